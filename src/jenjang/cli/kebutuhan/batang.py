"""The bar of need and people: filled is who is there, dotted who is missing, the mark is the need."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

ADA: Final = "█"
KURANG: Final = "░"
TANDA: Final = "|"
LEBAR: Final = 24


def skala(nilai: Iterable[Fraction | int | None]) -> Fraction:
    """Give the persons that one cell of a bar stands for, so that the largest fills it; never more than one a cell."""
    terbesar = max((Fraction(satu) for satu in nilai if satu is not None), default=Fraction(0))
    return max(terbesar / LEBAR, Fraction(1, 4))


def batang(kebutuhan: int | None, ada: Fraction | int | None, per_sel: Fraction) -> str:
    """Draw one bar; without people `ada` is the load, without a need there is no mark."""
    isi = _sel(ada, per_sel)
    if kebutuhan is None:
        return ADA * isi
    tanda = _sel(kebutuhan, per_sel)
    if isi > tanda:
        return ADA * tanda + TANDA + ADA * (isi - tanda)
    return ADA * isi + KURANG * (tanda - isi) + TANDA


def _sel(nilai: Fraction | int | None, per_sel: Fraction) -> int:
    """Give the cells of an amount, at least one where there is anything."""
    if not nilai or nilai < 0:
        return 0
    return max(1, (Fraction(nilai) / per_sel + Fraction(1, 2)).__floor__())
