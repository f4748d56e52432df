"""The process that opens an untrusted scan: `python -I -m jenjang.surat.pindaian.anak < file > answer`.

It takes its limits first, so that a hostile file ends only this process. The answer is one word: "utuh", or a `Cacat`.
"""

import io
import resource
import sys

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from jenjang.surat.pindaian.batas import Batas, batas
from jenjang.surat.pindaian.cacat import Cacat
from jenjang.surat.pindaian.png import cacat_png

UTUH = "utuh"


def main() -> None:
    """Open the scan on standard input and say what is wrong with it."""
    bounds = batas()
    resource.setrlimit(resource.RLIMIT_AS, (bounds.memory_bytes, bounds.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (bounds.cpu_seconds, bounds.cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    isi = sys.stdin.buffer.read()
    sys.stdout.write(_cacat(isi, bounds) or UTUH)


def _cacat(isi: bytes, bounds: Batas) -> Cacat | None:
    if isi.startswith(b"%PDF-"):
        return _cacat_pdf(isi, bounds.halaman)
    if isi.startswith(b"\x89PNG"):
        return cacat_png(isi, bounds.titik)
    return _cacat_jpeg(isi, bounds.titik)


def _cacat_pdf(isi: bytes, halaman: int) -> Cacat | None:
    try:
        naskah = pdfium.PdfDocument(isi)
    except pdfium.PdfiumError as galat:
        return Cacat.BERSANDI if galat.err_code == pdfium_raw.FPDF_ERR_PASSWORD else Cacat.RUSAK
    if not len(naskah):
        return Cacat.TANPA_HALAMAN
    if len(naskah) > halaman:
        return Cacat.TERLALU_BANYAK_HALAMAN
    try:
        for nomor in range(len(naskah)):
            naskah[nomor].close()
    except pdfium.PdfiumError:
        return Cacat.RUSAK
    return None


def _cacat_jpeg(isi: bytes, titik: int) -> Cacat | None:
    """Let the library decode the picture as one of a PDF."""
    gambar = pdfium.PdfImage.new(pdfium.PdfDocument.new())
    try:
        gambar.load_jpeg(io.BytesIO(isi), inline=True)
        lebar, tinggi = gambar.get_px_size()
        if lebar * tinggi > titik:
            return Cacat.TERLALU_BESAR
        gambar.get_bitmap().close()
    except pdfium.PdfiumError:
        return Cacat.RUSAK
    return None


if __name__ == "__main__":
    main()
