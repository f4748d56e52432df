"""Efektivitas jabatan (EJ): load per person in post, with the prestasi bands A to E."""

from fractions import Fraction

from jenjang.core.beban_kerja.waktu_efektif import norma_beban_kerja

_PERSERATUS = 100


def efektivitas_jabatan(beban: Fraction, pegawai: int) -> Fraction:
    """Return EJ = load in person-years / people in post; `pegawai` must be at least 1."""
    return beban / pegawai


def prestasi(efektivitas: Fraction) -> str:
    """Return the band of an EJ, "A" from 1,00 up to "E" below 0,50; the bands are read at two decimals."""
    perseratus = (efektivitas * _PERSERATUS + Fraction(1, 2)).__floor__()
    pita = norma_beban_kerja()["prestasi"]["pita"]
    return str(next(huruf for huruf, batas in pita if perseratus >= batas))
