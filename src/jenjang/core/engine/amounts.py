"""Credit, hours and rupiah as integer millionths inside and decimal text at every edge; no float ever."""

import re
from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import Final

from jenjang.core.engine.carriers import Term, Value, whole

PER_UNIT: Final = 1_000_000
DECIMALS: Final = 6
LARGEST_POWER_OF_TEN: Final = 10
"""Amounts stay below 10^11 units, so that no sum or product of them leaves 64 bits on the columns."""
_DECIMAL_TEXT: Final = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_EXACT: Final = Context(prec=30, traps=[InvalidOperation, Inexact])


class AmountError(ValueError):
    """A text or number that is no amount of at most six decimals."""


def whole_units(amount: Value) -> Value:
    """Cut an amount in millionths down to whole units; carrier-neutral."""
    return amount.whole_units(PER_UNIT) if isinstance(amount, Term) else whole(amount, PER_UNIT)


def scaled(amount: Value) -> Value:
    """Bring an amount to the scale of a product of two amounts, so that a quotient of it is one; carrier-neutral."""
    return amount.scaled(PER_UNIT) if isinstance(amount, Term) else amount * PER_UNIT


def parse_amount(raw: object) -> int:
    """Read an amount as millionths from a decimal text with a point, an integer or a Decimal.

    Raises AmountError for anything else, a binary float included, and for more than six decimals.
    """
    if isinstance(raw, bool) or not isinstance(raw, int | str | Decimal):
        raise AmountError(f"bukan bilangan desimal: {raw!r}")
    if isinstance(raw, str) and not _DECIMAL_TEXT.fullmatch(raw.strip()):
        raise AmountError(f"bukan bilangan desimal: {raw!r}")
    number = Decimal(raw)
    if not number.is_finite():
        raise AmountError(f"bukan bilangan desimal: {raw!r}")
    if number.adjusted() > LARGEST_POWER_OF_TEN:
        raise AmountError(f"bilangan terlalu besar: 10 pangkat {number.adjusted()}")
    try:
        return int(_EXACT.to_integral_exact(_EXACT.scaleb(number, DECIMALS)))
    except Inexact:
        raise AmountError(f"lebih dari {DECIMALS} angka di belakang koma: {raw!r}") from None


def amount_text(millionths: int) -> str:
    """Write millionths as decimal text without trailing zeros: 720000 -> "0.72"."""
    sign = "-" if millionths < 0 else ""
    units, rest = divmod(abs(millionths), PER_UNIT)
    if not rest:
        return f"{sign}{units}"
    return f"{sign}{units}." + f"{rest:0{DECIMALS}d}".rstrip("0")


def amount_for_people(millionths: int, bahasa: str = "id") -> str:
    """Write millionths as people read them: 1234.5 is "1.234,5" in Indonesian and "1,234.5" in English."""
    units, _, rest = amount_text(abs(millionths)).partition(".")
    grouped = f"{int(units):,}"
    text = grouped + ("." + rest if rest else "")
    if bahasa == "id":
        text = text.translate(str.maketrans(",.", ".,"))
    return ("-" if millionths < 0 else "") + text
