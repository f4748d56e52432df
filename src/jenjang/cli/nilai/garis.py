"""The line of credit on the screen: a filled step line over the years, with a mark at each change of law."""

from datetime import date, timedelta
from typing import Final

from rich.text import Text

from jenjang.core.engine.amounts import PER_UNIT, amount_for_people
from jenjang.surat.perhitungan.garis import Garis

TINGGI: Final = 8
_LEVELS: Final = " ▁▂▃▄▅▆▇█"
_BORDER: Final = "┃"
_UNKNOWN: Final = "?"


def gambar_garis(garis: Garis, lebar: int, bahasa: str) -> list[Text]:
    """Draw the line over so many columns: names of the regimes, eight rows of height, the years below."""
    top = _round_up(garis.puncak)
    figures = [amount_for_people(top, bahasa), amount_for_people(top // 2, bahasa), "0"]
    margin = max(map(len, figures)) + 2
    inner = lebar - margin
    borders = {min(garis.letak(each.sejak, inner), inner - 1) for each in garis.batas()}
    heights = _heights(garis, inner, top)
    labels = {TINGGI - 1: figures[0], TINGGI // 2 - 1: figures[1], 0: figures[2]}
    lines = [_regimes(garis, inner, margin)]
    for row in reversed(range(TINGGI)):
        line = Text(labels.get(row, "").rjust(margin - 2) + " │", style="dim")
        for column in range(inner):
            line.append(*_sign(heights[column], row, border=column in borders))
        lines.append(line)
    lines.append(_years(garis, inner, margin))
    return lines


def _sign(height: int | None, row: int, *, border: bool) -> tuple[str, str]:
    if border:
        return _BORDER, "bold"
    if height is None:
        return (_UNKNOWN if row == 0 else " "), "yellow"
    level = min(max(height - row * 8, 0), 8)
    return _LEVELS[level], "cyan"


def _heights(garis: Garis, inner: int, top: int) -> list[int | None]:
    """Give for each column the height in eighths of a row, at the last day of the column; a little is never nothing."""
    days = (garis.akhir - garis.mulai).days
    found: list[int | None] = []
    for column in range(inner):
        saldo = garis.saldo(garis.mulai + timedelta(days=days * (column + 1) // inner))
        before = garis.titik[0].tanggal > garis.mulai + timedelta(days=days * (column + 1) // inner)
        if saldo is None:
            found.append(0 if before else None)
        else:
            found.append(max(saldo * TINGGI * 8 // top, 1 if saldo > 0 else 0))
    return found


def _regimes(garis: Garis, inner: int, margin: int) -> Text:
    """Write each regime's name from where it begins; a name too long for its part is cut."""
    line = " " * margin
    for at, each in enumerate(garis.rezim):
        start = margin + garis.letak(each.sejak, inner)
        following = garis.rezim[at + 1].sejak if at + 1 < len(garis.rezim) else None
        end = margin + (garis.letak(following, inner) if following else inner)
        name = each.nama if len(each.nama) < end - start else each.nama[: max(end - start - 2, 0)] + "…"
        line = line[:start].ljust(start) + (name if end - start > 2 else "")
    return Text(line, style="bold")


def _years(garis: Garis, inner: int, margin: int) -> Text:
    line = " " * margin
    for year in range(garis.mulai.year, garis.akhir.year + 1):
        start = margin + garis.letak(max(date(year, 1, 1), garis.mulai), inner)
        fits = start + len(str(year)) <= margin + inner
        if fits and (len(line) < start or year == garis.mulai.year):
            line = line.ljust(start) + str(year)
    return Text(line, style="dim")


def _round_up(amount: int) -> int:
    """Give a height a little above the highest amount that reads well: 50, 100, 150 ... and so at every size."""
    units = -(-amount // PER_UNIT)
    step = 5
    while units > step * 10:
        step *= 10
    return -(-units // step) * step * PER_UNIT
