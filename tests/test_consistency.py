"""The rules of the house: layers, clocks and files, citations, words, figures, readings, sizes, questions."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import jenjang
from jenjang.core.engine.citations import is_citation
from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.readings import readings
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.engine.values import figures
from jenjang.core.peraturan.struktur import muat_struktur
from jenjang.core.telaah import muat_pertanyaan

SOURCE = Path(jenjang.__file__).parent
TESTS = Path(__file__).parent
MODULES = {path.relative_to(SOURCE): ast.parse(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("*.py"))}
LAYER = {
    layer: {path: tree for path, tree in MODULES.items() if path.parts[0] == layer}
    for layer in ("core", "surat", "cli", "web")
}
FORBIDDEN_IMPORTS = {
    "core": (
        *("django", "jenjang.cli", "jenjang.surat", "jenjang.web"),
        *("socket", "ssl", "http", "urllib", "requests", "httpx", "ftplib", "smtplib", "asyncio"),
        *("time", "subprocess", "multiprocessing", "threading", "sqlite3", "psycopg", "os", "sys", "random", "secrets"),
    ),
    "surat": (
        *("django", "jenjang.cli", "jenjang.web"),
        *("socket", "ssl", "http", "urllib", "requests", "httpx", "ftplib", "smtplib", "sqlite3", "psycopg"),
    ),
    "cli": ("django",),
    "web": ("jenjang.cli",),
}
CLOCKS = {"now", "today", "utcnow", "fromtimestamp", "time", "monotonic", "perf_counter"}
FILE_CALLS = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
# The modules of the core that read the value and word files lying beside the rules, and nothing else; receipts hash
# those files and the sources.
VALUE_LOADERS = {
    "core/beban_kerja/periksa/ambang.py",
    "core/beban_kerja/periksa/dasar_hukum.py",
    "core/beban_kerja/periksa/nomenklatur.py",
    "core/beban_kerja/waktu_efektif.py",
    "core/engine/readings.py",
    "core/engine/receipt.py",
    "core/engine/regulations.py",
    "core/engine/tables.py",
    "core/engine/values.py",
    "core/engine/words.py",
    "core/jabatan/bagian_lengkap.py",
    "core/jabatan/jenis_jabatan.py",
    "core/jabatan/kode.py",
    "core/jabatan/usia_pensiun.py",
    "core/kepegawaian/pangkat.py",
    "core/penilaian/batas.py",
    "core/penjelasan/diserahkan.py",
    "core/peraturan/cakupan.py",
    "core/peraturan/struktur.py",
    "core/sdm_kesos/taksonomi.py",
    "core/simulasi/sebaran.py",
}
MOST_LINES = 400
# "PermenPANRB 1/2023 Pasal 37" is an article of another regulation.
PASAL = re.compile(r"(?<!\d{4} )Pasal \d+(?: ayat \(\d+\))?(?: huruf [a-z]\b)?(?: angka \d+)?")

muat_pertanyaan()
NODES: dict[str, Node] = {
    f"{ruleset.name}.{node.name}/{place}": node
    for ruleset in RULESETS.values()
    for versions in ruleset.nodes.values()
    for place, node in enumerate(versions)
}
STRINGS = {
    node.value
    for tree in MODULES.values()
    for node in ast.walk(tree)
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
}


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def called(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield name, node


@pytest.mark.parametrize("layer", FORBIDDEN_IMPORTS)
def test_a_layer_imports_nothing_from_above_or_outside(layer: str) -> None:
    found = [
        f"{path}: {name}"
        for path, tree in LAYER[layer].items()
        for name in imported(tree)
        if any(f"{name}.".startswith(f"{forbidden}.") for forbidden in FORBIDDEN_IMPORTS[layer])
    ]
    assert found == []


def test_a_command_loads_the_web_application_only_when_it_runs() -> None:
    found = [
        f"{path}: {name}"
        for path, tree in LAYER["cli"].items()
        for statement in tree.body
        if isinstance(statement, ast.Import | ast.ImportFrom)
        for name in imported(statement)
        if f"{name}.".startswith("jenjang.web.")
    ]
    assert found == []


def test_the_core_asks_no_clock() -> None:
    found = [f"{path}: {name}" for path, tree in LAYER["core"].items() for name, _ in called(tree) if name in CLOCKS]
    assert found == []


def test_the_core_opens_only_its_own_value_files() -> None:
    opening = {
        path.as_posix() for path, tree in LAYER["core"].items() for name, _ in called(tree) if name in FILE_CALLS
    }
    assert opening == VALUE_LOADERS


@pytest.mark.parametrize("folder", [SOURCE, TESTS], ids=["src", "tests"])
def test_a_module_can_be_read_at_a_sitting(folder: Path) -> None:
    # Migrations are written by a program and read by one.
    paths = [path for path in folder.rglob("*.py") if path.parent.name != "migrations"]
    lines = {path.relative_to(folder): len(path.read_text("utf-8").splitlines()) for path in paths}
    assert {path: count for path, count in lines.items() if count > MOST_LINES} == {}


def test_every_rule_and_total_cites_an_article() -> None:
    assert [name for name, node in NODES.items() if node.kind in (Kind.RULE, Kind.TOTAL) and not node.dasar] == []


def citations_of_the_regulation() -> Iterator[tuple[str, str]]:
    """Give every citation of PermenPANRB 33/2020 with where it stands: rules, figures, code, sentences."""
    for name, node in NODES.items():
        yield from ((name, each) for each in node.dasar)
    for name, versions in figures().items():
        for each in versions:
            cited = [each.dasar] if hasattr(each, "dasar") else each.dasar_baris.values()
            yield from ((name, citation) for row in cited for citation in row)
    for text in STRINGS:
        yield from ((text, part.strip()) for part in text.split(";") if is_citation(part.strip()))
        yield from ((text, part) for part in PASAL.findall(text))
    for kode, texts in words().items():
        yield from ((kode, part) for text in texts.values() for part in PASAL.findall(text))


def words() -> dict[str, dict[str, str]]:
    tables = [tomllib.loads(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("kata.toml"))]
    return {kode: texts for table in tables for kode, texts in table.items()}


def test_every_article_cited_is_in_the_regulation() -> None:
    struktur = muat_struktur()
    found = {
        (where, rujukan)
        for where, rujukan in citations_of_the_regulation()
        if rujukan.startswith(("Pasal", "Lampiran")) and not struktur.memuat(rujukan)
    }
    assert found == set()


def test_no_code_of_a_sentence_is_defined_twice() -> None:
    codes = [kode for path in SOURCE.rglob("kata.toml") for kode in tomllib.loads(path.read_text("utf-8"))]
    assert len(codes) == len(set(codes))


def codes_asked_for() -> set[str]:
    """Give the codes that stand as such where a sentence is said or a reason is given."""
    asked = {node.alasan for node in NODES.values() if node.alasan}
    for tree in LAYER["core"].values():
        for name, call in called(tree):
            first = call.args[0] if call.args else None
            if name in {"Refusal", "WrongValue", "sentence", "because", "assume"} and isinstance(first, ast.Constant):
                asked.add(str(first.value))
    return asked


def test_every_sentence_that_is_asked_for_is_written() -> None:
    asked = codes_asked_for()
    assert len(asked) > 100
    assert asked - words().keys() == set()


def composed() -> list[re.Pattern[str]]:
    """Give the codes that are put together in code ("jumlah_{nama}") as patterns."""
    patterns = []
    for tree in MODULES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(part.value) if isinstance(part, ast.Constant) else "[a-z0-9_]+" for part in node.values
                ]
                patterns.append(re.compile("".join(parts)))
    return [pattern for pattern in patterns if re.search(r"[a-z]{5}", pattern.pattern.replace("[a-z0-9_]+", ""))]


def test_every_sentence_that_is_written_is_used() -> None:
    asked, patterns = STRINGS | codes_asked_for(), composed()
    unused = [kode for kode in words() if kode not in asked and not any(each.fullmatch(kode) for each in patterns)]
    assert unused == []


def test_every_figure_of_the_value_files_is_used() -> None:
    used = {name for node in NODES.values() for name in node.inputs}
    used |= {str(node.rows.get("tabel")) for node in NODES.values() if node.kind is Kind.LOOKUP}
    assert [name for name in figures() if name not in used | STRINGS] == []


def test_every_reading_is_used_or_says_why_not() -> None:
    data = [path for suffix in ("csv", "toml") for path in SOURCE.rglob(f"*.{suffix}") if path.stem != "penafsiran"]
    texts = STRINGS | {path.read_text("utf-8") for path in data}
    named = {key for key in readings() if any(re.search(rf"\b{key}\b", text) for text in texts)}
    named |= {key for node in NODES.values() for key in node.penafsiran}
    assert [key for key, each in readings().items() if key not in named and not each.catatan] == []


def test_every_choice_of_a_reading_has_a_body_or_says_why_not() -> None:
    offered = {(key, letter) for key, each in readings().items() for letter in each.pilihan if len(each.pilihan) > 1}
    served = {node.pilihan for node in NODES.values() if node.pilihan}
    assert served <= offered
    assert {key for key, _ in offered - served if not readings()[key].catatan} == set()
