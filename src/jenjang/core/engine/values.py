"""Figures of law: value files (`nilai*.toml`) beside the rules, read and checked once at start-up.

A file begins with `peraturan = "..."`. A figure is `[name]` with `satuan`, `nilai`, `dasar`; a table is `[name]` with
`satuan`, `kunci` (one name or several) and `[name.isi]` mapping a key (several joined by "|") to `[nilai, dasar]`.
`sejak`/`sampai` may narrow the days of the regulation, so that a later figure stands as a second entry `[[name]]`.
Where the official text was not at hand, `tanda` and `asal` say how far a figure is known (engine.marks); a row of a
table may carry its own: `[nilai, dasar, tanda, asal]`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from jenjang.core.engine.amounts import parse_amount
from jenjang.core.engine.citations import citations
from jenjang.core.engine.dates import next_day, number_of
from jenjang.core.engine.marks import MARKS, Mark
from jenjang.core.engine.regulations import regulations

_CORE = Path(__file__).parent.parent
_OPTIONAL = {"sejak", "sampai", "keterangan", "tanda", "asal"}
_CELL = ("nilai", "dasar", "tanda", "asal")
Key = tuple[str, ...]


class ValueFileError(ValueError):
    """A mistake in a value file, with file, name and field."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of law: value in the unit's inner form, days of force (yyyymmdd, inclusive), articles."""

    name: str
    satuan: str
    nilai: Any
    dasar: tuple[str, ...]
    peraturan: str
    sejak: int
    sampai: int | None
    sumber: str
    tanda: Mark | None = None

    def in_force(self, day: int) -> bool:
        """Whether the figure governs work of a day (yyyymmdd)."""
        return self.sejak <= day and (self.sampai is None or day <= self.sampai)


@dataclass(frozen=True, slots=True)
class Table:
    """Figures of law by key: rows map a key to a value, `dasar_baris` to the articles of that row."""

    name: str
    satuan: str
    kunci: tuple[str, ...]
    rows: Mapping[Key, Any]
    dasar_baris: Mapping[Key, tuple[str, ...]]
    peraturan: str
    sejak: int
    sampai: int | None
    sumber: str
    tanda: Mapping[Key, Mark] = field(default_factory=dict)

    def in_force(self, day: int) -> bool:
        """Whether the table governs work of a day (yyyymmdd)."""
        return self.sejak <= day and (self.sampai is None or day <= self.sampai)


def inner(raw: object, satuan: str) -> Any:
    """Turn a value as written in a file into its inner form by unit: credit to millionths, a date to yyyymmdd."""
    if satuan in AMOUNT_UNITS:
        return parse_amount(raw)
    if satuan == "tanggal":
        if not isinstance(raw, date):
            raise ValueError(f"not a date: {raw!r}")
        return number_of(raw)
    expected: type = {"teks": str, "ya_tidak": bool}.get(satuan, int)
    if type(raw) is not expected:
        raise ValueError(f"not of kind {expected.__name__}: {raw!r}")
    return raw


AMOUNT_UNITS = frozenset({"angka_kredit", "jam", "rupiah", "pecahan"})
UNITS = AMOUNT_UNITS | {
    "persen",
    "tahun",
    "bulan",
    "orang",
    "tingkat",
    "teks",
    "tanggal",
    "ya_tidak",
    "jumlah",
    "menit",
}


@cache
def figures() -> dict[str, tuple[Figure | Table, ...]]:
    """Read every value file of the core: name -> its versions in order of force; raises ValueFileError."""
    found: dict[str, list[Figure | Table]] = {}
    for path in sorted(_CORE.rglob("nilai*.toml")):
        for each in read_value_file(path):
            found.setdefault(each.name, []).append(each)
    return {name: in_order(name, versions) for name, versions in found.items()}


