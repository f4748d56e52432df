"""Readings (penafsiran): where the text is silent or unclear, the choice taken and the others on offer, as data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent.parent / "penafsiran.toml"
DEFAULT = "a"


class ReadingError(ValueError):
    """A reading that does not exist, or a choice it does not offer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One unclear point: its choices by letter, each said in Indonesian and English; "a" is the default.

    `catatan` says why no rule or figure names the reading, where none does.
    """

    id: str
    pilihan: Mapping[str, Mapping[str, str]]
    catatan: str = ""


@cache
def readings() -> dict[str, Reading]:
    """Give every reading of `core/penafsiran.toml`."""
    raw = tomllib.loads(_FILE.read_text("utf-8"))
    notes = {key: choices.pop("catatan", "") for key, choices in raw.items()}
    for key, choices in raw.items():
        if DEFAULT not in choices or any(set(texts) != {"id", "en"} for texts in choices.values()):
            raise ReadingError(f"{_FILE.name}: {key}: needs choice a, and id and en for each choice")
    return {key: Reading(key, choices, notes[key]) for key, choices in raw.items()}


def chosen(selection: Mapping[str, str]) -> dict[str, str]:
    """Check a selection such as {"R15": "b"}; raises ReadingError for an unknown reading or letter."""
    for key, letter in selection.items():
        if key not in readings():
            raise ReadingError(f"penafsiran tidak dikenal: {key}")
        if letter not in readings()[key].pilihan:
            offered = ", ".join(readings()[key].pilihan)
            raise ReadingError(f"penafsiran {key} tidak mempunyai pilihan {letter!r} (yang ada: {offered})")
    return dict(selection)
