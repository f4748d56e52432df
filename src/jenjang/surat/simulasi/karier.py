"""The years run forward into files: one row a person and year, and the picture of who holds which jenjang."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import narwhals as nw
import polars as pl

from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.core.simulasi.karier import jalani_tahun, mulai
from jenjang.surat.massal.mesin_polars import MesinPolars
from jenjang.surat.simulasi.berkas import tempat


@dataclass(frozen=True, slots=True)
class TahunKarier:
    """What a year brought: for each jenjang its holders at the end and what happened toward it."""

    tahun: int
    hitungan: list[dict[str, Any]]


def jalankan_karier(
    path: Path,
    mesin: MesinPolars,
    pegawai: int,
    benih: int,
    tahun: range,
    formasi: Callable[[Mapping[str, int]], Mapping[str, int]],
    kemajuan: Callable[[int], None],
) -> list[TahunKarier]:
    """Run the years and write them to one Parquet file; `formasi` gives the seats from the holders at the start."""
    people = mulai(mesin, tempat(pegawai, "urut"), benih, tahun[0])
    held = dict.fromkeys(JENJANG, 0)
    held |= {each["jenjang"]: each["banyak"] for each in mesin.ambil(people.group_by("jenjang").agg(banyak=nw.len()))}
    seats = formasi(held)
    years, parts = [], []
    for year in tahun:
        kemajuan(year)
        lived = jalani_tahun(mesin, people, year, benih, seats)
        parts.append(mesin.folder / f"karier-{year}.parquet")
        mesin.tulis(lived.catatan, parts[-1], ("pegawai",))
        years.append(TahunKarier(year, lived.hitungan))
        people = lived.orang
    pl.scan_parquet(parts, glob=False).sink_parquet(path, engine="streaming", maintain_order=True)
    return years
