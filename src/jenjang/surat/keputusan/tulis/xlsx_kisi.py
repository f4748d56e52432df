"""The columns of a worksheet, wide enough for its widest table, and how narrower things spread over them."""

from collections.abc import Sequence
from dataclasses import dataclass

from jenjang.surat.keputusan.tulis.naskah import Bagian, Tabel

_HURUF_TEGAK = 110
_HURUF_LANSKAP = 165
_LEBAR_LABEL = 24
_BAWAAN = (13, 5, 92)


@dataclass(frozen=True, slots=True)
class Kisi:
    """Widths of the columns in characters; `nilai` is the column where the values of labels begin."""

    lebar: tuple[int, ...]
    nilai: int

    @classmethod
    def dari(cls, bagian: Bagian) -> "Kisi":
        """Take the columns of the widest table of a part; a part without tables gets three for its text."""
        tabel = [blok for blok in bagian.blok if isinstance(blok, Tabel)]
        if not tabel:
            return cls(_BAWAAN, 2)
        kolom = max((satu.kolom for satu in tabel), key=len)
        semua = sum(satu.lebar for satu in kolom)
        huruf = _HURUF_LANSKAP if bagian.lanskap else _HURUF_TEGAK
        lebar = tuple(max(4, huruf * satu.lebar // semua) for satu in kolom)
        nilai = next((urut for urut in range(2, len(lebar)) if sum(lebar[1:urut]) >= _LEBAR_LABEL), len(lebar) - 1)
        return cls(lebar, nilai)

    @property
    def akhir(self) -> int:
        """The last column, counted from 0."""
        return len(self.lebar) - 1

    def luas(self, awal: int, akhir: int) -> int:
        """Return the width of a run of columns in characters."""
        return sum(self.lebar[awal : akhir + 1])

    def sebar(self, lebar: Sequence[int]) -> list[tuple[int, int]]:
        """Spread columns of other widths over the grid: first and last grid column of each."""
        if len(lebar) == len(self.lebar):
            return [(urut, urut) for urut in range(len(lebar))]
        letak: list[tuple[int, int]] = []
        awal, dipakai, semua = 0, 0, sum(lebar)
        for urut, satu in enumerate(lebar):
            dipakai += satu
            sisa = len(lebar) - urut - 1
            akhir = awal
            while akhir < self.akhir - sisa and (
                sisa == 0 or self.luas(0, akhir) + self.lebar[akhir + 1] // 2 < dipakai * sum(self.lebar) // semua
            ):
                akhir += 1
            letak.append((awal, akhir))
            awal = akhir + 1
        return letak
