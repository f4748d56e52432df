"""Which rows below the headings are claims, and which are subtotals, group titles, repeated headings or signatures."""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum

from jenjang.surat.buku_kerja.sheets import Merge, Row, Sheet, Value
from jenjang.surat.nilai.cell_text import clean, is_blank, words_of
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.headings import Heading, repeats_heading
from jenjang.surat.nilai.problems import CellProblem

SAMPLE_MARK = "CONTOH, tidak dinilai"
_TOTAL = re.compile(r"^(?:(?:sub|grand)\s*)?(?:jumlah|total|subtotal)\b|^rekap")
_MERGED_ROWS = 5000


class RowKind(Enum):
    """What a row is; the value names the remark on it, "" where none is needed."""

    CLAIM = ""
    EMPTY = "kosong"
    SAMPLE = "baris_contoh"
    TOTAL = "baris_jumlah"
    HEADING = "baris_judul"
    OTHER = "baris_bukan_kegiatan"


def kind_of_row(row: Row, heading: Heading) -> RowKind:
    """Tell a claim from what else stands in such tables; a row with a day, a kode or an amount is a claim."""
    cells = {name: row.cells[at] for name, at in heading.columns.items() if not is_blank(row.cells.get(at))}
    if not cells:
        return RowKind.EMPTY
    mark = cells.get("keterangan")
    if isinstance(mark, str) and words_of(mark) == words_of(SAMPLE_MARK):
        return RowKind.SAMPLE
    if repeats_heading(row, "kegiatan") or counts_columns(row):
        return RowKind.HEADING
    if _is_total(row, cells):
        return RowKind.TOTAL
    filled = [value for value in row.cells.values() if not is_blank(value)]
    if len(filled) == 1 and isinstance(filled[0], str) and not _is_date(filled[0]):
        return RowKind.OTHER
    return RowKind.CLAIM if cells.keys() & {"tanggal_mulai", "kode", "jumlah", "tanggal_selesai"} else RowKind.OTHER


def spread_merges(sheet: Sheet, heading: Heading) -> dict[tuple[int, int], tuple[Value, Merge]]:
    """Give the value of every cell of a merged range that runs down a column of the table, its first included."""
    by_row = {row.number: row for row in sheet.rows}
    columns = set(heading.columns.values())
    spread: dict[tuple[int, int], tuple[Value, Merge]] = {}
    for merge in sheet.merges:
        first = by_row.get(merge.first_row)
        value = first.cells.get(merge.first_column) if first else None
        runs_down = merge.first_row < merge.last_row and merge.first_column in columns
        if value is None or merge.first_row <= heading.row or not runs_down:
            continue
        for row in range(merge.first_row, min(merge.last_row, merge.first_row + _MERGED_ROWS) + 1):
            spread[row, merge.first_column] = (value, merge)
    return spread


def _is_total(row: Row, cells: Mapping[str, Value]) -> bool:
    if "kode" in cells and not _TOTAL.match(words_of(str(cells["kode"]))):
        return False
    if "tanggal_mulai" in cells and _is_date(cells["tanggal_mulai"]):
        return False
    return any(isinstance(value, str) and is_total_text(value) for value in row.cells.values())


def is_total_text(text: str) -> bool:
    """Whether a text begins a row of sums."""
    return _TOTAL.match(words_of(text)) is not None


def counts_columns(row: Row) -> bool:
    """Whether the row only numbers the columns: 1, 2, 3, ... or (1), (2), (3)."""
    numbers = [_small_number(value) for _, value in sorted(row.cells.items())]
    return len(numbers) >= 3 and numbers == list(range(1, len(numbers) + 1))


def _small_number(value: Value) -> int | None:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and abs(value) < 1000 else None
    text = clean(value).strip("()") if isinstance(value, str) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else None


def _is_date(value: Value) -> bool:
    try:
        parse_date(value)
    except CellProblem:
        return False
    return True
