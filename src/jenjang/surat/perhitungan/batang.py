"""The bar of credit against its thresholds as data: lengths, marks and where the figures stand at the marks.

Screen, paper and pages draw the same bar from it: the filled part, what is missing to the target, the room up to the
limit, and what a limit cut off. All amounts are millionths.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum


class Jenis(Enum):
    """What a length of the bar is; the value names its words."""

    TERISI = "terisi"
    KURANG = "kurang"
    RUANG = "ruang"
    DISIMPAN = "disimpan"
    HILANG = "hilang"


class Batas(Enum):
    """What stands at a mark; the value names its words."""

    AWAL = "awal"
    CAPAIAN = "capaian"
    TARGET = "target"
    BATAS = "batas"


@dataclass(frozen=True, slots=True)
class Bagian:
    """One length of the bar from one amount to another."""

    jenis: Jenis
    mulai: int
    akhir: int


@dataclass(frozen=True, slots=True)
class Tanda:
    """An amount on the bar; `garis` says whether a line crosses the bar there or only a figure stands below it."""

    jenis: Batas
    nilai: int
    garis: bool


@dataclass(frozen=True, slots=True)
class Label:
    """The figure and the name at a mark, laid out in columns: they fill `lebar` columns from `kolom` on."""

    tanda: Tanda
    angka: str
    nama: str
    kolom: int
    lebar: int


@dataclass(frozen=True, slots=True)
class Batang:
    """A bar from 0 to `ujung`: its lengths one after the other, and its marks in order."""

    ujung: int
    bagian: tuple[Bagian, ...]
    tanda: tuple[Tanda, ...]

    def kolom(self, nilai: int, lebar: int) -> int:
        """Give the column at which an amount of the bar stands: where its length ends, or to the nearest inside it."""
        start = end = 0
        for each, (_, columns) in zip(self.bagian, self.panjang(lebar), strict=True):
            start, end = end, end + columns
            if nilai == each.akhir:
                return end
            if nilai < each.akhir:
                break
        return min(max(self._nearest(nilai, lebar), start), end)

    def panjang(self, lebar: int) -> tuple[tuple[Jenis, int], ...]:
        """Give the columns of each length; together they fill the width, and what is not nothing shows."""
        ends = [self._nearest(each.akhir, lebar) for each in self.bagian]
        starts = [0, *ends[:-1]]
        columns = [end - start for start, end in zip(starts, ends, strict=True)]
        for at, columns_of in enumerate(columns):
            widest = columns.index(max(columns))
            if columns_of == 0 and columns[widest] > 1:
                columns[widest] -= 1
                columns[at] = 1
        return tuple((each.jenis, count) for each, count in zip(self.bagian, columns, strict=True))

    def _nearest(self, nilai: int, lebar: int) -> int:
        return (2 * nilai * lebar + self.ujung) // (2 * self.ujung)


def susun_batang(capaian: int, target: int, batas: int | None = None, hilang: int = 0, disimpan: int = 0) -> Batang:
    """Draw an amount against its target and, where there is one, its limit.

    `hilang` and `disimpan` are the parts of `capaian` that do not count now: cut off, or kept for later.
    """
    counted = capaian - hilang - disimpan
    lengths = [
        (Jenis.TERISI, counted),
        (Jenis.DISIMPAN, counted + disimpan),
        (Jenis.HILANG, capaian),
        (Jenis.KURANG, max(capaian, target)),
        (Jenis.RUANG, max(capaian, target, batas or 0)),
    ]
    bagian, start = [], 0
    for jenis, end in lengths:
        if end > start:
            bagian.append(Bagian(jenis, start, end))
            start = end
    return Batang(max(start, 1), tuple(bagian), _tanda(capaian, target, batas))


def susun_label(
    batang: Batang, angka: Sequence[str], nama: Sequence[str], lebar: int, jarak: int = 2
) -> tuple[Label, ...]:
    """Lay out a figure and a name for every mark: each ends at its mark, none overlaps or leaves the width."""
    labels: list[Label] = []
    free = 0
    for tanda, figure, name in zip(batang.tanda, angka, nama, strict=True):
        wide = max(len(figure), len(name))
        first = max(batang.kolom(tanda.nilai, lebar) - wide, free)
        labels.append(Label(tanda, figure, name, first, wide))
        free = first + wide + jarak
    edge = lebar
    for at in reversed(range(len(labels))):
        first = max(min(labels[at].kolom, edge - labels[at].lebar), 0)
        labels[at] = replace(labels[at], kolom=first)
        edge = first - jarak
    return tuple(labels)


def _tanda(capaian: int, target: int, batas: int | None) -> tuple[Tanda, ...]:
    """Give the marks in order; a figure that coincides with a threshold stands there once."""
    lines = {Batas.TARGET: target} | ({} if batas is None else {Batas.BATAS: batas})
    marks = [Tanda(Batas.AWAL, 0, garis=False)]
    if capaian > 0 and capaian not in lines.values():
        marks.append(Tanda(Batas.CAPAIAN, capaian, garis=False))
    marks += [Tanda(jenis, nilai, garis=True) for jenis, nilai in lines.items()]
    return tuple(sorted(marks, key=lambda each: each.nilai))
