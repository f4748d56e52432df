"""Ratings and predicates as cells hold them: known wording is taken, unknown wording refused with a suggestion."""

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Final

from jenjang.surat.buku_kerja.sheets import Unread, Value
from jenjang.surat.nilai.cell_text import clean, shown, without_brackets, words_of
from jenjang.surat.nilai.problems import CellProblem

# Two letters wrong in ten still resemble the word meant; less would suggest what was not.
_LIKENESS: Final = 0.75


def parse_predikat(value: Value) -> str:
    """Read a predicate as PermenPANRB 1/2023 names it; cukup is butuh perbaikan. Raises CellProblem."""
    return _known("predikat", value)


def parse_ekspektasi(value: Value) -> str:
    """Read a rating of work result or behaviour as "di atas", "sesuai" or "di bawah"; raises CellProblem."""
    return _known("ekspektasi", value)


def parse_metode(value: Value) -> str:
    """Read how an old credit was reckoned, "konvensional" or "integrasi"; raises CellProblem."""
    return _known("metode", value)


def parse_jenis_kelamin(value: Value) -> str:
    """Read a sex as "laki-laki" or "perempuan"; raises CellProblem."""
    return _known("jenis_kelamin", value)


def choices_of(name: str) -> list[str]:
    """Give the words the record keeps, in their order."""
    return list(dict.fromkeys(_table(name).values()))


def _known(name: str, value: Value) -> str:
    text = clean(value) if isinstance(value, str) else shown(value)
    table = _table(name)
    found = None if isinstance(value, Unread) else table.get(words_of(text)) or table.get(_bare(text))
    if found is not None:
        return found
    pilihan = ", ".join(choices_of(name))
    if saran := _suggestion(name, _bare(text) or words_of(text)):
        raise CellProblem("pilihan_mirip", saran=saran, pilihan=pilihan)
    raise CellProblem("bukan_pilihan", pilihan=pilihan)


def _bare(text: str) -> str:
    return words_of(without_brackets(text))


def _suggestion(name: str, told: str) -> str | None:
    """Give the word that unknown wording most likely means; None where it resembles none."""
    others = _table(f"{name}_saran")
    if told in others:
        return others[told]
    known: Mapping[str, str] = {**_table(name), **others}
    near = get_close_matches(told, [each for each in known if len(each) > 2], 1, _LIKENESS)
    return known[near[0]] if near else None


@cache
def _table(name: str) -> dict[str, str]:
    raw = tomllib.loads(Path(__file__).with_name("ratings.toml").read_text("utf-8"))
    return {words_of(spelling): chosen for chosen, spellings in raw[name].items() for spelling in spellings}
