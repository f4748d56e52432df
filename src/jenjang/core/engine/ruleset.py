"""A ruleset: the rules of one question of the law, registered with article and days of force, and checked."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar

from jenjang.core.engine.carriers import both
from jenjang.core.engine.citations import citations
from jenjang.core.engine.dates import next_day
from jenjang.core.engine.nodes import MISSING, Kind, Node
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.plan import Plan, PlanError, build_plan
from jenjang.core.engine.readings import readings
from jenjang.core.engine.regulations import Regulation, regulations
from jenjang.core.engine.values import UNITS, Table

Body = TypeVar("Body", bound=Callable[..., Any])
Readings = str | Iterable[str] | Mapping[str, str | None]
RULESETS: Final[dict[str, "Ruleset"]] = {}


class RulesetError(ValueError):
    """A mistake in how a rule is registered, with ruleset and name."""


class Ruleset:
    """The rules of one question; the decorators register a body and give it back unchanged."""

    def __init__(self, name: str, peraturan: str) -> None:
        if name in RULESETS:
            raise RulesetError(f"{name}: registered twice")
        self.name = name
        self.peraturan = regulations()[peraturan]
        self.nodes: dict[str, list[Node]] = {}
        self._plans: dict[tuple[int, tuple[tuple[str, str], ...], OfficeValues | None], Plan] = {}
        RULESETS[name] = self

    def inputs(self, **satuan: str) -> None:
        """Declare the inputs and their units."""
        for name, unit in satuan.items():
            self._add(Node(name, Kind.INPUT, unit))

    def lookup(
        self, name: str, tabel: str | Callable[[], Table], kunci: str | tuple[str, ...], tanpa: Any = MISSING
    ) -> None:
        """Declare a value looked up in a table of a value file (by name) or of the annexes (by its loader).

        `tanpa` is the value for a key the table does not print; left out, such a key is an error.
        """
        keys = (kunci,) if isinstance(kunci, str) else kunci
        self._add(Node(name, Kind.LOOKUP, "teks", keys, dasar=(), tanpa=tanpa, rows={"tabel": tabel}, **self._force()))

    def total(self, name: str, dari: "Ruleset", nilai: str, dasar: str, satuan: str = "angka_kredit") -> None:
        """Declare a sum of one value over the records of another ruleset; an unknown part makes it unknown."""
        self._add(
            Node(
                name,
                Kind.TOTAL,
                satuan,
                dasar=self._citations(name, dasar),
                rows={"dari": dari.name, "nilai": nilai},
                **self._force(),
            )
        )

    def rule(
        self,
        *,
        dasar: str,
        satuan: str,
        penafsiran: Readings = (),
        pilihan: tuple[str, str] | None = None,
        alasan: str | None = None,
        batas: str | None = None,
        nama: str | None = None,
        sejak: int | None = None,
        sampai: int | None = None,
    ) -> Callable[[Body], Body]:
        """Register a body as a rule named after it; see `nodes.Node` for what the arguments mean."""

        def register(body: Body) -> Body:
            name = nama or body.__name__
            self._add(
                Node(
                    name,
                    Kind.RULE,
                    satuan,
                    tuple(inspect.signature(body).parameters),
                    body,
                    self._citations(name, dasar),
                    _readings(penafsiran, pilihan),
                    pilihan,
                    alasan,
                    batas,
                    self.peraturan.id,
                    sejak or self.peraturan.sejak,
                    sampai or self.peraturan.sampai,
                )
            )
            return body

        return register

    def condition(
        self,
        *,
        dasar: str,
        alasan: str,
        penafsiran: Readings = (),
        pilihan: tuple[str, str] | None = None,
        nama: str | None = None,
    ) -> Callable[[Body], Body]:
        """Register a condition: a rule that yields yes or no, with the code said when it fails."""
        return self.rule(
            dasar=dasar, satuan="ya_tidak", penafsiran=penafsiran, pilihan=pilihan, alasan=alasan, nama=nama
        )

    def verdict(self, name: str, dasar: str, penafsiran: Readings = ()) -> None:
        """Register the conjunction of all conditions registered so far."""
        conditions = tuple(node.name for versions in self.nodes.values() for node in versions[:1] if node.is_condition)
        self._add(
            Node(
                name,
                Kind.RULE,
                "ya_tidak",
                conditions,
                both,
                self._citations(name, dasar),
                _readings(penafsiran, None),
                **self._force(),
            )
        )

    def include(self, other: "Ruleset") -> None:
        """Take over every value of another ruleset."""
        for versions in other.nodes.values():
            for node in versions:
                self._add(node)

    def plan(
        self, day: int | None = None, readings: Mapping[str, str] | None = None, kantor: OfficeValues | None = None
    ) -> Plan:
        """Put the rules in order for work of a day (yyyymmdd; left out: the regulation's first) and chosen readings.

        `kantor` are figures that an office supplies or confirms.
        """
        key = (day or self.peraturan.sejak, tuple(sorted((readings or {}).items())), kantor)
        if key not in self._plans:
            self._refuse_gaps()
            try:
                self._plans[key] = build_plan(self.name, self.nodes, key[0], dict(key[1]), kantor)
            except PlanError as error:
                raise RulesetError(f"{self.name}: {error}") from error
        return self._plans[key]

    def _add(self, node: Node) -> None:
        if node.satuan not in UNITS:
            raise RulesetError(f"{self.name}: {node.name}: unknown unit {node.satuan!r}")
        for reading in node.penafsiran:
            if reading not in readings():
                raise RulesetError(f"{self.name}: {node.name}: unknown reading {reading}")
        versions = self.nodes.setdefault(node.name, [])
        for other in versions:
            if other.pilihan == node.pilihan and _overlap(other, node):
                raise RulesetError(f"{self.name}: {node.name}: two versions govern the same day")
        versions.append(node)
        self._plans.clear()

    def _refuse_gaps(self) -> None:
        """Refuse versions that leave a day of the regulation without a rule; asked when all are registered."""
        for name, versions in self.nodes.items():
            ruling = [node for node in versions if node.kind is not Kind.INPUT]
            for pilihan in {node.pilihan for node in ruling}:
                day = _first_gap([node for node in ruling if node.pilihan == pilihan], self.peraturan)
                if day is not None:
                    raise RulesetError(f"{self.name}: {name}: no version governs {day}")

    def _citations(self, name: str, dasar: str) -> tuple[str, ...]:
        try:
            return citations(dasar)
        except ValueError as error:
            raise RulesetError(f"{self.name}: {name}: {error}") from error

    def _force(self) -> dict[str, Any]:
        return {
            "peraturan": self.peraturan.id,
            "sejak": self.peraturan.sejak,
            "sampai": self.peraturan.sampai,
        }


def _readings(given: Readings, pilihan: tuple[str, str] | None) -> dict[str, str | None]:
    if isinstance(given, str):
        given = (given,)
    found = dict(given) if isinstance(given, Mapping) else dict.fromkeys(given)
    if pilihan:
        found.setdefault(pilihan[0], None)
    return found


def _first_gap(versions: list[Node], regulation: Regulation) -> int | None:
    day = regulation.sejak
    for node in sorted(versions, key=lambda node: node.sejak):
        if node.sejak > day or node.sampai is None:
            return day if node.sejak > day else None
        day = next_day(node.sampai)
    return day if regulation.rates(day) else None


def _overlap(one: Node, other: Node) -> bool:
    return (one.sampai is None or other.sejak <= one.sampai) and (other.sampai is None or one.sejak <= other.sampai)
