"""The text of a paragraph of a DOCX: runs, tabs and line ends, without deleted text and field codes."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DILEWATI = {
    f"{W}pPr", f"{W}rPr", f"{W}del", f"{W}moveFrom", f"{W}delText", f"{W}instrText", f"{W}txbxContent",
    f"{W}footnoteReference", f"{W}commentReference", f"{_MC}Fallback",
}  # fmt: skip
_TANDA = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": ""}
_TAK_TEBAL = {"0", "false", "none", "off"}


def teks_paragraf(paragraf: Element) -> str:
    """Return the text as shown; a line end inside the paragraph is a line feed."""
    return "".join(_potongan(paragraf))


def _potongan(elemen: Element) -> Iterator[str]:
    for anak in elemen:
        if anak.tag in {f"{W}t", f"{_M}t"}:
            yield anak.text or ""
        elif anak.tag in _TANDA:
            yield _TANDA[anak.tag]
        elif anak.tag == f"{_M}f":
            yield "/".join(" ".join(_potongan(bagian)) for bagian in anak if bagian.tag in {f"{_M}num", f"{_M}den"})
        elif anak.tag not in _DILEWATI:
            yield from _potongan(anak)


def paragraf_di_dalam(paragraf: Element) -> Iterator[Element]:
    """Yield the paragraphs of text boxes anchored in a paragraph, once where two renderings are stored."""
    for anak in paragraf:
        if anak.tag == f"{W}txbxContent":
            yield from anak.iter(f"{W}p")
        elif anak.tag != f"{_MC}Fallback":
            yield from paragraf_di_dalam(anak)


def tebal(paragraf: Element, gaya_judul: set[str]) -> bool:
    """Whether a paragraph is set as a title: by a heading style, or its first words in bold."""
    gaya = paragraf.find(f"{W}pPr/{W}pStyle")
    if gaya is not None and gaya.get(f"{W}val", "") in gaya_judul:
        return True
    for lari in paragraf.iter(f"{W}r"):
        if "".join(_potongan(lari)).strip(" \t\n0123456789."):
            tanda = lari.find(f"{W}rPr/{W}b")
            return tanda is not None and tanda.get(f"{W}val", "1") not in _TAK_TEBAL
    return False
