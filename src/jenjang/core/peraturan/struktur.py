"""The parts of PermenPANRB 33/2020 that a citation may name: chapters, Pasal, ayat, huruf, angka and annexes."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

BERKAS: Final = Path(__file__).with_name("permenpanrb-33-2020-struktur.toml")
_HURUF: Final = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Pasal:
    """One Pasal: its number, the chapter and section above it, and every citation it holds, in the order printed."""

    nomor: int
    bab: str
    bagian: str
    ayat: tuple[str, ...]
    rujukan: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Struktur:
    """The regulation as a list of what can be cited."""

    judul_bab: Mapping[str, str]
    pasal: tuple[Pasal, ...]
    lampiran: tuple[str, ...]

    def memuat(self, rujukan: str) -> bool:
        """Whether a citation names a part of the regulation; a row of an annex counts as the annex."""
        if rujukan.startswith("Lampiran"):
            return " ".join(rujukan.split()[:2]) in self.lampiran
        return any(rujukan in pasal.rujukan for pasal in self.pasal)


@cache
def muat_struktur() -> Struktur:
    """Load the structure of PermenPANRB 33/2020, once."""
    raw = tomllib.loads(BERKAS.read_text("utf-8"))
    pasal = tuple(_pasal(bab["nomor"], each) for bab in raw["bab"] for each in bab["pasal"])
    return Struktur({bab["nomor"]: bab["judul"] for bab in raw["bab"]}, pasal, tuple(raw["lampiran"]))


def _pasal(bab: str, raw: dict[str, Any]) -> Pasal:
    name = f"Pasal {raw['nomor']}"
    ayat = tuple(f"{name} ayat ({number})" for number, _ in enumerate(raw.get("ayat", ()), 1))
    parts = [name, *_below(name, raw)]
    for place, each in zip(ayat, raw.get("ayat", ()), strict=True):
        parts += [place, *_below(place, each)]
    return Pasal(raw["nomor"], bab, raw.get("bagian", ""), ayat, tuple(parts))


def _below(place: str, raw: dict[str, Any]) -> Iterator[str]:
    """Give what stands below a Pasal or ayat: `angka` is a count, `huruf` the count of angka under each letter."""
    yield from (f"{place} angka {number}" for number in range(1, raw.get("angka", 0) + 1))
    for letter, count in zip(_HURUF, raw.get("huruf", ()), strict=False):
        yield f"{place} huruf {letter}"
        yield from (f"{place} huruf {letter} angka {number}" for number in range(1, count + 1))
