"""The sheet riwayat_ak of the assessed workbook: credit through all regimes, row by row, with its line as a chart."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from jenjang.core.engine.amounts import amount_text
from jenjang.surat.nilai.workbook_style import Writer, set_page
from jenjang.surat.perhitungan.garis import Garis
from jenjang.surat.perhitungan.seumur_tampil import SeumurTampil, judul_kolom

SHEET: Final = "riwayat_ak"
_WIDTHS: Final = (13, 24, 52, 20, 12, 14, 14)
_POINTS: Final = 10
"""The columns that feed the chart stand beyond the table."""


def add_riwayat_ak(writer: Writer, seumur: SeumurTampil, bahasa: str) -> None:
    """Add the sheet: the sentence, the table, the chart with a break at each change of law, the notes."""
    sheet = writer.book.add_worksheet(SHEET)
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    sheet.write_string(0, 0, seumur.kalimat, writer.formats["tebal"])
    sheet.write_string(1, 0, seumur.akun, writer.formats["polos"])
    for at, text in enumerate(judul_kolom(bahasa)):
        sheet.write_string(3, at, text, writer.formats["hasil_judul"])
    for row, (cells, amounts) in enumerate(zip(seumur.baris, seumur.jumlah, strict=True), 4):
        texts = cells[: len(cells) - len(amounts)]
        for at, text in enumerate(texts):
            sheet.write_string(row, at, text, writer.formats["hasil"])
        for at, amount in enumerate(amounts, len(texts)):
            _amount(writer, sheet, row, at, amount)
    last = 4 + len(seumur.baris)
    for row, text in enumerate(seumur.catatan[1:], last + 1):
        sheet.write_string(row, 0, text, writer.formats["polos"])
    if seumur.garis is not None:
        _chart(writer, sheet, seumur.garis, last + len(seumur.catatan) + 2)
    sheet.freeze_panes(4, 0)
    set_page(sheet)
    sheet.print_area(0, 0, last + len(seumur.catatan) + 20, _POINTS - 2)


def _amount(writer: Writer, sheet: Any, row: int, column: int, amount: int | None) -> None:
    if amount is None:
        sheet.write_string(row, column, "\u2013", writer.formats["hasil"])
    else:
        sheet.write_number(row, column, Decimal(amount_text(amount)), writer.formats["hasil_angka"])


def _chart(writer: Writer, sheet: Any, garis: Garis, row: int) -> None:
    """Draw a series for each regime, so that the law's change is seen; a step takes two points."""
    chart: Any = writer.book.add_chart({"type": "scatter", "subtype": "straight"})
    day = writer.formats["tanggal"]
    at = 0
    for regime in garis.rezim:
        first = at
        points = [(regime.sejak, garis.saldo(regime.sejak))]
        for each in garis.titik:
            if regime.sejak < each.tanggal <= regime.sampai:
                points += [(each.tanggal, points[-1][1]), (each.tanggal, each.saldo)]
        points.append((regime.sampai, points[-1][1]))
        for when, saldo in points:
            sheet.write_datetime(at, _POINTS, _midnight(when), day)
            if saldo is not None:
                sheet.write_number(at, _POINTS + 1, Decimal(amount_text(saldo)))
            at += 1
        span = (SHEET, first, _POINTS, at - 1, _POINTS)
        chart.add_series(
            {"name": regime.nama, "categories": list(span), "values": [SHEET, first, _POINTS + 1, at - 1, _POINTS + 1]}
        )
    chart.set_x_axis({"date_axis": True, "num_format": "yyyy"})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": 320})
    sheet.set_column(_POINTS, _POINTS + 1, None, None, {"hidden": True})
    chart.show_hidden_data()
    sheet.insert_chart(row, 0, chart)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)
