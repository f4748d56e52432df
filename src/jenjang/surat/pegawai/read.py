"""A table of staff read: workbook or CSV of an office, or the national system's export."""

import re
from datetime import date
from pathlib import Path
from typing import Final

import jenjang.surat.words  # noqa: F401 the problems named here are said with its words
from jenjang.core.kepegawaian.pegawai import BarisPegawai, DaftarPegawai
from jenjang.core.kepegawaian.periksa import catatan_baris, periksa_daftar
from jenjang.core.penilaian.berkas import Masalah
from jenjang.core.penilaian.periksa.tanggal import tampil
from jenjang.surat.abk.table import Record, Table
from jenjang.surat.buku_kerja.read import parse_workbook, read_content
from jenjang.surat.buku_kerja.sheets import Sheet, Value, Workbook
from jenjang.surat.nilai.cell_text import words_of
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.headings import Heading, sheet_kind
from jenjang.surat.pegawai.fields import DAYS, PEGAWAI, is_day_count

HEADINGS: Final = Path(__file__).parent / "headings.toml"
TABLE: Final = Table("pegawai", PEGAWAI, ("nama",), spread="unit", words=HEADINGS)
_TOTAL: Final = re.compile(r"^(?:sub ?|grand ?)?(?:jumlah|total)\b")
# A row that names a person tells more than a name: titles of groups and signatures stand alone.
_TELLS_A_PERSON: Final = frozenset(PEGAWAI) - {"nama", "unit", "gelar_depan", "gelar_belakang"}


def read_people(path: Path, hari_ini: date) -> DaftarPegawai:
    """Read a file of people; raises FileRefused when the file as a whole cannot be read."""
    return parse_people(read_content(path), path.name, hari_ini)


def parse_people(content: bytes, name: str, hari_ini: date) -> DaftarPegawai:
    """Read the bytes of a file of people with every problem of its rows; raises FileRefused."""
    return _people(parse_workbook(content, name), hari_ini)


def _people(book: Workbook, hari_ini: date) -> DaftarPegawai:
    findings = Findings()
    people: list[BarisPegawai] = []
    lacking: list[Masalah] = []
    for sheet in book.sheets:
        if not sheet.visible or not sheet.rows or sheet_kind(sheet.name, HEADINGS) == "bantuan":
            continue
        heading = TABLE.heading(sheet)
        if heading and len(heading.columns) > 1:
            people += _people_of(sheet, heading, findings)
        else:
            row, missing = TABLE.missing(sheet)
            isi = {"kolom_wajib": missing or "nip"}
            lacking.append(Masalah(sheet.name, row, "", "", "daftar_kolom_wajib", isi=isi))
    # Beside a sheet with people, another sheet without a table is a cover or a note.
    (findings.catatan if people else findings.masalah).extend(lacking)
    if not people and not findings.masalah:
        findings.masalah.append(Masalah(book.sheets[0].name if book.sheets else "", 1, "", "", "daftar_kosong"))
    for person in people:
        findings.catatan.extend(catatan_baris(person))
    daftar = DaftarPegawai(book.name, tuple(people), tuple(findings.masalah), tuple(findings.catatan))
    return periksa_daftar(daftar, hari_ini)


def _people_of(sheet: Sheet, heading: Heading, findings: Findings) -> list[BarisPegawai]:
    people = []
    records = Findings()
    for record in TABLE.records(sheet, heading, records):
        if _is_no_person(record):
            # What such a row lacks is no problem of a person.
            named = _named(records, record)
            records.masalah[:] = [each for each in records.masalah if each not in named]
            text = next(iter(record.asal.nilai.values()), "")
            records.catatan.append(Masalah(sheet.name, record.asal.baris, "", text, "daftar_bukan_orang"))
            continue
        people.append(BarisPegawai(asal=record.asal, **record.read))
        records.catatan.extend(_day_counts(record))
    findings.masalah.extend(records.masalah)
    findings.catatan.extend(records.catatan)
    return people


def _named(findings: Findings, record: Record) -> list[Masalah]:
    place = (record.asal.lembar, record.asal.baris)
    return [each for each in findings.masalah if (each.lembar, each.baris) == place]


def _is_no_person(record: Record) -> bool:
    """Whether a row is a group's title, a total or a signature: it has no number and tells too little."""
    if "nip" in record.cells:
        return False
    name = record.cells.get("nama")
    if isinstance(name, str) and _TOTAL.match(words_of(name)):
        return True
    if not _TELLS_A_PERSON & record.cells.keys():
        return True
    return name is None and len(record.cells) == 1


def _day_counts(record: Record) -> list[Masalah]:
    found = []
    for isian in DAYS:
        value: Value | None = record.cells.get(isian)
        read = record.read.get(isian)
        if value is not None and read is not None and is_day_count(value):
            found.append(record.asal.masalah(isian, "daftar_tanggal_angka", tanggal=tampil(read)))
    return found
