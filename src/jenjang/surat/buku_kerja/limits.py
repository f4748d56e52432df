"""The limits under which an untrusted workbook is read (`limits.toml`)."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits by name; units stand in the value file."""

    file_bytes: int
    zip_members: int
    zip_unpacked_bytes: int
    zip_ratio: int
    zip_ratio_from_bytes: int
    memory_bytes: int
    cpu_seconds: int
    wall_seconds: int
    answer_bytes: int
    cells: int
    text_bytes: int
    csv_columns: int


@cache
def limits() -> Limits:
    """Read the value file once."""
    raw = tomllib.loads((Path(__file__).parent / "limits.toml").read_text("utf-8"))
    return Limits(**{field.name: int(raw[field.name]["value"]) for field in fields(Limits)})
