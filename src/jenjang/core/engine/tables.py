"""Tables of law as CSV files: typed columns, read strictly, with mistakes named by file, row and field."""

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jenjang.core.engine.amounts import parse_amount
from jenjang.core.engine.citations import is_citation

# Narrower than an amount at the other edges: a table has no signs, exponents or more decimals than an amount keeps.
_DECIMAL = re.compile(r"\d{1,9}(?:\.\d{1,6})?")
_WHOLE = re.compile(r"\d{1,15}")

Parser = Callable[[str], Any]


class TableError(ValueError):
    """A mistake in a table of law, named by file, row (the head is row 1) and column."""

    def __init__(self, berkas: Path, baris: int, kolom: str, pesan: str) -> None:
        super().__init__(f"{berkas.name}, baris {baris}, kolom {kolom}: {pesan}")
        self.berkas, self.baris, self.kolom, self.pesan = berkas, baris, kolom, pesan


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its name in the head and the parser that types its cells."""

    name: str
    parse: Parser


@dataclass(frozen=True, slots=True)
class Row:
    """One typed row with its place, so that a later check can name it too."""

    berkas: Path
    baris: int
    cells: dict[str, Any]

    def error(self, kolom: str, pesan: str) -> TableError:
        """Give the error that names this row."""
        return TableError(self.berkas, self.baris, kolom, pesan)


def text(cell: str) -> str:
    """Take a text that may be empty."""
    if cell != cell.strip():
        raise ValueError("spasi di tepi teks harus dihapus")
    return cell


def required(cell: str) -> str:
    """Take a text that must not be empty."""
    if not cell:
        raise ValueError("wajib diisi")
    return text(cell)


def millionths(cell: str) -> int:
    """Read a decimal text with a point ("0.14") as an integer count of millionths."""
    if _DECIMAL.fullmatch(cell) is None:
        raise ValueError(
            f"{cell!r} bukan bilangan desimal; tulis dengan titik, paling banyak enam angka di belakangnya"
        )
    return parse_amount(cell)


def whole(cell: str) -> int:
    """Read a whole number without sign."""
    if _WHOLE.fullmatch(cell) is None:
        raise ValueError(f"{cell!r} bukan bilangan bulat")
    return int(cell)


def citations(cell: str) -> tuple[str, ...]:
    """Read citations separated by ";", such as "Pasal 8 ayat (2) huruf b angka 1;Lampiran II"."""
    parts = tuple(required(cell).split(";"))
    for part in parts:
        if not is_citation(part):
            raise ValueError(
                f"{part!r} bukan rujukan; tulis seperti 'Pasal 8 ayat (1) huruf a angka 2' atau 'Lampiran I'"
            )
    return parts


def one_of(allowed: Sequence[str]) -> Parser:
    """Make a parser that takes only the values of a closed list."""

    def parse(cell: str) -> str:
        if cell not in allowed:
            raise ValueError(f"{cell!r} tidak dikenal; yang dikenal: {', '.join(allowed)}")
        return cell

    return parse


def optional(parse: Parser) -> Parser:
    """Make a parser that gives None for an empty cell."""
    return lambda cell: parse(cell) if cell else None


def read_table(path: Path, columns: Sequence[Column], key: Sequence[str]) -> list[Row]:
    """Read a UTF-8 CSV table whose head must be exactly these columns and whose key must not repeat.

    Raises TableError naming file, row and column of the first mistake.
    """
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, strict=True))
    _check_head(path, lines[0] if lines else [], [column.name for column in columns])
    rows = [_row(path, number, line, columns) for number, line in enumerate(lines[1:], start=2)]
    _check_key(rows, key)
    return rows


def _check_head(path: Path, head: list[str], names: list[str]) -> None:
    for name in head:
        if name not in names:
            raise TableError(path, 1, name, "kolom tidak dikenal")
    for name in names:
        if head.count(name) != 1:
            raise TableError(path, 1, name, "kolom tidak ada" if name not in head else "kolom berulang")
    if head != names:
        raise TableError(path, 1, head[0], f"urutan kolom harus {', '.join(names)}")


def _row(path: Path, number: int, line: list[str], columns: Sequence[Column]) -> Row:
    if len(line) != len(columns):
        kolom = columns[min(len(line), len(columns) - 1)].name
        raise TableError(path, number, kolom, f"baris berisi {len(line)} sel, seharusnya {len(columns)}")
    cells = {}
    for column, cell in zip(columns, line, strict=True):
        try:
            cells[column.name] = column.parse(cell)
        except ValueError as error:
            raise TableError(path, number, column.name, str(error)) from None
    return Row(path, number, cells)


def _check_key(rows: list[Row], key: Sequence[str]) -> None:
    seen: dict[tuple[Any, ...], int] = {}
    for row in rows:
        value = tuple(row.cells[name] for name in key)
        if value in seen:
            given = " ".join(str(part) for part in value)
            raise row.error(", ".join(key), f"{given!r} sudah ada pada baris {seen[value]}")
        seen[value] = row.baris
