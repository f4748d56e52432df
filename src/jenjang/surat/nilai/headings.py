"""Finding a table in a sheet: which row holds its headings, and which column means which field.

Offices put headings below a title, over two rows with merged cells, and under names of their own. `words` is the file
that lists them; another kind of workbook brings its own.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from jenjang.surat.buku_kerja.sheets import Merge, Row, Sheet
from jenjang.surat.nilai.cell_text import is_blank, without_brackets, words_of
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.numbers import parse_credit
from jenjang.surat.nilai.problems import CellProblem

WORDS: Final = Path(__file__).parent / "headings.toml"
_SEARCHED_ROWS = 60
_KODE = re.compile(r"\s*[Ll][123]\.")


@dataclass(frozen=True, slots=True)
class Heading:
    """A table's heading: its last row, the column of each field, columns with unknown and with repeated headings."""

    row: int
    columns: Mapping[str, int]
    unknown: Mapping[int, str] = field(default_factory=dict)
    repeated: Mapping[int, str] = field(default_factory=dict)


def heading_key(text: str, words: Path = WORDS) -> str:
    """Reduce a heading to the words by which the file of words lists it."""
    told = words_of(without_brackets(text)) or words_of(text)
    return " ".join(_table(words)["abbreviations"].get(word, word) for word in told.split())


def field_of(section: str, text: str, words: Path = WORDS) -> str | None:
    """Give the field that a heading means in a section; "" for one known but not needed, None for an unknown one."""
    return _lookup(section, words).get(heading_key(text, words))


def sheet_kind(name: str, words: Path = WORDS) -> str | None:
    """Give what a sheet holds by its name (pegawai, riwayat, kegiatan, bantuan); None for another name."""
    return _lookup_plain("sheets", words).get(heading_key(name, words))


def is_help_column(text: str, words: Path = WORDS) -> bool:
    """Whether a heading stands over explanations, not data."""
    return heading_key(text, words) in _lookup_plain("columns_of_help", words)


def find_heading(sheet: Sheet, section: str, words: Path = WORDS) -> Heading | None:
    """Find the row, or pair of rows, in which most fields of a section are named; None where none is."""
    best: Heading | None = None
    for candidate in _candidates(sheet, section, words):
        if candidate.columns and (best is None or _fit(candidate) > _fit(best)):
            best = candidate
    return best


def _fit(heading: Heading) -> tuple[int, int]:
    """Prefer more fields, and among equals fewer unknown headings: a title above the headings is none of them."""
    return len(heading.columns), -len(heading.unknown)


def repeats_heading(row: Row, section: str, words: Path = WORDS) -> bool:
    """Whether a row says headings once more, as printed tables do on each page: all its cells are headings."""
    texts = [value for value in row.cells.values() if not is_blank(value)]
    return len(texts) > 1 and all(
        isinstance(text, str) and field_of(section, text, words) is not None for text in texts
    )


def _candidates(sheet: Sheet, section: str, words: Path) -> Iterator[Heading]:
    rows = [row for row in sheet.rows if row.number <= _SEARCHED_ROWS]
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        texts = {column: value for column, value in row.cells.items() if isinstance(value, str)}
        if not texts:
            continue
        yield _heading(section, row.number, texts, words)
        if following and following.number == row.number + 1 and _may_be_heading(following):
            joined = _two_rows(section, texts, row.number, following, sheet.merges, words)
            yield _heading(section, following.number, joined, words)


def _heading(section: str, row: int, texts: Mapping[int, str], words: Path) -> Heading:
    columns: dict[str, int] = {}
    unknown: dict[int, str] = {}
    repeated: dict[int, str] = {}
    for column, text in sorted(texts.items()):
        name = field_of(section, text, words)
        if name is None:
            if not is_blank(text):
                unknown[column] = text
        elif name and name in columns:
            repeated[column] = text
        elif name:
            columns[name] = column
    return Heading(row, columns, unknown, repeated)


def _two_rows(
    section: str, upper: Mapping[int, str], row: int, following: Row, merges: tuple[Merge, ...], words: Path
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
        joined[column] = next((text for text in choices if field_of(section, text, words)), choices[0])
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
def _table(words: Path) -> dict[str, dict[str, str]]:
    """The value file as section -> wording -> field."""
    raw = tomllib.loads(words.read_text("utf-8"))
    table: dict[str, dict[str, str]] = {"abbreviations": raw.pop("abbreviations")}
    for section, names in raw.items():
        table[section] = {wording: name for name, wordings in names.items() for wording in wordings}
    return table


@cache
def _lookup(section: str, words: Path) -> dict[str, str]:
    ignored = {heading_key(wording, words): "" for wording in _table(words).get(f"{section}_diabaikan", {})}
    return ignored | _lookup_plain(section, words)


@cache
def _lookup_plain(section: str, words: Path) -> dict[str, str]:
    table = _table(words)[section]
    return {heading_key(wording, words): name for wording, name in table.items()} | {
        # The field's own name always serves.
        heading_key(name, words): name
        for name in table.values()
        if section not in ("columns_of_help",)
    }
