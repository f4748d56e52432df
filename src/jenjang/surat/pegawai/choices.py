"""The closed lists of a table of staff (`choices.toml`): spellings read, words written out."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Final

from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import shown, without_brackets, words_of
from jenjang.surat.nilai.problems import CellProblem

_FILE: Final = Path(__file__).parent / "choices.toml"


@cache
def _spellings(name: str) -> dict[str, str]:
    listed: dict[str, list[str]] = tomllib.loads(_FILE.read_text("utf-8"))[name]
    return {words_of(spelling): word for word, spellings in listed.items() for spelling in (word, *spellings)}


def words_kept(name: str) -> list[str]:
    """Give the words that a list keeps, in their order."""
    return list(dict.fromkeys(_spellings(name).values()))


def parse_choice(name: str, value: Value) -> str:
    """Read a word of a list by any of its spellings; raises CellProblem naming the list."""
    table, text = _spellings(name), shown(value)
    found = table.get(words_of(text)) or table.get(words_of(without_brackets(text)))
    if found is None:
        raise CellProblem("bukan_pilihan", pilihan=", ".join(words_kept(name)))
    return found
