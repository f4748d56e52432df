"""Every helper of a rule body gives the same on integers, columns, proof terms and text, unknown values included."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.carriers import (
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
from jenjang.core.engine.dates import add_months, add_years, calendar_day, is_missing_leap_day
from jenjang.core.engine.unknown import UNKNOWN
from on_carriers import on_columns, on_proof_terms, on_text, phrase_of, same

THREE = (True, False, UNKNOWN)
NUMBERS = (0, 1, 2, 7, 1_000_000, UNKNOWN)
DIVISORS = (1, 2, 3, 1_000_000, UNKNOWN)
DAYS = (20200229, 20200527, 20221231, UNKNOWN)
COUNTS = (0, 1, 2, 6, 12, 53, UNKNOWN)

HELPERS: dict[str, tuple[Any, tuple[tuple[Any, ...], ...]]] = {
    "both": (both, (THREE, THREE)),
    "either": (either, (THREE, THREE)),
    "negate": (negate, (THREE,)),
    "choose a number": (choose, (THREE, NUMBERS, NUMBERS)),
    "choose an answer": (choose, (THREE, THREE, THREE)),
    "lesser": (lesser, (NUMBERS, NUMBERS)),
    "greater": (greater, (NUMBERS, NUMBERS)),
    "whole": (whole, (NUMBERS, DIVISORS)),
    "half_up": (half_up, (NUMBERS, DIVISORS)),
    "half_up_to": (half_up_to, (NUMBERS, DIVISORS, DIVISORS)),
    "percent": (percent, (NUMBERS, NUMBERS)),
    "add_years": (add_years, (DAYS, COUNTS)),
    "add_months": (add_months, (DAYS, COUNTS)),
    "calendar_day": (calendar_day, (DAYS,)),
    "is_missing_leap_day": (is_missing_leap_day, (DAYS,)),
    "+": (lambda a, b: a + b, (NUMBERS, NUMBERS)),
    "-": (lambda a, b: a - b, (NUMBERS, NUMBERS)),
    "*": (lambda a, b: a * b, (NUMBERS, NUMBERS)),
    "%": (lambda a, b: a % b, (NUMBERS, DIVISORS)),
    "<": (lambda a, b: a < b, (NUMBERS, NUMBERS)),
    "<=": (lambda a, b: a <= b, (NUMBERS, NUMBERS)),
    ">": (lambda a, b: a > b, (NUMBERS, NUMBERS)),
    ">=": (lambda a, b: a >= b, (NUMBERS, NUMBERS)),
    "==": (lambda a, b: a == b, (NUMBERS, NUMBERS)),
    "!=": (lambda a, b: a != b, (NUMBERS, NUMBERS)),
    "== of texts": (lambda a, b: a == b, (("a", "b", UNKNOWN), ("a", "b", UNKNOWN))),
    "both of three": (both, (THREE, THREE, THREE)),
    "either of three": (either, (THREE, THREE, THREE)),
}
CASES = [pytest.param(body, domains, id=name) for name, (body, domains) in HELPERS.items()]
Domains = tuple[tuple[Any, ...], ...]


def rows_of(domains: Domains) -> list[tuple[Any, ...]]:
    return list(product(*domains))


def differing(rows: list[tuple[Any, ...]], ours: list[Any], theirs: list[Any]) -> list[Any]:
    triples = zip(rows, ours, theirs, strict=True)
    return [(row, one, other) for row, one, other in triples if not same(one, other)]


@pytest.mark.parametrize(("body", "domains"), CASES)
def test_columns_agree_with_integers(body: Any, domains: Domains) -> None:
    rows = rows_of(domains)
    assert differing(rows, [body(*row) for row in rows], on_columns(body, rows)) == []


@pytest.mark.parametrize(("body", "domains"), CASES)
def test_columns_agree_where_one_argument_is_plain_python(body: Any, domains: Domains) -> None:
    """A figure of law enters a body as a plain number among columns, and so does an unknown."""
    for place, domain in enumerate(domains):
        if len(domains) == 1:
            continue
        for value in domain:
            rows = [row for row in rows_of(domains) if row[place] is value]
            found = on_columns(body, rows, fixed={place: value})
            assert differing(rows, [body(*row) for row in rows], found) == [], (place, value)


@pytest.mark.parametrize(("body", "domains"), CASES)
def test_proof_terms_agree_with_integers(body: Any, domains: Domains) -> None:
    rows = [row for row in rows_of(domains) if UNKNOWN not in [each for each in row if each is UNKNOWN]]
    assert differing(rows, [body(*row) for row in rows], [on_proof_terms(body, row) for row in rows]) == []


@pytest.mark.parametrize(("body", "domains"), CASES)
def test_phrases_carry_the_value_of_the_integers(body: Any, domains: Domains) -> None:
    rows = rows_of(domains)
    assert differing(rows, [body(*row) for row in rows], [on_text(body, row) for row in rows]) == []


@pytest.mark.parametrize(("body", "domains"), CASES)
def test_phrases_agree_where_one_argument_is_plain_python(body: Any, domains: Domains) -> None:
    for row in rows_of(domains):
        for place in range(len(row)):
            mixed = [value if at == place else phrase_of(value) for at, value in enumerate(row)]
            result = body(*mixed)
            assert same(body(*row), getattr(result, "value", result)), (row, place)


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ((), True),
        ((True, True), True),
        ((True, UNKNOWN), UNKNOWN),
        ((UNKNOWN, False), False),
        ((False, UNKNOWN), False),
        ((UNKNOWN, UNKNOWN), UNKNOWN),
    ],
)
def test_one_condition_known_to_fail_decides_beside_unknown_ones(conditions: tuple[Any, ...], expected: Any) -> None:
    assert both(*conditions) is expected


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ((), False),
        ((False, False), False),
        ((False, UNKNOWN), UNKNOWN),
        ((UNKNOWN, True), True),
        ((True, UNKNOWN), True),
        ((UNKNOWN, UNKNOWN), UNKNOWN),
    ],
)
def test_one_condition_known_to_hold_suffices_beside_unknown_ones(conditions: tuple[Any, ...], expected: Any) -> None:
    assert either(*conditions) is expected


def test_a_choice_on_an_unknown_condition_is_unknown_and_on_a_known_one_ignores_the_other_branch() -> None:
    assert choose(UNKNOWN, 1, 1) is UNKNOWN
    assert choose(True, 1, UNKNOWN) == 1
    assert choose(False, UNKNOWN, 2) == 2


@pytest.mark.parametrize(
    ("dividend", "divisor", "expected"),
    [(0, 2, 0), (1, 2, 1), (3, 2, 2), (1, 3, 0), (2, 3, 1), (149, 100, 1), (150, 100, 2), (151, 100, 2)],
)
def test_halves_are_rounded_up(dividend: int, divisor: int, expected: int) -> None:
    assert half_up(dividend, divisor) == expected


@given(st.integers(0, 10**13), st.integers(1, 10**4))
def test_whole_and_half_up_stay_within_one_unit_of_the_quotient(dividend: int, divisor: int) -> None:
    assert whole(dividend, divisor) * divisor <= dividend < (whole(dividend, divisor) + 1) * divisor
    assert abs(2 * (half_up(dividend, divisor) * divisor - dividend)) <= divisor
