"""A decree as DOCX: editable paragraphs in the office's order, real tables whose heads repeat on every page."""

import io
import zipfile
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from jenjang.surat.keputusan.tulis.docx_tabel import elemen_tabel
from jenjang.surat.keputusan.tulis.naskah import (
    Bagian,
    Baris,
    Blok,
    Entri,
    Judul,
    Kanan,
    Keterangan,
    Naskah,
    Pertimbangan,
    Tabel,
    pisah_butir,
)

# Produk hukum daerah are set in Bookman Old Style 12; tables in a smaller size so that their columns hold words.
_HURUF = "Bookman Old Style"
_UKURAN = Pt(11)
_LEBAR, _TINGGI = Cm(21.0), Cm(29.7)
_TEPI = Cm(2.0)
_RUANG_KANAN = Cm(8.5)
_TAB_NILAI = {0: (1.0, 7.0), 1: (1.0, 7.0), 2: (2.0, 7.0)}
_LEBAR_TITIK_DUA = 0.35
_LEBAR_BUTIR = 0.8
_TAB_PERTIMBANGAN = (2.9, 3.3, 4.2)
# Without a fixed day the same decree would give another file on each run.
_DIBUAT = datetime(2020, 1, 1)


def tulis_docx(naskah: Naskah) -> bytes:
    """Write the document; the same input gives the same text, tables and properties."""
    dokumen = docx.Document()
    _siapkan(dokumen, naskah)
    for urut, bagian in enumerate(naskah.bagian):
        seksi = dokumen.sections[-1] if urut == 0 else dokumen.add_section(WD_SECTION.NEW_PAGE)
        _atur_halaman(seksi, bagian)
        for blok in bagian.blok:
            _tulis(dokumen, blok, seksi)
    _nomori_halaman(dokumen.sections[0])
    simpanan = io.BytesIO()
    dokumen.save(simpanan)
    return _bertanggal_tetap(simpanan)


def _bertanggal_tetap(simpanan: io.BytesIO) -> bytes:
    """Return the file with a fixed day on each of its parts."""
    tujuan = io.BytesIO()
    with zipfile.ZipFile(simpanan) as asal, zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama in asal.namelist():
            bagian = zipfile.ZipInfo(nama, _DIBUAT.timetuple()[:6])
            bagian.compress_type = zipfile.ZIP_DEFLATED
            arsip.writestr(bagian, asal.read(nama))
    return tujuan.getvalue()


def _siapkan(dokumen: Document, naskah: Naskah) -> None:
    inti = dokumen.core_properties
    inti.title, inti.author, inti.language = naskah.judul, "", "id-ID"
    inti.created = inti.modified = _DIBUAT
    inti.comments = ""
    gaya = dokumen.styles["Normal"]
    gaya.font.name, gaya.font.size = _HURUF, _UKURAN
    gaya.element.rPr.rFonts.set(qn("w:eastAsia"), _HURUF)
    gaya.paragraph_format.space_after = Pt(3)
    gaya.paragraph_format.space_before = Pt(0)
    gaya.paragraph_format.line_spacing = 1.0


def _atur_halaman(seksi: Section, bagian: Bagian) -> None:
    lebar, tinggi = (_TINGGI, _LEBAR) if bagian.lanskap else (_LEBAR, _TINGGI)
    seksi.orientation = WD_ORIENT.LANDSCAPE if bagian.lanskap else WD_ORIENT.PORTRAIT
    seksi.page_width, seksi.page_height = lebar, tinggi
    seksi.left_margin = seksi.right_margin = seksi.top_margin = seksi.bottom_margin = _TEPI


def _nomori_halaman(seksi: Section) -> None:
    """Put the page number under every page; the sections that follow inherit the footer."""
    paragraf = seksi.footer.paragraphs[0]
    paragraf.alignment = WD_ALIGN_PARAGRAPH.CENTER
    lari = paragraf.add_run()
    for jenis, isi in (("begin", ""), ("", "PAGE"), ("end", "")):
        elemen = OxmlElement("w:instrText" if isi else "w:fldChar")
        if isi:
            elemen.text = isi
        else:
            elemen.set(qn("w:fldCharType"), jenis)
        lari._r.append(elemen)


