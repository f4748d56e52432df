"""The drawing as PDF: the same SVG, page by page, set on A3 by Typst."""

import json
from collections.abc import Sequence
from typing import Any

import typst

from jenjang.surat.peta.bentuk import Lembar
from jenjang.surat.peta.svg import tulis_svg

# The text font that comes with Typst; no font of the machine is used, so that the same input gives the same bytes.
_FONT = "Libertinus Serif"
_NASKAH = b"""
#let data = json(bytes(sys.inputs.data))
#set document(title: data.judul, date: none)
#set page(width: 420mm, height: 297mm, margin: 0mm)
#for (urut, lembar) in data.lembar.enumerate() {
  if urut > 0 { pagebreak() }
  image(bytes(lembar.gambar), format: "svg", width: 420mm, alt: lembar.nama)
}
"""


def tulis_pdf(lembar: Sequence[Lembar], judul: str) -> bytes:
    """Write pages as one PDF; the same drawing gives the same bytes."""
    return bytes(typst.compile(_NASKAH, format="pdf", **_isian(lembar, judul)))


def tulis_png(lembar: Lembar, ppi: int = 110) -> bytes:
    """Write one page as a picture."""
    return bytes(typst.compile(_NASKAH, format="png", ppi=ppi, **_isian([lembar], lembar.nama)))


def _isian(lembar: Sequence[Lembar], judul: str) -> dict[str, Any]:
    data = {
        "judul": judul,
        "lembar": [{"nama": satu.nama, "gambar": tulis_svg([satu], satu.nama, _FONT)} for satu in lembar],
    }
    return {"ignore_system_fonts": True, "sys_inputs": {"data": json.dumps(data, ensure_ascii=False)}}
