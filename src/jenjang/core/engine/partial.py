"""Partial evaluation: what of a plan rests on few combinations of its inputs is computed once for each of them.

A nation has a hundred million records but some ten thousand combinations of jenjang, butir and flags. The bodies run
on the columns carrier over a table of those combinations; a join brings what they yielded to the records, and only
the values that rest on anything else are computed there. No rule is written twice.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import narwhals as nw

from jenjang.core.engine.columns import needed_values, run_columns
from jenjang.core.engine.plan import Plan
from jenjang.core.engine.unknown import UNKNOWN


@dataclass(frozen=True, slots=True)
class PartialPlan:
    """A plan of which the values resting on the combinations are known.

    `table` holds the columns of the combinations and beside them the values that differ between them, by name;
    those alike in every combination are constants of `plan`.
    """

    plan: Plan
    table: nw.DataFrame[Any]
    given: frozenset[str]
    wanted: tuple[str, ...]

    @property
    def values(self) -> list[str]:
        """Name the values that the table gives."""
        return [name for name in self.table.columns if name in self.given]

    def run(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Add what is left of the wanted values to a frame that the table was joined to and that holds the rest."""
        return run_columns(self.plan, frame, self.wanted, self.given)


def evaluate_partly(
    plan: Plan, combinations: nw.DataFrame[Any], wanted: Iterable[str], constants: Mapping[str, Any] | None = None
) -> PartialPlan:
    """Compute the values that rest only on the columns of `combinations`, on `constants` and on figures of law.

    `combinations` holds inputs of the plan by name (other columns stay as they are); `constants` are inputs that have
    one value for all, UNKNOWN where nobody says them. Inputs in neither are left to `PartialPlan.run`.
    """
    wanted = tuple(wanted)
    plan = replace(plan, constants={**plan.constants, **(constants or {})})
    known = {name for name in plan.inputs if name in combinations.columns} | set(plan.constants)
    for layer in plan.layers:
        known |= {name for name in layer if plan.nodes[name].inputs and set(plan.nodes[name].inputs) <= known}
    needed = needed_values(plan, wanted, known)
    given = [name for name in plan.nodes if name in needed & known and name not in plan.constants]
    found = run_columns(plan, combinations.lazy(), [name for name in given if name not in combinations.columns])
    table = found.select(*combinations.columns, *[n for n in given if n not in combinations.columns]).collect()
    alike = {name: value for name in given for value in [_only_value(table, name)] if value is not None}
    folded = {name: UNKNOWN if value[0] is None else value[0] for name, value in alike.items()}
    return PartialPlan(
        plan=replace(plan, constants={**plan.constants, **folded}),
        table=table.drop(*[name for name in folded if name not in combinations.columns]),
        given=frozenset(given) | set(plan.constants) | set(folded),
        wanted=wanted,
    )


def _only_value(table: nw.DataFrame[Any], name: str) -> tuple[Any] | None:
    values = table[name].unique()
    return (values.to_list()[0],) if len(values) == 1 else None
