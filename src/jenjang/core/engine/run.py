"""A run: a plan filled with one person's data; every value is kept, so the explanation needs no second computation."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.unknown import UNKNOWN

if TYPE_CHECKING:
    from jenjang.core.engine.plan import Plan


class Run:
    """The values of one plan by name, in inner form."""

    __slots__ = ("plan", "values")

    def __init__(self, plan: "Plan", values: dict[str, Any]) -> None:
        self.plan = plan
        self.values = values

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def node(self, name: str) -> Node:
        """Give what is known of a value: article, unit, days of force."""
        return self.plan.nodes[name]

    def failed(self) -> list[Node]:
        """Give the conditions known to fail, in the order they were registered."""
        return [node for node in self.plan.nodes.values() if node.is_condition and self.values[node.name] is False]

    def undecided(self) -> list[Node]:
        """Give the conditions that an unknown input leaves open."""
        return [node for node in self.plan.nodes.values() if node.is_condition and self.values[node.name] is UNKNOWN]

    def unknown_inputs(self, name: str) -> list[str]:
        """Give the inputs whose absence leaves a value unknown, in the order of the ruleset."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            node = self.plan.nodes[waiting.pop()]
            if self.values[node.name] is not UNKNOWN or node.name in found:
                continue
            if node.kind in (Kind.INPUT, Kind.TOTAL):
                found.add(node.name)
            waiting.extend(node.inputs)
        return [each for each in self.plan.inputs if each in found]


def total(runs: Iterable[Run], name: str) -> Any:
    """Sum one value over the runs of the records; an unknown part makes the sum unknown."""
    result: Any = 0
    for run in runs:
        result = result + run.values[name]
    return result
