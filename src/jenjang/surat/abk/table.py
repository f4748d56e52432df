"""The rows of a table below its heading: what is data, what is a total or a heading once more."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jenjang.core.penilaian.berkas import Asal, Masalah
from jenjang.surat.buku_kerja.sheets import Row, Sheet, Value, column_letter
from jenjang.surat.nilai.cell_text import is_blank, shown, words_of
from jenjang.surat.nilai.claim_rows import spread_merges
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.fields import Parser, parse_fields, require
from jenjang.surat.nilai.headings import Heading, find_heading, repeats_heading

WORDS: Final = Path(__file__).parent / "headings.toml"
_TOTAL = re.compile(r"^(?:sub ?|grand ?)?(?:jumlah|total)\b")
_COLUMN_NUMBERS: Final = 3


@dataclass(frozen=True, slots=True)
class Record:
    """One row of data: where it stands, its cells by field, what was understood, and whether all of it was."""

    asal: Asal
    cells: Mapping[str, Value]
    read: dict[str, Any]
    whole: bool


@dataclass(frozen=True, slots=True)
class Table:
    """How one kind of table is read: its section of the words, its fields, and those that must be filled.

    `spread` is the field whose merged cell stands for every row beside it; `words` the file of headings.
    """

    section: str
    fields: Mapping[str, Parser]
    needed: tuple[str, ...]
    spread: str = ""
    words: Path = WORDS

    def heading(self, sheet: Sheet) -> Heading | None:
        """Find the table's heading; None where no row names all columns needed."""
        heading = find_heading(sheet, self.section, self.words)
        return heading if heading and set(self.needed) <= heading.columns.keys() else None

    def missing(self, sheet: Sheet) -> tuple[int, str]:
        """Give the row of the nearest thing to a heading and the columns it lacks."""
        heading = find_heading(sheet, self.section, self.words)
        lacking = [name for name in self.needed if not heading or name not in heading.columns]
        return heading.row if heading else 1, ", ".join(lacking)

    def records(self, sheet: Sheet, heading: Heading, findings: Findings) -> Iterator[Record]:
        """Read the rows of data, naming every problem of their cells."""
        self._remark_columns(sheet, heading, findings)
        letters = {name: column_letter(column) for name, column in heading.columns.items()}
        spread = self._spread(sheet, heading)
        for row in sheet.rows:
            cells = self._cells(row, heading)
            if row.number <= heading.row or not cells or self._is_no_data(row, cells, findings, sheet):
                continue
            if self.spread and self.spread not in cells and row.number in spread:
                cells[self.spread] = spread[row.number]
            asal = Asal(sheet.name, row.number, letters, nilai={name: shown(value) for name, value in cells.items()})
            before = len(findings.masalah)
            read = parse_fields(self.fields, cells, asal, findings.masalah)
            require(self.needed, cells, asal, findings.masalah)
            yield Record(asal, cells, read, len(findings.masalah) == before)

    def _cells(self, row: Row, heading: Heading) -> dict[str, Value]:
        return {name: row.cells[at] for name, at in heading.columns.items() if not is_blank(row.cells.get(at))}

    def _spread(self, sheet: Sheet, heading: Heading) -> dict[int, Value]:
        if self.spread not in heading.columns:
            return {}
        column = heading.columns[self.spread]
        merged = spread_merges(sheet, heading)
        return {row: value for (row, at), (value, _) in merged.items() if at == column}

    def _is_no_data(self, row: Row, cells: Mapping[str, Value], findings: Findings, sheet: Sheet) -> bool:
        if repeats_heading(row, self.section, self.words) or _numbers_columns(list(row.cells.values())):
            return True
        first = next((value for _, value in sorted(row.cells.items()) if not is_blank(value)), None)
        incomplete = not set(self.needed) <= cells.keys()
        if incomplete and isinstance(first, str) and _TOTAL.match(words_of(first)):
            findings.catatan.append(Masalah(sheet.name, row.number, "", shown(first), "buku_abk_baris_jumlah"))
            return True
        return False

    def _remark_columns(self, sheet: Sheet, heading: Heading, findings: Findings) -> None:
        for kode, columns in (("kolom_tidak_dikenal", heading.unknown), ("kolom_ganda", heading.repeated)):
            for column, text in columns.items():
                place = Masalah(sheet.name, heading.row, column_letter(column), shown(text), kode)
                findings.catatan.append(place)


def _numbers_columns(values: Sequence[Value]) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 ..."""
    texts = [shown(value).strip("()") for value in values]
    return len(texts) >= _COLUMN_NUMBERS and texts == [str(number) for number in range(1, len(texts) + 1)]
