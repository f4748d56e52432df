"""Finding a table in a sheet: which row holds its headings, and which column means which field.

Offices put headings below a title, over two rows with merged cells, and under names of their own (`headings.toml`).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from jenjang.surat.buku_kerja.sheets import Merge, Row, Sheet
from jenjang.surat.nilai.cell_text import is_blank, without_brackets, words_of
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.numbers import parse_credit
from jenjang.surat.nilai.problems import CellProblem

_SEARCHED_ROWS = 60
_KODE = re.compile(r"\s*[Ll][123]\.")


@dataclass(frozen=True, slots=True)
class Heading:
    """A table's heading: its last row, the column of each field, columns with unknown and with repeated headings."""

    row: int
    columns: Mapping[str, int]
    unknown: Mapping[int, str] = field(default_factory=dict)
    repeated: Mapping[int, str] = field(default_factory=dict)


def heading_key(text: str) -> str:
    """Reduce a heading to the words by which `headings.toml` lists it."""
    words = words_of(without_brackets(text)) or words_of(text)
    return " ".join(_table()["abbreviations"].get(word, word) for word in words.split())


def field_of(section: str, text: str) -> str | None:
    """Give the field that a heading means in a section; "" for one known but not needed, None for an unknown one."""
    return _lookup(section).get(heading_key(text))


def sheet_kind(name: str) -> str | None:
    """Give pegawai, riwayat, kegiatan or bantuan by a sheet's name; None for another name."""
    return _lookup_plain("sheets").get(heading_key(name))


def is_help_column(text: str) -> bool:
    """Whether a heading stands over explanations, not data."""
    return heading_key(text) in _lookup_plain("columns_of_help")


def find_heading(sheet: Sheet, section: str) -> Heading | None:
    """Find the row, or pair of rows, in which most fields of a section are named; None where none is."""
    best: Heading | None = None
    for candidate in _candidates(sheet, section):
        if len(candidate.columns) > (len(best.columns) if best else 0):
            best = candidate
    return best


def repeats_heading(row: Row, section: str) -> bool:
    """Whether a row says headings once more, as printed tables do on each page: all its cells are headings."""
    texts = [value for value in row.cells.values() if not is_blank(value)]
    return len(texts) > 1 and all(isinstance(text, str) and field_of(section, text) is not None for text in texts)


def _candidates(sheet: Sheet, section: str) -> Iterator[Heading]:
    rows = [row for row in sheet.rows if row.number <= _SEARCHED_ROWS]
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        texts = {column: value for column, value in row.cells.items() if isinstance(value, str)}
        if not texts:
            continue
        yield _heading(section, row.number, texts)
        if following and following.number == row.number + 1 and _may_be_heading(following):
            yield _heading(section, following.number, _two_rows(section, texts, row.number, following, sheet.merges))


def _heading(section: str, row: int, texts: Mapping[int, str]) -> Heading:
    columns: dict[str, int] = {}
    unknown: dict[int, str] = {}
    repeated: dict[int, str] = {}
    for column, text in sorted(texts.items()):
        name = field_of(section, text)
        if name is None:
            if not is_blank(text):
                unknown[column] = text
        elif name and name in columns:
            repeated[column] = text
        elif name:
            columns[name] = column
    return Heading(row, columns, unknown, repeated)


def _two_rows(
    section: str, upper: Mapping[int, str], row: int, following: Row, merges: tuple[Merge, ...]
) -> dict[int, str]:
    """Join what stands over and under: "Surat Tugas" merged over "Nomor" and "Tanggal"."""
    over = dict(upper)
    for merge in merges:
        if merge.first_row == row and merge.first_column in upper:
            for column in range(merge.first_column, min(merge.last_column, merge.first_column + 50) + 1):
                over[column] = upper[merge.first_column]
    under = {column: str(value) for column, value in following.cells.items()}
    joined = {}
    for column in sorted(over.keys() | under.keys()):
        choices = [f"{over.get(column, '')} {under.get(column, '')}".strip()]
        choices += [texts[column] for texts in (under, over) if column in texts]
        joined[column] = next((text for text in choices if field_of(section, text)), choices[0])
    return joined


def _may_be_heading(row: Row) -> bool:
    """Whether no cell of a row is a datum: of CSV everything is text, and a first claim must not pass for a heading."""
    return not any(not isinstance(value, str) or _is_datum(value) for value in row.cells.values())


def _is_datum(text: str) -> bool:
    if _KODE.match(text):
        return True
    for parse in (parse_date, parse_credit):
        try:
            parse(text)
        except CellProblem:
            continue
        return True
    return False


@cache
def _table() -> dict[str, dict[str, str]]:
    """The value file as section -> wording -> field."""
    raw = tomllib.loads((Path(__file__).parent / "headings.toml").read_text("utf-8"))
    table: dict[str, dict[str, str]] = {"abbreviations": raw.pop("abbreviations")}
    for section, names in raw.items():
        table[section] = {wording: name for name, wordings in names.items() for wording in wordings}
    return table


@cache
def _lookup(section: str) -> dict[str, str]:
    ignored = {heading_key(wording): "" for wording in _table().get(f"{section}_diabaikan", {})}
    return ignored | _lookup_plain(section)


@cache
def _lookup_plain(section: str) -> dict[str, str]:
    return {heading_key(wording): name for wording, name in _table()[section].items()} | {
        # The field's own name always serves.
        heading_key(name): name
        for name in _table()[section].values()
        if section not in ("columns_of_help",)
    }
