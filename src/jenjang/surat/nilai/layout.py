"""The shape of the workbook of `jenjang nilai` (`templat.toml`): columns, lists, and how each kind of cell looks."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG
from jenjang.surat.kinerja.ratings import choices_of as rating_choices
from jenjang.surat.nilai.choices import choices_of

DAFTAR_KODE: Final = "daftar_kode"


@dataclass(frozen=True, slots=True)
class Column:
    """A field of a sheet: its name stands as the heading, so that people and programs read the same."""

    name: str
    kind: str
    explain: str
    width: int = 40
    needed: bool = False


@cache
def columns(sheet: str) -> tuple[Column, ...]:
    """Give the fields of a sheet in their order."""
    return tuple(Column(name, **fields) for name, fields in _raw()[sheet].items())


def instructions() -> tuple[str, list[str]]:
    """Give the title and the lines of the sheet petunjuk."""
    raw = _raw()["petunjuk"]
    return raw["judul"], raw["baris"]


def sample_claim() -> dict[str, str | int | date]:
    """Give the fields of the marked sample row."""
    return dict(_raw()["contoh_kegiatan"])


def list_of(kind: str) -> list[str] | None:
    """Give the closed list of a kind of cell; None where people write freely."""
    if kind == "jenjang":
        return list(JENJANG)
    if kind == "golongan":
        return list(GOLONGAN)
    if kind in ("predikat", "ekspektasi", "metode", "jenis_kelamin"):
        return rating_choices(kind)
    return choices_of(kind) if kind in ("ya_tidak", "pendidikan", "status", "peran") else None


@cache
def _raw() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "templat.toml").read_text("utf-8"))
