"""A document as lines with cells, whatever form it came in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jenjang.core.jabatan.tercetak import Lokasi, Teks

_MARKAH = re.compile(r"\*\*|</?[ubi]>|\\\*")
_MIRING = re.compile(r"(?<!\w)\*(\S(?:.*?\S)?)\*(?!\w)")
_PEMISAH_TABEL = re.compile(r"^\|?[\s:|-]*-{3,}[\s:|-]*\|?$")
_RUMUS = re.compile(r"\$([^$]*\\[^$]*)\$")
_PECAHAN = re.compile(r"\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_PERINTAH = (("\\times", "x"), ("\\Sigma", "Σ"), ("\\sum", "Σ"))
_TAK_TAMPAK = re.compile("[\u00a0\ufeff\r\f\v]")
_BUTIR_MARKDOWN = re.compile(r"^(?:(?:[-*+]|#+)\s+)+(?=\S)")


@dataclass(frozen=True, slots=True)
class BarisSumber:
    """A line of the source: its place, its text without markup, and its cells (one if it is no table row).

    `menonjol` says that the source sets it as a title; `lokasi_sel` are the places of the cells where they have any.
    """

    urut: int
    lokasi: Lokasi
    tercetak: str
    teks: str
    sel: tuple[str, ...]
    menonjol: bool = False
    lokasi_sel: tuple[Lokasi, ...] = ()

    @property
    def berisi(self) -> bool:
        """Whether anything but blanks, a stray colon or a table rule stands on the line."""
        return self.teks.strip(" :.|\u25a1") != ""

    @property
    def bertabel(self) -> bool:
        """Whether the line is a row of a table."""
        return len(self.sel) > 1

    def tempat(self, letak: int) -> Lokasi:
        """Return the place of a cell, which is the line's own unless the source knows better."""
        return self.lokasi_sel[letak] if letak < len(self.lokasi_sel) else self.lokasi

    def sebagai_teks(self) -> Teks:
        """Return the line's text with its place."""
        return Teks(self.teks, self.lokasi)


def _rumus_terbaca(cocok: re.Match[str]) -> str:
    """Return a formula that a converter set in TeX as the words that are printed."""
    isi = _PECAHAN.sub(r"\1/\2", cocok[1])
    for perintah, tanda in _PERINTAH:
        isi = isi.replace(perintah, tanda)
    return isi


def tanpa_markah(teks: str) -> str:
    """Return the text without bold, italic, underline and formula marks, blanks collapsed."""
    if "$" in teks:
        teks = _RUMUS.sub(_rumus_terbaca, teks)
    if "*" not in teks and "<" not in teks:
        return " ".join(teks.split())
    return " ".join(_MIRING.sub(r"\1", _MARKAH.sub("", teks)).split())


def _sel(baris: str) -> tuple[str, ...]:
    if "\t" in baris:
        return tuple(tanpa_markah(sel) for sel in baris.split("\t"))
    inti = _BUTIR_MARKDOWN.sub("", baris.strip())
    if inti.startswith("|") and inti.count("|") > 1:
        return tuple(tanpa_markah(sel) for sel in inti.strip("|").split("|"))
    return (tanpa_markah(baris),)


def _teks(sel: tuple[str, ...]) -> str:
    if len(sel) > 1:
        return " ".join(potongan for potongan in sel if potongan)
    return _BUTIR_MARKDOWN.sub("", sel[0])


def baris_teks(isi: str) -> Iterator[BarisSumber]:
    """Yield the lines of a text or Markdown document, numbered from 1."""
    for nomor, tercetak in enumerate(isi.split("\n"), start=1):
        polos = _TAK_TAMPAK.sub(" ", tercetak)
        sel = ("",) if _PEMISAH_TABEL.match(polos.strip()) else _sel(polos)
        yield BarisSumber(nomor - 1, Lokasi(baris=nomor), tercetak, _teks(sel), sel)
