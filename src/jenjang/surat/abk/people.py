"""A bezetting: one row a person, or one row a number of people."""

from datetime import date
from pathlib import Path
from typing import Final

import jenjang.surat.words  # noqa: F401 the problems named here are said with its words
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, StatusPegawai
from jenjang.core.engine.dates import date_of, number_of
from jenjang.core.penilaian.berkas import Masalah, Pegawai
from jenjang.core.penilaian.periksa.nip import masalah_nip
from jenjang.surat.abk.fields import BEZETTING
from jenjang.surat.abk.table import WORDS, Record, Table
from jenjang.surat.buku_kerja.read import read_workbook
from jenjang.surat.buku_kerja.sheets import Sheet, Workbook
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.headings import Heading, sheet_kind

PEOPLE: Final = Table("bezetting", BEZETTING, ("jabatan",))
_BIRTH_DIGITS: Final = 8
# In the number of a PPPK these digits are no month of appointment; 21 stands there in most.
_MONTH: Final = slice(12, 14)
_MONTH_OF_PPPK: Final = "21"
_MONTH_PROBLEMS: Final = frozenset({"nip_pppk", "nip_bulan_cpns", "nip_umur_cpns", "nip_cpns_masa_depan"})


def read_people(path: Path, hari_ini: int) -> tuple[tuple[Pemangku, ...], tuple[Masalah, ...], tuple[Masalah, ...]]:
    """Read a bezetting from a workbook or CSV: the people, the problems and the remarks.

    Raises FileRefused when the file as a whole cannot be read.
    """
    findings = Findings()
    people = _people_of(read_workbook(path), findings, hari_ini)
    if not people and not findings.masalah:
        findings.masalah.append(Masalah("bezetting", 1, "", "", "bezetting_kosong"))
    return tuple(people), tuple(findings.masalah), tuple(findings.catatan)


def _people_of(book: Workbook, findings: Findings, hari_ini: int) -> list[Pemangku]:
    named = [sheet for sheet in book.sheets if sheet_kind(sheet.name, WORDS) == "bezetting"]
    visible = [sheet for sheet in book.sheets if sheet.visible and sheet_kind(sheet.name, WORDS) != "bantuan"]
    people: list[Pemangku] = []
    for sheet in named or visible:
        heading = PEOPLE.heading(sheet)
        if heading:
            people += parse_people_sheet(sheet, heading, findings, hari_ini)
        elif sheet.rows:
            row, missing = PEOPLE.missing(sheet)
            lacks = {"kolom_wajib": missing}
            findings.masalah.append(Masalah(sheet.name, row, "", "", "buku_abk_kolom_wajib", isi=lacks))
    return people


def parse_people_sheet(sheet: Sheet, heading: Heading, findings: Findings, hari_ini: int) -> list[Pemangku]:
    """Read the people below a heading; a row with a problem is named and left out."""
    seen: dict[str, int] = {}
    people = []
    for record in PEOPLE.records(sheet, heading, findings):
        problems = list(_problems(record, seen, hari_ini))
        findings.masalah.extend(problems)
        if record.whole and not problems:
            people.append(_person(record))
    return people


def _problems(record: Record, seen: dict[str, int], hari_ini: int) -> list[Masalah]:
    asal, read = record.asal, record.read
    problems = []
    nip = read.get("nip", "")
    if nip in seen:
        problems.append(asal.masalah("nip", "bezetting_nip_ganda", baris=seen[nip]))
    elif nip:
        seen[nip] = asal.baris
    if read.get("jumlah", 1) > 1 and (nip or read.get("nama")):
        problems.append(asal.masalah("jumlah", "bezetting_bernama_lebih_dari_satu"))
    return problems + _problems_of_nip(record, hari_ini)


def _problems_of_nip(record: Record, hari_ini: int) -> list[Masalah]:
    """Name what cannot be in a NIP; the middle digits of a PPPK are no month of appointment."""
    person = Pegawai(asal=record.asal, nip=record.read.get("nip"), tanggal_lahir=record.read.get("tanggal_lahir"))
    problems = list(masalah_nip(person, date_of(hari_ini)))
    if _status(record) is StatusPegawai.PPPK:
        return [each for each in problems if each.kode not in _MONTH_PROBLEMS]
    return problems


def _status(record: Record) -> StatusPegawai | None:
    """Give the status filled in, else the one that the number tells."""
    told: StatusPegawai | None = record.read.get("status")
    return StatusPegawai.PPPK if not told and record.read.get("nip", "")[_MONTH] == _MONTH_OF_PPPK else told


def _person(record: Record) -> Pemangku:
    read = record.read
    nip = read.get("nip", "")
    born = number_of(read["tanggal_lahir"]) if "tanggal_lahir" in read else _born_of(nip)
    return Pemangku(
        asal=record.asal,
        jabatan=read.get("jabatan", ""),
        nomor=read.get("nomor_jabatan", ""),
        unit=read.get("unit", ""),
        nama=read.get("nama", ""),
        nip=nip,
        status=_status(record),
        lahir=born,
        akhir_kontrak=read.get("akhir_kontrak"),
        jumlah=read.get("jumlah", 1),
    )


def _born_of(nip: str) -> int | None:
    """Give the day of birth that begins a NIP, which `masalah_nip` has found possible."""
    return number_of(date.fromisoformat(nip[:_BIRTH_DIGITS])) if nip else None
