"""Draws without a state: a number between 0 and 2^31 - 2 for each key, seed and purpose, by whole-number arithmetic.

The fifth power is one-to-one modulo this prime, so that no number is drawn more often than another; products stay
below 2^62. The same on every engine and in every version, which no library's generator promises.
"""

from typing import Final

import narwhals as nw

PRIMA: Final = 2**31 - 1
_PENGALI: Final = 1_103_515_245


def undi(kunci: nw.Expr, benih: int, tujuan: str) -> nw.Expr:
    """Draw for each key (not negative); seeds and purposes give draws that have nothing to do with each other."""
    start = (int.from_bytes(tujuan.encode()) + benih * 7_919) % PRIMA
    once = _pangkat_lima((kunci % PRIMA * _PENGALI + start) % PRIMA)
    return _pangkat_lima((once * 69_621 + start % 65_521) % PRIMA)


def undi_dalam(kunci: nw.Expr, benih: int, tujuan: str, banyak: int) -> nw.Expr:
    """Draw a number from 0 up to but not with `banyak`."""
    return undi(kunci, benih, tujuan) % banyak


def _pangkat_lima(number: nw.Expr) -> nw.Expr:
    square = number * number % PRIMA
    return square * square % PRIMA * number % PRIMA
