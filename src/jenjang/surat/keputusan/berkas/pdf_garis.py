"""The ruled lines of a PDF page: strokes and thin bars, horizontal or vertical."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from jenjang.surat.keputusan.berkas.pdf_huruf import Titik, putaran

_TEBAL_GARIS = 3.0
_PENDEK = 4.0
_SATU_GAMBAR = 6


@dataclass(frozen=True, slots=True)
class Garis:
    """A line at `letak` (y of a horizontal, x of a vertical one) from `awal` to `akhir`."""

    letak: float
    awal: float
    akhir: float


def garis_halaman(halaman: Any) -> tuple[list[Garis], list[Garis]]:
    """Return the horizontal and the vertical lines of a page as it is shown."""
    mendatar: list[Garis] = []
    tegak: list[Garis] = []
    titik = putaran(halaman)
    for objek in halaman.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        for x0, y0, x1, y1 in _ruas(objek, titik):
            lebar, tinggi = abs(x1 - x0), abs(y1 - y0)
            if tinggi <= _TEBAL_GARIS and lebar > _PENDEK:
                mendatar.append(Garis((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
            elif lebar <= _TEBAL_GARIS and tinggi > _PENDEK:
                tegak.append(Garis((x0 + x1) / 2, min(y0, y1), max(y0, y1)))
    return mendatar, tegak


def _ruas(objek: Any, titik: Titik) -> Iterator[tuple[float, float, float, float]]:
    """Yield the box of a bar or stroke, and else every edge of the path."""
    kiri, bawah, kanan, atas = objek.get_bounds()
    tipis = min(kanan - kiri, atas - bawah) <= _TEBAL_GARIS
    banyak = pdfium.FPDFPath_CountSegments(objek.raw)
    if tipis and banyak <= _SATU_GAMBAR:
        yield (*titik(kiri, bawah), *titik(kanan, atas))
        return
    matriks = objek.get_matrix()
    x, y, awal, dari = ctypes.c_float(), ctypes.c_float(), (0.0, 0.0), (0.0, 0.0)
    for urut in range(banyak):
        ruas = pdfium.FPDFPath_GetPathSegment(objek.raw, urut)
        pdfium.FPDFPathSegment_GetPoint(ruas, x, y)
        ke = titik(*matriks.on_point(x.value, y.value))
        if pdfium.FPDFPathSegment_GetType(ruas) == pdfium.FPDF_SEGMENT_MOVETO:
            awal = ke
        else:
            yield (*dari, *ke)
        if pdfium.FPDFPathSegment_GetClose(ruas):
            yield (*ke, *awal)
        dari = ke
