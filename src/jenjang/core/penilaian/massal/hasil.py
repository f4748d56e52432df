"""The rows of HASIL: the year by its rules, the credit up to it, and the next promotion by its rules.

Where KEGIATAN brings predicates, a year since 2023 is tested by the rules since then: its credit is that of its
conversions, and the account per jenjang holds what was brought over and all conversions in the present jenjang.
"""

from typing import Any, Final

import narwhals as nw

from jenjang.core.engine.partial import PartialPlan
from jenjang.core.engine.regulations import regulations
from jenjang.core.penilaian.massal.kolom import (
    HASIL,
    HASIL_KONVERSI,
    KREDIT_PEGAWAI,
    PERATURAN,
    PERATURAN_KONVERSI,
    TAHUN_KONVERSI,
    disamarkan,
)
from jenjang.core.penilaian.massal.konversi import Penetapan
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.susunan import muat_susunan

# What HASIL calls the conditions that fail; in the order in which the first is told.
ALASAN: Final = {
    "bukan_pangkat_tertinggi": "pangkat_tertinggi",
    "angka_kredit_cukup": "angka_kredit",
    "pengembangan_profesi_cukup": "pengembangan_profesi",
    "ijazah_ahli_utama": "ijazah",
    "hasil_kerja_minimal_terpenuhi": "hasil_kerja_minimal",
}
BELUM_DIKETAHUI: Final = "belum_diketahui"


# Results of a penetapan travel under names of their own beside those of a kenaikan pangkat.
_SAMARAN: Final = "konversi_"


def susun_hasil(
    mesin: Mesin,
    jumlah: nw.LazyFrame[Any],
    pegawai: nw.LazyFrame[Any],
    tambahan: list[str],
    penetapan: Penetapan | None = None,
) -> nw.LazyFrame[Any]:
    """Give the rows of HASIL from sums as `kegiatan.terurai` gives them, and from the people who count.

    With `penetapan` the sums of years since 2023 are those of predicates (`predikat.jumlah_tahun`).
    """
    susunan = muat_susunan()
    year = susunan.tahun.run(_dengan_nilai(mesin, jumlah, susunan.tahun))
    year = _tahun(mesin, year) if penetapan is None else _tahun_dua_peraturan(mesin, year)
    people = pegawai.select("urut", "pegawai", *KREDIT_PEGAWAI, "hasil_kerja_minimal", *disamarkan(tambahan).values())
    step = mesin.gabung(year, people, "urut")
    if penetapan is not None:
        step = _dengan_penetapan(mesin, step, penetapan)
    step = susunan.pangkat.run(_dengan_nilai(mesin, step, susunan.pangkat))
    return _hasil(susunan.pangkat, step, tambahan, konversi=penetapan is not None)


_TAHUN: Final = ("urut", "susunan", "tahun", "capaian", "ditolak", "belum_pasti")


