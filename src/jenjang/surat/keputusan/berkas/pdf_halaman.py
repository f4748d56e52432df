"""The pages of a PDF: their lines of text and their tables, from the top."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.keputusan.berkas.pdf_baris import BarisHalaman, sambung_teks, susun_baris
from jenjang.surat.keputusan.berkas.pdf_garis import garis_halaman
from jenjang.surat.keputusan.berkas.pdf_huruf import Huruf, huruf_halaman
from jenjang.surat.keputusan.berkas.pdf_tabel import Kisi, tabel_halaman


@dataclass(frozen=True, slots=True)
class TabelHalaman:
    """A table as found on a page: the top of its first row and the texts of its rows."""

    atas: float
    baris: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Halaman:
    """A page: its number from 1, its size, lines and tables from the top, and whether it is only a picture."""

    nomor: int
    lebar: float
    tinggi: float
    isi: tuple[BarisHalaman | TabelHalaman, ...]
    bergambar: bool = False


def halaman_pdf(isi: bytes, halaman_terbanyak: int) -> Iterator[Halaman]:
    """Yield the pages; raises FileRefused for a locked or damaged file and one with too many pages."""
    try:
        dokumen = pypdfium2.PdfDocument(isi)
    except pypdfium2.PdfiumError as galat:
        terkunci = "password" in str(galat).lower() or "security" in str(galat).lower()
        raise FileRefused("berkas_terkunci" if terkunci else "keputusan_rusak") from galat
    if len(dokumen) > halaman_terbanyak:
        raise FileRefused("pdf_terlalu_panjang", batas=halaman_terbanyak)
    for urut in range(len(dokumen)):
        try:
            halaman = dokumen[urut]
        except pypdfium2.PdfiumError as galat:
            raise FileRefused("keputusan_rusak") from galat
        yield _baca(halaman, urut + 1)
        halaman.close()


def _baca(halaman: Any, nomor: int) -> Halaman:
    huruf = huruf_halaman(halaman)
    kisi = tabel_halaman(*garis_halaman(halaman))
    bebas: list[Huruf] = []
    sel: list[dict[tuple[int, int], list[Huruf]]] = [{} for _ in kisi]
    for satu in huruf:
        for tabel, isi_tabel in zip(kisi, sel, strict=True):
            if letak := tabel.letak(*satu.tengah):
                isi_tabel.setdefault(letak, []).append(satu)
                break
        else:
            bebas.append(satu)
    isi: list[BarisHalaman | TabelHalaman] = [*susun_baris(bebas)]
    isi.extend(_tabel(tabel, isi_tabel) for tabel, isi_tabel in zip(kisi, sel, strict=True))
    isi.sort(key=lambda satu: satu.atas)
    gambar = not huruf and any(True for _ in halaman.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]))
    lebar, tinggi = halaman.get_size()
    return Halaman(nomor, lebar, tinggi, tuple(isi), gambar)


def _tabel(kisi: Kisi, sel: dict[tuple[int, int], list[Huruf]]) -> TabelHalaman:
    baris = []
    for urut, kotak in enumerate(kisi.baris):
        # A cell merged downwards speaks in its first row and is blank in the others.
        isi = [sel.get((k.baris, k.kolom), []) if k.baris == urut else [] for k in kotak]
        baris.append(tuple(sambung_teks(satu.teks for satu in susun_baris(huruf)) for huruf in isi))
    return TabelHalaman(kisi.tepi[0], tuple(satu for satu in baris if any(satu)))
