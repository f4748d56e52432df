"""Questions on the credit of activities and of a year."""

from typing import Final

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.engine.amounts import PER_UNIT, amount_text
from jenjang.core.engine.answer import Answer, Refusal, answer_of
from jenjang.core.engine.question import (
    Context,
    Data,
    Field,
    day,
    question,
    shown,
    text,
    whole_number,
    yes_no,
)
from jenjang.core.jabatan.isian import baca_jenjang


def baca_kode(raw: object) -> str:
    """Read the code of a catalogue row, whatever the case."""
    kode = text(raw)
    known = _KODE.get(kode.casefold())
    if known is None:
        raise Refusal("kode_tidak_dikenal", kode=shown(raw))
    return known


_KODE: Final = {kode.casefold(): kode for kode in muat_katalog().menurut_kode}


@question(
    "kredit_kegiatan",
    jenjang=baca_jenjang,
    kode=baca_kode,
    jumlah=whole_number,
    penugasan_tertulis=yes_no,
    unit_punya_jenjang_butir=yes_no,
    tanggal=Field(day, dates_the_work=True),
)
def kredit_kegiatan(data: Data, context: Context) -> Answer:
    """Decide the credit of one activity (Pasal 8, 10, 11)."""
    run = KEGIATAN.plan(readings=context.penafsiran).run(data)
    answer = answer_of(run, ("diterima", "faktor", "ak"), context.bahasa)
    if answer.hasil and answer.hasil["diterima"] is not True:
        answer.hasil["faktor"] = None
    elif answer.hasil and answer.hasil["faktor"] is not None:
        answer.hasil["faktor"] = amount_text(answer.hasil["faktor"] * PER_UNIT // 100)
    return answer
