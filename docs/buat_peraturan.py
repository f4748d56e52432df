"""Writes docs/peraturan/permenpanrb-33-2020.md: what holds each Pasal and ayat, read off the program itself."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from jenjang.core.engine.nodes import Kind, Node
from jenjang.core.engine.question import QUESTIONS
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.ruleset import RULESETS, Ruleset
from jenjang.core.engine.values import Table, figures
from jenjang.core.peraturan.cakupan import SIFAT, catatan_bagian
from jenjang.core.peraturan.struktur import Pasal, muat_struktur
from jenjang.core.telaah import muat_pertanyaan

DOCS = Path(__file__).parent
HALAMAN = DOCS / "peraturan" / "permenpanrb-33-2020.md"
TESTS = DOCS.parent / "tests"
REGISTER = "register (core/peraturan.toml)"
# Tests of the engine and of this structure name parts of the regulation only as examples of how one is written.
HANYA_CONTOH = ("core/engine/", "core/peraturan/test_struktur.py", "core/test_contoh.py")
KEPALA = ("Bagian", "Aturan", "Angka dan data", "Pertanyaan", "Uji", "Di luar hitungan")
PEMBUKA = """# PermenPANRB 33/2020 dalam program

Halaman ini dibuat dari program oleh `make dokumen` dan diuji; jangan disunting. Untuk setiap Pasal dan ayat disebutkan
aturan yang memegangnya (himpunan aturan: nama aturan), angka dan tabelnya, jenis pertanyaan yang menjawabnya, ujinya,
dan apa yang bukan urusan hitungan beserta sifatnya:

| Sifat | Artinya |
|---|---|
| pengertian | mengartikan istilah atau kedudukan; tidak ada yang dihitung |
| data | dipegang tabel |
| isian | diputuskan orang atau Instansi Pembina; pertanyaan menerimanya sebagai isian |
| pencatatan | fakta yang akan dicatat aplikasi web |
| alur kerja | langkah yang akan dijalankan aplikasi web |
| hukum lain | diatur atau diserahkan kepada peraturan lain |
"""


def within(rujukan: str, bagian: str) -> bool:
    """Whether a citation names a part of the regulation or something inside it."""
    return rujukan == bagian or rujukan.startswith(f"{bagian} ")


@cache
def rules() -> dict[str, tuple[str, Node]]:
    """Give each rule and total once, by the ruleset that registered it first."""
    muat_pertanyaan()
    seen: dict[int, tuple[str, Node]] = {}
    for ruleset in sorted(RULESETS.values(), key=lambda each: each.name):
        for versions in ruleset.nodes.values():
            for node in versions:
                if node.kind in (Kind.RULE, Kind.TOTAL):
                    seen.setdefault(id(node), (ruleset.name, node))
    return {f"{name}.{node.name}.{place}": (name, node) for place, (name, node) in enumerate(seen.values())}


@dataclass
class Held:
    """Something held as data: the citations at its rows and the rulesets that read it."""

    cited: set[str] = field(default_factory=set)
    rulesets: set[str] = field(default_factory=set)


@cache
def data() -> dict[str, Held]:
    """Give what is held as data by the label it has on the page."""
    muat_pertanyaan()
    labels: dict[str, str] = {}
    found: dict[str, Held] = {REGISTER: Held({dasar for each in regulations().values() for dasar in each.dasar})}
    for name, versions in figures().items():
        for each in versions:
            labels[name] = f"`{name}` ({each.sumber})"
            rows = each.dasar_baris.values() if isinstance(each, Table) else [each.dasar]
            found.setdefault(labels[name], Held()).cited.update(dasar for row in rows for dasar in row)
    for ruleset in sorted(RULESETS.values(), key=lambda each: each.name):
        for node in (each for versions in ruleset.nodes.values() for each in versions):
            source = node.rows.get("tabel") if node.kind is Kind.LOOKUP else None
            if callable(source):
                table = source()
                held = found.setdefault(table.sumber, Held())
                held.cited.update(dasar for row in table.dasar_baris.values() for dasar in row)
                held.rulesets.add(ruleset.name)
            for name in (*node.inputs, str(source)):
                if name in labels:
                    found[labels[name]].rulesets.add(ruleset.name)
    return found


@cache
def questions() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Give each jenis with the rulesets it runs and the citations that stand in its own code."""
    muat_pertanyaan()
    return {jenis: _reached(asked.decide) for jenis, asked in sorted(QUESTIONS.items())}


def _reached(decide: Callable[..., Any]) -> tuple[frozenset[str], frozenset[str]]:
    rulesets: set[str] = set()
    texts: set[str] = set()
    seen: set[object] = set()
    waiting: list[object] = [decide]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Ruleset):
            rulesets.add(each.name)
        elif isinstance(each, dict | tuple | list):
            waiting += each.values() if isinstance(each, dict) else each
        elif isinstance(each, FunctionType) and each not in seen and "core.engine" not in each.__module__:
            seen.add(each)
            for code in _codes(each.__code__):
                texts |= {const for const in code.co_consts if isinstance(const, str)}
                waiting += [each.__globals__[name] for name in code.co_names if name in each.__globals__]
    return frozenset(rulesets), frozenset(part.strip() for text in texts for part in text.split(";"))


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from _codes(const)


