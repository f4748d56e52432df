"""Every rule body runs alike on every carrier, and the lint that says so finds what would not."""

from collections.abc import Callable
from typing import Any

import pytest

from carrier_lint import problems
from jenjang.core.engine.amounts import PER_UNIT
from jenjang.core.engine.carriers import Value, choose, either, whole
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.telaah import muat_pertanyaan

BATAS = 3

muat_pertanyaan()
BODIES = {
    f"{ruleset.name}.{node.name}": node.body
    for ruleset in RULESETS.values()
    for versions in ruleset.nodes.values()
    for node in versions
    if node.body is not None
}


def test_every_rule_body_is_carrier_neutral() -> None:
    assert len(BODIES) > 300
    assert {name: found for name, body in BODIES.items() if (found := problems(body))} == {}


def lawful(ak: Value, jumlah: Value, batas: Value) -> Value:
    """Names, helpers, operators, comparisons of two values, 0 and 1, text."""
    total = ak * jumlah + 1
    return choose(either(total >= batas, ak == 0), whole(total * PER_UNIT, batas), choose(ak > -1, "a", True))


def test_a_lawful_body_has_no_problem() -> None:
    assert problems(lawful) == []


def with_if(a: Value) -> Value:
    if a:
        return a
    return a


def with_conditional(a: Value) -> Value:
    return 1 if a else 0


def with_and(a: Value, b: Value) -> Value:
    return a and b


def with_not(a: Value) -> Value:
    return not a


def with_membership(a: Value) -> Value:
    return a in ("x", "y")


def with_chain(a: Value, b: Value) -> Value:
    return 0 < a < b


def with_identity(a: Value) -> bool:
    return a is None


def with_float(a: Value) -> Value:
    return a * 1.5


def with_figure(a: Value) -> Value:
    return a + 2


def with_hidden_figure(a: Value) -> Value:
    return a + BATAS


def with_attribute(a: Value) -> Value:
    return a.alias("x")


def with_builtin(a: Value) -> Value:
    return round(a)


def with_import(a: Value) -> Value:
    import math

    return math.floor(a)


def with_floor_division(a: Value, b: Value) -> Value:
    return a // b


def with_loop(a: Value) -> Value:
    return sum(each for each in a)


def with_unlawful_helper(a: Value) -> Value:
    return with_conditional(a)


def with_nothing(a: Value) -> None:
    choose(a, 0, 1)


@pytest.mark.parametrize(
    "body",
    [
        with_if,
        with_conditional,
        with_and,
        with_not,
        with_membership,
        with_chain,
        with_identity,
        with_float,
        with_figure,
        with_hidden_figure,
        with_attribute,
        with_builtin,
        with_import,
        with_floor_division,
        with_loop,
        with_unlawful_helper,
        with_nothing,
        lambda a: a,
    ],
)
def test_a_body_that_would_fail_on_a_carrier_is_named(body: Callable[..., Any]) -> None:
    assert problems(body)
