"""The question on deadlines."""

from jenjang.core.engine.answer import Answer, answer_of, undecided
from jenjang.core.engine.question import Context, Data, Field, day, one_of, question
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.karier.tenggat.tenggat import TENGGAT


@question("tenggat", peristiwa=one_of(*TENGGAT), tanggal=Field(day, dates_the_work=True))
def tenggat(data: Data, context: Context) -> Answer:
    """Give the last day of a deadline (Pasal 14, 49, 59, 60)."""
    if data["peristiwa"] is UNKNOWN:
        return undecided(data, ("peristiwa",), ("batas",), "Pasal 14; Pasal 49; Pasal 59; Pasal 60", context.bahasa)
    plan = TENGGAT[data["peristiwa"]].plan(readings=context.penafsiran)
    answer = answer_of(plan.run(data), ("batas",), context.bahasa)
    if is_known(data["tanggal"]) and "tanggal" not in plan.inputs:
        answer.assume("tanggal_tenggat_tidak_dipakai", context.bahasa, peristiwa=data["peristiwa"])
    return answer
