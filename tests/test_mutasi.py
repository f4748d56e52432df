"""The tool of mutation testing changes one thing at a time, undoes it whole, and counts what was noticed."""

from typing import Any

import pytest

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.carriers import Value, both, choose, either, lesser, negate, percent, whole
from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.engine.values import figures
from jenjang.core.karier.lintasan import muat_lintasan
from jenjang.core.telaah import muat_pertanyaan, telaah
from mutasi.bodies import mutants_of
from mutasi.changes import all_changes
from mutasi.hunt import Outcome
from mutasi.report import page, rows, score


def credit(terima: Value, kredit: Value, jumlah: Value, faktor: Value) -> Value:
    """Credit of a row; this text is no part of the rule."""
    return choose(terima, percent(kredit * jumlah, faktor), 0)


def limited(capaian: Value, batas: Value, sakit: Value) -> Value:
    cut = lesser(capaian, batas) - 1
    return choose(both(capaian > batas, negate(sakit)), cut, whole(capaian, 2))


def named(jenjang: Value, lain: Value) -> Value:
    return either(jenjang == "Ahli Muda", lain)


def whats(body: Any, satuan: str) -> set[str]:
    return {what for what, _ in mutants_of(body, satuan)}


def test_every_part_of_a_body_is_changed_and_its_text_is_not() -> None:
    assert whats(credit, "angka_kredit") == {
        "the value itself",
        "choose(terima, percent(kredit * jumlah, faktor), 0) -> choose(terima, 0, percent(kredit * jumlah, faktor))",
        "choose(terima, percent(kredit * jumlah, faktor), 0) -> percent(kredit * jumlah, faktor)",
        "choose(terima, percent(kredit * jumlah, faktor), 0) -> 0",
        "percent(kredit * jumlah, faktor) -> kredit * jumlah",
        "kredit * jumlah -> kredit + jumlah",
        "0 -> 1",
    }
    assert whats(limited, "angka_kredit") >= {
        "lesser(capaian, batas) -> greater(capaian, batas)",
        "lesser(capaian, batas) - 1 -> lesser(capaian, batas) + 1",
        "capaian > batas -> capaian >= batas",
        "capaian > batas -> capaian <= batas",
        "negate(sakit) -> sakit",
        "both(capaian > batas, negate(sakit)) -> both(negate(sakit))",
        "both(capaian > batas, negate(sakit)) -> either(capaian > batas, negate(sakit))",
        "whole(capaian, 2) -> half_up(capaian, 2)",
        "2 -> 3",
    }
    assert whats(named, "ya_tidak") == {
        "the value itself",
        "either(jenjang == 'Ahli Muda', lain) -> both(jenjang == 'Ahli Muda', lain)",
        "either(jenjang == 'Ahli Muda', lain) -> either(lain)",
        "either(jenjang == 'Ahli Muda', lain) -> either(jenjang == 'Ahli Muda')",
        "jenjang == 'Ahli Muda' -> jenjang != 'Ahli Muda'",
        "'Ahli Muda' -> 'Ahli Muda?'",
    }


def test_each_mutant_computes_what_it_says() -> None:
    made = dict(mutants_of(credit, "angka_kredit"))
    assert credit(True, 240_000, 10, 80) == 1_920_000
    assert made["the value itself"](True, 240_000, 10, 80) == 1_920_001
    assert made["kredit * jumlah -> kredit + jumlah"](True, 240_000, 10, 80) == 192_008
    assert made["percent(kredit * jumlah, faktor) -> kredit * jumlah"](True, 240_000, 10, 80) == 2_400_000
    assert made["0 -> 1"](False, 240_000, 10, 80) == 1
    assert dict(mutants_of(named, "ya_tidak"))["the value itself"]("Ahli Muda", False) is False


@pytest.fixture(scope="module")
def changes() -> list[Any]:
    muat_pertanyaan()
    return all_changes()


def _is_rule(node: Node) -> bool:
    return node.kind is Kind.RULE


def test_every_ruleset_figure_and_annex_is_changed(changes: list[Any]) -> None:
    places = {change.tempat for change in changes}
    # A ruleset that only looks a table up is changed with the table.
    ruling = {
        name for name, each in RULESETS.items() if any(_is_rule(node) for one in each.nodes.values() for node in one)
    }
    assert ruling - places == set()
    assert {each.sumber for versions in figures().values() for each in versions} <= places
    assert {"Lampiran I", "Lampiran II", "Lampiran III", "Lampiran IV-VIII", "kelas dan tunjangan"} <= places
    assert len([change for change in changes if change.tempat == "Lampiran IV-VIII"]) == 38
    assert len({(change.tempat, change.apa, change.rulesets) for change in changes}) > len(changes) * 9 // 10


def snapshot() -> tuple[Any, ...]:
    nodes = {name: {key: list(each) for key, each in ruleset.nodes.items()} for name, ruleset in RULESETS.items()}
    credit = [(butir.angka_kredit, butir.persen_kenaikan_pangkat) for butir in muat_katalog().butir]
    return nodes, dict(figures()), credit, [sel.angka_kredit for sel in muat_lintasan().sel]


def test_a_change_is_made_and_undone_whole(changes: list[Any]) -> None:
    item = {"jenis": "ak_golongan", "data": {"pendidikan": "S1", "jenjang": "Ahli Muda", "golongan": "III/c"}}
    before = snapshot()
    cell = next(change for change in changes if change.apa.startswith("S1 III/c"))
    cell.make()
    assert telaah(item)[0]["hasil"] == {"ak": "100.001"}
    cell.undo()
    assert telaah(item)[0]["hasil"] == {"ak": "100"}
    for change in changes:
        change.make()
        change.undo()
    assert snapshot() == before


def test_the_score_is_that_of_the_changes_noticed(changes: list[Any]) -> None:
    outcomes = [Outcome(change, "tests/a.py" if place % 4 else None) for place, change in enumerate(changes[:8])]
    assert score(outcomes) == 75
    assert sum(count for _, count, _ in rows(outcomes)) == 8
    told = page(outcomes, 1.5, 2)
    assert "**75.0 %** of 8 changes noticed, 1.5 minutes on 2 processors" in told
    assert told.count("\n- ") == 2
