"""A workload workbook under way: formats, names, drop-downs, and cells written by their kind."""

import io
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import xlsxwriter

from jenjang.surat.abk.cell_rules import rule_of
from jenjang.surat.abk.layout import Column, columns, formula_at, letter_of
from jenjang.surat.nilai.workbook_style import fit_row, set_page

# Without a fixed day of creation the same workbook would differ on each run.
_CREATED: Final = datetime(2020, 5, 27)
_FONT: Final = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
_NUMBERS: Final = {"bulat": "0", "angka": "0.######", "tahun": "0", "tanggal": "dd-mm-yyyy"}

_NARROW: Final = 20
_TEXT_WIDTH: Final = 110


class Writer:
    """One workbook with its formats and defined names; a class because every sheet shares them."""

    def __init__(self, title: str) -> None:
        self.target = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = xlsxwriter.Workbook(self.target, options)
        self.book.set_properties({"title": title, "created": _CREATED})
        self.book.set_calc_mode("auto")
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def looks(self, **looks: Any) -> Any:
        """Give a format, made once."""
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({**_FONT, **looks})
        return self._formats[key]

    def finish(self) -> bytes:
        """Close the workbook and give its bytes."""
        self.book.close()
        return self.target.getvalue()

    def text_sheet(self, name: str, title: str, lines: Iterable[str]) -> None:
        """Write a sheet of text."""
        sheet = self.book.add_worksheet(name)
        sheet.set_column(0, 0, _TEXT_WIDTH, self.looks(text_wrap=True))
        sheet.write_string(0, 0, title, self.looks(bold=True, font_size=14))
        for row, line in enumerate(lines, 2):
            sheet.write_string(row, 0, line, self.looks(text_wrap=True))
            fit_row(sheet, row, [(line, _TEXT_WIDTH)])
        set_page(sheet)
        sheet.hide_gridlines(2)

    def headed_sheet(self, name: str, rows: int, first: int = 1, heading: int = 0, printed: int | None = None) -> Any:
        """Add a sheet with its columns' headings in a row, drop-downs, and a name for the cells of each column.

        Rows count from 0; `first` is that of the first record, `printed` how many records are printed.
        """
        sheet: Any = self.book.add_worksheet(name)
        for at, column in enumerate(columns(name)):
            sheet.set_column(at, at, column.width, self.cell_looks(column), {"hidden": column.hidden})
            sheet.write_string(heading, at, column.heading, self.heading_looks(column))
            sheet.write_comment(heading, at, column.explain, {"x_scale": 2})
            letter = letter_of(name, column.name)
            last = max(first + rows, first + 1)
            self.book.define_name(f"{name}_{column.name}", f"={name}!${letter}${first + 1}:${letter}${last}")
            self.validate(sheet, first, last - 1, at, column)
        fit_row(sheet, heading, [(column.heading.replace("_", "_ "), column.width) for column in columns(name)])
        sheet.freeze_panes(first, 0)
        sheet.repeat_rows(heading)
        set_page(sheet)
        sheet.print_area(0, 0, first + max(printed if printed is not None else rows, 1) - 1, len(columns(name)) - 1)
        return sheet

    def cell_looks(self, column: Column) -> Any:
        """Give the look of a column's cells; computed ones are grey."""
        if column.formula:
            looks: dict[str, Any] = {"bg_color": "#F2F2F2", "text_wrap": column.width > _NARROW}
            if column.number:
                looks["num_format"] = column.number
            elif column.width <= _NARROW and column.name != "nomor":
                looks["align"] = "center"
            return self.looks(**looks)
        return self.looks(num_format=_NUMBERS.get(column.kind, "@"), text_wrap=column.kind not in _NUMBERS)

    def heading_looks(self, column: Column) -> Any:
        """Give the look of a heading, which shows whether the column has to be filled in."""
        fill = "#FFE699" if column.needed else "#BFBFBF" if column.formula else "#D9D9D9"
        return self.looks(bold=True, bg_color=fill, border=1, text_wrap=True)

    def write(self, sheet: Any, row: int, at: int, column: Column, value: Any) -> None:
        """Write a value by its kind; text always as text, so that none becomes a formula."""
        looks = self.cell_looks(column)
        if value is None or value == "":
            sheet.write_blank(row, at, None, looks)
        elif isinstance(value, date):
            sheet.write_datetime(row, at, datetime(value.year, value.month, value.day), looks)
        elif isinstance(value, int | Decimal):
            sheet.write_number(row, at, value, looks)
        else:
            sheet.write_string(row, at, value, looks)

    def write_formulas(
        self, sheet: Any, name: str, row: int, rows: Mapping[str, int], values: Mapping[str, Any]
    ) -> None:
        """Write the formulas of a row (from 0) with the results known beforehand, so that any program shows them."""
        for at, column in enumerate(columns(name)):
            if column.formula:
                formula = formula_at(name, column, row + 1, {other: each + 1 for other, each in rows.items()})
                value = values.get(column.name)
                sheet.write_formula(row, at, formula, self.cell_looks(column), "" if value is None else value)

    def validate(self, sheet: Any, first: int, last: int, at: int, column: Column) -> None:
        """Let the cells of a column take only what its kind allows; people may still paste over it."""
        rule = rule_of(column)
        if rule:
            sheet.data_validation(first, at, last, at, {"error_title": "Isian tidak sesuai", **rule})
