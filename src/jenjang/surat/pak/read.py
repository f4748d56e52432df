"""Whose papers a file asks for: the record of one person, or a workbook of many people told apart by their NIP."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import jenjang.surat.words  # noqa: F401 the problems named here are said with its words
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Integrasi, Masalah, Pegawai, PeriodeKinerja
from jenjang.surat.buku_kerja.read import parse_workbook, read_content
from jenjang.surat.buku_kerja.sheets import Row, Sheet, Value, Workbook, column_letter
from jenjang.surat.nilai.cell_text import is_blank, shown
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.fields import PEGAWAI, parse_fields, require
from jenjang.surat.nilai.headings import Heading, find_heading, sheet_kind
from jenjang.surat.nilai.json_text import parse_json
from jenjang.surat.nilai.later_sheets import owner_of, parse_integrasi_sheet, parse_predikat_sheet
from jenjang.surat.nilai.read import parse_record

_JSON: Final = ".json"
Baris = TypeVar("Baris", PeriodeKinerja, Integrasi)
_COLUMNS_OF_PEOPLE: Final = 2


@dataclass(frozen=True, slots=True)
class BerkasPak:
    """The people of a file, their records not checked yet, and the problems that belong to none of them."""

    nama: str
    orang: tuple[BerkasNilai, ...]
    masalah: tuple[Masalah, ...] = ()


def read_people(path: Path) -> BerkasPak:
    """Read the records of a file, not checked yet; raises FileRefused when it as a whole cannot be read."""
    return parse_people(read_content(path), path.name)


def parse_people(content: bytes, name: str) -> BerkasPak:
    """Read the records of a file's bytes: one person, or one for each NIP. Raises FileRefused."""
    if name.lower().endswith(_JSON) or content[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return BerkasPak(name, tuple(parse_record(each, name) for each in _json_records(content, name)))
    book = parse_workbook(content, name)
    sheets = [sheet for sheet in book.sheets if sheet.visible and sheet.rows]
    people = _people_table(sheets)
    findings = Findings()
    periods = [each for sheet in _periods(book, sheets) for each in parse_predikat_sheet(sheet, findings)]
    owners = {owner_of(each) for each in periods} - {""}
    if people is None and len(owners) <= 1 and book.kind != "csv":
        return BerkasPak(name, (parse_record(content, name),))
    integrations = [
        each
        for sheet in sheets
        if sheet_kind(sheet.name) == "integrasi"
        for each in parse_integrasi_sheet(sheet, findings)
    ]
    return _records(name, _people(people, findings), periods, integrations, findings)


def _json_records(content: bytes, name: str) -> list[bytes]:
    """Give the records of a JSON file: the object itself, or each of a list."""
    raw = parse_json(content, name)
    if not isinstance(raw, list):
        return [content]
    # Decimals go back as text, which the reader takes digit by digit.
    return [json.dumps(each, default=str).encode() for each in raw]


def _periods(book: Workbook, sheets: Sequence[Sheet]) -> list[Sheet]:
    if book.kind == "csv":
        return list(sheets)
    return [sheet for sheet in sheets if sheet_kind(sheet.name) == "predikat"]


def _people_table(sheets: Sequence[Sheet]) -> tuple[Sheet, Heading] | None:
    """Find the sheet with a person a row; None where the sheet pegawai is of one person."""
    for sheet in sheets:
        heading = find_heading(sheet, "pegawai") if sheet_kind(sheet.name) == "pegawai" else None
        if heading and "nip" in heading.columns and len(heading.columns) > _COLUMNS_OF_PEOPLE:
            return sheet, heading
    return None


def _people(found: tuple[Sheet, Heading] | None, findings: Findings) -> dict[str, Pegawai]:
    """Read the people by NIP; a NIP that stands twice is a problem of its second row."""
    people: dict[str, Pegawai] = {}
    if found is None:
        return people
    sheet, heading = found
    letters = {name: column_letter(column) for name, column in heading.columns.items()}
    for row in sheet.rows:
        cells = _cells(row, heading)
        if row.number <= heading.row or not cells:
            continue
        asal = Asal(sheet.name, row.number, letters, nilai={name: shown(value) for name, value in cells.items()})
        person = Pegawai(asal=asal, **parse_fields(PEGAWAI, cells, asal, findings.masalah))
        require(("nip",), cells, asal, findings.masalah)
        if person.nip in people:
            findings.masalah.append(asal.masalah("nip", "pegawai_ganda", baris=people[person.nip].asal.baris))
        elif person.nip:
            people[person.nip] = person
    return people


def _cells(row: Row, heading: Heading) -> Mapping[str, Value]:
    return {name: row.cells[at] for name, at in heading.columns.items() if not is_blank(row.cells.get(at))}


def _records(
    name: str,
    people: Mapping[str, Pegawai],
    periods: Sequence[PeriodeKinerja],
    integrations: Sequence[Integrasi],
    findings: Findings,
) -> BerkasPak:
    """Give each person what bears their NIP, with the problems of those rows; rows of nobody are problems apart."""
    own, brought = _by_owner(periods), _by_owner(integrations)
    owned = {**people}
    for nip, rows in own.items():
        if nip and nip not in owned:
            owned[nip] = Pegawai(asal=rows[0].asal, nip=nip, jenjang=rows[0].jenjang)
    problems: dict[tuple[str, int], list[Masalah]] = defaultdict(list)
    for problem in findings.masalah:
        problems[problem.lembar, problem.baris].append(problem)
    records = []
    for nip, person in owned.items():
        places = [person.asal, *(each.asal for each in own[nip]), *(each.asal for each in brought[nip])]
        keys = dict.fromkeys((each.lembar, each.baris) for each in places)
        named = tuple(each for key in keys for each in problems.pop(key, ()))
        records.append(
            BerkasNilai(name, person, masalah=named, predikat=tuple(own[nip]), integrasi=tuple(brought[nip]))
        )
    rest = [each for left in problems.values() for each in left]
    nobody = [*(each.asal for each in own[""]), *(each.asal for each in brought[""])]
    nameless = [asal.masalah("nip", "wajib_diisi") for asal in nobody]
    return BerkasPak(name, tuple(records), (*rest, *nameless))


def _by_owner(rows: Sequence[Baris]) -> defaultdict[str, list[Baris]]:
    """Give the rows of each NIP in their order; those of nobody stand under ""."""
    found: defaultdict[str, list[Baris]] = defaultdict(list)
    for each in rows:
        found[owner_of(each)].append(each)
    return found
