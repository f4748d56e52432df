"""Generates data for any plan: keys that its tables print, numbers around its figures, and unknown values.

What a ruleset needs is read off the plan itself, so that rules written later are covered too.
"""

import ast
import inspect
import random
import textwrap
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from jenjang.core.engine.nodes import MISSING, Kind, Node
from jenjang.core.engine.plan import Plan
from jenjang.core.engine.ruleset import RULESETS, Ruleset
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS
from jenjang.core.telaah import muat_pertanyaan

DAYS = (19600229, 19700510, 20190401, 20200229, 20200526, 20200527, 20221231, 20230101, 20230301, 20240229, 20300527)
# Far beyond any real year, and the products of a rule still fit into the 63 bits of a column.
MOST_AMOUNT, MOST_COUNT = 10**8, 10**4
Data = dict[str, Any]


def all_plans() -> list[tuple[str, Plan]]:
    """Every ruleset under the default readings and under each other letter that has a body of its own."""
    muat_pertanyaan()
    found = []
    for ruleset in RULESETS.values():
        found.append((ruleset.name, ruleset.plan()))
        for reading, letter in sorted(_letters(ruleset)):
            found.append((f"{ruleset.name} {reading}={letter}", ruleset.plan(readings={reading: letter})))
    return found


def _letters(ruleset: Ruleset) -> set[tuple[str, str]]:
    versions = [node for each in ruleset.nodes.values() for node in each]
    return {node.pilihan for node in versions if node.pilihan and node.pilihan[1] != "a"}


def generate(plan: Plan, count: int, seed: int, unknown: float = 0.15) -> list[Data]:
    """So many sets of data for a plan; each input is unknown with a given likelihood."""
    chance = random.Random(f"{plan.ruleset} {seed}")  # noqa: S311 - test data, the same on every run
    found: list[Data] = []
    while len(found) < count:
        data = _data(plan, chance, unknown)
        if _is_taken(plan, data):
            found.append(data)
    return found


def _is_taken(plan: Plan, data: Data) -> bool:
    """Whether a question could hand these data on: it refuses keys that no table prints and divisors of zero."""
    try:
        plan.run(data)
    except (LookupError, ZeroDivisionError):
        return False
    return True


def _data(plan: Plan, chance: random.Random, unknown: float) -> Data:
    data: Data = {}
    for lookup in _strict_lookups(plan):
        if not any(name in data for name in lookup.inputs):
            data.update(zip(lookup.inputs, chance.choice(list(lookup.rows)), strict=True))
    for lookup in _open_lookups(plan):
        for place, name in enumerate(lookup.inputs):
            if name in plan.inputs and name not in data:
                data[name] = chance.choice([*(key[place] for key in lookup.rows), "lain"])
    for name in plan.inputs:
        if name not in data:
            data[name] = _value(plan, name, chance)
    return {name: UNKNOWN if chance.random() < unknown else value for name, value in data.items()}


def _strict_lookups(plan: Plan) -> list[Node]:
    """Lookups by inputs that refuse a key outside their table, those by most keys first."""
    found = [node for node in _lookups(plan) if node.tanpa is MISSING]
    return sorted(found, key=lambda node: -len(node.inputs))


def _open_lookups(plan: Plan) -> list[Node]:
    return [node for node in _lookups(plan) if node.tanpa is not MISSING]


def _lookups(plan: Plan) -> list[Node]:
    lookups = [node for node in plan.nodes.values() if node.kind is Kind.LOOKUP]
    return [node for node in lookups if any(name in plan.inputs for name in node.inputs)]


def _value(plan: Plan, name: str, chance: random.Random) -> Any:
    satuan = plan.nodes[name].satuan
    if satuan == "ya_tidak":
        return chance.random() < 0.5
    if satuan == "teks":
        return chance.choice(_texts(plan.ruleset))
    if satuan == "tanggal":
        return chance.choice(DAYS)
    near = chance.choice(_numbers(plan, satuan in AMOUNT_UNITS))
    most = MOST_AMOUNT if satuan in AMOUNT_UNITS else MOST_COUNT
    step = chance.choice((-1, 0, 1, chance.randrange(most)))
    # Rules divide by counts of people only, of which there is at least one.
    return max(near + step, 1 if satuan == "orang" else 0)


def _numbers(plan: Plan, amounts: bool) -> list[int]:
    """The figures and table values of a plan of the same scale, around which its rules turn."""
    nodes = [node for node in plan.nodes.values() if (node.satuan in AMOUNT_UNITS) is amounts]
    figures = [plan.constants[node.name] for node in nodes if node.kind is Kind.FIGURE]
    printed = [value for node in nodes if node.kind is Kind.LOOKUP for value in node.rows.values()]
    return [value for value in (0, *figures, *printed) if type(value) is int]


@cache
def _texts(ruleset: str) -> tuple[str, ...]:
    """The texts that the bodies of a ruleset compare with, and one that none knows."""
    found = {"lain"}
    for versions in RULESETS[ruleset].nodes.values():
        for node in versions:
            if node.kind is Kind.RULE and node.body is not None:
                found |= _strings(node.body)
    return tuple(sorted(found))


def _strings(body: Callable[..., Any]) -> set[str]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(body)))
    function = next(each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))
    compared = [each for node in ast.walk(function) if isinstance(node, ast.Compare) for each in node.comparators]
    return {each.value for each in compared if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def arguments(node: Node, values: Mapping[str, Any]) -> list[Any]:
    """The values that the body of a rule was given in a run."""
    return [values[name] for name in node.inputs]
