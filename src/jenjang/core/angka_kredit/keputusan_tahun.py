"""The question on the credit of a year."""

from typing import Any, Final

from jenjang.core.angka_kredit.isian import baca_kode
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.angka_kredit.tahun import TAHUN
from jenjang.core.engine.answer import Answer, Refusal, add_records, answer_of
from jenjang.core.engine.question import (
    Context,
    Data,
    Field,
    amount,
    day,
    one_of,
    question,
    records_of,
    whole_number,
    yes_no,
)
from jenjang.core.engine.run import Run, total
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.engine.words import sentence
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.karier.tercetak import TERTINGGI, periksa_golongan

STATUS: Final = ("biasa", "menunggu_lowongan", "pangkat_tertinggi")
baca_status: Final = one_of(*STATUS)
HASIL: Final = ("capaian", "dasar_target", "batas_150", "ak_ditetapkan", "target_terpenuhi", "kurang", "hilang")


def periksa_status(jenjang: str, golongan: str, status: str) -> None:
    """Refuse a status that the golongan does not allow (Pasal 26 ayat (2), (4); Pasal 27)."""
    if not (is_known(jenjang) and is_known(golongan) and is_known(status)):
        return
    at_the_top = langkah()[(jenjang, golongan)] is None
    fits = {"biasa": not at_the_top, "pangkat_tertinggi": at_the_top, "menunggu_lowongan": jenjang not in TERTINGGI}
    if not fits[status]:
        raise Refusal(
            "status_tidak_sesuai", dasar="Pasal 26; Pasal 27", status=status, jenjang=jenjang, golongan=golongan
        )


def awal_tahun(tahun: int) -> int:
    """Give 1 January of a year as yyyymmdd."""
    return tahun * 10000 + 101


def run_kegiatan(jenjang: str, kegiatan: tuple[Data, ...], context: Context) -> list[Run]:
    """Run every activity of a year for the holder of one jenjang."""
    plan = KEGIATAN.plan(readings=context.penafsiran)
    return [plan.run({**each, "jenjang": jenjang}) for each in kegiatan]


@question(
    "capaian_tahunan",
    jenjang=baca_jenjang,
    golongan=baca_golongan,
    status=baca_status,
    capaian_tugas_jabatan=amount,
    kegiatan=records_of(
        "kegiatan",
        kode=baca_kode,
        jumlah=whole_number,
        penugasan_tertulis=yes_no,
        unit_punya_jenjang_butir=yes_no,
    ),
    pengembangan_profesi=Field(amount, 0),
    penunjang=Field(amount, 0),
    mulai_bertugas=Field(day, dates_the_work=True),
    tahun=Field(whole_number, dates_the_work=True),
)
def capaian_tahunan(data: Data, context: Context) -> Answer:
    """Decide the credit of a year: target or upkeep, the 150% limit, what is set (Pasal 26, 27, 29)."""
    periksa_golongan(data["jenjang"], data["golongan"])
    periksa_status(data["jenjang"], data["golongan"], data["status"])
    runs = run_kegiatan(data["jenjang"], data["kegiatan"] if is_known(data["kegiatan"]) else (), context)
    run = TAHUN.plan(readings=context.penafsiran).run({**data, **_year(data), "capaian": _capaian(data, runs)})
    called = "" if is_known(data["kegiatan"]) else "capaian_tugas_jabatan / kegiatan"
    answer = answer_of(run, HASIL, context.bahasa, *_also(run), sebutan={"capaian": called})
    add_records(answer, runs, "kegiatan", context.bahasa, {"jenjang": ""})
    _mark(answer, run, data, context)
    return answer


def _year(data: Data) -> Data:
    mulai: Any = data["mulai_bertugas"]
    tahun: Any = data["tahun"] if is_known(data["tahun"]) else (mulai // 10000 if is_known(mulai) else UNKNOWN)
    if is_known(tahun) and is_known(mulai) and mulai >= awal_tahun(tahun + 1):
        raise Refusal("mulai_setelah_tahun", dasar="Pasal 26", tahun=tahun)
    return {
        "awal_tahun": awal_tahun(tahun) if is_known(tahun) else UNKNOWN,
        "lampiran_iii": data["pengembangan_profesi"] + data["penunjang"] > 0,
    }


def _capaian(data: Data, runs: list[Run]) -> Any:
    given, counted = data["capaian_tugas_jabatan"], total(runs, "ak")
    if not is_known(data["kegiatan"]):
        return given
    if is_known(given) and is_known(counted) and given != counted:
        raise Refusal("capaian_dan_kegiatan_berbeda", dasar="Pasal 29 ayat (1)")
    return counted


def _also(run: Run) -> tuple[str, ...]:
    return ("sebagian_tahun",) if run["sebagian_tahun"] is True else ()


def _mark(answer: Answer, run: Run, data: Data, context: Context) -> None:
    if answer.hasil is not None and run["sebagian_tahun"] is True:
        answer.hasil["tanda"] = sentence("tanpa_prorata", context.bahasa)
    if run["lampiran_iii"]:
        answer.assume("lampiran_iii_di_luar_capaian", context.bahasa)
