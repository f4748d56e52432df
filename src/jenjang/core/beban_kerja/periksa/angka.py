"""Amounts of a note as text: decimals for interfaces, an unending quotient cut after six decimals."""

from fractions import Fraction

from jenjang.core.engine.amounts import PER_UNIT, amount_for_people, amount_text
from jenjang.core.jabatan.tercetak import Angka


def desimal(nilai: Fraction) -> str:
    """Write an amount as decimal text; what goes on beyond six decimals is cut (see `terpotong`)."""
    return amount_text(_perjutaan(nilai))


def desimal_pembaca(nilai: Fraction, bahasa: str = "id") -> str:
    """Write an amount as people read it: 3408 is "3.408", 2,88 stays "2,88"."""
    return amount_for_people(_perjutaan(nilai), bahasa) + ("..." if terpotong(nilai) else "")


def angka_pembaca(angka: Angka, bahasa: str = "id") -> str:
    """Write a printed figure in the readers' style, whatever the decree's own; a clock time stays as printed."""
    if angka.nilai is None or angka.berupa_jam:
        return angka.tercetak
    return desimal_pembaca(angka.nilai, bahasa)


def terpotong(nilai: Fraction) -> bool:
    """Whether six decimals do not hold the whole amount."""
    return (nilai * PER_UNIT).denominator != 1


def _perjutaan(nilai: Fraction) -> int:
    return int(nilai * PER_UNIT)


def dalam_tampilan(tercetak: Fraction, nilai: Fraction, desimal_tercetak: int) -> bool:
    """Whether a printed amount is the exact one shown with so many decimals, rounded to nearest."""
    return abs(tercetak - nilai) * 2 * Fraction(10) ** desimal_tercetak <= 1
