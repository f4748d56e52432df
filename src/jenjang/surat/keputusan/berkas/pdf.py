"""The lines of a PDF with a text layer: paragraphs, and table rows told by their ruled lines or columns."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.keputusan.berkas.mentah import BarisMentah
from jenjang.surat.keputusan.berkas.pdf_baris import BarisHalaman, bersambung, sambung_teks
from jenjang.surat.keputusan.berkas.pdf_halaman import Halaman, TabelHalaman, halaman_pdf
from jenjang.surat.keputusan.berkas.pdf_lanjutan import kepala_ulangan, melanjutkan, sambung_baris
from jenjang.surat.keputusan.berkas.pdf_tanpa_garis import tabel_tanpa_garis
from jenjang.surat.keputusan.berkas.pdf_tepi import tanpa_tepi

_BARIS_KEPALA = 3


def baris_pdf(isi: bytes, halaman_terbanyak: int) -> Iterator[BarisMentah | int]:
    """Yield first the numbers of pages that are only a picture, then the lines of the document.

    A row's place is its page, the table on it and the row; a paragraph's its page and line. Raises FileRefused, also
    for a scan without any text.
    """
    halaman = list(halaman_pdf(isi, halaman_terbanyak))
    if not any(satu.isi for satu in halaman):
        raise FileRefused("pdf_tanpa_teks")
    yield from (satu.nomor for satu in halaman if satu.bergambar)
    penyusun = _Penyusun(_batas_kanan(halaman))
    for satu in tabel_tanpa_garis(list(tanpa_tepi(halaman))):
        yield from penyusun.halaman(satu)
    yield from penyusun.tutup()


def _batas_kanan(halaman: list[Halaman]) -> dict[int, float]:
    """Return the right side of the text for pages of each width: no line goes beyond it."""
    batas: dict[int, float] = {}
    for satu in halaman:
        tepi = [isi.kanan for isi in satu.isi if isinstance(isi, BarisHalaman)]
        batas[round(satu.lebar)] = max([batas.get(round(satu.lebar), 0.0), *tepi])
    return batas


@dataclass(slots=True)
class _Penyusun:
    """What may go on behind the end of a page: the paragraph under way, the last table with its head and last row."""

    batas: dict[int, float]
    paragraf: list[BarisHalaman] = field(default_factory=list)
    tempat: dict[str, int | str] = field(default_factory=dict)
    kepala: tuple[tuple[str, ...], ...] = ()
    baris_akhir: BarisMentah | None = None

    def halaman(self, halaman: Halaman) -> Iterator[BarisMentah]:
        """Yield what is finished on a page."""
        nomor_baris = nomor_tabel = 0
        for urut, isi in enumerate(halaman.isi):
            if isinstance(isi, BarisHalaman):
                nomor_baris += 1
                yield from self._baris(halaman, isi, nomor_baris)
            else:
                nomor_tabel += 1
                if self.paragraf:
                    yield from self.tutup()
                yield from self._tabel(halaman.nomor, nomor_tabel, isi, pertama=urut == 0)

    def _baris(self, halaman: Halaman, baris: BarisHalaman, nomor: int) -> Iterator[BarisMentah]:
        batas = self.batas[round(halaman.lebar)]
        lintas = self.tempat.get("halaman") != halaman.nomor
        if self.paragraf and bersambung(self.paragraf, baris, batas, lintas=lintas):
            self.paragraf.append(baris)
            return
        yield from self.tutup()
        self.paragraf, self.tempat = [baris], {"halaman": halaman.nomor, "baris": nomor}

    def tutup(self) -> Iterator[BarisMentah]:
        """Yield the row and the paragraph under way."""
        if self.baris_akhir:
            yield self.baris_akhir
        if self.paragraf:
            teks = sambung_teks(satu.teks for satu in self.paragraf)
            yield BarisMentah(self.tempat, (teks,), self.paragraf[0].tebal)
        self.baris_akhir, self.paragraf = None, []

    def _tabel(self, halaman: int, nomor: int, tabel: TabelHalaman, *, pertama: bool) -> Iterator[BarisMentah]:
        ulangan = kepala_ulangan(self.kepala, tabel.baris) if pertama else 0
        if not ulangan:
            self.kepala = tabel.baris[:_BARIS_KEPALA]
        for urut, sel in enumerate(tabel.baris[ulangan:], start=ulangan + 1):
            if pertama and urut == ulangan + 1 and self.baris_akhir and melanjutkan(self.baris_akhir.sel, sel):
                self.baris_akhir = replace(self.baris_akhir, sel=sambung_baris(self.baris_akhir.sel, sel))
                continue
            yield from self.tutup()
            self.baris_akhir = BarisMentah({"halaman": halaman, "tabel": nomor, "baris": urut}, sel)
