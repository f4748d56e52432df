"""The periods that could not count: by themselves, or because of the other periods of their year."""

from typing import Any, Final

import narwhals as nw

from jenjang.core.jabatan.jenjang import JENJANG as SEMUA_JENJANG
from jenjang.core.penilaian.massal.kegiatan import tahun_tidak_sah
from jenjang.core.penilaian.massal.kolom import JENJANG, PERIODE, PREDIKAT, TAHUN_KONVERSI
from jenjang.core.penilaian.massal.konversi import (
    TANPA_MINIMAL,
    TIDAK_SESUAI,
    jenjang_tertulis,
    predikat_dikenal,
    tabel_alasan_jenjang,
)
from jenjang.core.penilaian.massal.masalah import KEGIATAN_SUMBER, bertipe, bila, kosong, per_jenis, terdaftar
from jenjang.core.penilaian.massal.mesin import Mesin
from jenjang.core.penilaian.massal.predikat import (
    MELEBIHI_SETAHUN,
    SEBELUM_JABATAN,
    baris_predikat,
    bulan_tidak_sah,
    dibaca,
    membawa_butir,
)

PREDIKAT_TIDAK_DIKENAL: Final = "predikat_tidak_dikenal"


def masalah_periode(mesin: Mesin, kegiatan: nw.LazyFrame[Any], pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give what is wrong with periods by themselves; KEGIATAN carries `baris`."""
    rows = kegiatan.filter(baris_predikat()).with_columns(dibaca(PREDIKAT), dibaca(JENJANG))
    rows = rows.join(terdaftar(pegawai), on="pegawai", how="left")
    rows = rows.join(_jenjang(mesin, pegawai), on="pegawai", how="left")
    rows = rows.join(mesin.tabel(tabel_alasan_jenjang()), on=["nomor_jenjang", f"{JENJANG}_dibaca"], how="left")
    unlike = {
        name: bila((nw.col("alasan_jenjang") == nw.lit(name)).fill_null(False), JENJANG)
        for name in (TANPA_MINIMAL, TIDAK_SESUAI)
    }
    return per_jenis(
        mesin,
        rows,
        KEGIATAN_SUMBER,
        {
            "kosong": kosong(PERIODE),
            PREDIKAT_TIDAK_DIKENAL: bila(~nw.col(f"{PREDIKAT}_dibaca").is_in(predikat_dikenal()), PREDIKAT),
            "bulan_tidak_sah": bila(bulan_tidak_sah(), "bulan"),
            "predikat_sebelum_berlaku": bila(nw.col("tahun") < TAHUN_KONVERSI, "tahun"),
            "tahun_tidak_sah": bila(tahun_tidak_sah(), "tahun"),
            "butir_dan_predikat": nw.when(membawa_butir()).then(_butir()),
            "jenjang_tidak_dikenal": bila(~nw.col(f"{JENJANG}_dibaca").is_in(jenjang_tertulis()), JENJANG),
            **unlike,
            "pegawai_tidak_dikenal": bila(nw.col("terdaftar").is_null(), "pegawai"),
        },
    )


def masalah_tahun(periode: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give the periods that their year does not let count (`predikat.bernasib`), with the value at fault."""
    at_fault = {
        MELEBIHI_SETAHUN: nw.col("bulan_tahun").cast(nw.String),
        SEBELUM_JABATAN: nw.col("tahun").cast(nw.String),
        TIDAK_SESUAI: nw.col(JENJANG),
    }
    value: Any = nw.col("bulan").cast(nw.String)
    for kind, each in at_fault.items():
        value = nw.when(nw.col("nasib") == nw.lit(kind)).then(each).otherwise(value)
    rows = periode.filter(~nw.col("nasib").is_null())
    return bertipe(rows.select("baris", "pegawai", sumber=nw.lit(KEGIATAN_SUMBER), jenis=nw.col("nasib"), nilai=value))


def _butir() -> nw.Expr:
    return nw.concat_str([nw.col("kode"), nw.col("jumlah").cast(nw.String)], separator=" x ", ignore_nulls=True)


def _jenjang(mesin: Mesin, pegawai: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Give the number of the jenjang held by each person told of once."""
    columns = {JENJANG: list(SEMUA_JENJANG), "nomor_jenjang": list(range(len(SEMUA_JENJANG)))}
    numbers = nw.from_dict(columns, backend="polars")
    held = pegawai.select("pegawai", JENJANG).join(mesin.tabel(numbers), on=JENJANG, how="inner")
    return held.group_by("pegawai").agg(nw.col("nomor_jenjang").max())
