"""The question which regulation rates the work of a day."""

from typing import Final

from jenjang.core.engine.answer import Answer, undecided
from jenjang.core.engine.dates import date_for_people
from jenjang.core.engine.explain import Line, outer
from jenjang.core.engine.question import Context, Data, day, question
from jenjang.core.engine.regulations import Regulation, regulation_on, regulations
from jenjang.core.engine.unknown import is_known
from jenjang.core.engine.words import sentence

_PERALIHAN: Final = "Pasal 58"


@question("peraturan_berlaku", tanggal_kegiatan=day)
def peraturan_berlaku(data: Data, context: Context) -> Answer:
    """Name the regulation that rates work done on a day (Pasal 58, 63)."""
    if not is_known(data["tanggal_kegiatan"]):
        return undecided(data, ("tanggal_kegiatan",), ("dinilai_menurut",), _PERALIHAN, context.bahasa)
    found = regulation_on(data["tanggal_kegiatan"])
    if found is None:
        return _before_the_register(data["tanggal_kegiatan"], context)
    answer = Answer({"dinilai_menurut": found.nama}, jejak=[_line(found)])
    answer.cite(found.dasar)
    # A day is rated by one regulation until the next begins: its last day rests on the article that starts the next.
    for later in regulations().values():
        if later.menggantikan == found.id:
            answer.cite(later.dasar)
    return answer


def _before_the_register(tanggal: int, context: Context) -> Answer:
    first = next(iter(regulations().values()))
    text = sentence(
        "sebelum_register",
        context.bahasa,
        tanggal=date_for_people(tanggal, context.bahasa),
        nama=first.nama,
        sejak=date_for_people(first.sejak, context.bahasa),
    )
    answer = Answer({"dinilai_menurut": None, "tanda": text})
    answer.cite((_PERALIHAN,))
    return answer


def _line(found: Regulation) -> Line:
    return {
        "nama": "dinilai_menurut",
        "jenis": "tabel",
        "nilai": found.nama,
        "satuan": "teks",
        "dasar": list(found.dasar),
        "berlaku": {
            "peraturan": found.nama,
            "sejak": outer(found.sejak, "tanggal"),
            "sampai": None if found.sampai is None else outer(found.sampai, "tanggal"),
        },
    }
