"""Claims that were judged alike put together, so that a long year fits on paper: rows, span, volume and credit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from jenjang.surat.perhitungan.kegiatan_tampil import KegiatanTampil
from jenjang.surat.perhitungan.waktu import rentang

_RUNS_SHOWN: Final = 4


@dataclass(frozen=True, slots=True)
class KelompokKegiatan:
    """Claims of one year on one butir with the same outcome for the same reason; `ak` in millionths."""

    tahun: int
    baris: str
    waktu: str
    kode: str
    uraian: str
    jumlah: int | None
    diterima: bool | None
    ak: int | None
    penjelasan: str


def susun_kelompok(kegiatan: Iterable[KegiatanTampil], bahasa: str = "id") -> list[KelompokKegiatan]:
    """Put like claims together in the order of their first rows, year by year."""
    groups: dict[tuple[object, ...], list[KegiatanTampil]] = {}
    for each in kegiatan:
        groups.setdefault((each.tahun, each.kode, each.diterima, each.penjelasan), []).append(each)
    return [kelompok(members, bahasa) for members in groups.values()]


def baris_ringkas(rows: Sequence[int]) -> str:
    """Write row numbers with their runs drawn together: 2, 5-7; many of them as first, last and how many."""
    ordered = sorted(rows)
    runs = [[ordered[0]]]
    for before, after in pairwise(ordered):
        if after - before > 1:
            runs.append([])
        runs[-1].append(after)
    if len(runs) > _RUNS_SHOWN:
        return f"{ordered[0]} \u2026 {ordered[-1]} ({len(ordered)})"
    return ", ".join(str(run[0]) if run[0] == run[-1] else f"{run[0]}\u2013{run[-1]}" for run in runs)


def kelompok(members: Sequence[KegiatanTampil], bahasa: str) -> KelompokKegiatan:
    """Put claims of one year that were judged alike into one line; a single one is a line of its own."""
    first = members[0]
    firsts = [each.mulai for each in members if each.mulai]
    lasts = [each.selesai for each in members if each.selesai]
    amounts = [each.ak for each in members]
    volumes = [each.jumlah for each in members]
    return KelompokKegiatan(
        tahun=first.tahun,
        baris=baris_ringkas([each.baris for each in members]),
        waktu=rentang(min(firsts), max(lasts), bahasa) if firsts and lasts else "",
        kode=first.kode,
        uraian=first.uraian,
        jumlah=None if None in volumes else sum(each or 0 for each in volumes),
        diterima=first.diterima,
        ak=None if None in amounts else sum(each or 0 for each in amounts),
        penjelasan=first.penjelasan,
    )
