"""The limits of what is plausible in a record (`batas.toml`): slips of the hand, no rule of law."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Batas:
    """The limits by name; units and reasons stand in the value file."""

    jumlah_per_hari: int
    jumlah_per_baris: int
    jam_pelatihan: int
    jumlah_penulis: int
    saldo_awal: int
    pengembangan_profesi: int
    umur_cpns_terendah: int
    umur_cpns_tertinggi: int


@cache
def batas() -> Batas:
    """Read the value file once."""
    raw = tomllib.loads((Path(__file__).parent / "batas.toml").read_text("utf-8"))
    return Batas(**{field.name: int(raw[field.name]["value"]) for field in fields(Batas)})
