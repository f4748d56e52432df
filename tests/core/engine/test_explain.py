"""An explanation is read off the run: what the answer rests on and nothing else, the same on every run."""

import hashlib
import json
import os
import subprocess
import sys
from typing import Any

import pytest

from jenjang.core.engine.carriers import Value, both, choose, either, lesser
from jenjang.core.engine.explain import Explanation, tree
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.values import Table
from jenjang.core.telaah import telaah
from tables_of_cases import CASES, data_of

HOME = "permenpanrb-33-2020"


def colours() -> Table:
    dasar = {("merah",): ("Pasal 26 ayat (1) huruf a",), ("biru",): ("Pasal 26 ayat (1) huruf b",)}
    return Table(
        "warna", "angka_kredit", ("warna",), {("merah",): 10_000_000, ("biru",): 20_000_000}, dasar, HOME, 20200527,
        20221231, "uji",
    )  # fmt: skip


@pytest.fixture
def sample(rules: Ruleset) -> Ruleset:
    """A sum, its limit by colour, what the limit cuts off, and a verdict."""
    rules.inputs(
        warna="teks", kerja="angka_kredit", tambahan="angka_kredit", dihitung_semua="ya_tidak", sehat="ya_tidak"
    )
    rules.lookup("angka", colours, "warna")

    @rules.rule(dasar="Pasal 36 ayat (1)", satuan="angka_kredit")
    def jumlah(kerja: Value, tambahan: Value) -> Value:
        return kerja + tambahan

    @rules.rule(dasar="Pasal 29 ayat (2)", satuan="angka_kredit", batas="jumlah", penafsiran={"R05": "dihitung_semua"})
    def ditetapkan(jumlah: Value, angka: Value) -> Value:
        return lesser(jumlah, angka)

    @rules.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit", penafsiran="R08")
    def hasil(dihitung_semua: Value, jumlah: Value, ditetapkan: Value) -> Value:
        return choose(dihitung_semua, jumlah, ditetapkan)

    @rules.condition(dasar="Pasal 14 ayat (2) huruf c", alasan="tidak_sehat")
    def sehat_jasmani(sehat: Value) -> Value:
        return sehat

    @rules.condition(dasar="Pasal 43", alasan="angka_kredit_kurang")
    def cukup(hasil: Value, angka: Value) -> Value:
        return either(hasil >= angka, both(hasil > 0, hasil > angka))

    rules.verdict("memenuhi", "Pasal 38 ayat (1)")
    return rules


DATA = {"warna": "merah", "kerja": 7_000_000, "tambahan": 5_000_000, "dihitung_semua": False, "sehat": True}


def explained(sample: Ruleset, *targets: str, bahasa: str = "id", **changed: Any) -> Explanation:
    return Explanation(sample.plan().run({**DATA, **changed}), targets, bahasa)


def lines(explanation: Explanation) -> dict[str, dict[str, Any]]:
    return {line["nama"]: line for line in explanation.sheet()}


def test_a_line_tells_value_unit_formula_articles_force_and_reading(sample: Ruleset) -> None:
    assert lines(explained(sample, "hasil"))["hasil"] == {
        "nama": "hasil",
        "jenis": "aturan",
        "nilai": "10",
        "satuan": "angka_kredit",
        "dasar": ["Pasal 37 ayat (2)"],
        "rumus": "hasil = 10",
        "aturan": "uji.sementara.hasil",
        "dari": ["dihitung_semua", "ditetapkan"],
        "berlaku": {"peraturan": "PermenPANRB 33/2020", "sejak": "2020-05-27", "sampai": "2022-12-31"},
        "penafsiran": {"R08": "a"},
    }


def test_a_limit_tells_what_it_cost(sample: Ruleset) -> None:
    line = lines(explained(sample, "ditetapkan"))["ditetapkan"]
    assert line["batas"] == {"semula": "12", "terpotong": "2", "dihitung": "10"}
    assert line["rumus"] == "ditetapkan = terkecil dari 12 dan 10"
    uncut = lines(explained(sample, "ditetapkan", kerja=1_000_000))["ditetapkan"]
    assert uncut["batas"] == {"semula": "6", "terpotong": "0", "dihitung": "6"}


