"""Exact amounts as the numbers of a workbook."""

from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

# What a spreadsheet itself keeps of a number.
_DIGITS: Final = Context(prec=15)


def number(value: Fraction | int) -> Decimal:
    """Give an exact amount as the fifteen digits a spreadsheet shows."""
    exact = Fraction(value)
    return _DIGITS.divide(Decimal(exact.numerator), Decimal(exact.denominator))
