"""People taken in: who counts, numbered in the order of `pegawai`, with the number of the post held."""

from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.engine.amounts import LARGEST_POWER_OF_TEN, PER_UNIT
from jenjang.core.penilaian.massal.kolom import BOLEH_KOSONG, KREDIT_PEGAWAI, PEGAWAI, TMT_JENJANG
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.susunan import KUNCI, muat_susunan

KREDIT_TERBESAR: Final = 10 ** (LARGEST_POWER_OF_TEN + 1) * PER_UNIT
_WAJIB: Final = [name for name in PEGAWAI if name not in BOLEH_KOSONG]


def dengan_susunan(mesin: Mesin, pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Add the number of the post (`susunan`, null where none is lawful) and how often the person stands (`ganda`)."""
    people = pegawai.join(mesin.tabel(muat_susunan().tertulis), on=list(KUNCI), how="left")
    rows = mesin.ambil(pegawai.select(semua=nw.len(), berbeda=nw.col("pegawai").n_unique()))[0]
    if rows["semua"] == rows["berbeda"]:
        return people.with_columns(ganda=nw.lit(None).cast(nw.Int64))
    often = pegawai.group_by("pegawai").agg(ganda=nw.len()).filter(nw.col("ganda") > 1)
    return people.join(often, on="pegawai", how="left")


def bermula(pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Add the month from which the present jenjang counts (`mulai`), and the first that no earlier one has.

    Months are numbered through all years; both are null where no TMT is told. A month belongs to the jenjang held on
    its first day (K04), while predicates count from the month of the TMT itself.
    """
    if TMT_JENJANG not in pegawai.collect_schema():
        none = nw.lit(None).cast(nw.Int64)
        return pegawai.with_columns(mulai=none, batas_lama=none)
    day = nw.col(TMT_JENJANG).dt
    month = (day.year().cast(nw.Int64) * BULAN_SETAHUN + day.month().cast(nw.Int64)) - 1
    held_from = nw.when(day.day() > 1).then(month + 1).otherwise(month)
    return pegawai.with_columns(mulai=month, batas_lama=held_from)


def kredit_tidak_sah(name: str) -> nw.Expr:
    """Whether a credit brought along is negative or beyond what columns can add up."""
    amount = nw.col(name)
    return nw.any_horizontal(amount < 0, amount >= KREDIT_TERBESAR, ignore_nulls=False)


def pegawai_sah(mesin: Mesin, pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give the people who count, once each, with `urut` (0-based, in the order of `pegawai`) and `susunan`."""
    bad = nw.any_horizontal(
        *[nw.col(name).is_null() for name in _WAJIB],
        *[kredit_tidak_sah(name) for name in KREDIT_PEGAWAI],
        nw.col("susunan").is_null(),
        ~nw.col("ganda").is_null(),
        ignore_nulls=True,
    )
    people = dengan_susunan(mesin, pegawai).filter(~bad).drop(*KUNCI, "ganda")
    return mesin.tahan(people.with_row_index("urut", order_by="pegawai").with_columns(nw.col("urut").cast(nw.Int64)))
