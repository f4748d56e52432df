"""The helpers a rule body may use beside operators; each works alike on every carrier.

A body never uses Python's `if`, `and`, `or` or `not` on a value: those would ask a column or a proof term to be
true or false. Python integers, booleans, text and UNKNOWN are served here; every other carrier brings a subclass
of `Term` (columns.Column, proof.ProofTerm, text.Phrase).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from jenjang.core.engine.unknown import UNKNOWN

Value = Any
"""Whatever a carrier carries: int, bool, str, UNKNOWN or a Term."""


class Term(ABC):
    """A value of a carrier that is not plain Python."""

    __slots__ = ()

    @abstractmethod
    def choose(self, when_true: Value, when_false: Value) -> Value:
        """Give one value where this condition holds and another where it does not; unknown stays unknown."""

    @abstractmethod
    def both(self, other: Value) -> Value:
        """Hold where both conditions hold; a known false decides."""

    @abstractmethod
    def either(self, other: Value) -> Value:
        """Hold where at least one condition holds; a known true decides."""

    @abstractmethod
    def negate(self) -> Value:
        """Hold where this condition does not."""

    @abstractmethod
    def whole(self, divisor: Value) -> Value:
        """Divide and cut down to the whole number below."""

    @abstractmethod
    def divide(self, dividend: Value) -> Value:
        """Divide plain Python by this number and cut down to the whole number below."""

    def half_up(self, divisor: Value) -> Value:
        """Divide and round to the nearest whole number, halves up."""
        dividend: Value = self
        return whole(2 * dividend + divisor, 2 * divisor)

    def half_up_to(self, divisor: Value, unit: Value) -> Value:
        """Divide and round to the nearest whole number of units, halves up."""
        return self.half_up(divisor * unit) * unit

    def whole_units(self, per_unit: int) -> Value:
        """Cut an amount that is counted in parts of a unit down to whole units."""
        return self.whole(per_unit)

    def scaled(self, per_unit: int) -> Value:
        """Bring an amount that is counted in parts of a unit to the scale of a product of two."""
        amount: Value = self
        return amount * per_unit

    def percent(self, persen: Value) -> Value:
        """Give so many hundredths of this amount."""
        return whole(self * persen, 100)

    def as_percent_of(self, amount: Value) -> Value:
        """Give this many hundredths of an amount that is plain Python."""
        return whole(self * amount, 100)

    def date_from(self, compute: Callable[..., Value], kata: str, *numbers: Value) -> Value:
        """Compute a date from this one; the text carrier says it by its word (`kata`) instead of by its arithmetic."""
        return compute(self, *numbers)

    @abstractmethod
    def lesser(self, other: Value) -> Value:
        """Give the smaller of two numbers."""

    @abstractmethod
    def greater(self, other: Value) -> Value:
        """Give the larger of two numbers."""


def choose(condition: Value, when_true: Value, when_false: Value) -> Value:
    """Give `when_true` where the condition holds, `when_false` where it does not, unknown where it is unknown."""
    if condition is True:
        return when_true
    if condition is False:
        return when_false
    if condition is UNKNOWN:
        return UNKNOWN
    return condition.choose(when_true, when_false)


def both(*conditions: Value) -> Value:
    """Hold where all conditions hold; one known to fail decides, even beside unknown ones."""
    result: Value = True
    for condition in conditions:
        if condition is False or result is False:
            return False
        if condition is True:
            continue
        if result is True:
            result = condition
        elif isinstance(result, Term):
            result = result.both(condition)
        elif isinstance(condition, Term):
            result = condition.both(result)
    return result


def either(*conditions: Value) -> Value:
    """Hold where at least one condition holds; one known to hold decides, even beside unknown ones."""
    result: Value = False
    for condition in conditions:
        if condition is True or result is True:
            return True
        if condition is False:
            continue
        if result is False:
            result = condition
        elif isinstance(result, Term):
            result = result.either(condition)
        elif isinstance(condition, Term):
            result = condition.either(result)
    return result


def negate(condition: Value) -> Value:
    """Hold where the condition does not; unknown stays unknown."""
    if condition is True:
        return False
    if condition is False:
        return True
    if condition is UNKNOWN:
        return UNKNOWN
    return condition.negate()


def lesser(first: Value, second: Value) -> Value:
    """Give the smaller of two numbers; unknown if either is."""
    if isinstance(first, Term):
        return first.lesser(second)
    if isinstance(second, Term):
        return second.lesser(first)
    return choose(first <= second, first, second)


def greater(first: Value, second: Value) -> Value:
    """Give the larger of two numbers; unknown if either is."""
    if isinstance(first, Term):
        return first.greater(second)
    if isinstance(second, Term):
        return second.greater(first)
    return choose(first >= second, first, second)


def whole(dividend: Value, divisor: Value) -> Value:
    """Divide and cut down to the whole number; rules divide only numbers that are not negative by positive ones."""
    if isinstance(dividend, Term):
        return dividend.whole(divisor)
    if isinstance(divisor, Term):
        return divisor.divide(dividend)
    return dividend // divisor


def percent(amount: Value, persen: Value) -> Value:
    """Give so many hundredths of an amount; exact for every figure of the law, cut down beyond a millionth."""
    if isinstance(amount, Term):
        return amount.percent(persen)
    if isinstance(persen, Term):
        return persen.as_percent_of(amount)
    return amount * persen // 100


def half_up(dividend: Value, divisor: Value) -> Value:
    """Divide and round to the nearest whole number, halves up."""
    if isinstance(dividend, Term):
        return dividend.half_up(divisor)
    return whole(2 * dividend + divisor, 2 * divisor)


def half_up_to(dividend: Value, divisor: Value, unit: Value) -> Value:
    """Divide and round to the nearest whole number of units, halves up: a declared rounding to so many decimals."""
    if isinstance(dividend, Term):
        return dividend.half_up_to(divisor, unit)
    return half_up(dividend, divisor * unit) * unit
