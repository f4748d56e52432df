"""Explanations read off a run: the sheet line by line, the articles and readings the answer rests on, the tree.

Four depths of one object. *Sentence*: result, limit, article. *Sheet*: `sheet()`, one line a value
in the order computed. *Tree*: `tree()`, the same lines nested, with nothing in it that changes from run to run.
*Receipt*: engine.receipt. The first is made in core.penjelasan, from words beside the question.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, Final

from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.citations import precise
from jenjang.core.engine.dates import date_of
from jenjang.core.engine.marks import Mark, Marked
from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.run import Run
from jenjang.core.engine.text import Phrase, value_for_people
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS

Line = dict[str, Any]
_WANTED: Final = ContextVar("explanations_wanted", default=True)


@contextmanager
def without_explanations() -> Iterator[None]:
    """Leave explanations empty inside: an answer that is only compared with another needs none."""
    token = _WANTED.set(False)
    try:
        yield
    finally:
        _WANTED.reset(token)


def tree(sheet: Sequence[Mapping[str, Any]], name: str) -> Line:
    """Give one line of a sheet with the lines it was computed from under `dari`, and theirs under them."""
    lines = {line["nama"]: line for line in sheet}

    def nested(name: str) -> Line:
        line = dict(lines[name])
        below = [nested(each) for each in line.get("dari", ()) if each in lines]
        return {**line, "dari": below} if below else line

    return nested(name)


def outer(value: Any, satuan: str) -> Any:
    """Turn an inner value into its JSON form by unit: unknown is null, credit decimal text, a date ISO."""
    if value is UNKNOWN or value is None:
        return None
    if satuan in AMOUNT_UNITS:
        return amount_text(value)
    if satuan == "tanggal":
        return date_of(value).isoformat()
    return value


class Told:
    """What was already said of the values of one plan in one language; a class because explanations share it.

    Most of what one record rests on is what the record before it rested on: equal values are told once, and their
    lines are the same objects in every sheet.
    """

    def __init__(self) -> None:
        self.phrases: dict[tuple[Any, ...], Phrase] = {}
        self.lines: dict[tuple[Any, ...], Line] = {}
        self._names: dict[str, tuple[str, ...]] = {}

    def key(self, run: Run, node: Node) -> tuple[Any, ...]:
        """Give all that the line of a value depends on: itself, its inputs, what makes a reading bear, its limit."""
        if node.name not in self._names:
            bearing = [each for each in node.penafsiran.values() if each is not None]
            limit = [] if node.batas is None else [node.batas]
            self._names[node.name] = (node.name, *node.inputs, *bearing, *limit)
        values = run.values
        return (node.name, *[values[each] for each in self._names[node.name]])


class Explanation:
    """What a run's answer rests on, followed back from the values asked for through what they touched.

    `told` is shared by explanations of runs of the same plan and readings in the same language.
    """

    def __init__(self, run: Run, targets: Iterable[str], bahasa: str = "id", told: Told | None = None) -> None:
        self.run = run
        self.bahasa = bahasa
        self.told = Told() if told is None else told
        self.phrases: dict[str, Phrase] = {}
        self._inputs: dict[str, Phrase] = {}
        waiting = list(targets) if _WANTED.get() else []
        self.targets = tuple(waiting)
        while waiting:
            name = waiting.pop()
            if name not in self.phrases:
                self.phrases[name] = self._told_phrase(run.node(name))
                waiting.extend(self.phrases[name].touched)

    def nodes(self) -> list[Node]:
        """Give the values the answer rests on, in the order computed."""
        plan = self.run.plan
        return [plan.nodes[name] for layer in plan.layers for name in layer if name in self.phrases]

    def dasar(self) -> list[str]:
        """Give the articles the answer rests on, in the order of the law, without repetition."""
        return precise(each for node in self.nodes() for each in self.articles(node))

    def penafsiran(self) -> list[str]:
        """Give the readings the answer rests on."""
        return sorted({each for node in self.nodes() for each in self._readings(node)})

    def articles(self, node: Node) -> tuple[str, ...]:
        """Give the articles of one value; of a lookup, those of the row that was read."""
        if node.kind is Kind.LOOKUP:
            return node.dasar_baris.get(tuple(self.run[name] for name in node.inputs), ())
        return node.dasar

    def marked(self) -> list[Marked]:
        """Give the figures with a mark that the answer rests on, in the order computed."""
        found = []
        for node in self.nodes():
            if mark := self._mark(node):
                key = tuple(self.run[name] for name in node.inputs)
                found.append(Marked(node.tabel or node.name, key, outer(self.run[node.name], node.satuan), mark))
        return found

    def _mark(self, node: Node) -> Mark | None:
        return node.tanda.get(tuple(self.run[name] for name in node.inputs)) if node.tanda else None

    def sheet(self) -> list[Line]:
        """Give one line a value: name, value, unit, formula with its numbers, articles, force, readings, limit."""
        return [self._told_line(node) for node in self.nodes()]

    def _told_line(self, node: Node) -> Line:
        key = self.told.key(self.run, node)
        if key not in self.told.lines:
            self.told.lines[key] = self._line(node)
        return self.told.lines[key]

    def _line(self, node: Node) -> Line:
        value = self.run[node.name]
        line: Line = {
            "nama": node.name,
            "jenis": node.kind.value,
            "nilai": outer(value, node.satuan),
            "satuan": node.satuan,
            "dasar": list(self.articles(node)),
        }
        if node.kind is Kind.RULE:
            line["rumus"] = f"{node.name.replace('_', ' ')} = {self.phrases[node.name].text}"
            line["aturan"] = f"{self.run.plan.ruleset}.{node.name}"
            line["dari"] = [each for each in node.inputs if each in self.phrases[node.name].touched]
            if node.alasan:
                line["syarat"] = node.alasan
        if node.kind is Kind.LOOKUP:
            line["dari"] = list(node.inputs)
        if node.kind is not Kind.INPUT:
            line["berlaku"] = dict(_force(node.peraturan, node.sejak, node.sampai))
        if mark := self._mark(node):
            line["tanda"] = mark.tanda
            line["asal"] = mark.asal
        if found := self._readings(node):
            line["penafsiran"] = {each: self.run.plan.readings.get(each, "a") for each in found}
        if node.batas is not None and value is not UNKNOWN and self.run[node.batas] is not UNKNOWN:
            gross = self.run[node.batas]
            line["batas"] = {
                "semula": outer(gross, node.satuan),
                "terpotong": outer(gross - value, node.satuan),
                "dihitung": outer(value, node.satuan),
            }
        return line

    def _told_phrase(self, node: Node) -> Phrase:
        key = self.told.key(self.run, node)
        if key not in self.told.phrases:
            self.told.phrases[key] = self._phrase(node)
        return self.told.phrases[key]

    def _phrase(self, node: Node) -> Phrase:
        value = self.run[node.name]
        if node.kind is not Kind.RULE or node.body is None:
            return Phrase(value_for_people(value, node.satuan, self.bahasa), value, frozenset(node.inputs), self.bahasa)
        result = node.body(*[self._input(name) for name in node.inputs])
        if isinstance(result, Phrase):
            return result
        return Phrase(value_for_people(result, node.satuan, self.bahasa), result, frozenset(), self.bahasa)

    def _input(self, name: str) -> Phrase:
        if name not in self._inputs:
            value, satuan = self.run[name], self.run.node(name).satuan
            text = value_for_people(value, satuan, self.bahasa)
            if isinstance(value, bool) or value is UNKNOWN:
                text = f"{name.replace('_', ' ')} {text}"
            self._inputs[name] = Phrase(text, value, frozenset((name,)), self.bahasa)
        return self._inputs[name]

    def _readings(self, node: Node) -> list[str]:
        if not node.penafsiran:
            return []
        values = self.run.values
        return [each for each, bearing in node.penafsiran.items() if bearing is None or values[bearing] is True]


@cache
def _force(peraturan: str, sejak: int, sampai: int | None) -> Line:
    return {
        "peraturan": regulations()[peraturan].nama,
        "sejak": outer(sejak, "tanggal"),
        "sampai": None if sampai is None else outer(sampai, "tanggal"),
    }
