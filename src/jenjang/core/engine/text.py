"""The text carrier: a body run on phrases gives its formula in words with the numbers of the case put in.

A phrase carries the value beside its wording, so that a choice shows only the branch that was taken, and it notes
which inputs the answer touched: the articles of what was not touched are not cited.
"""

import re
from collections.abc import Callable
from typing import Any

from jenjang.core.engine.amounts import amount_for_people, parse_amount
from jenjang.core.engine.carriers import (
    Term,
    Value,
    both,
    choose,
    either,
    greater,
    half_up,
    half_up_to,
    lesser,
    negate,
    percent,
    whole,
)
from jenjang.core.engine.dates import date_for_people
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS

EITHER, BOTH, COMPARISON, SUM, PRODUCT, ATOM = range(6)
"""How tightly a wording holds together; a looser one goes into brackets inside a tighter one."""

WORDS = {
    "id": {"unknown": "belum diketahui", True: "ya", False: "tidak", "lesser": "terkecil dari", 
           "greater": "terbesar dari",
           "whole": "dibagi", "cut": "dipotong", "rounded": "dibulatkan", "rest": "sisa bagi",
           "percent": "dari", "year": "tahun", "month": "bulan", "and": "dan", "or": "atau", "not": "tidak"},
    "en": {"unknown": "not yet known", True: "yes", False: "no", "lesser": "the lesser of", 
           "greater": "the greater of",
           "whole": "divided by", "cut": "cut down", "rounded": "rounded", "rest": "modulo",
           "percent": "of", "year": "years", "month": "months", "and": "and", "or": "or", "not": "not"},
}  # fmt: skip


def value_for_people(value: Any, satuan: str, bahasa: str = "id") -> str:
    """Write an inner value as people read it, by its unit."""
    words = WORDS[bahasa]
    if value is UNKNOWN:
        return str(words["unknown"])
    if isinstance(value, bool):
        return str(words[value])
    if satuan in AMOUNT_UNITS:
        return amount_for_people(value, bahasa)
    if satuan == "tanggal":
        return date_for_people(value, bahasa)
    if satuan == "persen":
        return f"{value}%"
    if isinstance(value, int):
        return f"{value:,}".replace(",", "." if bahasa == "id" else ",")
    return str(value)


def outer_for_people(value: Any, bahasa: str = "id") -> str:
    """Write a value of an answer (its JSON form) as people read it: lists and pairs in a row."""
    if value is None or isinstance(value, bool):
        return value_for_people(UNKNOWN if value is None else value, "", bahasa)
    if isinstance(value, list | tuple):
        return ", ".join(outer_for_people(each, bahasa) for each in value) or "-"
    if isinstance(value, dict):
        return " ".join(outer_for_people(each, bahasa) for each in value.values())
    if isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value):
        return amount_for_people(parse_amount(value), bahasa)
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return date_for_people(int(value.replace("-", "")), bahasa)
    return str(value)


