"""The rows that could not count, each with its kind and the value at fault: one row a kind, so that all are told."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

import narwhals as nw

from jenjang.core.penilaian.massal.faktor import tabel_kode
from jenjang.core.penilaian.massal.kegiatan import jumlah_tidak_sah, tahun_tidak_sah
from jenjang.core.penilaian.massal.kolom import (
    BOLEH_KOSONG,
    KEGIATAN,
    KREDIT_PEGAWAI,
    MASALAH,
    PEGAWAI,
    TAHUN_KONVERSI,
    TAHUN_PERTAMA,
)
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.pegawai import dengan_susunan, kredit_tidak_sah
from jenjang.core.penilaian.massal.susunan import KUNCI

KEGIATAN_SUMBER: Final = "kegiatan"
_SEPARATOR: Final = ", "


def masalah_kegiatan(
    mesin: Mesin, kegiatan: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any], *, berpredikat: bool = False
) -> nw.LazyFrame[Any]:
    """Give the problems of rows of butir, which carry `baris`; people are known by standing in PEGAWAI at all.

    `berpredikat` where the file brings predicates: then a butir since 2023 does not count.
    """
    rows = kegiatan.join(terdaftar(pegawai), on="pegawai", how="left")
    rows = rows.join(mesin.tabel(tabel_kode()), on="kode", how="left")
    later = {"sesudah_berlaku": bila(nw.col("tahun") >= TAHUN_KONVERSI, "tahun")} if berpredikat else {}
    return per_jenis(
        mesin,
        rows,
        KEGIATAN_SUMBER,
        {
            "kosong": kosong(KEGIATAN),
            "kode_tidak_dikenal": bila(nw.col("tugas_jabatan").is_null(), "kode"),
            "bukan_tugas_jabatan": bila(~nw.col("tugas_jabatan"), "kode"),
            "jumlah_tidak_sah": bila(jumlah_tidak_sah(), "jumlah"),
            "sebelum_berlaku": bila(nw.col("tahun") < TAHUN_PERTAMA, "tahun"),
            **later,
            "tahun_tidak_sah": bila(tahun_tidak_sah(), "tahun"),
            "pegawai_tidak_dikenal": bila(nw.col("terdaftar").is_null(), "pegawai"),
        },
    )


def terdaftar(pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give everyone who stands in PEGAWAI, once, marked by `terdaftar`."""
    known = pegawai.select("pegawai").filter(~nw.col("pegawai").is_null()).unique()
    return known.with_columns(terdaftar=nw.lit(True))


def masalah_pegawai(mesin: Mesin, pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give the problems of PEGAWAI, which carries `baris`."""
    post = nw.concat_str([nw.col(name) for name in KUNCI], separator=" ")
    complete = ~nw.any_horizontal(*[nw.col(name).is_null() for name in KUNCI], ignore_nulls=False)
    amounts = nw.concat_str(
        [_bernama(name, kredit_tidak_sah(name)) for name in KREDIT_PEGAWAI], separator=_SEPARATOR, ignore_nulls=True
    )
    return per_jenis(
        mesin,
        dengan_susunan(mesin, pegawai),
        "pegawai",
        {
            "kosong": kosong(PEGAWAI),
            "jumlah_tidak_sah": _tanpa_teks_kosong(amounts),
            "jenjang_golongan_tidak_sah": nw.when(complete & nw.col("susunan").is_null()).then(post),
            "pegawai_ganda": bila(~nw.col("ganda").is_null(), "pegawai"),
        },
    )


def bila(condition: nw.Expr, name: str) -> nw.Expr:
    """Give the value of a column as text where a condition holds; a missing value is `kosong` and nothing else."""
    return nw.when(condition & ~nw.col(name).is_null()).then(nw.col(name).cast(nw.String))


def _bernama(name: str, condition: nw.Expr) -> nw.Expr:
    return nw.when(condition).then(nw.concat_str([nw.lit(f"{name}="), nw.col(name).cast(nw.String)]))


def kosong(columns: Iterable[str]) -> nw.Expr:
    """Name the columns without a value that must have one."""
    empty = [nw.when(nw.col(name).is_null()).then(nw.lit(name)) for name in columns if name not in BOLEH_KOSONG]
    return _tanpa_teks_kosong(nw.concat_str(empty, separator=_SEPARATOR, ignore_nulls=True))


def _tanpa_teks_kosong(text: nw.Expr) -> nw.Expr:
    return nw.when(text != nw.lit("")).then(text)


def per_jenis(mesin: Mesin, rows: nw.LazyFrame[Any], sumber: str, kinds: Mapping[str, nw.Expr]) -> nw.LazyFrame[Any]:
    """Give one row for each problem of a row; the faulty rows are looked for once, whatever the number of kinds."""
    told = nw.any_horizontal(*[~nw.col(name).is_null() for name in kinds], ignore_nulls=False)
    bad = mesin.tahan(rows.select("baris", "pegawai", **kinds).filter(told))
    parts = [
        bad.filter(~nw.col(name).is_null()).select(
            "baris", "pegawai", sumber=nw.lit(sumber), jenis=nw.lit(name), nilai=nw.col(name)
        )
        for name in kinds
    ]
    return bertipe(nw.concat(parts))


def tanpa_masalah() -> nw.DataFrame[Any]:
    """Give the sidecar of files without a fault."""
    return nw.from_dict({name: [] for name in MASALAH}, schema=MASALAH, backend="polars")


def bertipe(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Put problems into the columns and types of the sidecar."""
    return rows.select(*[nw.col(name).cast(dtype) for name, dtype in MASALAH.items()])
