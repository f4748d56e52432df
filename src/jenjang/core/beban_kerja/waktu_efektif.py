"""Waktu efektif: the working time of one person in a year, in minutes or in hours."""

import tomllib
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class WaktuEfektif:
    """One norm: minutes or hours a year, the dates it stands for (yyyymmdd, None = open), its source."""

    satuan: str
    nilai: int
    mulai: int | None
    sampai: int | None
    dasar: str

    def berlaku_pada(self, tanggal: int) -> bool:
        """Whether the norm stands on a day."""
        return (self.mulai or 0) <= tanggal <= (self.sampai or 99991231)


@cache
def norma_beban_kerja() -> dict[str, Any]:
    """Return the value file of this folder."""
    return tomllib.loads(files(__package__).joinpath("norma.toml").read_text(encoding="utf-8"))


@cache
def norma_waktu_efektif() -> tuple[WaktuEfektif, ...]:
    """Return all norms of the value file, the one in force first."""
    return tuple(
        WaktuEfektif(n["satuan"], n["nilai"], n.get("mulai"), n.get("sampai"), n["dasar"])
        for n in norma_beban_kerja()["waktu_efektif"]
    )


@cache
def waktu_efektif_dikenal(satuan: str) -> frozenset[Fraction]:
    """Return every waktu efektif that a sheet may carry, of one unit ("menit" or "jam")."""
    return frozenset(Fraction(n.nilai) for n in norma_waktu_efektif() if n.satuan == satuan)


def waktu_efektif_berlaku(satuan: str, tanggal: int) -> WaktuEfektif:
    """Return the norm of one unit in force on a day; ValueError where the value file has a gap."""
    for norma in norma_waktu_efektif():
        if norma.satuan == satuan and norma.berlaku_pada(tanggal):
            return norma
    raise ValueError(f"tidak ada waktu efektif dalam {satuan} yang berlaku pada {tanggal}")


def satuan_waktu_efektif(nilai: Fraction) -> str:
    """Tell by its size whether a printed waktu efektif is minutes or hours, "" when it is neither norm."""
    for norma in norma_waktu_efektif():
        if norma.nilai == nilai:
            return norma.satuan
    return ""