def read_value_file(path: Path) -> list[Figure | Table]:
    """Read one value file; raises ValueFileError naming file, entry and field."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueFileError(f"{path}: {error}") from error
    peraturan = raw.pop("peraturan", None)
    if peraturan not in regulations():
        raise ValueFileError(f"{path}: peraturan: unknown regulation {peraturan!r}")
    entries = [
        (name, entry) for name, given in raw.items() for entry in (given if isinstance(given, list) else [given])
    ]
    return [_entry(path, peraturan, name, entry) for name, entry in entries]


def _entry(path: Path, peraturan: str, name: str, entry: object) -> Figure | Table:
    where = f"{path}: [{name}]"
    if not isinstance(entry, dict):
        raise ValueFileError(f"{where}: not a figure or table: {entry!r}")
    is_table = "kunci" in entry
    needed = {"satuan", "kunci", "isi"} if is_table else {"satuan", "nilai", "dasar"}
    for name_of_field in sorted(needed - entry.keys()) + sorted(entry.keys() - needed - _OPTIONAL):
        raise ValueFileError(f"{where} {name_of_field}: {'missing' if name_of_field in needed else 'unknown field'}")
    if entry["satuan"] not in UNITS:
        raise ValueFileError(f"{where} satuan: unknown unit {entry['satuan']!r}")
    regulation = regulations()[peraturan]
    force = (
        peraturan,
        _typed(where, "sejak", entry["sejak"], "tanggal") if "sejak" in entry else regulation.sejak,
        _typed(where, "sampai", entry["sampai"], "tanggal") if "sampai" in entry else regulation.sampai,
        path.parent.name + "/" + path.name,
    )
    if is_table:
        return _table(where, name, entry, force)
    value = _typed(where, "nilai", entry["nilai"], entry["satuan"])
    cited = _cited(where, "dasar", entry["dasar"])
    return Figure(name, entry["satuan"], value, cited, *force, _mark(where, entry.get("tanda"), entry.get("asal")))


def _table(where: str, name: str, entry: dict[str, Any], force: tuple[str, int, int | None, str]) -> Table:
    kunci = (entry["kunci"],) if isinstance(entry["kunci"], str) else tuple(entry["kunci"])
    if not isinstance(entry["isi"], dict):
        raise ValueFileError(f"{where} isi: not a table: {entry['isi']!r}")
    rows, dasar, marks = {}, {}, {}
    for text, cell in entry["isi"].items():
        place = f"isi.{text}"
        key = tuple(text.split("|"))
        if len(key) != len(kunci):
            raise ValueFileError(f"{where} {place}: needs {len(kunci)} key parts")
        if not isinstance(cell, list) or not len(_CELL) - 2 <= len(cell) <= len(_CELL):
            raise ValueFileError(f"{where} {place}: needs a value and its citation, not {cell!r}")
        given = dict(zip(_CELL, cell, strict=False))
        rows[key] = _typed(where, place, given["nilai"], entry["satuan"])
        dasar[key] = _cited(where, place, given["dasar"])
        mark = _mark(f"{where} {place}", given.get("tanda", entry.get("tanda")), given.get("asal", entry.get("asal")))
        if mark is not None:
            marks[key] = mark
    return Table(name, entry["satuan"], kunci, rows, dasar, *force, marks)


def _mark(where: str, tanda: object, asal: object) -> Mark | None:
    if tanda is None and asal is None:
        return None
    if tanda not in MARKS or not isinstance(asal, str):
        raise ValueFileError(f"{where} tanda: needs one of {', '.join(MARKS)}, and asal")
    return Mark(str(tanda), asal)


def _typed(where: str, field: str, raw: object, satuan: str) -> Any:
    try:
        return inner(raw, satuan)
    except ValueError as error:
        raise ValueFileError(f"{where} {field}: {error}") from error


def _cited(where: str, field: str, raw: object) -> tuple[str, ...]:
    try:
        return citations(str(raw))
    except ValueError as error:
        raise ValueFileError(f"{where} {field}: {error}") from error


def in_order(name: str, versions: list[Figure | Table]) -> tuple[Figure | Table, ...]:
    """Put the versions of a figure in the order of force; raises ValueFileError on a gap or an overlap."""
    ordered = sorted(versions, key=lambda each: each.sejak)
    for earlier, later in pairwise(ordered):
        if earlier.sampai is None or next_day(earlier.sampai) != later.sejak:
            raise ValueFileError(f"{later.sumber}: [{name}] sejak: leaves a gap after or overlaps {earlier.sumber}")
    return tuple(ordered)
