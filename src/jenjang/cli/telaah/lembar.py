"""The sheet and the tree of an answer as lines: name, value, formula with its numbers, articles."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from jenjang.cli.bahasa import kalimat
from jenjang.cli.telaah.kolom import Kolom, baris, lebar_layar, paragraf
from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.citations import precise
from jenjang.core.engine.nodes import Kind
from jenjang.core.engine.values import UNITS
from jenjang.core.engine.words import has_sentence
from jenjang.core.penjelasan.kalimat import nilai_baris

Baris = Mapping[str, Any]
LEKUK: Final = "    "
PRINTED: Final = (Kind.FIGURE, Kind.LOOKUP)
# What is counted or measured; texts and yes/no say nothing in a column of figures.
MEASURED: Final = UNITS - {"teks", "ya_tidak", "tingkat"}
_SHORTENED: Final = {
    "ak": "angka kredit",
    "pak": "PAK",
    "pp": "pengembangan profesi",
    "tmt": "TMT",
    "wpk": "Wpk",
    "wpv": "Wpv",
}
_WORD: Final = re.compile(r"\b(?:" + "|".join(_SHORTENED) + r")\b")


def nama_isian(name: str, bahasa: str) -> str:
    """Write the name of a value as people read it: from the words table, else with its short forms in full."""
    called = f"label_{name}"
    if has_sentence(called):
        return kalimat(called, bahasa)
    if "." in name:
        record, _, inside = name.partition(".")
        return f"{record} {nama_isian(inside, bahasa)}"
    return _WORD.sub(lambda found: _SHORTENED[found[0]], name.replace("_", " "))


def baris_lembar(answer: Mapping[str, Any], bahasa: str, *, lengkap: bool) -> list[tuple[str, list[str]]]:
    """Write the sheet in parts, each with the code of its heading: what was counted, the records, the conditions.

    `lengkap` writes every line of it, of the records too.
    """
    sheet = [line for line in answer["jejak"] if line["jenis"] != "catatan"]
    records = [line for line in answer["jejak"] if line["jenis"] == "catatan"]
    if lengkap:
        whole = [text for line in sheet for text in _row(line, bahasa)]
        return [("layar_perhitungan", whole), ("layar_rincian", [t for each in records for t in _whole(each, bahasa)])]
    shown = _bearing(sheet, answer["hasil"] or {})
    lines = {line["nama"]: line for line in sheet}
    counted = [line for line in shown if line["satuan"] in MEASURED and line["jenis"] != Kind.INPUT and _counts(line)]
    return [
        ("layar_perhitungan", [text for line in counted for text in _row(line, bahasa)]),
        ("layar_rincian", [text for record in records for text in _record(record, bahasa)]),
        ("layar_syarat", [text for line in shown if "syarat" in line for text in _condition(line, lines, bahasa)]),
    ]


def _bearing(sheet: Sequence[Baris], hasil: Mapping[str, Any]) -> list[Baris]:
    """Leave out what only a result without value rests on."""
    used = {name for line in sheet for name in line.get("dari", ())}
    lines = {line["nama"]: line for line in sheet}
    shown = {name: line.get("hasil", name) for name, line in lines.items()}
    waiting = [name for name in lines if name not in used and hasil.get(shown[name], "") is not None]
    bearing: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in lines and name not in bearing:
            bearing.add(name)
            waiting += lines[name].get("dari", ())
    return [line for line in sheet if line["nama"] in bearing or "syarat" in line]


def baris_pohon(trees: Sequence[Baris], bahasa: str) -> list[str]:
    """Write trees: each value over the values it was computed from."""
    return [text for each in trees for text in _branch(each, 0, bahasa)]


def _branch(line: Baris, depth: int, bahasa: str) -> Iterator[str]:
    indent = LEKUK + "  " * depth
    told = f"{nama_isian(line['nama'], bahasa)}: {nilai_baris(line, bahasa)}"
    yield from paragraf(told + (f"  ({'; '.join(line['dasar'])})" if line["dasar"] else ""), indent + "  ", indent)
    for each in line.get("dari", ()):
        if isinstance(each, dict):
            yield from _branch(each, depth + 1, bahasa)


def _counts(line: Baris) -> bool:
    """Whether a line says something: a zero that no limit made says nothing."""
    cut = line.get("batas", {}).get("terpotong", amount_text(0))
    return line["nilai"] is not None and (str(line["nilai"]) != amount_text(0) or cut != amount_text(0))


def _columns() -> tuple[Kolom, ...]:
    room = lebar_layar() - len(LEKUK) - 1 - 8
    name, value, formula = room * 28 // 100, len("31-12-2022"), room * 25 // 100
    return Kolom(1), Kolom(name), Kolom(value, kanan=True), Kolom(formula), Kolom(room - name - value - formula)


def _row(line: Baris, bahasa: str) -> list[str]:
    cells = ("", nama_isian(line["nama"], bahasa), _value(line, bahasa), _formula(line, bahasa))
    return baris((*cells, "; ".join(line["dasar"])), _columns(), LEKUK)


def _value(line: Baris, bahasa: str) -> str:
    """Write a value short enough for its column: a date in figures, a question mark for what is not known."""
    if line["nilai"] is None:
        return "?"
    if line["satuan"] == "tanggal":
        return "-".join(reversed(str(line["nilai"]).split("-")))
    return nilai_baris(line, bahasa)


def _condition(line: Baris, lines: Mapping[str, Baris], bahasa: str) -> list[str]:
    sign, name, value, formula, dasar = _columns()
    columns = (sign, Kolom(name.lebar + 2 + value.lebar), formula, dasar)
    # A count of people or posts under a condition tells the reader nothing that its name does not.
    measured = any(lines[each]["satuan"] in MEASURED - {"jumlah"} for each in line["dari"] if each in lines)
    compared = _compared(line) if measured and line["nilai"] is not None else ""
    return baris((_sign(line), nama_isian(line["nama"], bahasa), compared, "; ".join(line["dasar"])), columns, LEKUK)


def _formula(line: Baris, bahasa: str) -> str:
    """Give the right side of a formula where it says more than the value beside it."""
    _, _, formula = str(line.get("rumus", "")).partition(" = ")
    return "" if line["nilai"] is None or formula == nilai_baris(line, bahasa) else formula


def _compared(line: Baris) -> str:
    """Give the comparisons of a condition; that a further condition was met says nothing beside its own line."""
    _, _, formula = str(line.get("rumus", "")).partition(" = ")
    return "; ".join(part for part in re.split(r" (?:atau|dan|or|and) ", formula) if re.search(r" [≤≥<>=] ", part))


def _whole(record: Baris, bahasa: str) -> list[str]:
    rows = [text for line in record["lembar"] for text in _row(line, bahasa)]
    return [f"{LEKUK}{record['nama']}", *rows]


def _record(record: Baris, bahasa: str) -> list[str]:
    """Write one record in one line: its code, its credit, how it was computed, the articles of its figures."""
    lines = {line["nama"]: line for line in record["lembar"]}
    kode = [str(line["nilai"]) for line in record["lembar"] if line["nama"] == "kode"]
    last = record["lembar"][-1]
    verdict = lines.get("diterima", last)
    decided = verdict["satuan"] == "ya_tidak"
    cells = (
        _sign(verdict) if decided else "",
        " ".join([record["nama"], *kode]),
        "" if verdict is last and decided else _value(last, bahasa),
        "" if verdict is last and decided else _formula(last, bahasa),
        "; ".join(precise([*last["dasar"], *_figures_under(last["nama"], lines)])),
    )
    return baris(cells, _columns(), LEKUK)


def _figures_under(name: str, lines: Mapping[str, Baris]) -> Iterator[str]:
    """Give the articles of the measured figures a value was computed from."""
    for each in lines[name].get("dari", ()):
        if each in lines and lines[each]["jenis"] in PRINTED and lines[each]["satuan"] in MEASURED:
            yield from lines[each]["dasar"]
        elif each in lines:
            yield from _figures_under(each, lines)


def _sign(line: Baris) -> str:
    return {True: "✓", False: "✗"}.get(line["nilai"], "?")