class Phrase(Term):
    """A wording with its value, how tightly it binds, and the inputs it touched."""

    __slots__ = ("bahasa", "binds", "text", "touched", "value")

    def __init__(self, text: str, value: Any, touched: frozenset[str], bahasa: str, binds: int = ATOM) -> None:
        self.text = text
        self.value = value
        self.touched = touched
        self.bahasa = bahasa
        self.binds = binds

    def choose(self, when_true: Value, when_false: Value) -> Value:
        chosen = self._lift(choose(self.value, when_true, when_false))
        return Phrase(chosen.text, chosen.value, self.touched | chosen.touched, self.bahasa, chosen.binds)

    def both(self, other: Value) -> Value:
        return self._joined("and", other, both, BOTH)

    def either(self, other: Value) -> Value:
        return self._joined("or", other, either, EITHER)

    def negate(self) -> Value:
        return Phrase(f"{WORDS[self.bahasa]['not']} ({self.text})", negate(self.value), self.touched, self.bahasa)

    def whole(self, divisor: Value) -> Value:
        right = self._lift(divisor)
        quotient = self._operate(f" {WORDS[self.bahasa]['whole']} ", right, whole, PRODUCT, tighter=True)
        return quotient._noting("cut") if (self.value % right.value == 0) is False else quotient

    def divide(self, dividend: Value) -> Value:
        return self._lift(dividend).whole(self)

    def half_up(self, divisor: Value) -> Value:
        right = self._lift(divisor)
        quotient = self._operate(f" {WORDS[self.bahasa]['whole']} ", right, half_up, PRODUCT, tighter=True)
        return quotient._noting("rounded") if (self.value % right.value == 0) is False else quotient

    def half_up_to(self, divisor: Value, unit: Value) -> Value:
        right, step = self._lift(divisor), self._lift(unit)
        quotient = self._operate(f" {WORDS[self.bahasa]['whole']} ", right, lambda a, b: a, PRODUCT, tighter=True)
        rounded = half_up_to(self.value, right.value, step.value)
        if (self.value % (right.value * step.value) == 0) is True:
            # Nothing was rounded: the unit has no part in the value.
            return Phrase(quotient.text, rounded, quotient.touched, self.bahasa, PRODUCT)
        text = f"({quotient.text}, {WORDS[self.bahasa]['rounded']} {step.text})"
        return Phrase(text, rounded, quotient.touched | step.touched, self.bahasa)

    def whole_units(self, per_unit: int) -> Value:
        units = Phrase(self.text, whole(self.value, per_unit), self.touched, self.bahasa, self.binds)
        return units._noting("cut") if (self.value % per_unit == 0) is False else units

    def scaled(self, per_unit: int) -> Value:
        # The scale is how numbers are kept inside; people read the same amount.
        return Phrase(self.text, self.value * per_unit, self.touched, self.bahasa, self.binds)

    def lesser(self, other: Value) -> Value:
        return self._function("lesser", other, lesser)

    def greater(self, other: Value) -> Value:
        return self._function("greater", other, greater)

    def percent(self, persen: Value) -> Value:
        return self._lift(persen).as_percent_of(self)

    def as_percent_of(self, amount: Value) -> Value:
        of = self._lift(amount)
        text = f"{self._within(PRODUCT)} {WORDS[self.bahasa]['percent']} {of._within(PRODUCT)}"
        return Phrase(text, percent(of.value, self.value), self.touched | of.touched, self.bahasa, PRODUCT)

    def date_from(self, compute: Callable[..., Value], kata: str, *numbers: Value) -> Value:
        counts = [self._lift(each) for each in numbers]
        value = compute(self.value, *(each.value for each in counts))
        text = "".join((self.text, *(f" + {each.text} {WORDS[self.bahasa][kata]}" for each in counts)))
        touched = self.touched.union(*(each.touched for each in counts))
        return Phrase(text, value, touched, self.bahasa, SUM if counts else self.binds)

    def __add__(self, other: Value) -> Value:
        return self._operate(" + ", other, lambda a, b: a + b, SUM)

    def __radd__(self, other: Value) -> Value:
        return self._lift(other) + self

    def __sub__(self, other: Value) -> Value:
        return self._operate(" - ", other, lambda a, b: a - b, SUM, tighter=True)

    def __rsub__(self, other: Value) -> Value:
        return self._lift(other) - self

    def __mul__(self, other: Value) -> Value:
        return self._operate(" x ", other, lambda a, b: a * b, PRODUCT, tighter=True)

    def __rmul__(self, other: Value) -> Value:
        return self._lift(other) * self

    def __mod__(self, other: Value) -> Value:
        return self._operate(f" {WORDS[self.bahasa]['rest']} ", other, lambda a, b: a % b, PRODUCT, tighter=True)

    def __rmod__(self, other: Value) -> Value:
        return self._lift(other) % self

    def __lt__(self, other: Value) -> Value:
        return self._operate(" < ", other, lambda a, b: a < b, COMPARISON)

    def __le__(self, other: Value) -> Value:
        return self._operate(" \u2264 ", other, lambda a, b: a <= b, COMPARISON)

    def __gt__(self, other: Value) -> Value:
        return self._operate(" > ", other, lambda a, b: a > b, COMPARISON)

    def __ge__(self, other: Value) -> Value:
        return self._operate(" \u2265 ", other, lambda a, b: a >= b, COMPARISON)

    def __eq__(self, other: Value) -> Value:
        return self._operate(" = ", other, lambda a, b: a == b, COMPARISON)

    def __ne__(self, other: Value) -> Value:
        return self._operate(" \u2260 ", other, lambda a, b: a != b, COMPARISON)

    __hash__ = None  # type: ignore[assignment]

    def _noting(self, word: str) -> "Phrase":
        # A quotient that lost its rest says so: without it the formula would not give the value.
        return Phrase(f"({self.text}, {WORDS[self.bahasa][word]})", self.value, self.touched, self.bahasa)

    def _lift(self, other: Value) -> "Phrase":
        if isinstance(other, Phrase):
            return other
        return Phrase(value_for_people(other, "", self.bahasa), other, frozenset(), self.bahasa)

    def _within(self, binds: int) -> str:
        return self.text if self.binds >= binds else f"({self.text})"

    def _operate(self, sign: str, other: Value, operate: Any, binds: int, tighter: bool = False) -> "Phrase":
        right = self._lift(other)
        text = self._within(binds) + sign + right._within(binds + 1 if tighter else binds)
        return Phrase(text, operate(self.value, right.value), self.touched | right.touched, self.bahasa, binds)

    def _joined(self, word: str, other: Value, operate: Any, binds: int) -> "Phrase":
        right = self._lift(other)
        value = operate(self.value, right.value)
        # What decided alone is what the answer rests on: one failed condition among many, one of two that suffice.
        deciding = [each for each in (self, right) if isinstance(value, bool) and each.value is value]
        if value is (word == "or") and deciding:
            # One reason suffices for an "or"; every failed condition counts for an "and".
            deciding = deciding[:1] if word == "or" else deciding
            touched = frozenset().union(*(each.touched for each in deciding))
        else:
            touched, deciding = self.touched | right.touched, [self, right]
        if len(deciding) == 1:
            return Phrase(deciding[0].text, value, touched, self.bahasa, deciding[0].binds)
        # "Dan" and "atau" side by side would leave open which binds: the other word goes into brackets.
        texts = [each.text if each.binds == binds else each._within(COMPARISON) for each in deciding]
        return Phrase(f" {WORDS[self.bahasa][word]} ".join(texts), value, touched, self.bahasa, binds)

    def _function(self, word: str, other: Value, operate: Any) -> "Phrase":
        right = self._lift(other)
        text = f"{WORDS[self.bahasa][word]} {self._within(SUM)} {WORDS[self.bahasa]['and']} {right._within(SUM)}"
        return Phrase(text, operate(self.value, right.value), self.touched | right.touched, self.bahasa, EITHER)
