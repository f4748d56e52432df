"""How the workbook of `jenjang nilai` looks: formats, drop-downs, page set-up, and values written by their kind."""

import io
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from textwrap import wrap
from typing import Any

import xlsxwriter

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.amounts import amount_text
from jenjang.surat.nilai.fields import AMOUNTS
from jenjang.surat.nilai.layout import DAFTAR_KODE, Column, list_of

# Without a fixed day of creation the same workbook would differ on each run.
_CREATED = datetime(2020, 5, 27)
_WHOLE_WITHIN = {"bulan": (1, 12), "tahun": (2023, 2100)}
_FONT = {"font_name": "Calibri", "font_size": 11, "valign": "top"}

# Points of a line of text.
_LINE = 15


class Writer:
    """One workbook under way with its formats; a class because every sheet shares them."""

    def __init__(self, target: io.BytesIO) -> None:
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = xlsxwriter.Workbook(target, options)
        self.book.set_properties({"title": "Penilaian angka kredit Pekerja Sosial", "created": _CREATED})
        self.book.set_calc_mode("auto")
        result = {"bg_color": "#EAF3F3", "border": 1, "border_color": "#BFD5D5"}
        self.formats = {
            "teks": self._format(num_format="@", text_wrap=True),
            "tanggal": self._format(num_format="dd-mm-yyyy", align="left"),
            "bulat": self._format(num_format="0"),
            "tahun": self._format(num_format="0", align="left"),
            "bulan": self._format(num_format="0", align="left"),
            "angka": self._format(num_format="0.######"),
            "rumus": self._format(text_wrap=True, font_color="#555555"),
            "judul": self._format(bold=True, bg_color="#D9D9D9", border=1, text_wrap=True),
            "wajib": self._format(bold=True, bg_color="#FFE699", border=1, text_wrap=True),
            "kepala": self._format(bold=True, font_size=14),
            "penjelasan": self._format(font_color="#555555", text_wrap=True),
            "hasil": self._format(text_wrap=True, **result),
            "hasil_angka": self._format(num_format="0.000###", **result),
            "hasil_jumlah": self._format(num_format="0.000###", bold=True, **result),
            "hasil_judul": self._format(bold=True, bg_color="#0B4F55", font_color="#FFFFFF", border=1, text_wrap=True),
            "polos": self._format(),
            "tebal": self._format(bold=True),
            "hasil_tahun": self._format(num_format="0", align="left", **result),
            "persen": self._format(num_format="0%", **result),
            "contoh_teks": self._format(italic=True, font_color="#7F7F7F", num_format="@"),
            "contoh_tanggal": self._format(italic=True, font_color="#7F7F7F", num_format="dd-mm-yyyy", align="left"),
        }

    def _format(self, **looks: Any) -> Any:
        return self.book.add_format({**_FONT, **looks})

    def cell_format(self, column: Column) -> Any:
        """Give the look of a column's cells."""
        return self.formats.get(column.kind, self.formats["teks"])

    def heading_format(self, column: Column) -> Any:
        """Give the look of a column's heading, which shows whether it has to be filled in."""
        return self.formats["wajib" if column.needed else "judul"]


def write_value(sheet: Any, row: int, at: int, column: Column, value: Any, looks: Any) -> None:
    """Write a value by its kind; text always as text, so that none becomes a formula."""
    if value is None:
        sheet.write_blank(row, at, None, looks)
    elif isinstance(value, bool):
        sheet.write_string(row, at, "ya" if value else "tidak", looks)
    elif isinstance(value, date):
        sheet.write_datetime(row, at, datetime(value.year, value.month, value.day), looks)
    elif isinstance(value, int):
        # A Decimal goes into the file digit by digit.
        sheet.write_number(row, at, Decimal(amount_text(value)) if column.name in AMOUNTS else value, looks)
    else:
        sheet.write_string(row, at, value, looks)


def validate(sheet: Any, first: int, last: int, at: int, column: Column) -> None:
    """Let the cells of a column take only what its kind allows; people may still paste over it."""
    rule: dict[str, Any] = {"error_title": "Isian tidak sesuai"}
    if column.kind == "kode":
        rule |= {"validate": "list", "source": f"={DAFTAR_KODE}!$A$2:$A${len(muat_katalog().butir) + 1}"}
        rule |= {"error_message": "Pilih kode dari daftar; lihat lembar daftar_kode."}
    elif (choices := list_of(column.kind)) is not None:
        rule |= {"validate": "list", "source": choices, "error_message": "Pilih salah satu dari daftar."}
    elif column.kind == "tanggal":
        rule |= {"validate": "date", "criteria": "between", "minimum": date(1940, 1, 1), "maximum": date(2100, 1, 1)}
        rule |= {"error_message": "Tulis tanggal sebagai hari-bulan-tahun, misalnya 05-01-2021."}
    elif column.kind == "bulat":
        rule |= {
            "validate": "integer",
            "criteria": ">",
            "value": 0,
            "error_message": "Tulis bilangan bulat lebih dari nol.",
        }
    elif column.kind in _WHOLE_WITHIN:
        lowest, highest = _WHOLE_WITHIN[column.kind]
        rule |= {"validate": "integer", "criteria": "between", "minimum": lowest, "maximum": highest}
        rule |= {"error_message": f"Tulis bilangan bulat {lowest} sampai dengan {highest}."}
    elif column.kind == "angka":
        rule |= {"validate": "decimal", "criteria": ">=", "value": 0, "error_message": "Tulis angka, misalnya 0,576."}
    else:
        return
    sheet.data_validation(first, at, last, at, rule)


def fit_row(sheet: Any, row: int, texts: Iterable[tuple[str, int]]) -> None:
    """Make a row as high as its longest text in its column; not every program does so by itself."""
    lines = max((len(wrap(text, max(width - 1, 1))) for text, width in texts if text), default=1)
    if lines > 1:
        sheet.set_row(row, _LINE * lines)


def set_page(sheet: Any) -> None:
    """Make a sheet print on A4 across, as wide as the page."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer("&L&F&R&P / &N")
