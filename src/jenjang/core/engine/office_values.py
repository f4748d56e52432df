"""What an office knows of figures that the sources do not give or do not settle: confirmations and further values.

The office writes a TOML file: `instansi`; `[[konfirmasi]]` with `nilai` (the name of a figure or table), `kunci` (rows
of the table; all of them when left out), `tanggal`, `nama`; `[[tambahan]]` with `nilai`, `isi` (the value, or a table
of key = value), `sumber`, `tanggal`, `nama`. A figure whose wording was seen cannot be replaced.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from jenjang.core.engine.dates import date_for_people, number_of
from jenjang.core.engine.marks import DIKONFIRMASI, NASKAH, Mark
from jenjang.core.engine.values import Figure, Key, Table, figures, inner

_NEEDED: Final = {"konfirmasi": {"nilai", "tanggal", "nama"}, "tambahan": {"nilai", "isi", "sumber", "tanggal", "nama"}}
_OPTIONAL: Final = {"konfirmasi": {"kunci", "surat"}, "tambahan": {"surat"}}


class OfficeValuesError(ValueError):
    """A mistake in an office's file of values: the code of its words and their facts."""

    def __init__(self, kode: str, /, **isi: Any) -> None:
        super().__init__(kode)
        self.kode = kode
        self.isi = isi


@dataclass(frozen=True, slots=True)
class OfficeValue:
    """One row that an office confirms (`nilai` None) or supplies, in the unit's inner form, with its mark."""

    nama: str
    kunci: Key
    nilai: Any
    tanda: Mark


@dataclass(frozen=True)
class OfficeValues:
    """All that one office confirms and supplies."""

    instansi: str
    nilai: tuple[OfficeValue, ...]

    def figure(self, figure: Figure) -> Figure:
        """Give a figure as this office knows it."""
        for each in self.nilai:
            if each.nama == figure.name:
                figure = replace(figure, tanda=each.tanda, nilai=figure.nilai if each.nilai is None else each.nilai)
        return figure

    def table(self, table: Table) -> Table:
        """Give a table as this office knows it."""
        own = [each for each in self.nilai if each.nama == table.name]
        if not own:
            return table
        supplied = {each.kunci: each.nilai for each in own if each.nilai is not None}
        rows = {**table.rows, **supplied}
        # A row that an office supplies rests on what the rows beside it rest on.
        cited = next(iter(table.dasar_baris.values()), ())
        dasar = {**dict.fromkeys(supplied, cited), **table.dasar_baris}
        marks = {**table.tanda, **{each.kunci: each.tanda for each in own}}
        return replace(table, rows=rows, dasar_baris=dasar, tanda=marks)


