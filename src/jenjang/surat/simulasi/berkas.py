"""KEGIATAN and PEGAWAI of an invented nation, written in one streaming pass each, sorted by person or mixed."""

from pathlib import Path
from typing import Any

import narwhals as nw
import polars as pl

from jenjang.core.simulasi.catatan import catatan, urutan_acak
from jenjang.core.simulasi.penduduk import penduduk
from jenjang.surat.massal.mesin_polars import MesinPolars

_BLOK = 8192
"""Rows of the inner frame from which the places are counted out: a morsel of the streaming engine."""


def tulis_penduduk(path: Path, mesin: MesinPolars, pegawai: int, benih: int, *, acak: bool) -> None:
    """Write PEGAWAI."""
    places = tempat(pegawai, "urut")
    if acak:
        places = places.with_columns(urut=urutan_acak(nw.col("urut"), pegawai, benih))
    mesin.tulis(penduduk(mesin, places, benih), path, (), terurut=True)


def tulis_catatan(
    path: Path, mesin: MesinPolars, pegawai: int, benih: int, per_pegawai: int, tahun: tuple[int, int], *, acak: bool
) -> None:
    """Write KEGIATAN: so many records a person, over the years from-to."""
    places = tempat(pegawai * per_pegawai, "tempat")
    if acak:
        places = places.with_columns(tempat=urutan_acak(nw.col("tempat"), pegawai * per_pegawai, benih))
    mesin.tulis(catatan(mesin, places, benih, per_pegawai, tahun), path, (), terurut=True)


def tempat(banyak: int, nama: str) -> nw.LazyFrame[Any]:
    """Count from 0 up to a number, without ever holding all of it."""
    outer = pl.LazyFrame({"blok": pl.int_range(0, banyak, _BLOK, eager=True)})
    inner = pl.LazyFrame({"di_blok": pl.int_range(0, min(_BLOK, banyak), eager=True)})
    counted = outer.join(inner, how="cross", maintain_order="left_right").select(
        (pl.col("blok") + pl.col("di_blok")).alias(nama)
    )
    return nw.from_native(counted.filter(pl.col(nama) < banyak))
