"""The limits under which a scan is opened (`batas.toml`)."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Batas:
    """The limits by name; units stand in the value file."""

    memory_bytes: int
    cpu_seconds: int
    wall_seconds: int
    titik: int
    halaman: int


@cache
def batas() -> Batas:
    """Read the value file once."""
    raw = tomllib.loads((Path(__file__).parent / "batas.toml").read_text("utf-8"))
    return Batas(**{field.name: int(raw[field.name]["value"]) for field in fields(Batas)})
