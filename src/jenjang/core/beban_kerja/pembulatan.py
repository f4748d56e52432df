"""How whole persons are reached: once at the end, half up, unless another way is chosen by name.

Offices also round every row before adding, or always up; those ways inflate the need, so they are offered but
never taken silently. Each takes the rows' persons and returns whole persons.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from fractions import Fraction

_SETENGAH = Fraction(1, 2)


class Pembulatan(StrEnum):
    """The named ways to round; `SETENGAH_KE_ATAS` is the default."""

    SETENGAH_KE_ATAS = "setengah_ke_atas"
    SELALU_KE_ATAS = "selalu_ke_atas"
    PER_BARIS_SETENGAH_KE_ATAS = "per_baris_setengah_ke_atas"
    PER_BARIS_KE_ATAS = "per_baris_ke_atas"


def setengah_ke_atas(nilai: Fraction) -> int:
    """Round to the nearest whole number, a half upwards."""
    return (nilai + _SETENGAH).__floor__()


def ke_atas(nilai: Fraction) -> int:
    """Round up to a whole number."""
    return nilai.__ceil__()


def bulatkan(baris: Iterable[Fraction], cara: Pembulatan = Pembulatan.SETENGAH_KE_ATAS) -> int:
    """Return the whole persons of a post from the persons of its rows, in the named way."""
    bulat: Callable[[Fraction], int] = (
        ke_atas if cara in {Pembulatan.SELALU_KE_ATAS, Pembulatan.PER_BARIS_KE_ATAS} else setengah_ke_atas
    )
    if cara in {Pembulatan.PER_BARIS_SETENGAH_KE_ATAS, Pembulatan.PER_BARIS_KE_ATAS}:
        return sum(bulat(satu) for satu in baris)
    return bulat(sum(baris, Fraction(0)))
