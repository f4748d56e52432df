"""The shape of the workload workbook (`layout.toml`): sheets, columns, and formulas over their cells."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from jenjang.surat.buku_kerja.sheets import column_letter

_CELL: Final = re.compile(r"\{(?:(?P<sheet>[a-z_]+)\.)?(?P<column>[a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet: its name stands as the heading; a formula makes it one that people do not fill in."""

    name: str
    kind: str
    explain: str
    width: int = 40
    needed: bool = False
    hidden: bool = False
    total: bool = False
    number: str = ""
    formula: str = ""
    title: str = ""

    @property
    def heading(self) -> str:
        """What stands over the column: its name where people fill it in, else what says most."""
        return self.title or self.name


@cache
def columns(sheet: str) -> tuple[Column, ...]:
    """Give the columns of a sheet in their order."""
    return tuple(Column(name, **fields) for name, fields in _raw()[sheet].items())


def instructions(name: str) -> tuple[str, list[str]]:
    """Give the title and the lines of a sheet of instructions."""
    raw = _raw()[name]
    return raw["judul"], raw["baris"]


def letter_of(sheet: str, name: str) -> str:
    """Give the letter of a column of a sheet."""
    return column_letter([column.name for column in columns(sheet)].index(name) + 1)


def formula_at(sheet: str, column: Column, row: int, rows: dict[str, int]) -> str:
    """Write a column's formula for a row; `rows` gives the row of the same post on other sheets."""

    def cell(match: re.Match[str]) -> str:
        other = match["sheet"]
        if other is None:
            return f"{letter_of(sheet, match['column'])}{row}"
        return f"{other}!{letter_of(other, match['column'])}{rows[other]}"

    return "=" + _CELL.sub(cell, column.formula)


@cache
def _raw() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "layout.toml").read_text("utf-8"))