def test_a_limit_on_an_unknown_amount_has_no_cost(sample: Ruleset) -> None:
    run = sample.plan().run({name: value for name, value in DATA.items() if name != "kerja"})
    line = lines(Explanation(run, ["ditetapkan"]))["ditetapkan"]
    assert (line["nilai"], "batas" in line) == (None, False)


def test_a_value_looked_up_cites_its_row_and_nothing_of_the_others(sample: Ruleset) -> None:
    assert lines(explained(sample, "angka"))["angka"]["dasar"] == ["Pasal 26 ayat (1) huruf a"]
    assert lines(explained(sample, "angka", warna="biru"))["angka"]["dasar"] == ["Pasal 26 ayat (1) huruf b"]
    assert explained(sample, "angka").dasar() == ["Pasal 26 ayat (1) huruf a"]


def test_only_what_was_touched_is_cited_and_told(sample: Ruleset) -> None:
    limited = explained(sample, "hasil")
    assert limited.dasar() == [
        *("Pasal 26 ayat (1) huruf a", "Pasal 29 ayat (2)", "Pasal 36 ayat (1)", "Pasal 37 ayat (2)")
    ]
    in_full = explained(sample, "hasil", dihitung_semua=True)
    assert in_full.dasar() == ["Pasal 36 ayat (1)", "Pasal 37 ayat (2)"]
    assert "ditetapkan" not in lines(in_full)


def test_a_failed_condition_alone_explains_a_refusal(sample: Ruleset) -> None:
    refused = explained(sample, "memenuhi", sehat=False)
    assert lines(refused)["memenuhi"]["dari"] == ["sehat_jasmani"]
    assert refused.dasar() == ["Pasal 14 ayat (2) huruf c", "Pasal 38 ayat (1)"]


def test_a_reading_is_named_where_it_bears_on_the_case(sample: Ruleset) -> None:
    assert explained(sample, "ditetapkan").penafsiran() == []
    assert explained(sample, "ditetapkan", dihitung_semua=True).penafsiran() == ["R05"]
    assert explained(sample, "hasil", dihitung_semua=True).penafsiran() == ["R08"]


def test_lines_stand_in_the_order_computed(sample: Ruleset) -> None:
    names = list(lines(explained(sample, "memenuhi")))
    layers = [name for layer in sample.plan().layers for name in layer]
    assert names == [name for name in layers if name in names]


def test_a_condition_is_marked_with_its_code(sample: Ruleset) -> None:
    marked = {name: line["syarat"] for name, line in lines(explained(sample, "memenuhi")).items() if "syarat" in line}
    assert marked == {"sehat_jasmani": "tidak_sehat", "cukup": "angka_kredit_kurang"}


def test_formulas_are_told_in_english_too(sample: Ruleset) -> None:
    told = lines(explained(sample, "ditetapkan", bahasa="en"))["ditetapkan"]["rumus"]
    assert told == "ditetapkan = the lesser of 12 and 10"


def test_the_tree_hangs_every_line_under_what_it_served(sample: Ruleset) -> None:
    told = tree(explained(sample, "hasil").sheet(), "hasil")
    assert [each["nama"] for each in told["dari"]] == ["dihitung_semua", "ditetapkan"]
    ditetapkan = told["dari"][1]
    assert [each["nama"] for each in ditetapkan["dari"]] == ["jumlah", "angka"]
    assert "dari" not in told["dari"][0]


def answers() -> list[dict[str, Any]]:
    """A few answers of every question, with their explanations."""
    picked = {}
    for table, case in CASES:
        picked.setdefault(table["jenis"], []).append({"jenis": table["jenis"], "data": data_of(table, case)})
    return telaah([item for items in picked.values() for item in items[:: len(items) // 3 or 1]])


def fingerprint() -> str:
    return hashlib.sha256(json.dumps(answers(), sort_keys=False).encode()).hexdigest()


def test_answers_and_explanations_are_the_same_on_every_run() -> None:
    """Neither the seed of hashes nor what was asked before changes a letter or the order of anything."""
    first = fingerprint()
    assert fingerprint() == first
    script = f"import runpy; print(runpy.run_path({__file__!r})['fingerprint']())"
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        found = subprocess.run(
            [sys.executable, "-c", script], env=environment, check=True, capture_output=True, text=True
        )
        assert found.stdout.strip() == first
