"""What an answer leaves to a person: discretion that the law gives away is named, never approximated (R40)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jenjang.core.engine.citations import citations
from jenjang.core.engine.nodes import Kind
from jenjang.core.penjelasan.kalimat import lembar

_FILE = Path(__file__).parent / "diserahkan.toml"


@dataclass(frozen=True, slots=True)
class Diserahkan:
    """One matter that people decide: which inputs or questions bring it up, its articles, its words by language."""

    isian: frozenset[str]
    jenis: frozenset[str]
    dasar: tuple[str, ...]
    kata: Mapping[str, str]


@cache
def semua_diserahkan() -> tuple[Diserahkan, ...]:
    """Read `diserahkan.toml`; raises KeyError or ValueError on an entry without words or with no citation."""
    raw = tomllib.loads(_FILE.read_text("utf-8"))
    return tuple(
        Diserahkan(
            frozenset(each.get("isian", ())),
            frozenset(each.get("jenis", ())),
            citations(each["dasar"]),
            {"id": each["id"], "en": each["en"]},
        )
        for each in raw.values()
    )


def diserahkan(jawaban: Mapping[str, Any], bahasa: str = "id") -> list[dict[str, Any]]:
    """Give what an answer leaves to people, each with its sentence and articles; nothing for an error."""
    if jawaban["kesalahan"] is not None:
        return []
    touched = {line["nama"] for _, line in lembar(jawaban) if line["jenis"] == Kind.INPUT}
    return [
        {"kalimat": each.kata[bahasa], "dasar": list(each.dasar)}
        for each in semua_diserahkan()
        if jawaban["jenis"] in each.jenis or touched & each.isian
    ]
