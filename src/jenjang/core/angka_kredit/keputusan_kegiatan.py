"""The question on the credit of one activity."""

from jenjang.core.angka_kredit.isian import baca_kode
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.engine.amounts import PER_UNIT, amount_text
from jenjang.core.engine.answer import Answer, answer_of
from jenjang.core.engine.question import (
    Context,
    Data,
    Field,
    day,
    question,
    whole_number,
    yes_no,
)
from jenjang.core.jabatan.isian import baca_jenjang


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
