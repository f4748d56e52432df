"""The sheet proyeksi: who leaves year by year, and what is left against the need as living formulas."""

from collections.abc import Sequence
from typing import Any, Final

from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.proyeksi import Proyeksi, TahunProyeksi
from jenjang.core.engine.dates import date_for_people
from jenjang.surat.abk.layout import letter_of
from jenjang.surat.abk.summary_sheet import SUMMARY_FIRST, UNKNOWN
from jenjang.surat.abk.writer import Writer
from jenjang.surat.buku_kerja.sheets import column_letter
from jenjang.surat.nilai.workbook_style import set_page

_HEADINGS: Final = 2
_FIRST: Final = 3
_FIXED: Final = (("nomor", 10), ("nama", 46), ("kebutuhan", 11), ("bezetting", 11))


def write_projection(writer: Writer, neraca: Sequence[Neraca], proyeksi: tuple[Sequence[Proyeksi], Proyeksi]) -> None:
    """Write three columns a year: who retires, who is left, and people less need."""
    rinci, jumlah = proyeksi
    sheet = writer.book.add_worksheet("proyeksi")
    heading = writer.looks(bold=True, bg_color="#D9D9D9", border=1, text_wrap=True)
    title = f"Proyeksi pegawai menurut batas usia pensiun, dihitung per {date_for_people(jumlah.tanggal)}"
    sheet.write_string(0, 0, title, writer.looks(bold=True, font_size=13))
    for at, (name, width) in enumerate(_FIXED):
        sheet.set_column(at, at, width)
        sheet.write_string(_HEADINGS, at, name, heading)
    sheet.set_row(_HEADINGS, 30)
    for place, setahun in enumerate(jumlah.tahun):
        for offset, name in enumerate(("pensiun", "tersisa", "selisih")):
            sheet.write_string(_HEADINGS, _column(place) + offset, f"{name} {setahun.tahun}", heading)
    for at, (each, satu) in enumerate(zip(neraca, rinci, strict=True)):
        row = _FIRST + at
        source = SUMMARY_FIRST + at + 1
        sheet.write_string(row, 0, each.posisi.nomor)
        sheet.write_string(row, 1, each.posisi.nama, writer.looks(text_wrap=True))
        for column, (name, value) in enumerate((("kebutuhan", each.kebutuhan), ("bezetting", each.bezetting)), 2):
            formula = f"=ringkasan!{letter_of('ringkasan', name)}{source}"
            sheet.write_formula(row, column, formula, writer.looks(), "" if value is None else value)
        for place, setahun in enumerate(satu.tahun):
            _write_year(writer, sheet, row, place, setahun)
    _write_sums(writer, sheet, jumlah, len(rinci))
    sheet.freeze_panes(_FIRST, 2)
    set_page(sheet)


def _column(place: int) -> int:
    return len(_FIXED) + 3 * place


def _write_year(writer: Writer, sheet: Any, row: int, place: int, setahun: TahunProyeksi) -> None:
    """Write the year's leavers as a number, and what is left as a formula on what was left before."""
    at = _column(place)
    sheet.write_number(row, at, setahun.pensiun, writer.looks())
    if setahun.tersisa is None:
        return
    before = column_letter(at - 1) if place else "D"
    left, gone = column_letter(at + 2), column_letter(at + 1)
    sheet.write_formula(row, at + 1, f"={before}{row + 1}-{gone}{row + 1}", writer.looks(), setahun.tersisa)
    if setahun.selisih is not None:
        looks = writer.looks(num_format="+0;-0;0")
        sheet.write_formula(row, at + 2, f"={left}{row + 1}-C{row + 1}", looks, setahun.selisih)


def _write_sums(writer: Writer, sheet: Any, jumlah: Proyeksi, rows: int) -> None:
    row = _FIRST + rows
    looks = writer.looks(bold=True, top=1)
    sheet.write_string(row, 1, "Jumlah", looks)
    for place, setahun in enumerate(jumlah.tahun):
        for offset, value in enumerate((setahun.pensiun, setahun.tersisa, setahun.selisih)):
            at = _column(place) + offset
            if value is None:
                sheet.write_string(row, at, UNKNOWN, looks)
            else:
                letter = column_letter(at + 1)
                sheet.write_formula(row, at, f"=SUM({letter}{_FIRST + 1}:{letter}{row})", looks, value)
