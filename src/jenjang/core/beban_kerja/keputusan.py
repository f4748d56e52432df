"""Questions on the workload: a row of method angka kredit and the posts that a sum of hours gives."""

from jenjang.core.beban_kerja.formasi import BARIS, FORMASI
from jenjang.core.engine.answer import Answer, Refusal, answer_of
from jenjang.core.engine.question import Context, Data, amount, question, whole_number
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import is_known
from jenjang.core.engine.words import sentence


@question("abk_baris", ak=amount, konstanta=amount, volume=whole_number)
def abk_baris(data: Data, context: Context) -> Answer:
    """Give the hours of a unit and of the year for one row."""
    _refuse_zero(data, "konstanta", "konstanta_nol")
    return _marked(BARIS.plan().run(data), ("wpk", "wpv"), ("wpk", "wpv"), context)


@question("abk_formasi", jumlah_wpv=amount, jam_efektif=amount)
def abk_formasi(data: Data, context: Context) -> Answer:
    """Give the need as the sum gives it and in whole posts."""
    _refuse_zero(data, "jam_efektif", "jam_efektif_nol")
    return _marked(FORMASI.plan().run(data), ("hasil", "formasi"), ("hasil",), context)


def _refuse_zero(data: Data, name: str, kode: str) -> None:
    if is_known(data[name]) and data[name] == 0:
        raise Refusal(kode, dasar="Pasal 44 ayat (1)")


def _marked(run: Run, names: tuple[str, ...], quotients: tuple[str, ...], context: Context) -> Answer:
    """Give the answer of a run, with a mark where a quotient without end was cut."""
    answer = answer_of(run, names, context.bahasa)
    cut = [name for name in quotients if run[f"{name}_dipotong"] is True]
    if cut and answer.hasil is not None:
        answer.hasil["tanda"] = sentence("hasil_bagi_dipotong", context.bahasa, nama=", ".join(cut))
    return answer
