"""The question on class and allowance of a post, by its former or present name."""

from collections.abc import Callable
from typing import Final

from jenjang.core.engine.answer import UNKNOWN_CODE, Answer, Refusal, answer_of
from jenjang.core.engine.question import Context, Data, Reader, WrongValue, question, text
from jenjang.core.engine.unknown import is_known
from jenjang.core.engine.words import sentence
from jenjang.core.jabatan.kelas import KelasTunjangan, muat_kelas_tunjangan
from jenjang.core.jabatan.tunjangan import TUNJANGAN

HASIL: Final = ("nama_baru", "nama_lama", "tunjangan_rp", "kelas", "nilai")


def _by_name(names: Callable[[KelasTunjangan], tuple[str, ...]]) -> Reader:
    """Read a name of a post, with or without "Pekerja Sosial" before it, as its row."""
    known = {name.casefold(): row for row in muat_kelas_tunjangan() for name in names(row)}

    def read(raw: object) -> KelasTunjangan:
        given = text(raw).casefold()
        row = known.get(given) or known.get(f"pekerja sosial {given}")
        if row is None:
            raise WrongValue("nama_jabatan_tidak_dikenal")
        return row

    return read


@question(
    "kelas_tunjangan",
    nama_lama=_by_name(lambda row: (row.nama_lama, *row.nama_lama_lain)),
    nama_baru=_by_name(lambda row: (row.nama_baru,)),
)
def kelas_tunjangan(data: Data, context: Context) -> Answer:
    """Give both names, class, job value and monthly allowance of a post; null where no source gives them."""
    given = [data[name] for name in ("nama_lama", "nama_baru") if is_known(data[name])]
    if not given:
        answer = Answer(dict.fromkeys(HASIL))
        answer.because(UNKNOWN_CODE, "Pasal 5", context.bahasa, isian="nama_lama / nama_baru")
        return answer
    if given[0] != given[-1]:
        raise Refusal(
            "nama_jabatan_bertentangan", nama_lama=data["nama_lama"].nama_lama, nama_baru=data["nama_baru"].nama_baru
        )
    run = TUNJANGAN.plan().run({"jenjang": given[0].jenjang})
    answer = answer_of(run, HASIL, context.bahasa, "nama_berubah")
    if not is_known(run["kelas"]) and answer.hasil is not None:
        answer.hasil["tanda"] = sentence("kelas_tanpa_sumber", context.bahasa, nama_baru=run["nama_baru"])
    return answer
