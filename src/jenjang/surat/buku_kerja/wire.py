"""The lines of JSON between the child that reads and the process that asked; data only, nothing executable.

First `{"kind": ..., "macros": ...}`, then per sheet its header and its rows `[row, [[column, type, text], ...]]`, last
`{"end": true}`; or a single `{"refused": kode, "facts": {...}}`. An answer without its last line is no answer.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from jenjang.surat.buku_kerja.sheets import Merge, Row, Sheet, Unread, Value


def encode(value: object) -> tuple[str, str | bool] | None:
    """Give the type letter and text of a cell as calamine hands it over; None for an empty cell."""
    if isinstance(value, str):
        return ("t", value) if value else None
    if isinstance(value, bool):
        return "b", value
    if isinstance(value, int | float):
        # repr is the shortest text that names this float: 0.576 stays 0.576; 3.0 is written 3.
        text = repr(value).removesuffix(".0")
        return ("n", text) if Decimal(text).is_finite() else ("u", text)
    if isinstance(value, datetime | date | time):
        letter = "w" if isinstance(value, datetime) else "d" if isinstance(value, date) else "j"
        return letter, value.isoformat()
    if isinstance(value, timedelta):
        return "l", str(value // timedelta(microseconds=1))
    if isinstance(value, Unread):
        return "u", value.text
    raise TypeError(type(value).__name__)


def decode(letter: str, text: str | bool) -> Value:
    """Turn a type letter and its text back into the cell's value."""
    if isinstance(text, bool):
        return text
    match letter:
        case "t":
            return text
        case "n":
            return Decimal(text)
        case "d":
            return date.fromisoformat(text)
        case "w":
            return datetime.fromisoformat(text)
        case "j":
            return time.fromisoformat(text)
        case "l":
            return timedelta(microseconds=int(text))
    return Unread(text)


def sheets_from(lines: Iterator[object]) -> Iterator[Sheet]:
    """Assemble sheets from the decoded lines after the first one, the last one left out."""
    header: dict[str, Any] | None = None
    rows: list[Row] = []
    for line in lines:
        if isinstance(line, dict):
            if header is not None:
                yield _sheet(header, rows)
            header, rows = line, []
        elif isinstance(line, list):
            number, cells = line
            rows.append(Row(number, {column: decode(letter, text) for column, letter, text in cells}))
    if header is not None:
        yield _sheet(header, rows)


def _sheet(header: dict[str, Any], rows: list[Row]) -> Sheet:
    return Sheet(
        name=str(header["sheet"]),
        rows=tuple(rows),
        merges=tuple(Merge(*ends) for ends in header["merges"]),
        visible=bool(header["visible"]),
    )
