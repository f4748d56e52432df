"""The first table of a ministry: people, attainment, who may rise and who waits, by a carried column."""

from typing import Any, Final

import narwhals as nw

_WAITING: Final = "menunggu_lowongan"


KELOMPOK: Final = "kelompok"


def rekap(hasil: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any], kolom: str) -> nw.LazyFrame[Any]:
    """Sum by a column of PEGAWAI: every person listed, and of those with a row in HASIL the last year there.

    Gives kelompok (a value of the column), pegawai, dinilai, capaian and target (millionths, of those years),
    target_terpenuhi, memenuhi, belum_diketahui and menunggu (people whose status is waiting for a vacancy).
    """
    last = hasil.group_by("pegawai").agg(tahun=nw.col("tahun").max())
    years = hasil.select("pegawai", "tahun", "capaian", "target", "target_terpenuhi", "memenuhi")
    people = pegawai.select("pegawai", "status", nw.col(kolom).alias(KELOMPOK)).unique(subset=["pegawai"], keep="any")
    rows = people.join(years.join(last, on=["pegawai", "tahun"], how="inner"), on="pegawai", how="left")
    counted = rows.select(
        KELOMPOK,
        capaian=nw.col("capaian").fill_null(0),
        target=nw.col("target").fill_null(0),
        dinilai=_satu(~nw.col("tahun").is_null()),
        target_terpenuhi=_satu(nw.col("target_terpenuhi")),
        memenuhi=_satu(nw.col("memenuhi")),
        belum_diketahui=_satu(~nw.col("tahun").is_null() & nw.col("memenuhi").is_null()),
        menunggu=_satu(nw.col("status") == nw.lit(_WAITING)),
    )
    names = ("dinilai", "capaian", "target", "target_terpenuhi", "memenuhi", "belum_diketahui", "menunggu")
    sums = counted.group_by(KELOMPOK).agg(
        pegawai=nw.len().cast(nw.Int64), **{name: nw.col(name).sum().cast(nw.Int64) for name in names}
    )
    return sums.sort(KELOMPOK, nulls_last=True)


def _satu(condition: nw.Expr) -> nw.Expr:
    return nw.when(condition).then(nw.lit(1)).otherwise(nw.lit(0))
