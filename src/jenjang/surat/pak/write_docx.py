"""Papers as DOCX to edit: the same lines as the PDF, one paper after another, each beginning a page."""

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from jenjang.core.engine.words import sentence
from jenjang.surat.keputusan.tulis.docx_tabel import elemen_tabel
from jenjang.surat.pak.naskah import Pak

_HURUF: Final = "Bookman Old Style"
_UKURAN: Final = Pt(10)
_KECIL: Final = Pt(7)
_LEBAR, _TINGGI = Cm(21.0), Cm(29.7)
_KIRI, _KANAN, _ATAS = Cm(2.3), Cm(2.0), Cm(1.5)
_TAB_ORANG: Final = (0.7, 6.4, 6.75)
_TAB_KEPALA: Final = (0.0, 3.2, 3.55)
# Twentieths of a point in a line of 16,7 cm.
_LEBAR_ISI: Final = 9468
# Without a fixed day the same paper would give another file on each run.
_DIBUAT: Final = datetime(2023, 1, 1)


def tulis_docx(pak: Sequence[Pak]) -> bytes:
    """Write papers; the same papers give the same bytes."""
    document = docx.Document()
    _prepare(document, pak[0])
    for at, each in enumerate(pak):
        section = document.sections[-1] if at == 0 else document.add_section(WD_SECTION.NEW_PAGE)
        _set_page(section, each)
        _write(document, each)
    target = io.BytesIO()
    document.save(target)
    return _with_fixed_day(target)


def _with_fixed_day(saved: io.BytesIO) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, _DIBUAT.timetuple()[:6])
            part.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(part, source.read(name))
    return target.getvalue()


def _prepare(document: Document, pak: Pak) -> None:
    core = document.core_properties
    core.title, core.author, core.language, core.comments = pak.judul, "", "id-ID", ""
    core.created = core.modified = _DIBUAT
    style: Any = document.styles["Normal"]
    style.font.name, style.font.size = _HURUF, _UKURAN
    style.element.rPr.rFonts.set(qn("w:eastAsia"), _HURUF)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)
    style.paragraph_format.line_spacing = 1.0


def _set_page(section: Section, pak: Pak) -> None:
    section.page_width, section.page_height = _LEBAR, _TINGGI
    section.left_margin, section.right_margin = _KIRI, _KANAN
    section.top_margin = section.bottom_margin = _ATAS
    section.header.is_linked_to_previous = False
    if pak.karangan:
        paragraph = section.header.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(pak.karangan)
        run.bold, run.font.size = True, Pt(8)


def _write(document: Document, pak: Pak) -> None:
    for at, line in enumerate(pak.kop):
        _centred(document, line, bold=True, size=Pt(12) if at == 0 else Pt(13.5))
    _rule(document.paragraphs[-1])
    _centred(document, pak.judul.upper(), bold=True, size=Pt(12.5), before=Pt(10))
    _centred(document, pak.nomor, after=Pt(8))
    for label, text in pak.kepala:
        _tabbed(document, (label, ":", text), _TAB_KEPALA)
    _heading(document, sentence("pak_keterangan_perorangan", pak.bahasa))
    for number, (label, text) in enumerate(pak.orang, 1):
        _tabbed(document, (f"{number}.", label, ":", text), (0.0, *_TAB_ORANG))
    for part in pak.bagian:
        _heading(document, part.judul)
        body = document.element.body
        body.insert(len(body) - 1, elemen_tabel(part.tabel, _LEBAR_ISI))
        document.add_paragraph().paragraph_format.space_after = Pt(0)
    for line in pak.kalimat:
        document.add_paragraph(line).paragraph_format.keep_with_next = True
    _signature(document, pak)
    for number, line in enumerate(pak.catatan, 1):
        paragraph = _tabbed(document, (f"{number})", line), (0.0, 0.5))
        for run in paragraph.runs:
            run.font.size = _KECIL


def _signature(document: Document, pak: Pak) -> None:
    """Put copies and signature side by side in a row that no page break cuts."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    row = table.rows[0]
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    left, right = row.cells
    left.width, right.width = Cm(9.0), Cm(7.7)
    sign = pak.tanda_tangan
    _lines(
        right,
        [sign.tempat, sign.tanggal, *sign.jabatan],
        [*([sign.pangkat] if sign.pangkat else []), sign.nip],
        sign.nama,
    )
    _copies(left, pak)


def _lines(cell: Any, above: Sequence[str], below: Sequence[str], name: str) -> None:
    first: Paragraph = cell.paragraphs[0]
    first.add_run(above[0])
    for text in above[1:]:
        cell.add_paragraph(text)
    signed = cell.add_paragraph()
    signed.paragraph_format.space_before = Pt(44)
    signed.add_run(name).bold = True
    for text in below:
        cell.add_paragraph(text)


def _copies(cell: Any, pak: Pak) -> None:
    lines = [
        (pak.asli[0], True),
        (pak.asli[1], False),
        (pak.tembusan[0], True),
        *((f"{at}. {each}", False) for at, each in enumerate(pak.tembusan[1], 1)),
    ]
    for at, (text, bold) in enumerate(lines):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(30) if at == 0 else Pt(6) if bold else Pt(0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(9)


def _centred(
    document: Document, text: str, *, size: Any = None, bold: bool = False, before: Any = None, after: Any = None
) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_before = before
    paragraph.paragraph_format.space_after = after if after is not None else Pt(1)
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, size


def _heading(document: Document, text: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(8), Pt(4)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.add_run(text).bold = True


def _tabbed(document: Document, parts: Sequence[str], tabs: Sequence[float]) -> Paragraph:
    """Add a paragraph whose parts stand at tab stops (cm) and whose further lines hang under the last part."""
    paragraph = document.add_paragraph()
    shape = paragraph.paragraph_format
    shape.left_indent, shape.first_line_indent = Cm(tabs[-1]), Cm(-tabs[-1])
    shape.space_after = Pt(2)
    for tab in tabs[1:]:
        shape.tab_stops.add_tab_stop(Cm(tab))
    for at, text in enumerate(parts):
        paragraph.add_run(("\t" if at else "") + text)
    return paragraph


def _rule(paragraph: Paragraph) -> None:
    """Draw the line that closes a letterhead."""
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "thickThinSmallGap"), ("sz", "18"), ("space", "4"), ("color", "000000")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)