def _tulis(dokumen: Document, blok: Blok, seksi: Section) -> None:
    match blok:
        case Judul():
            _judul(dokumen, blok)
        case Baris():
            _baris(dokumen, blok)
        case Pertimbangan():
            _pertimbangan(dokumen, blok)
        case Entri():
            awal, isi = 0.9 * (blok.tingkat - 1), 0.9 * blok.tingkat + 0.4
            _paragraf(dokumen, awal, isi, (blok.nomor, blok.nama)).paragraph_format.space_after = Pt(1)
        case Kanan():
            _kanan(dokumen, blok, seksi)
        case Keterangan():
            _paragraf(dokumen, 0, 0, (blok.teks,)).runs[0].italic = True
        case Tabel():
            dokumen.element.body.insert(len(dokumen.element.body) - 1, elemen_tabel(blok, _lebar_isi(seksi)))
            dokumen.add_paragraph().paragraph_format.space_after = Pt(0)


def _lebar_isi(seksi: Section) -> int:
    """Return the width between the margins in twentieths of a point."""
    lebar = (seksi.page_width or 0) - (seksi.left_margin or 0) - (seksi.right_margin or 0)
    return int(lebar / 635)


def _judul(dokumen: Document, judul: Judul) -> None:
    paragraf = dokumen.add_paragraph()
    paragraf.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraf.paragraph_format.keep_with_next = True
    paragraf.add_run(judul.teks).bold = judul.tebal


def _baris(dokumen: Document, baris: Baris) -> None:
    nomor, nilai = _TAB_NILAI[baris.tingkat]
    butir, isi = pisah_butir(baris.isi)
    letak = nilai + _LEBAR_TITIK_DUA
    gantung = letak + _LEBAR_BUTIR if butir else letak
    bernilai = (butir, isi) if butir else (isi,)
    if baris.label:
        sisa = (":", *bernilai) if baris.isi else (":",) if baris.tingkat else ()
        tab = (nomor, nilai, letak, gantung)
        paragraf = _paragraf(dokumen, nomor - 1.0, gantung, (baris.nomor, baris.label, *sisa), tab)
    elif baris.sambungan:
        paragraf = _paragraf(dokumen, letak, gantung, bernilai)
    else:
        paragraf = _paragraf(dokumen, nomor - 1.0, nomor, (baris.nomor, baris.isi))
    if baris.tebal:
        for lari in paragraf.runs[:2]:
            lari.bold = True
        paragraf.paragraph_format.space_before = Pt(6)
        paragraf.paragraph_format.keep_with_next = True


def _paragraf(
    dokumen: Document, awal_cm: float, gantung_cm: float, isi: tuple[str, ...], tab_cm: tuple[float, ...] = ()
) -> Paragraph:
    """Add a paragraph whose parts stand at tab stops and whose further lines hang under the last part."""
    paragraf = dokumen.add_paragraph()
    bentuk = paragraf.paragraph_format
    bentuk.left_indent, bentuk.first_line_indent = Cm(gantung_cm), Cm(awal_cm - gantung_cm)
    for tab in tab_cm or (gantung_cm,):
        bentuk.tab_stops.add_tab_stop(Cm(tab))
    for urut, satu in enumerate(isi):
        paragraf.add_run(("\t" if urut else "") + satu)
    return paragraf


def _pertimbangan(dokumen: Document, blok: Pertimbangan) -> None:
    awal, nomor, isi = _TAB_PERTIMBANGAN
    kata = (blok.kata, ":") if blok.kata else ("", "")
    if blok.nomor:
        paragraf = _paragraf(dokumen, 0, isi, (*kata, blok.nomor, blok.isi), (awal, nomor, isi))
    else:
        paragraf = _paragraf(dokumen, 0, nomor, (*kata, blok.isi) if blok.isi else kata, (awal, nomor))
    paragraf.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _kanan(dokumen: Document, blok: Kanan, seksi: Section) -> None:
    lebar = (seksi.page_width or 0) - (seksi.left_margin or 0) - (seksi.right_margin or 0)
    for urut, teks in enumerate(blok.baris):
        paragraf = dokumen.add_paragraph(teks)
        paragraf.paragraph_format.left_indent = lebar - _RUANG_KANAN
        paragraf.paragraph_format.keep_with_next = urut < len(blok.baris) - 1
        if urut == 0:
            paragraf.paragraph_format.space_before = Pt(12)
        if blok.ruang_tanda_tangan and urut == len(blok.baris) - 1:
            paragraf.paragraph_format.space_before = Pt(54)
