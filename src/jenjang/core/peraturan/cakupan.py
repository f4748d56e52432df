"""What of PermenPANRB 33/2020 no rule computes, or not alone, and why."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

BERKAS: Final = Path(__file__).with_name("permenpanrb-33-2020-cakupan.toml")
SIFAT: Final = ("pengertian", "data", "isian", "pencatatan", "alur kerja", "hukum lain")


@dataclass(frozen=True, slots=True)
class Catatan:
    """Why a Pasal or ayat is not, or not only, a matter of rules: its kind (one of SIFAT) and a sentence."""

    sifat: str
    isi: str


@cache
def muat_cakupan() -> Mapping[str, Catatan]:
    """Give the notes by citation; raises KeyError or ValueError where an entry is at fault."""
    raw = tomllib.loads(BERKAS.read_text("utf-8"))
    notes = {rujukan: Catatan(**entry) for rujukan, entry in raw.items()}
    for rujukan, each in notes.items():
        if each.sifat not in SIFAT or not each.isi:
            raise ValueError(f"{BERKAS.name}: {rujukan}: sifat harus salah satu dari {', '.join(SIFAT)}, isi wajib")
    return MappingProxyType(notes)


def catatan_bagian(rujukan: str) -> Catatan | None:
    """Give the note of an ayat, or of the Pasal above it where the ayat has none of its own."""
    notes = muat_cakupan()
    return notes.get(rujukan) or notes.get(rujukan.split(" ayat ")[0])
