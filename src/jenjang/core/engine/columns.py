"""The columns carrier: a plan on dataframes through Narwhals, one `with_columns` per layer, tables joined in."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import narwhals as nw

from jenjang.core.engine.carriers import Term, Value
from jenjang.core.engine.nodes import MISSING, Kind, Node
from jenjang.core.engine.plan import Plan
from jenjang.core.engine.unknown import UNKNOWN


class Column(Term):
    """A Narwhals expression; null is the unknown value."""

    __slots__ = ("expr",)

    def __init__(self, expr: nw.Expr) -> None:
        self.expr = expr

    def choose(self, when_true: Value, when_false: Value) -> Value:
        # A null condition takes neither branch: with a plain otherwise it would take the second.
        no = nw.when(~self.expr).then(raw(when_false))
        return Column(nw.when(self.expr).then(raw(when_true)).otherwise(no))

    def both(self, other: Value) -> Value:
        return Column(self.expr & raw(other))

    def either(self, other: Value) -> Value:
        return Column(self.expr | raw(other))

    def negate(self) -> Value:
        return Column(~self.expr)

    def whole(self, divisor: Value) -> Value:
        return Column(self.expr // raw(divisor))

    def divide(self, dividend: Value) -> Value:
        return Column(raw(dividend) // self.expr)

    def lesser(self, other: Value) -> Value:
        return (self <= other).choose(self, other)

    def greater(self, other: Value) -> Value:
        return (self >= other).choose(self, other)

    def __add__(self, other: Value) -> "Column":
        return Column(self.expr + raw(other))

    __radd__ = __add__

    def __sub__(self, other: Value) -> "Column":
        return Column(self.expr - raw(other))

    def __rsub__(self, other: Value) -> "Column":
        return Column(raw(other) - self.expr)

    def __mul__(self, other: Value) -> "Column":
        return Column(self.expr * raw(other))

    __rmul__ = __mul__

    def __mod__(self, other: Value) -> "Column":
        return Column(self.expr % raw(other))

    def __rmod__(self, other: Value) -> "Column":
        return Column(raw(other) % self.expr)

    def __lt__(self, other: Value) -> "Column":
        return Column(self.expr < raw(other))

    def __le__(self, other: Value) -> "Column":
        return Column(self.expr <= raw(other))

    def __gt__(self, other: Value) -> "Column":
        return Column(self.expr > raw(other))

    def __ge__(self, other: Value) -> "Column":
        return Column(self.expr >= raw(other))

    def __eq__(self, other: Value) -> "Column":  # type: ignore[override]
        return Column(self.expr == raw(other))

    def __ne__(self, other: Value) -> "Column":  # type: ignore[override]
        return Column(self.expr != raw(other))

    __hash__ = None  # type: ignore[assignment]


def raw(value: Value) -> nw.Expr:
    """Give the Narwhals expression of a carried value; plain Python becomes a literal, UNKNOWN null."""
    if isinstance(value, Column):
        return value.expr
    return nw.lit(None if value is UNKNOWN else value)


def run_columns(
    plan: Plan, frame: nw.LazyFrame[Any], wanted: Iterable[str], given: Collection[str] = ()
) -> nw.LazyFrame[Any]:
    """Add the wanted values, and those they need, as columns to a frame that holds the plan's inputs and totals.

    Values `given` stand in the frame already, or are constants of the plan (see `partial`). A key that a table does
    not print gives null where the table has no value for it: the caller refuses such rows beforehand, as the integer
    carrier raises LookupError for them.
    """
    needed = needed_values(plan, wanted, given) - set(given)
    for layer in plan.layers:
        names = [name for name in layer if name in needed]
        for name in names:
            if plan.nodes[name].kind is Kind.LOOKUP:
                frame = _joined(plan, frame, plan.nodes[name])
        rules = [plan.nodes[name] for name in names if plan.nodes[name].kind is Kind.RULE]
        if rules:
            frame = frame.with_columns(**{node.name: raw(_body(plan, node)) for node in rules})
    return frame


def needed_values(plan: Plan, wanted: Iterable[str], given: Collection[str] = ()) -> set[str]:
    """Name the wanted values and all that they rest on, looking no further than the given ones."""
    found: set[str] = set()
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(() if name in given else plan.nodes[name].inputs)
    return found


def _body(plan: Plan, node: Node) -> Value:
    if node.body is None:
        raise TypeError(f"{node.name}: a rule without a body")
    constants: Mapping[str, Any] = plan.constants
    return node.body(*[constants[name] if name in constants else Column(nw.col(name)) for name in node.inputs])


def _joined(plan: Plan, frame: nw.LazyFrame[Any], node: Node) -> nw.LazyFrame[Any]:
    if any(plan.constants.get(name) is UNKNOWN for name in node.inputs):
        return frame.with_columns(nw.lit(None).alias(node.name))
    rows = {key: None if value is UNKNOWN else value for key, value in node.rows.items()}
    for name in node.inputs:
        if name in plan.constants:
            place = node.inputs.index(name)
            rows = {key: value for key, value in rows.items() if key[place] == plan.constants[name]}
    keys = {place: name for place, name in enumerate(node.inputs) if name not in plan.constants}
    if not keys:
        return frame.with_columns(nw.lit(next(iter(rows.values()), None)).alias(node.name))
    data: dict[str, list[Any]] = {name: [row[place] for row in rows] for place, name in keys.items()}
    data[node.name] = list(rows.values())
    table = nw.from_dict(data, backend=frame.implementation).lazy()
    frame = frame.join(table, on=list(keys.values()), how="left")
    if node.tanpa is MISSING or node.tanpa is UNKNOWN:
        return frame
    known = nw.all_horizontal(*[~nw.col(name).is_null() for name in keys.values()], ignore_nulls=False)
    filled = nw.when(nw.col(node.name).is_null() & known).then(nw.lit(node.tanpa)).otherwise(nw.col(node.name))
    return frame.with_columns(filled.alias(node.name))
