"""The lines of a DOCX: paragraphs with their automatic numbers, table rows with their cells."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from jenjang.surat.keputusan.berkas.docx_penomoran import Penomoran
from jenjang.surat.keputusan.berkas.docx_teks import W, paragraf_di_dalam, tebal, teks_paragraf
from jenjang.surat.keputusan.berkas.mentah import BarisMentah

_PEMBUNGKUS = {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}smartTag", f"{W}ins", f"{W}moveTo"}


def baris_docx(isi: bytes) -> Iterator[BarisMentah]:
    """Yield the lines of the document's body; its headers, footers and deleted text are left out.

    A paragraph's place is its ordinal in the body, a row's place its table and row, all from 1.
    """
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        # Entities cannot explode here: this runs in the child only, under its limits.
        akar = ElementTree.fromstring(arsip.read("word/document.xml"))  # noqa: S314
        penomoran = Penomoran(*(_bagian(arsip, nama) for nama in ("word/numbering.xml", "word/styles.xml")))
    badan = akar.find(f"{W}body")
    if badan is not None:
        yield from _Pembaca(penomoran).isi(badan)


def _bagian(arsip: zipfile.ZipFile, nama: str) -> Element | None:
    return ElementTree.fromstring(arsip.read(nama)) if nama in arsip.namelist() else None  # noqa: S314


@dataclass(slots=True)
class _Pembaca:
    """Counts paragraphs and tables while the body is read."""

    penomoran: Penomoran
    paragraf: int = 0
    tabel: int = 0

    def isi(self, wadah: Element) -> Iterator[BarisMentah]:
        """Yield the lines of the body, or of a wrapper inside it."""
        for elemen in wadah:
            if elemen.tag == f"{W}p":
                yield from self._paragraf(elemen)
            elif elemen.tag == f"{W}tbl":
                yield from self._tabel(elemen)
            elif elemen.tag in _PEMBUNGKUS:
                yield from self.isi(elemen)

    def _paragraf(self, elemen: Element) -> Iterator[BarisMentah]:
        self.paragraf += 1
        yield BarisMentah({"baris": self.paragraf}, (self._teks(elemen),), tebal(elemen, self.penomoran.gaya_judul))
        for dalam in paragraf_di_dalam(elemen):
            yield BarisMentah({"baris": self.paragraf}, (self._teks(dalam),))

    def _teks(self, elemen: Element) -> str:
        nomor = self.penomoran.nomor(elemen)
        return f"{nomor} {teks_paragraf(elemen)}" if nomor else teks_paragraf(elemen)

    def _tabel(self, elemen: Element) -> Iterator[BarisMentah]:
        self.tabel += 1
        tabel = self.tabel
        for nomor, baris in enumerate(_keturunan(elemen, f"{W}tr"), start=1):
            lokasi: dict[str, int | str] = {"tabel": tabel, "baris": nomor}
            sel = list(_keturunan(baris, f"{W}tc"))
            if any(satu.find(f"{W}tbl") is not None for satu in sel):
                for satu in sel:
                    yield from self.isi(satu)
                continue
            paragraf = [list(_keturunan(satu, f"{W}p")) for satu in sel]
            menonjol = any(tebal(satu, self.penomoran.gaya_judul) for satu in (isi[0] for isi in paragraf if isi))
            yield BarisMentah(
                lokasi, tuple(self._sel(*pasangan) for pasangan in zip(sel, paragraf, strict=True)), menonjol
            )

    def _sel(self, sel: Element, paragraf: list[Element]) -> str:
        gabung = sel.find(f"{W}tcPr/{W}vMerge")
        if gabung is not None and gabung.get(f"{W}val", "continue") == "continue":
            return ""
        return "\n".join(teks for satu in paragraf if (teks := self._teks(satu).replace("\t", " ")))


def _keturunan(elemen: Element, tag: str) -> Iterator[Element]:
    """Yield the children of a tag, through wrappers that show nothing of their own."""
    for anak in elemen:
        if anak.tag == tag:
            yield anak
        elif anak.tag in _PEMBUNGKUS:
            yield from _keturunan(anak, tag)
