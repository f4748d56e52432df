"""A table of staff as a workbook: blank as a template, or filled with people; also a report on an import."""

import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, Final

import xlsxwriter

from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.penilaian.berkas import Masalah
from jenjang.surat.nilai.workbook_style import set_page
from jenjang.surat.pegawai.choices import words_kept
from jenjang.surat.pegawai.layout import Column, columns

# Without a fixed day of creation the same workbook would differ on each run.
_CREATED: Final = datetime(2020, 5, 27)
_FONT: Final = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
_NUMBER: Final = {"tanggal": "dd-mm-yyyy", "bulat": "0"}
_BLANK_ROWS: Final = 500
_REPORT: Final = (
    ("Lembar", 18), ("Baris", 8), ("Kolom", 8), ("Isian", 16), ("Tertulis", 28),
    ("Masalah dan cara memperbaikinya", 90),
)  # fmt: skip


def write_people(people: Sequence[BarisPegawai] = (), catatan: str = "") -> bytes:
    """Write people, or a template to fill in; a remark stands on the sheet petunjuk. Same input, same bytes."""
    target, book = _book("Daftar pegawai")
    _write_instructions(book, catatan)
    sheet = _headed(book, "pegawai", [(column.judul, column.lebar) for column in columns()])
    looks = {kind: book.add_format({**_FONT, "num_format": _NUMBER.get(kind, "@")}) for kind in _kinds()}
    for at, column in enumerate(columns()):
        # The whole column keeps its kind, so that a NIP typed below the last row stays text.
        sheet.set_column(at, at, column.lebar, looks[column.kind])
        _validate(sheet, at, column, max(len(people), _BLANK_ROWS))
    for row, person in enumerate(people, 1):
        for at, column in enumerate(columns()):
            _write(sheet, row, at, getattr(person, column.isian), looks[column.kind])
    sheet.activate()
    book.close()
    return target.getvalue()


def write_report(masalah: Iterable[Masalah], catatan: Iterable[Masalah], bahasa: str = "id") -> bytes:
    """Write what an import found: one row a problem, a second sheet for the remarks."""
    target, book = _book("Laporan pemeriksaan impor")
    wrap = book.add_format({**_FONT, "text_wrap": True, "num_format": "@"})
    for name, listed in (("masalah", masalah), ("catatan", catatan)):
        sheet = _headed(book, name, _REPORT)
        for row, each in enumerate(listed, 1):
            sheet.write_string(row, 0, each.lembar, wrap)
            sheet.write_number(row, 1, each.baris)
            for at, text in enumerate((each.kolom, each.isian, each.nilai, each.pesan(bahasa)), 2):
                sheet.write_string(row, at, text, wrap)
    book.close()
    return target.getvalue()


def _book(title: str) -> tuple[io.BytesIO, Any]:
    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(target, options)
    book.set_properties({"title": title, "created": _CREATED})
    return target, book


def _headed(book: Any, name: str, headings: Iterable[tuple[str, int]]) -> Any:
    sheet = book.add_worksheet(name)
    bold = book.add_format({**_FONT, "bold": True, "bg_color": "#D9D9D9", "border": 1, "text_wrap": True})
    for at, (heading, width) in enumerate(headings):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, heading, bold)
    sheet.freeze_panes(1, 2 if name == "pegawai" else 0)
    sheet.repeat_rows(0)
    set_page(sheet)
    return sheet


def _write_instructions(book: Any, catatan: str) -> None:
    sheet = book.add_worksheet("petunjuk")
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 100)
    bold = book.add_format({**_FONT, "bold": True})
    wrap = book.add_format({**_FONT, "text_wrap": True})
    sheet.write_string(
        0, 0, "Satu baris satu orang pada lembar pegawai. Kolom yang tidak diketahui dibiarkan kosong.", bold
    )
    if catatan:
        sheet.write_string(1, 0, catatan, bold)
    for row, column in enumerate(columns(), 3):
        sheet.write_string(row, 0, column.judul, bold)
        sheet.write_string(row, 1, column.jelas, wrap)


def _write(sheet: Any, row: int, at: int, value: object, looks: Any) -> None:
    """Write a value by its kind; text always as text, so that none becomes a formula."""
    if value is None:
        return
    if isinstance(value, date):
        sheet.write_datetime(row, at, datetime(value.year, value.month, value.day), looks)
    elif isinstance(value, int):
        sheet.write_number(row, at, value, looks)
    else:
        sheet.write_string(row, at, str(value), looks)


def _validate(sheet: Any, at: int, column: Column, rows: int) -> None:
    if column.kind == "pilihan":
        rule: dict[str, Any] = {"validate": "list", "source": words_kept(column.isian)}
        sheet.data_validation(
            1, at, rows, at, {**rule, "error_title": "Isian tidak sesuai", "error_message": column.jelas}
        )


def _kinds() -> set[str]:
    return {column.kind for column in columns()}
