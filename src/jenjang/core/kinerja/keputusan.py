"""The question which predicate follows from the ratings of work result and behaviour."""

from jenjang.core.engine.answer import Answer, answer_of
from jenjang.core.engine.question import Context, Data, question
from jenjang.core.kinerja.isian import baca_penilaian
from jenjang.core.kinerja.predikat import PREDIKAT_KINERJA


@question("predikat", "permenpanrb-1-2023", hasil_kerja=baca_penilaian, perilaku=baca_penilaian)
def predikat(data: Data, context: Context) -> Answer:
    """Decide the predicate of a period (PermenPANRB 6/2022)."""
    run = PREDIKAT_KINERJA.plan(kantor=context.nilai_kantor).run(data)
    return answer_of(run, ("predikat",), context.bahasa)
