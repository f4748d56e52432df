"""Tables of a DOCX as markup: fixed columns, borders, heads that repeat, rows that stay whole."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement

from jenjang.surat.keputusan.tulis.naskah import Rata, Sel, Tabel

_SISI = ("top", "left", "bottom", "right", "insideH", "insideV")
_RATA = {Rata.KIRI: "left", Rata.TENGAH: "center", Rata.KANAN: "right"}
_SETENGAH_TITIK_TABEL = 16
_SETENGAH_TITIK_TABEL_LEBAR = 15
_KOLOM_BANYAK = 9
# XML 1.0 has no place for these; a text that holds one would make the file unreadable.
_TANPA_KENDALI = dict.fromkeys((*range(9), 11, 12, *range(14, 32)), " ")


def elemen_tabel(tabel: Tabel, lebar_isi: int) -> BaseOxmlElement:
    """Return the element of a table as wide as `lebar_isi` (twentieths of a point)."""
    semua = sum(kolom.lebar for kolom in tabel.kolom)
    lebar = [kolom.lebar * lebar_isi // semua for kolom in tabel.kolom]
    ukuran = _SETENGAH_TITIK_TABEL_LEBAR if len(lebar) > _KOLOM_BANYAK else _SETENGAH_TITIK_TABEL
    garis = "".join(f'<w:{sisi} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for sisi in _SISI)
    kisi = "".join(f'<w:gridCol w:w="{satu}"/>' for satu in lebar)
    baris = "".join(
        (
            *(_baris(sel, lebar, ukuran, kepala=True) for sel in tabel.kepala),
            *(_baris(sel, lebar, ukuran) for sel in tabel.badan),
            *(_baris(sel, lebar, ukuran, kaki=True) for sel in tabel.kaki),
        )
    )
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(lebar)}" w:type="dxa"/><w:tblBorders>{garis}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/>'
        f'<w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{kisi}</w:tblGrid>{baris}</w:tbl>'
    )


def _baris(sel: tuple[Sel, ...], lebar: list[int], ukuran: int, *, kepala: bool = False, kaki: bool = False) -> str:
    sifat = "<w:cantSplit/>" + ("<w:tblHeader/>" if kepala else "")
    # A head in bold capitals needs more room than its figures: a smaller size keeps its words whole.
    besar = ukuran - 2 * kepala
    isi = "".join(_sel(satu, luas, besar, lekat=kepala or kaki) for satu, luas in _luas(sel, lebar))
    return f"<w:tr><w:trPr>{sifat}</w:trPr>{isi}</w:tr>"


def _luas(sel: tuple[Sel, ...], lebar: list[int]) -> Iterator[tuple[Sel, int]]:
    letak = 0
    for satu in sel:
        yield satu, sum(lebar[letak : letak + satu.rentang])
        letak += satu.rentang


def _sel(sel: Sel, luas: int, ukuran: int, *, lekat: bool) -> str:
    rentang = f'<w:gridSpan w:val="{sel.rentang}"/>' if sel.rentang > 1 else ""
    huruf = f'<w:rPr>{"<w:b/>" if sel.tebal else ""}<w:sz w:val="{ukuran}"/></w:rPr>'
    teks = escape(sel.teks.translate(_TANPA_KENDALI))
    isi = f'<w:r>{huruf}<w:t xml:space="preserve">{teks}</w:t></w:r>' if teks else ""
    tetap = "<w:keepNext/>" if lekat else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{luas}" w:type="dxa"/>{rentang}<w:vAlign w:val="{"center" if lekat else "top"}"/>'
        f'</w:tcPr><w:p><w:pPr>{tetap}<w:spacing w:before="20" w:after="20"/><w:jc w:val="{_RATA[sel.rata]}"/>{huruf}'
        f"</w:pPr>{isi}</w:p></w:tc>"
    )
