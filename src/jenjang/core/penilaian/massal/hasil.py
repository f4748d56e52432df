"""The rows of HASIL: the year by its rules, the credit up to it, and the next promotion by its rules."""

from typing import Any, Final

import narwhals as nw

from jenjang.core.engine.partial import PartialPlan
from jenjang.core.penilaian.massal.kolom import HASIL, KREDIT_PEGAWAI, disamarkan
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


def susun_hasil(
    mesin: Mesin, jumlah: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any], tambahan: list[str]
) -> nw.LazyFrame[Any]:
    """Give the rows of HASIL from sums as `kegiatan.terurai` gives them, and from the people who count."""
    susunan = muat_susunan()
    year = susunan.tahun.run(_dengan_nilai(mesin, jumlah, susunan.tahun))
    year = year.select(
        *("urut", "susunan", "tahun", "capaian", "ditolak", "belum_pasti", "ak_ditetapkan", "target_terpenuhi"),
        target="dasar_target",
        tugas_jabatan=nw.col("ak_ditetapkan").cum_sum().over("urut", order_by="tahun").cast(nw.Int64),
    )
    people = pegawai.select("urut", "pegawai", *KREDIT_PEGAWAI, "hasil_kerja_minimal", *disamarkan(tambahan).values())
    step = _dengan_nilai(mesin, mesin.gabung(year, people, "urut"), susunan.pangkat)
    return _hasil(susunan.pangkat, susunan.pangkat.run(step), tambahan)


def _dengan_nilai(mesin: Mesin, frame: nw.LazyFrame[Any], plan: PartialPlan) -> nw.LazyFrame[Any]:
    return mesin.gabung(frame, mesin.tabel(plan.table.select("susunan", *plan.values)), "susunan")


def _hasil(plan: PartialPlan, step: nw.LazyFrame[Any], tambahan: list[str]) -> nw.LazyFrame[Any]:
    top = nw.col("puncak")
    columns = {
        "jumlah": nw.when(top).then(nw.col("angka_kredit_utama")).otherwise(nw.col("jumlah")),
        "dibutuhkan": nw.when(~top).then(nw.col("ak_dibutuhkan")),
        "kurang": nw.when(~top).then(nw.col("kurang")),
        "sisa": nw.when(~top).then(nw.col("kelebihan")),
        "alasan": _alasan(plan),
    }
    cast = [columns.get(name, nw.col(name)).cast(dtype).alias(name) for name, dtype in HASIL.items()]
    return step.select(*cast, *[nw.col(samaran).alias(name) for name, samaran in disamarkan(tambahan).items()])


def _alasan(plan: PartialPlan) -> Any:
    found: Any = nw.when(nw.col("memenuhi").is_null()).then(nw.lit(BELUM_DIKETAHUI))
    for name, alasan in reversed(ALASAN.items()):
        if name not in plan.plan.constants:
            found = nw.when(~nw.col(name)).then(nw.lit(alasan)).otherwise(found)
    return found
