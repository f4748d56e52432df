"""The bar on the screen: signs that differ in shape, not in colour only, with the figures below its marks."""

from collections.abc import Sequence
from typing import Final

from rich.text import Text

from jenjang.surat.perhitungan.batang import Batang, Batas, Jenis, Label, susun_label

SIGNS: Final = {Jenis.TERISI: "█", Jenis.DISIMPAN: "▒", Jenis.HILANG: "╱", Jenis.KURANG: "░", Jenis.RUANG: "·"}
STYLES: Final = {
    Jenis.TERISI: "cyan",
    Jenis.DISIMPAN: "cyan",
    Jenis.HILANG: "red",
    Jenis.KURANG: "yellow",
    Jenis.RUANG: "dim",
}
MARKS: Final = {Batas.TARGET: "┃", Batas.BATAS: "│"}


def gambar(batang: Batang, angka: Sequence[str], nama: Sequence[str], lebar: int) -> list[Text]:
    """Draw a bar over so many columns as three lines: the bar, the figures and the names at its marks."""
    labels = susun_label(batang, angka, nama, lebar)
    return [garis(batang, lebar), _row(labels, figures=True), _row(labels, figures=False)]


def garis(batang: Batang, lebar: int) -> Text:
    """Draw the bar alone in one line."""
    inner = lebar - 2
    line = Text("│")
    for jenis, columns in batang.panjang(inner):
        line.append(SIGNS[jenis] * columns, style=STYLES[jenis])
    line.append("│")
    for tanda in batang.tanda:
        if tanda.garis:
            # Column 0 is the edge, so that an amount at the very end falls on the other edge.
            line = _overlaid(line, batang.kolom(tanda.nilai, inner) + 1, MARKS[tanda.jenis])
    return line


def _overlaid(line: Text, column: int, sign: str) -> Text:
    before, rest = line[:column], line[column + 1 :]
    return Text.assemble(before, (sign, "bold"), rest)


def _row(labels: Sequence[Label], *, figures: bool) -> Text:
    row = Text()
    for each in labels:
        text = each.angka if figures else each.nama
        row.append(" " * (each.kolom - len(row)))
        row.append(text.rjust(each.lebar), style="" if figures else "dim")
    return row
