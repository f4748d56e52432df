"""A plan: the values of a ruleset in an order that can be computed, for one day of work and one choice of readings."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from jenjang.core.engine.nodes import MISSING, Kind, Node
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.readings import DEFAULT
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import Figure, Table, figures

Step = tuple[str, Callable[..., Any], tuple[str, ...]]


class PlanError(ValueError):
    """A ruleset that cannot be put in order: a name nobody defines, a cycle, a gap of dates or of choices."""


@dataclass(frozen=True)
class Plan:
    """A ruleset in order: `layers` hold names whose inputs all stand in earlier layers."""

    ruleset: str
    day: int
    readings: Mapping[str, str]
    nodes: Mapping[str, Node]
    layers: tuple[tuple[str, ...], ...]
    constants: Mapping[str, Any]
    steps: tuple[Step, ...]
    inputs: tuple[str, ...]

    def run(self, data: Mapping[str, Any]) -> Run:
        """Fill the plan with data (inner form; a name left out is unknown) on the integer carrier."""
        values: dict[str, Any] = dict(self.constants)
        for name in self.inputs:
            values[name] = data.get(name, UNKNOWN)
        for name, body, names in self.steps:
            values[name] = body(*[values[each] for each in names])
        return Run(self, values)


def build_plan(
    ruleset: str,
    versions: Mapping[str, list[Node]],
    day: int,
    chosen: Mapping[str, str],
    kantor: OfficeValues | None = None,
) -> Plan:
    """Choose the versions in force, resolve figures and tables, and sort into layers; raises PlanError.

    `kantor` are figures that an office supplies or confirms.
    """
    nodes = {name: _version(name, each, day, chosen) for name, each in versions.items()}
    nodes = {name: _with_table(node, day, kantor) for name, node in nodes.items()}
    for name in sorted({each for node in nodes.values() for each in node.inputs} - nodes.keys()):
        nodes[name] = _figure(name, day, kantor)
    layers = _layers(nodes)
    computed = [nodes[name] for layer in layers for name in layer if nodes[name].kind in (Kind.RULE, Kind.LOOKUP)]
    return Plan(
        ruleset=ruleset,
        day=day,
        readings=dict(chosen),
        nodes=nodes,
        layers=layers,
        constants={name: node.rows["nilai"] for name, node in nodes.items() if node.kind is Kind.FIGURE},
        steps=tuple((node.name, node.body, node.inputs) for node in computed if node.body),
        inputs=tuple(name for name, node in nodes.items() if node.kind in (Kind.INPUT, Kind.TOTAL)),
    )


def _version(name: str, versions: Iterable[Node], day: int, chosen: Mapping[str, str]) -> Node:
    governing = [node for node in versions if node.kind is Kind.INPUT or node.in_force(day)]
    if not governing:
        raise PlanError(f"{name}: no version governs {day}")
    plain = [node for node in governing if node.pilihan is None]
    if plain:
        return plain[0]
    for node in governing:
        if node.pilihan and chosen.get(node.pilihan[0], DEFAULT) == node.pilihan[1]:
            return node
    raise PlanError(f"{name}: no body for the chosen reading {governing[0].pilihan}")


def _figure(name: str, day: int, kantor: OfficeValues | None) -> Node:
    for figure in figures().get(name, ()):
        if isinstance(figure, Figure) and figure.in_force(day):
            known = figure if kantor is None else kantor.figure(figure)
            return Node(
                name, Kind.FIGURE, known.satuan, dasar=known.dasar, peraturan=known.peraturan,
                sejak=known.sejak, sampai=known.sampai, rows={"nilai": known.nilai},
                tanda={} if known.tanda is None else {(): known.tanda},
            )  # fmt: skip
    raise PlanError(f"{name}: neither a rule, an input nor a figure of law in force on {day}")


def table_in_force(source: str | Callable[[], Table], day: int, kantor: OfficeValues | None = None) -> Table:
    """Give a table of the value files by name, or what its loader gives; raises PlanError where none is in force."""
    if callable(source):
        return source()
    for table in figures().get(source, ()):
        if isinstance(table, Table) and table.in_force(day):
            return table if kantor is None else kantor.table(table)
    raise PlanError(f"{source}: no table in force on {day}")


def _with_table(node: Node, day: int, kantor: OfficeValues | None) -> Node:
    if node.kind is not Kind.LOOKUP:
        return node
    table = table_in_force(node.rows["tabel"], day, kantor)
    return replace(
        node, satuan=table.satuan, rows=table.rows, dasar_baris=table.dasar_baris,
        body=_reader(node.name, table, node.tanpa), peraturan=table.peraturan, sejak=table.sejak, sampai=table.sampai,
        tanda=table.tanda, tabel=table.name,
    )  # fmt: skip


def _reader(name: str, table: Table, tanpa: Any) -> Callable[..., Any]:
    rows = table.rows

    def read(*keys: Any) -> Any:
        for key in keys:
            if key is UNKNOWN:
                return UNKNOWN
        found = rows.get(keys, tanpa)
        if found is MISSING:
            raise LookupError(f"{name}: {table.name} prints nothing for {' '.join(map(str, keys))}")
        return found

    return read


_WAITING: Final = -1


def _layers(nodes: Mapping[str, Node]) -> tuple[tuple[str, ...], ...]:
    depth: dict[str, int] = {}

    def place(name: str, path: tuple[str, ...]) -> int:
        if depth.get(name) == _WAITING:
            raise PlanError(f"a circle of rules: {' -> '.join((*path, name))}")
        if name not in depth:
            depth[name] = _WAITING
            inputs = nodes[name].inputs
            depth[name] = 1 + max((place(each, (*path, name)) for each in inputs), default=-1)
        return depth[name]

    for name in nodes:
        place(name, ())
    return tuple(
        tuple(name for name in nodes if depth[name] == level) for level in range(max(depth.values(), default=-1) + 1)
    )
