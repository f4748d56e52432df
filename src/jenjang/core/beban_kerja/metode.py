"""The two methods: from a row's inputs to its load, exactly.

Method tugas yields persons a row (volume x time / waktu efektif); method angka kredit yields hours a row
(Wpk = angka kredit / konstanta, Wpv = Wpk x volume) and persons from their sum (sum / 1.250 hours).
"""

from collections.abc import Iterable
from fractions import Fraction


def kebutuhan_tugas(volume: Fraction, waktu: Fraction, waktu_efektif: Fraction) -> Fraction:
    """Return the persons one task needs; `waktu` and `waktu_efektif` in the same unit."""
    return volume * waktu / waktu_efektif


def waktu_penyelesaian_butir(angka_kredit: Fraction, konstanta: Fraction) -> Fraction:
    """Return Wpk, the hours one unit of a butir takes."""
    return angka_kredit / konstanta


def waktu_penyelesaian_volume(wpk: Fraction, volume: Fraction) -> Fraction:
    """Return Wpv, the hours a year a butir takes."""
    return wpk * volume


def formasi(jumlah_wpv: Fraction, jam_efektif: Fraction) -> Fraction:
    """Return the persons that the hours of all butir need, not rounded."""
    return jumlah_wpv / jam_efektif


def jumlah_lengkap(nilai: Iterable[Fraction | None]) -> Fraction | None:
    """Add up; a sum with an unknown part is unknown."""
    jumlah = Fraction(0)
    for satu in nilai:
        if satu is None:
            return None
        jumlah += satu
    return jumlah