def _tahun(mesin: Mesin, year: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    year = mesin.berjalan(year, {"tugas_jabatan": nw.col("ak_ditetapkan")}, "urut", "tahun")
    return year.select(*_TAHUN, "ak_ditetapkan", "target_terpenuhi", "tugas_jabatan", target="dasar_target")


def _tahun_dua_peraturan(mesin: Mesin, year: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Part the years: target and limit belong to those of butir, and each account takes its own."""
    butir = ~_dikonversi()
    own = nw.when(butir).then(nw.col("ak_ditetapkan")).otherwise(nw.lit(0))
    year = mesin.berjalan(year, {"tugas_jabatan": own, "ak_konversi": nw.col("konversi")}, "urut", "tahun")
    return year.select(
        *(*_TAHUN, "lain", "tugas_jabatan", "ak_konversi"),
        ak_ditetapkan=nw.when(butir).then(nw.col("ak_ditetapkan")).otherwise(nw.col("capaian")),
        target=nw.when(butir).then(nw.col("dasar_target")),
        target_terpenuhi=nw.when(butir).then(nw.col("target_terpenuhi")),
        naik_sejak_konversi=nw.col("lain").max().over("urut") > 0,
    )


def _dikonversi() -> nw.Expr:
    return nw.col("tahun") >= TAHUN_KONVERSI


def _dengan_penetapan(mesin: Mesin, step: nw.LazyFrame[Any], penetapan: Penetapan) -> nw.LazyFrame[Any]:
    """Test the account per jenjang: what was brought over unless the jenjang was taken since (K02), and conversions."""
    before = step.collect_schema().names()
    base = mesin.tabel(penetapan.saldo.table.select("susunan", "nilai_dasar_saldo", *penetapan.saldo.values))
    step = mesin.gabung(step, base, "susunan").with_columns(
        ak_kumulatif=nw.col("saldo_awal") + nw.col("nilai_dasar_saldo") + nw.col("tugas_jabatan")
    )
    step = penetapan.saldo.run(step)
    brought = nw.when(nw.col("naik_sejak_konversi")).then(nw.lit(0)).otherwise(nw.col("saldo_jenjang"))
    step = step.select(*before, ak_integrasi=brought)
    step = penetapan.akun.run(_dengan_nilai(mesin, step, penetapan.akun))
    found = {f"{_SAMARAN}{name}": nw.col(name) for name in penetapan.akun.wanted}
    return step.select(*before, **found)


def _dengan_nilai(mesin: Mesin, frame: nw.LazyFrame[Any], plan: PartialPlan) -> nw.LazyFrame[Any]:
    return mesin.gabung(frame, mesin.tabel(plan.table.select("susunan", *plan.values)), "susunan")


def _hasil(plan: PartialPlan, step: nw.LazyFrame[Any], tambahan: list[str], *, konversi: bool) -> nw.LazyFrame[Any]:
    top = nw.col("puncak")
    columns = {
        "jumlah": nw.when(top).then(nw.col("angka_kredit_utama")).otherwise(nw.col("jumlah")),
        "dibutuhkan": nw.when(~top).then(nw.col("ak_dibutuhkan")),
        "kurang": nw.when(~top).then(nw.col("kurang")),
        "sisa": nw.when(~top).then(nw.col("kelebihan")),
        "alasan": _alasan(plan),
    }
    wanted = dict(HASIL)
    if konversi:
        wanted |= HASIL_KONVERSI
        columns = {
            name: nw.when(_dikonversi()).then(since).otherwise(columns.get(name, nw.col(name)))
            for name, since in _hasil_konversi().items()
        } | {name: nw.when(_dikonversi()).then(since) for name, since in _hasil_jenjang().items()}
        columns["peraturan"] = _peraturan()
    cast = [columns.get(name, nw.col(name)).cast(dtype).alias(name) for name, dtype in wanted.items()]
    return step.select(*cast, *[nw.col(samaran).alias(name) for name, samaran in disamarkan(tambahan).items()])


def _penetapan(name: str) -> nw.Expr:
    return nw.col(f"{_SAMARAN}{name}")


def _hasil_konversi() -> dict[str, nw.Expr]:
    """Give what a year since 2023 says of the next pangkat; nothing but that it is the highest where it is."""
    top = _penetapan("puncak")
    short = nw.when(~_penetapan("dapat_pangkat")).then(nw.lit(ALASAN["angka_kredit_cukup"]))
    return {
        "jumlah": _penetapan("jumlah"),
        "dibutuhkan": nw.when(~top).then(_penetapan("minimal_pangkat")),
        "memenuhi": _penetapan("dapat_pangkat"),
        "kurang": nw.when(~top).then(_penetapan("kurang_pangkat")),
        "sisa": nw.when(~top).then(_penetapan("kelebihan_pangkat")),
        "alasan": nw.when(top).then(nw.lit(ALASAN["bukan_pangkat_tertinggi"])).otherwise(short),
    }


def _hasil_jenjang() -> dict[str, nw.Expr]:
    follows = _penetapan("ada_jenjang_berikut")
    amounts = {name: nw.when(follows).then(_penetapan(name)) for name in HASIL_KONVERSI if name.endswith("_jenjang")}
    return {**amounts, "dapat_jenjang": _penetapan("dapat_jenjang")}


def _peraturan() -> nw.Expr:
    names = [regulations()[each].nama for each in (PERATURAN_KONVERSI, PERATURAN)]
    return nw.when(_dikonversi()).then(nw.lit(names[0])).otherwise(nw.lit(names[1]))


def _alasan(plan: PartialPlan) -> Any:
    found: Any = nw.when(nw.col("memenuhi").is_null()).then(nw.lit(BELUM_DIKETAHUI))
    for name, alasan in reversed(ALASAN.items()):
        if name not in plan.plan.constants:
            found = nw.when(~nw.col(name)).then(nw.lit(alasan)).otherwise(found)
    return found
