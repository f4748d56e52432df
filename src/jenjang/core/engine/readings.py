"""Readings (penafsiran): where the text is silent or unclear, the choice taken and the others on offer, as data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jenjang.core.engine.words import LANGUAGES

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
    return read_readings(_FILE)


def read_readings(path: Path) -> dict[str, Reading]:
    """Read a file of readings; raises ReadingError naming file, reading and choice of a mistake."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ReadingError(f"{path.name}: {error}") from error
    return {key: _reading(f"{path.name}: {key}", key, choices) for key, choices in raw.items()}


def _reading(where: str, key: str, given: object) -> Reading:
    choices = dict(given) if isinstance(given, dict) else {}
    catatan = str(choices.pop("catatan", ""))
    if DEFAULT not in choices:
        raise ReadingError(f"{where}: needs choice {DEFAULT}")
    for letter, texts in choices.items():
        if not isinstance(texts, dict) or set(texts) != set(LANGUAGES):
            raise ReadingError(f"{where}: {letter}: needs exactly {', '.join(LANGUAGES)}")
    return Reading(key, choices, catatan)


def chosen(selection: Mapping[str, str]) -> dict[str, str]:
    """Check a selection such as {"R15": "b"}; raises ReadingError for an unknown reading or letter."""
    for key, letter in selection.items():
        if key not in readings():
            raise ReadingError(f"penafsiran tidak dikenal: {key}")
        if letter not in readings()[key].pilihan:
            offered = ", ".join(readings()[key].pilihan)
            raise ReadingError(f"penafsiran {key} tidak mempunyai pilihan {letter!r} (yang ada: {offered})")
    return dict(selection)
