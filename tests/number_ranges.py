"""A carrier for tests: a body run on ranges gives the range of its value, and every number on the way is noted."""

from collections.abc import Iterable
from typing import Any

from jenjang.core.engine.carriers import Term, Value
from jenjang.core.engine.nodes import MISSING, Kind, Node
from jenjang.core.engine.plan import Plan
from jenjang.core.engine.question import LARGEST_COUNT
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS

LARGEST_AMOUNT = 10**17 - 1
FIRST_DAY, LAST_DAY = 10101, 99991231


class Open(Term):
    """A condition that may hold or not, or a text that may be any."""

    __slots__ = ()

    def choose(self, when_true: Value, when_false: Value) -> Value:
        return joined((when_true, when_false))

    def both(self, other: Value) -> Value:
        return self

    either = _compared = __add__ = __radd__ = both  # type: ignore[assignment]
    __eq__ = __ne__ = _compared  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]

    def negate(self) -> Value:
        return self

    def whole(self, divisor: Value) -> Value:
        raise TypeError("a condition is no number")

    divide = lesser = greater = whole


OPEN = Open()


class Range(Term):
    """Whole numbers between two ends; `widest` keeps the largest magnitude that any of them reached."""

    __slots__ = ("high", "low")
    widest = 0

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high
        Range.widest = max(Range.widest, abs(low), abs(high))

    def _corners(self, other: Value, operate: Any) -> "Range":
        right = range_of(other)
        found = [operate(a, b) for a in (self.low, self.high) for b in (right.low, right.high)]
        return Range(min(found), max(found))

    def choose(self, when_true: Value, when_false: Value) -> Value:
        raise TypeError("a number is no condition")

    both = either = choose

    def negate(self) -> Value:
        raise TypeError("a number is no condition")

    def whole(self, divisor: Value) -> Value:
        right = range_of(divisor)
        return self._corners(Range(max(right.low, 1), right.high), lambda a, b: a // b)

    def divide(self, dividend: Value) -> Value:
        return range_of(dividend).whole(self)

    def lesser(self, other: Value) -> Value:
        right = range_of(other)
        return Range(min(self.low, right.low), min(self.high, right.high))

    def greater(self, other: Value) -> Value:
        right = range_of(other)
        return Range(max(self.low, right.low), max(self.high, right.high))

    def __add__(self, other: Value) -> "Range":
        return self._corners(other, lambda a, b: a + b)

    __radd__ = __add__

    def __sub__(self, other: Value) -> "Range":
        return self._corners(other, lambda a, b: a - b)

    def __rsub__(self, other: Value) -> "Range":
        return range_of(other) - self

    def __mul__(self, other: Value) -> "Range":
        return self._corners(other, lambda a, b: a * b)

    __rmul__ = __mul__

    def __mod__(self, other: Value) -> "Range":
        return Range(0, range_of(other).high - 1)

    def __rmod__(self, other: Value) -> "Range":
        return range_of(other) % self

    def _compared(self, other: Value) -> Open:
        return OPEN

    __lt__ = __le__ = __gt__ = __ge__ = _compared
    __eq__ = __ne__ = _compared  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]


def range_of(value: Value) -> Range:
    """The range of a carried number; a plain one is a range of its own."""
    return value if isinstance(value, Range) else Range(value, value)


def joined(values: Iterable[Value]) -> Value:
    """What may be any of several values."""
    known = [value for value in values if value is not UNKNOWN and value is not MISSING]
    if all(isinstance(value, Range) or type(value) is int for value in known):
        ranges = [range_of(value) for value in known]
        return Range(min(each.low for each in ranges), max(each.high for each in ranges))
    return OPEN


def largest_number(plan: Plan) -> int:
    """The largest magnitude that any number of a plan may reach when its data are the largest that are taken."""
    Range.widest = 0
    values: dict[str, Value] = dict(plan.constants)
    for layer in plan.layers:
        for name in layer:
            node = plan.nodes[name]
            if node.kind in (Kind.INPUT, Kind.TOTAL):
                values[name] = _taken(node)
            elif node.kind is Kind.LOOKUP:
                values[name] = joined([*node.rows.values(), node.tanpa])
            elif node.body is not None:
                values[name] = node.body(*[values[each] for each in node.inputs])
    return Range.widest


def _taken(node: Node) -> Value:
    if node.satuan in AMOUNT_UNITS:
        return Range(0, LARGEST_AMOUNT)
    if node.satuan == "tanggal":
        return Range(FIRST_DAY, LAST_DAY)
    return OPEN if node.satuan in ("teks", "ya_tidak") else Range(0, LARGEST_COUNT)
