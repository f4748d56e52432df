"""The proof carrier: a plan on Z3 terms, so that tables and limits are proved from the rule bodies themselves.

Every input counts as known here. Z3 is needed by the proofs only and is imported when one is made.
"""

from collections.abc import Mapping
from typing import Any

from jenjang.core.engine.carriers import Term, Value, both, choose
from jenjang.core.engine.nodes import MISSING, Kind, Node
from jenjang.core.engine.plan import Plan
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS

NUMBER_UNITS = AMOUNT_UNITS | {"persen", "tahun", "bulan", "orang", "tingkat", "tanggal", "jumlah", "menit"}


class ProofTerm(Term):
    """A Z3 term."""

    __slots__ = ("term",)

    def __init__(self, term: Any) -> None:
        self.term = term

    def choose(self, when_true: Value, when_false: Value) -> Value:
        import z3

        return ProofTerm(z3.If(self.term, raw(when_true), raw(when_false)))

    def both(self, other: Value) -> Value:
        import z3

        return ProofTerm(z3.And(self.term, raw(other)))

    def either(self, other: Value) -> Value:
        import z3

        return ProofTerm(z3.Or(self.term, raw(other)))

    def negate(self) -> Value:
        import z3

        return ProofTerm(z3.Not(self.term))

    def whole(self, divisor: Value) -> Value:
        return ProofTerm(self.term / raw(divisor))

    def divide(self, dividend: Value) -> Value:
        return ProofTerm(raw(dividend) / self.term)

    def lesser(self, other: Value) -> Value:
        return (self <= other).choose(self, other)

    def greater(self, other: Value) -> Value:
        return (self >= other).choose(self, other)

    def __add__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term + raw(other))

    __radd__ = __add__

    def __sub__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term - raw(other))

    def __rsub__(self, other: Value) -> "ProofTerm":
        return ProofTerm(raw(other) - self.term)

    def __mul__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term * raw(other))

    __rmul__ = __mul__

    def __mod__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term % raw(other))

    def __rmod__(self, other: Value) -> "ProofTerm":
        return ProofTerm(raw(other) % self.term)

    def __lt__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term < raw(other))

    def __le__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term <= raw(other))

    def __gt__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term > raw(other))

    def __ge__(self, other: Value) -> "ProofTerm":
        return ProofTerm(self.term >= raw(other))

    def __eq__(self, other: Value) -> "ProofTerm":  # type: ignore[override]
        return ProofTerm(self.term == raw(other))

    def __ne__(self, other: Value) -> "ProofTerm":  # type: ignore[override]
        return ProofTerm(self.term != raw(other))

    __hash__ = None  # type: ignore[assignment]


def raw(value: Value) -> Any:
    """Give the Z3 term of a carried value; plain Python becomes a constant."""
    import z3

    if isinstance(value, ProofTerm):
        return value.term
    if isinstance(value, bool):
        return z3.BoolVal(value)
    return z3.StringVal(value) if isinstance(value, str) else z3.IntVal(value)


def variable(name: str, satuan: str) -> ProofTerm:
    """Make a free variable of a unit's kind."""
    import z3

    if satuan == "ya_tidak":
        return ProofTerm(z3.Bool(name))
    return ProofTerm(z3.Int(name) if satuan in NUMBER_UNITS else z3.String(name))


def prove(plan: Plan, given: Mapping[str, Value] | None = None) -> dict[str, Any]:
    """Run a plan on free variables (or given values) and give the Z3 term of every value by name."""
    values: dict[str, Value] = {**plan.constants, **(given or {})}
    for layer in plan.layers:
        for name in layer:
            node = plan.nodes[name]
            if name in values:
                continue
            if node.kind in (Kind.INPUT, Kind.TOTAL):
                values[name] = variable(name, node.satuan)
            elif node.kind is Kind.LOOKUP:
                values[name] = _looked_up(node, [values[each] for each in node.inputs])
            elif node.body is not None:
                values[name] = node.body(*[values[each] for each in node.inputs])
    return {name: raw(value) for name, value in values.items()}


def _looked_up(node: Node, keys: list[Value]) -> Value:
    """Give a table as a chain of choices; what it does not tell is left to free variables: nothing is proved of it."""
    outside = node.tanpa is MISSING or node.tanpa is UNKNOWN
    result: Value = variable(f"{node.name}!", node.satuan) if outside else node.tanpa
    for row, value in node.rows.items():
        hit: Value = True
        for key, part in zip(keys, row, strict=True):
            hit = both(hit, key == part)
        told = variable(f"{node.name}!{'|'.join(row)}", node.satuan) if value is UNKNOWN else value
        result = choose(hit, told, result)
    return result
