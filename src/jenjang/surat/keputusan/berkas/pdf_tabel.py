"""Tables of a PDF page told by their ruled lines: bands of rows, cells between the verticals that cross them."""

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from jenjang.surat.keputusan.berkas.pdf_garis import Garis

_SINGGUNG = 3.0
_TERENDAH = 3.0


@dataclass(frozen=True, slots=True)
class Kotak:
    """A cell: its sides, and the number of the row whose text it holds (a merged cell belongs to its first row)."""

    kiri: float
    kanan: float
    baris: int
    kolom: int


@dataclass(frozen=True, slots=True)
class Kisi:
    """A table on a page: the y of its row lines, and for each row its cells from the left."""

    tepi: tuple[float, ...]
    baris: tuple[tuple[Kotak, ...], ...]
    kiri: float
    kanan: float

    def letak(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of the cell that holds a point; None outside the table."""
        if not (self.kiri <= x <= self.kanan and self.tepi[0] <= y <= self.tepi[-1]):
            return None
        baris = min(bisect_right(self.tepi, y), len(self.baris)) - 1
        for kotak in self.baris[baris]:
            if kotak.kiri <= x <= kotak.kanan:
                return kotak.baris, kotak.kolom
        return None


def tabel_halaman(mendatar: list[Garis], tegak: list[Garis]) -> list[Kisi]:
    """Return the tables of a page from the top; a frame of a single cell is none."""
    kisi = [satu for kelompok in _kelompok(mendatar, tegak) if (satu := _kisi(*kelompok))]
    return sorted(kisi, key=lambda satu: (satu.tepi[0], satu.kiri))


def _kelompok(mendatar: list[Garis], tegak: list[Garis]) -> Iterator[tuple[list[Garis], list[Garis]]]:
    """Put together the lines that touch, level by level down the page."""
    sisa = sorted(tegak, key=lambda garis: garis.awal)
    bentang: list[list[float]] = []
    for garis in sisa:
        if bentang and garis.awal <= bentang[-1][1] + _SINGGUNG:
            bentang[-1][1] = max(bentang[-1][1], garis.akhir)
        else:
            bentang.append([garis.awal, garis.akhir])
    for atas, bawah in bentang:
        datar = [garis for garis in mendatar if atas - _SINGGUNG <= garis.letak <= bawah + _SINGGUNG]
        yield datar, [garis for garis in tegak if atas - _SINGGUNG <= garis.awal <= bawah + _SINGGUNG]


def _kisi(mendatar: list[Garis], tegak: list[Garis]) -> Kisi | None:
    tepi = _rapat([garis.letak for garis in mendatar])
    sisi = _rapat([garis.letak for garis in tegak])
    if len(tepi) < 2 or len(sisi) < 3:
        return None
    baris: list[tuple[Kotak, ...]] = []
    for urut, (atas, bawah) in enumerate(itertools.pairwise(tepi)):
        tengah = (atas + bawah) / 2
        melintas = _rapat([g.letak for g in tegak if g.awal - _SINGGUNG <= tengah <= g.akhir + _SINGGUNG])
        datar = [g for g in mendatar if abs(g.letak - atas) <= _SINGGUNG]
        baris.append(tuple(_kotak(melintas, datar, baris[-1] if baris else (), urut)))
    return Kisi(tuple(tepi), tuple(baris), sisi[0], sisi[-1])


def _kotak(sisi: list[float], datar: list[Garis], atas: tuple[Kotak, ...], urut: int) -> Iterator[Kotak]:
    for kolom, (kiri, kanan) in enumerate(itertools.pairwise(sisi)):
        tengah = (kiri + kanan) / 2
        tertutup = any(garis.awal - _SINGGUNG <= tengah <= garis.akhir + _SINGGUNG for garis in datar)
        induk = next((k for k in atas if abs(k.kiri - kiri) <= _SINGGUNG and abs(k.kanan - kanan) <= _SINGGUNG), None)
        if tertutup or induk is None:
            yield Kotak(kiri, kanan, urut, kolom)
        else:
            yield Kotak(kiri, kanan, induk.baris, induk.kolom)


def _rapat(nilai: list[float]) -> list[float]:
    """Return the distinct places, those of one thick line taken together."""
    hasil: list[float] = []
    for satu in sorted(nilai):
        if not hasil or satu - hasil[-1] > _TERENDAH:
            hasil.append(satu)
    return hasil
