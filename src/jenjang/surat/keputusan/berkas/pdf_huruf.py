"""The letters of a PDF page with their boxes, turned as the page is shown; y runs downwards from its top."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

Titik = Callable[[float, float], tuple[float, float]]
_PENGGANTI = range(0xD800, 0xE000)
_SPASI = 32
# The library's own sign for a hyphen at the end of a line, which it takes for the division of a word.
_TANDA_HUBUNG_AKHIR = 2


@dataclass(frozen=True, slots=True)
class Huruf:
    """A letter: its box in points and whether its font is bold."""

    isi: str
    kiri: float
    atas: float
    kanan: float
    bawah: float
    tebal: bool

    @property
    def tengah(self) -> tuple[float, float]:
        """The middle of the box."""
        return (self.kiri + self.kanan) / 2, (self.atas + self.bawah) / 2


def putaran(halaman: Any) -> Titik:
    """Return how a point of the page's own space stands on the page as shown."""
    kiri, bawah, kanan, atas = halaman.get_mediabox()
    tegak: dict[int, Titik] = {
        0: lambda x, y: (x - kiri, atas - y),
        90: lambda x, y: (y - bawah, x - kiri),
        180: lambda x, y: (kanan - x, y - bawah),
        270: lambda x, y: (atas - y, kanan - x),
    }
    return tegak[halaman.get_rotation()]


def huruf_halaman(halaman: Any) -> list[Huruf]:
    """Return the letters of a page in the order of the file; those the library makes up itself are left out."""
    teks = halaman.get_textpage()
    tegak, kotak, huruf = putaran(halaman), pdfium.FS_RECTF(), []
    nama, tanda = ctypes.create_string_buffer(100), ctypes.c_int()
    for urut in range(teks.count_chars()):
        kode = pdfium.FPDFText_GetUnicode(teks.raw, urut)
        if kode == _TANDA_HUBUNG_AKHIR:
            kode = ord("-")
        elif kode < _SPASI or kode in _PENGGANTI or pdfium.FPDFText_IsGenerated(teks.raw, urut):
            continue
        if pdfium.FPDFText_GetLooseCharBox(teks.raw, urut, kotak):
            pdfium.FPDFText_GetFontInfo(teks.raw, urut, nama, len(nama), tanda)
            (a, b), (c, d) = tegak(kotak.left, kotak.top), tegak(kotak.right, kotak.bottom)
            tebal = b"bold" in nama.value.lower()
            huruf.append(Huruf(chr(kode), min(a, c), min(b, d), max(a, c), max(b, d), tebal))
    teks.close()
    return huruf