@cache
def test_files() -> dict[str, str]:
    """Give the text of every test of an institution and of every table of cases by its path."""
    paths = (path for path in TESTS.rglob("*") if path.suffix in {".py", ".toml", ".json"})
    texts = {path.relative_to(TESTS).as_posix(): path.read_text("utf-8") for path in sorted(paths)}
    return {path: text for path, text in texts.items() if "/" in path and not path.startswith(HANYA_CONTOH)}


def tests_of(bagian: str, nodes: Iterable[Node], jenis: Iterable[str]) -> list[str]:
    """Give the tests that cite a part; where none does, those of its modules, else those that ask its questions."""
    cites = re.compile(rf"(?<!\d{{4}} ){re.escape(bagian)}(?!\d)")
    mirrors = {_mirror(node) for node in nodes if node.body is not None}
    asks = [f'"{each}"' for each in jenis]
    texts = test_files()
    found = [path for path, text in texts.items() if cites.search(text)]
    found = found or [path for path in texts if path in mirrors]
    return found or [path for path, text in texts.items() if any(each in text for each in asks)]


def _mirror(node: Node) -> str:
    folder, _, module = (node.body.__module__ if node.body else "").removeprefix("jenjang.").rpartition(".")
    return f"{folder.replace('.', '/')}/test_{module}.py"


def row(bagian: str, name: str, exact: bool = False) -> tuple[str, ...]:
    """Give the cells of one part; `exact` leaves out what stands at its ayat."""

    def fits(cited: Iterable[str]) -> bool:
        return any(each == bagian if exact else within(each, bagian) for each in cited)

    held = [(ruleset, node) for ruleset, node in rules().values() if fits(node.dasar)]
    by_ruleset: dict[str, list[str]] = {}
    for ruleset, node in held:
        names = by_ruleset.setdefault(ruleset, [])
        if node.name not in names:
            names.append(node.name)
    read = {label: each for label, each in data().items() if fits(each.cited)}
    running = set(by_ruleset).union(*(each.rulesets for each in read.values()))
    jenis = [each for each, (rulesets, cited) in questions().items() if fits(cited) or rulesets & running]
    note = None if exact else catatan_bagian(bagian)
    return (
        name,
        "; ".join(f"{ruleset}: {', '.join(names)}" for ruleset, names in by_ruleset.items()),
        "; ".join(read),
        ", ".join(jenis),
        ", ".join(tests_of(bagian, [node for _, node in held], jenis)),
        f"{note.sifat}: {note.isi}" if note else "",
    )


def rows(pasal: Pasal) -> Iterator[tuple[str, ...]]:
    """Give the rows of a Pasal: one an ayat, and one for what cites the whole Pasal."""
    name = f"Pasal {pasal.nomor}"
    if not pasal.ayat:
        yield row(name, name)
        return
    whole = row(name, name, exact=True)
    if any(whole[1:4]):
        yield whole
    for ayat in pasal.ayat:
        yield row(ayat, ayat.removeprefix(f"{name} "))


def parts() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give every ayat, and every Pasal without one, with its cells."""
    for pasal in muat_struktur().pasal:
        for bagian in pasal.ayat or (f"Pasal {pasal.nomor}",):
            yield bagian, row(bagian, bagian)


def summary() -> Iterator[str]:
    """Give the counts of parts by what holds them."""
    kinds: dict[str, int] = dict.fromkeys(("aturan", "angka dan data saja", *SIFAT), 0)
    for bagian, cells in parts():
        note = catatan_bagian(bagian)
        kinds["aturan" if cells[1] else note.sifat if note else "angka dan data saja"] += 1
    yield f"Dari {sum(kinds.values())} ayat dan Pasal tanpa ayat dipegang oleh:\n"
    yield from table(("Dipegang oleh", "Banyaknya"), ((kind, str(count)) for kind, count in kinds.items()))


def table(head: Iterable[str], lines: Iterable[Iterable[str]]) -> Iterator[str]:
    """Give the lines of a Markdown table."""
    titles = list(head)
    yield f"| {' | '.join(titles)} |"
    yield "|" + "---|" * len(titles)
    for cells in lines:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def halaman() -> str:
    """Give the whole page."""
    struktur = muat_struktur()
    lines = [PEMBUKA, *summary(), ""]
    bab = bagian = ""
    for pasal in struktur.pasal:
        if pasal.bab != bab:
            bab, bagian = pasal.bab, ""
            lines += [f"## BAB {bab} {struktur.judul_bab[bab]}", ""]
        if pasal.bagian != bagian:
            bagian = pasal.bagian
            lines += [f"### {bagian}", ""]
        lines += [f"#### Pasal {pasal.nomor}", "", *table(KEPALA, rows(pasal)), ""]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    HALAMAN.parent.mkdir(exist_ok=True)
    HALAMAN.write_text(halaman(), "utf-8")