def parse_office_values(text: str) -> OfficeValues:
    """Read an office's file; raises OfficeValuesError naming the entry and field of a mistake."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise OfficeValuesError("kantor_bukan_toml", sebab=str(error)) from error
    instansi = raw.get("instansi")
    if not isinstance(instansi, str) or not instansi.strip():
        raise OfficeValuesError("kantor_isian_kosong", tempat="-", isian="instansi")
    if unknown := sorted(raw.keys() - {"instansi", *_NEEDED}):
        raise OfficeValuesError("kantor_isian_asing", tempat="-", isian=", ".join(unknown))
    found: list[OfficeValue] = []
    for kind in _NEEDED:
        entries = raw.get(kind, [])
        if not isinstance(entries, list):
            raise OfficeValuesError("kantor_bukan_daftar", tempat=kind)
        for place, entry in enumerate(entries, 1):
            where = f"{kind}[{place}]"
            fields = _checked(where, kind, entry)
            rows = _confirmed(where, fields) if kind == "konfirmasi" else _supplied(where, fields, instansi)
            found += rows
    return OfficeValues(instansi.strip(), tuple(found))


def _checked(where: str, kind: str, entry: object) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise OfficeValuesError("kantor_bukan_daftar", tempat=where)
    for name in sorted(_NEEDED[kind] - entry.keys()):
        raise OfficeValuesError("kantor_isian_kosong", tempat=where, isian=name)
    for name in sorted(entry.keys() - _NEEDED[kind] - _OPTIONAL[kind]):
        raise OfficeValuesError("kantor_isian_asing", tempat=where, isian=name)
    if not isinstance(entry["tanggal"], date):
        raise OfficeValuesError("kantor_bukan_tanggal", tempat=where, nilai=entry["tanggal"])
    for name in ("nama", "nilai", "sumber", "surat"):
        if name in entry and not (isinstance(entry[name], str) and entry[name].strip()):
            raise OfficeValuesError("kantor_isian_kosong", tempat=where, isian=name)
    return entry


def _known(where: str, name: str) -> Figure | Table:
    """Give the latest version of a figure that carries a mark; only those can be confirmed or supplied."""
    marked = {key: each[-1] for key, each in figures().items() if each[-1].tanda}
    if name not in marked:
        near = get_close_matches(name, marked, 1)
        raise OfficeValuesError(
            "kantor_nilai_asing", tempat=where, nilai=name, saran=near[0] if near else ", ".join(sorted(marked))
        )
    return marked[name]


def _signed(fields: Mapping[str, Any], asal: str) -> Mark:
    letter = f", {fields['surat']}" if "surat" in fields else ""
    day = date_for_people(number_of(fields["tanggal"]))
    return Mark(DIKONFIRMASI, f"{asal}; dikonfirmasi {fields['nama'].strip()}, {day}{letter}")


def _confirmed(where: str, fields: Mapping[str, Any]) -> Iterator[OfficeValue]:
    known = _known(where, fields["nilai"])
    if isinstance(known, Figure):
        yield OfficeValue(known.name, (), None, _signed(fields, known.tanda.asal if known.tanda else ""))
        return
    asked = fields.get("kunci", ["|".join(key) for key in known.rows])
    for text in asked if isinstance(asked, list) else [asked]:
        key = tuple(str(text).split("|"))
        if key not in known.tanda:
            raise OfficeValuesError("kantor_kunci_asing", tempat=where, nilai=known.name, kunci=text)
        yield OfficeValue(known.name, key, None, _signed(fields, known.tanda[key].asal))


def _supplied(where: str, fields: Mapping[str, Any], instansi: str) -> Iterator[OfficeValue]:
    known = _known(where, fields["nilai"])
    mark = _signed(fields, f"{instansi}: {fields['sumber'].strip()}")
    if isinstance(known, Figure):
        yield OfficeValue(known.name, (), _read(where, known, (), fields["isi"]), mark)
        return
    if not isinstance(fields["isi"], dict):
        raise OfficeValuesError("kantor_bukan_tabel", tempat=where, nilai=known.name, kunci=" | ".join(known.kunci))
    for text, raw in fields["isi"].items():
        key = tuple(text.split("|"))
        if len(key) != len(known.kunci):
            raise OfficeValuesError("kantor_bukan_tabel", tempat=where, nilai=known.name, kunci=" | ".join(known.kunci))
        yield OfficeValue(known.name, key, _read(where, known, key, raw), mark)


def _read(where: str, known: Figure | Table, key: Key, raw: object) -> Any:
    mark = known.tanda if isinstance(known, Figure) else known.tanda.get(key)
    if mark is not None and mark.tanda == NASKAH:
        raise OfficeValuesError("kantor_menimpa_naskah", tempat=where, nilai=" ".join((known.name, *key)))
    try:
        value = inner(raw, known.satuan)
        if isinstance(value, int) and value < 0:
            raise ValueError("negative")
    except ValueError as error:
        raise OfficeValuesError(
            "kantor_nilai_salah", tempat=where, nilai=" ".join((known.name, *key)), isi=str(raw)[:60]
        ) from error
    return value
