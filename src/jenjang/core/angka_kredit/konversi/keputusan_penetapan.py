"""The question on a penetapan: the account per jenjang and what it reaches."""

from collections import Counter
from typing import Any, Final

from jenjang.core.angka_kredit.konversi.isian import (
    BULAN_SETAHUN,
    baca_bulan,
    baca_ijazah_baru,
    baca_tahun,
    periksa_golongan_awal,
    periksa_sesuai_atau_menyusul,
)
from jenjang.core.angka_kredit.konversi.keputusan import PERATURAN, ingatkan
from jenjang.core.angka_kredit.konversi.konversi import KONVERSI
from jenjang.core.angka_kredit.konversi.penetapan import PENETAPAN
from jenjang.core.engine.answer import Answer, Refusal, add_records, answer_of
from jenjang.core.engine.question import Context, Data, Field, amount, question, records_of
from jenjang.core.engine.run import Run, total
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang
from jenjang.core.kinerja.isian import baca_predikat

_ALWAYS: Final = ("ak_konversi", "ak_pendidikan", "jumlah")
_PANGKAT: Final = {name: name for name in ("minimal_pangkat", "kurang_pangkat", "kelebihan_pangkat")}
_JENJANG: Final = {name: name for name in ("minimal_jenjang", "kurang_jenjang", "kelebihan_jenjang")}
HASIL_PENETAPAN: Final = (
    *_ALWAYS,
    *("minimal_pangkat", "minimal_jenjang", "kurang_pangkat", "kurang_jenjang", "kelebihan_pangkat"),
    *("kelebihan_jenjang", "dapat_pangkat", "dapat_jenjang"),
)
MENUJU_AHLI_UTAMA: Final = "Ahli Madya"


@question(
    "penetapan",
    PERATURAN,
    jenjang=baca_jenjang,
    golongan=baca_golongan,
    golongan_awal_jenjang=baca_golongan,
    ak_integrasi=Field(amount, 0),
    ak_dasar=Field(amount, 0),
    ak_jf_lama=Field(amount, 0),
    ak_penyesuaian=Field(amount, 0),
    konversi=records_of(
        "konversi",
        tahun=Field(baca_tahun, dates_the_work=True),
        predikat=baca_predikat,
        bulan=baca_bulan,
        jenjang=baca_jenjang,
    ),
    ijazah_baru=baca_ijazah_baru,
)
def penetapan(data: Data, context: Context) -> Answer:
    """Set the account per jenjang and test it against both minimums (Peraturan BKN 3/2023)."""
    periksa_sesuai_atau_menyusul(data["jenjang"], data["golongan"])
    periksa_golongan_awal(data["jenjang"], data["golongan"], data["golongan_awal_jenjang"])
    rows = data["konversi"] if is_known(data["konversi"]) else ()
    periksa_bulan(rows)
    runs = run_konversi(data["jenjang"], rows, context)
    ak_konversi = total(runs, "ak") if is_known(data["konversi"]) else UNKNOWN
    plan = PENETAPAN.plan(readings=context.penafsiran, kantor=context.nilai_kantor)
    run = plan.run({**data, **_ijazah(data), "ak_konversi": ak_konversi, **_awal(data)})
    answer = jawab_penetapan(run, context.bahasa, {"ak_konversi": _missing(data)})
    add_records(answer, runs, "konversi", context.bahasa, {"jenjang": ""}, ("ak",))
    for each in runs:
        ingatkan(answer, each, context)
    sebut_syarat_lain(answer, run, context.bahasa)
    if any(is_known(each["jenjang"]) for each in rows):
        answer.reads("K04")
    return answer


def periksa_bulan(rows: tuple[Data, ...]) -> None:
    """Refuse more than twelve months in one year."""
    months: Counter[int] = Counter()
    for row in rows:
        if is_known(row["tahun"]) and is_known(row["bulan"]):
            months[row["tahun"]] += row["bulan"]
    for tahun, bulan in sorted(months.items()):
        if bulan > BULAN_SETAHUN:
            raise Refusal("bulan_melebihi_setahun", isian="konversi", tahun=tahun, bulan=bulan)


def run_konversi(jenjang: Any, rows: tuple[Data, ...], context: Context) -> list[Run]:
    """Convert each period by the jenjang held in it: its own, or the present one (K04)."""
    plan = KONVERSI.plan(readings=context.penafsiran, kantor=context.nilai_kantor)
    return [plan.run({**each, "jenjang": each["jenjang"] if is_known(each["jenjang"]) else jenjang}) for each in rows]


def jawab_penetapan(run: Run, bahasa: str, sebutan: dict[str, str] | None = None) -> Answer:
    """Read the answer off a run of PENETAPAN; what no minimum exists for is null."""
    names = {name: name for name in (*_ALWAYS, "dapat_pangkat", "dapat_jenjang")}
    if run["puncak"] is not True:
        names |= _PANGKAT
    if run["ada_jenjang_berikut"] is not False:
        names |= _JENJANG
    called = {"predikat_ijazah": "ijazah_baru.predikat", "gelar_dicantumkan": "ijazah_baru.tanggal_pencantuman"}
    # Left out, the golongan of entry means the lowest of the jenjang.
    called["golongan_awal_jenjang"] = ""
    answer = answer_of(run, names, bahasa, sebutan={**called, **(sebutan or {})})
    found = answer.hasil or {}
    answer.hasil = {name: found.get(name) for name in HASIL_PENETAPAN}
    return answer


def _missing(data: Data) -> str:
    """Name what leaves the conversions open; what is missing in a row is named by the row itself."""
    return "" if is_known(data["konversi"]) else "konversi"


def _ijazah(data: Data) -> Data:
    given = data["ijazah_baru"]
    if not is_known(given):
        return {"ijazah_baru": False, "predikat_ijazah": UNKNOWN, "gelar_dicantumkan": False}
    recorded = True if is_known(given["tanggal_pencantuman"]) else UNKNOWN
    return {"ijazah_baru": True, "predikat_ijazah": given["predikat"], "gelar_dicantumkan": recorded}


def _awal(data: Data) -> Data:
    return {"golongan_awal_diketahui": is_known(data["golongan_awal_jenjang"])}


def sebut_syarat_lain(answer: Answer, run: Run, bahasa: str) -> None:
    """Name the conditions that credit alone does not decide, and what was taken as given."""
    if run["puncak"] is not True:
        answer.assume("syarat_pangkat_di_luar_kredit", bahasa)
    if run["ada_jenjang_berikut"] is not False:
        answer.assume("syarat_jenjang_di_luar_kredit", bahasa)
    if is_known(run["jenjang"]) and run["jenjang"] == MENUJU_AHLI_UTAMA:
        answer.assume("syarat_magister", bahasa)
    if run["pangkat_menyusul"] is True:
        answer.assume("pangkat_menyusul_jenjang", bahasa, jenjang=run["jenjang"], golongan=run["golongan"])
    elif run["dapat_pangkat"] is True and run["dapat_jenjang"] is True:
        answer.assume("jenjang_lebih_dahulu", bahasa)
        answer.reads("K02")
    if run["ijazah_baru"] is True:
        answer.assume("ijazah_sekali", bahasa)
    if run["masuk_di_atas_golongan_terendah"] is True and run["minimal_sebanding"] is False:
        answer.assume("minimal_penuh_karena_ak_dasar", bahasa)
