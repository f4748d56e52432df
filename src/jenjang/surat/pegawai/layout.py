"""The columns of a table of staff as it is written out (`layout.toml`)."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Column:
    """A column: field, heading, how a cell is written, width in letters, the national system's name ("" if none)."""

    isian: str
    judul: str
    kind: str
    lebar: int
    siasn: str
    jelas: str
    wajib: bool = False


@cache
def columns() -> tuple[Column, ...]:
    """Give the columns in their order."""
    raw = tomllib.loads((Path(__file__).parent / "layout.toml").read_text("utf-8"))
    return tuple(Column(isian, **fields) for isian, fields in raw.items())
