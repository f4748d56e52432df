"""Konstanta of method angka kredit: yearly target of the jenjang / hours of a person-year (Pasal 26)."""

from fractions import Fraction
from functools import cache

from jenjang.core.beban_kerja.waktu_efektif import norma_beban_kerja
from jenjang.core.jabatan.tercetak import PERJUTAAN


@cache
def konstanta_jenjang() -> dict[str, Fraction]:
    """Return the konstanta of each jenjang, in angka kredit per hour."""
    return {
        jenjang: Fraction(nilai, PERJUTAAN) for jenjang, nilai in norma_beban_kerja()["konstanta"]["perjutaan"].items()
    }


@cache
def konstanta_dikenal() -> frozenset[Fraction]:
    """Return every konstanta that a sheet may carry."""
    return frozenset(konstanta_jenjang().values())
