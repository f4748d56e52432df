"""One worksheet under way: the row being written, its cells, and the height its longest text needs."""

import textwrap
from fractions import Fraction
from typing import Any

from jenjang.surat.keputusan.tulis.xlsx_kisi import Kisi

_TITIK_BARIS = 14
_TITIK_TERTINGGI = 400
# A column's width counts digits of the default font; words take a little less room, bold capitals more.
_HURUF_PER_SATUAN = 1.2
_HURUF_TEBAL_PER_SATUAN = 0.9
_HURUF = {"font_name": "Bookman Old Style", "font_size": 10, "valign": "top", "text_wrap": True}
# XML 1.0 has no place for these; Excel would refuse the file.
_TANPA_KENDALI = dict.fromkeys((*range(9), 11, 12, *range(14, 32)), " ")
_TEKS_TERPANJANG = 32_000


class LembarKerja:
    """A worksheet being filled from the top; a class because every block moves its row on."""

    def __init__(self, buku: Any, lembar: Any, kisi: Kisi, gaya: str) -> None:
        self.buku = buku
        self.lembar = lembar
        self.kisi = kisi
        self.gaya = gaya
        self.baris = 0
        self.angka_teks: dict[tuple[int, int], Fraction] = {}
        self._tinggi = 1
        for kolom, lebar in enumerate(kisi.lebar):
            lembar.set_column(kolom, kolom, lebar)

    def rupa(self, **sifat: Any) -> Any:
        """Return a cell format; the same request gives the same format."""
        kunci = tuple(sorted(sifat.items()))
        simpanan: dict[Any, Any] = self.buku.__dict__.setdefault("rupa_keputusan", {})
        if kunci not in simpanan:
            simpanan[kunci] = self.buku.add_format({**_HURUF, **sifat})
        return simpanan[kunci]

    def teks(self, awal: int, akhir: int, teks: str, **sifat: Any) -> None:
        """Write text over a run of columns, never as a formula."""
        rapi = teks.translate(_TANPA_KENDALI)[:_TEKS_TERPANJANG]
        self.gabung(awal, akhir, self.rupa(**sifat))
        self.lembar.write_string(self.baris, awal, rapi, self.rupa(**sifat))
        huruf = _HURUF_TEBAL_PER_SATUAN if sifat.get("bold") else _HURUF_PER_SATUAN
        lebar = max(3, int(self.kisi.luas(awal, akhir) * huruf))
        self._tinggi = max(self._tinggi, len(textwrap.wrap(rapi, lebar)))

    def gabung(self, awal: int, akhir: int, rupa: Any) -> None:
        """Make one cell of a run of columns in the present row."""
        if akhir > awal:
            self.lembar.merge_range(self.baris, awal, self.baris, akhir, "", rupa)

    def turun(self, banyak: int = 1) -> None:
        """Go to the next row, leaving this one as high as its texts need."""
        if self._tinggi > 1:
            self.lembar.set_row(self.baris, min(_TITIK_TERTINGGI, _TITIK_BARIS * self._tinggi + 2))
        self._tinggi = 1
        self.baris += banyak
