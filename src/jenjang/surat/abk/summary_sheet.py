"""The sheet ringkasan: the answer, the sums, then one row a post, all of it living formulas."""

from collections.abc import Sequence
from typing import Any, Final

from jenjang.surat.abk.layout import Column, columns, letter_of
from jenjang.surat.abk.results import Values
from jenjang.surat.abk.writer import Writer

# Rows from 0: the answer, a blank one, the headings, the sums, the posts.
_HEADINGS: Final = 2
_TOTALS: Final = 3
SUMMARY_FIRST: Final = 4
UNKNOWN: Final = "belum dapat dihitung"


def write_summary(writer: Writer, unit_kerja: str, values: Sequence[Values], rows: int, first_post: int) -> None:
    """Write the sheet for so many rows of posts; `first_post` is the row (from 0) of the first on the sheet jabatan."""
    # The headings stand over the sums, which stand over the posts.
    sheet = writer.headed_sheet("ringkasan", rows, SUMMARY_FIRST, _HEADINGS, len(values))
    for at, column in enumerate(columns("ringkasan")):
        sheet.write_blank(_TOTALS, at, None, writer.looks(bold=True))
        if column.total:
            _write_total(writer, sheet, at, column, values, rows)
    sheet.write_string(_TOTALS, 1, "Jumlah", writer.looks(bold=True))
    _write_answer(writer, sheet, unit_kerja, values, rows)
    for at in range(rows):
        known = values[at] if at < len(values) else {}
        writer.write_formulas(sheet, "ringkasan", SUMMARY_FIRST + at, {"jabatan": first_post + at}, known)
    sheet.freeze_panes(SUMMARY_FIRST, 2)
    sheet.conditional_format(
        SUMMARY_FIRST, _at("selisih"), SUMMARY_FIRST + rows, _at("selisih"),
        {"type": "cell", "criteria": "<", "value": 0, "format": writer.looks(bold=True, font_color="#9C0006")},
    )  # fmt: skip
    sheet.activate()


def _at(name: str) -> int:
    return [column.name for column in columns("ringkasan")].index(name)


def _span(name: str, rows: int) -> str:
    letter = letter_of("ringkasan", name)
    return f"{letter}{SUMMARY_FIRST + 1}:{letter}{SUMMARY_FIRST + rows}"


def _write_total(writer: Writer, sheet: Any, at: int, column: Column, values: Sequence[Values], rows: int) -> None:
    """Add up a column; a sum with an unknown part says so and is no number, one without any part is blank."""
    span, names = _span(column.name, rows), _span("nama", rows)
    formula = f'=IF(COUNT({span})=0,"",IF(COUNT({span})<SUMPRODUCT(--({names}<>"")),"{UNKNOWN}",SUM({span})))'
    looks = writer.looks(bold=True, top=1, num_format=column.number)
    sheet.write_formula(_TOTALS, at, formula, looks, _total(values, column.name))


def _total(values: Sequence[Values], name: str) -> Any:
    known = [each[name] for each in values if each[name] is not None]
    if not known:
        return ""
    return UNKNOWN if len(known) < len(values) else sum(known)


def _write_answer(writer: Writer, sheet: Any, unit_kerja: str, values: Sequence[Values], rows: int) -> None:
    cells = [f"{letter_of('ringkasan', name)}{_TOTALS + 1}" for name in ("kebutuhan", "bezetting")]
    need, people = (f'IF({cell}="","{UNKNOWN}",{cell})' for cell in cells)
    posts = f'SUMPRODUCT(--({_span("nama", rows)}<>""))'
    formula = (
        f'=IF(nama_unit_kerja="","Unit ini",nama_unit_kerja)&": kebutuhan pegawai "&{need}&" pada "&{posts}&'
        f'" jabatan; pegawai yang ada "&{people}'
    )
    sums = [_total(values, name) for name in ("kebutuhan", "bezetting")]
    total, present = (UNKNOWN if each == "" else each for each in sums)
    answer = f"kebutuhan pegawai {total} pada {len(values)} jabatan; pegawai yang ada {present}"
    known = f"{unit_kerja or 'Unit ini'}: {answer}"
    sheet.write_formula(0, 0, formula, writer.looks(bold=True, font_size=13), known)
