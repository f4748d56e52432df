"""Every change that is tried: one thing of one rule, one figure of a value file, one number of an annex."""

import gc
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import _lru_cache_wrapper, cache, partial
from typing import Any

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.carriers import both
from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.readings import readings
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import AMOUNT_UNITS, Figure, Table, figures
from jenjang.core.jabatan.kelas import muat_kelas_tunjangan
from jenjang.core.karier.lintasan import muat_lintasan
from mutasi.bodies import mutants_of

A_THOUSANDTH = 1_000
SOURCES = (figures, muat_katalog, muat_lintasan, muat_kelas_tunjangan, regulations, readings)


@dataclass(frozen=True)
class Change:
    """One change: where it counts (`tempat`), what it is, the rulesets it touches, how it is made and undone.

    `is_data` marks a change of a figure or of an annex, which tests of the data themselves may notice.
    """

    tempat: str
    apa: str
    rulesets: frozenset[str]
    make: Callable[[], None]
    undo: Callable[[], None]
    is_data: bool = False


def all_changes() -> list[Change]:
    """Give every change, those of the rules first."""
    _caches()
    return [*_of_rules(), *_of_figures(), *_of_annexes()]


def _of_rules() -> Iterator[Change]:
    seen: set[int] = set()
    for ruleset in RULESETS.values():
        for versions in ruleset.nodes.values():
            for node in versions:
                if id(node) not in seen:
                    seen.add(id(node))
                    yield from _of_node(ruleset.name, node)


def _of_node(ruleset: str, node: Node) -> Iterator[Change]:
    holding = frozenset(name for name, each in RULESETS.items() if node in each.nodes.get(node.name, ()))
    label = node.name + (f" {'='.join(node.pilihan)}" if node.pilihan else "")
    for what, new in _new_nodes(node):
        yield Change(ruleset, f"{label}: {what}", holding, partial(_exchange, node, new), partial(_exchange, new, node))


def _new_nodes(node: Node) -> Iterator[tuple[str, Node]]:
    if node.body is both:
        for left_out in node.inputs:
            rest = tuple(name for name in node.inputs if name != left_out)
            yield f"without {left_out}", replace(node, inputs=rest)
    elif node.kind is Kind.RULE and node.body is not None:
        for what, body in mutants_of(node.body, node.satuan):
            yield what, replace(node, body=body)
    elif node.kind is Kind.LOOKUP and type(node.tanpa) in (int, bool, str):
        yield f"a key outside the table gives {_off(node.tanpa, '')!r}", replace(node, tanpa=_off(node.tanpa, ""))


def _exchange(old: Node, new: Node) -> None:
    for ruleset in RULESETS.values():
        versions = ruleset.nodes.get(old.name, [])
        ruleset.nodes[old.name] = [new if each is old else each for each in versions]
        if not versions:
            del ruleset.nodes[old.name]
        ruleset._plans.clear()


def _of_figures() -> Iterator[Change]:
    users = _users_of_figures()
    for name, versions in figures().items():
        for place, each in enumerate(versions):
            for what, new in _new_figures(each):
                make, undo = (partial(_put_figure, name, place, value) for value in (new, each))
                yield Change(each.sumber, f"{name}{what}", frozenset(users.get(name, ())), make, undo, is_data=True)


def _new_figures(each: Figure | Table) -> Iterator[tuple[str, Figure | Table]]:
    if isinstance(each, Figure):
        new = _off(each.nilai, each.satuan)
        yield f": {each.nilai} -> {new}", replace(each, nilai=new)
        return
    for key, value in each.rows.items():
        if value is not UNKNOWN:
            new = _off(value, each.satuan)
            yield f"[{'|'.join(key)}]: {value} -> {new}", replace(each, rows={**each.rows, key: new})


def _put_figure(name: str, place: int, new: Figure | Table) -> None:
    versions = list(figures()[name])
    versions[place] = new
    figures()[name] = tuple(versions)
    _forget()


def _users_of_figures() -> Mapping[str, set[str]]:
    """Map a figure or table to the rulesets whose values it serves, by name or through a table made of it."""
    users: dict[str, set[str]] = {}
    for ruleset in RULESETS.values():
        for versions in ruleset.nodes.values():
            for node in versions:
                named = {*node.inputs, str(node.rows.get("tabel", ""))}
                for name in named & figures().keys():
                    users.setdefault(name, set()).add(ruleset.name)
    return users


def _of_annexes() -> Iterator[Change]:
    everywhere = frozenset(RULESETS)
    for butir in muat_katalog().butir:
        for field in ("angka_kredit", "persen_kenaikan_pangkat"):
            if (old := getattr(butir, field)) is not None:
                new = old + (A_THOUSANDTH if field == "angka_kredit" else 1)
                yield _of_row(f"Lampiran {butir.lampiran}", butir, butir.kode, field, new, everywhere)
    for sel in muat_lintasan().sel:
        where = f"{sel.pendidikan} {sel.golongan}"
        yield _of_row("Lampiran IV-VIII", sel, where, "angka_kredit", sel.angka_kredit + A_THOUSANDTH, everywhere)
    for kelas in muat_kelas_tunjangan():
        for field in ("kelas", "nilai_jabatan", "tunjangan_rp"):
            if (old := getattr(kelas, field)) is not None:
                yield _of_row("kelas dan tunjangan", kelas, kelas.jenjang, field, old + 1, everywhere)


def _of_row(tempat: str, row: object, where: str, field: str, new: int, rulesets: frozenset[str]) -> Change:
    old = getattr(row, field)
    make, undo = (partial(_set_field, row, field, value) for value in (new, old))
    return Change(tempat, f"{where} {field}: {old} -> {new}", rulesets, make, undo, is_data=True)


def _set_field(row: object, field: str, new: int) -> None:
    object.__setattr__(row, field, new)  # rows are frozen
    _forget()


def _off(value: Any, satuan: str) -> Any:
    """Give a value a little off: a thousandth of credit, one of anything counted, the other answer, another text."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, str):
        return f"{value}?"
    return value + (A_THOUSANDTH if satuan in AMOUNT_UNITS else 1)


def _forget() -> None:
    """Drop every plan and every cached table that was made from rules or figures, the sources themselves kept."""
    for ruleset in RULESETS.values():
        ruleset._plans.clear()
    for each in _caches():
        each.cache_clear()


@cache
def _caches() -> tuple[Any, ...]:
    """Give every cached function of the project; found once, since going through all objects takes its time."""
    # Asking a lazy object of others for its class would make it work itself out.
    found = (each for each in gc.get_objects() if type(each) is _lru_cache_wrapper)
    return tuple(each for each in found if each.__module__.startswith("jenjang.") and each not in SOURCES)
