"""The sheets that the law since 2023 needs: predikat (a period a row) and integrasi (the credit brought over)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from jenjang.core.penilaian.berkas import Asal, Integrasi, Masalah, PeriodeKinerja
from jenjang.surat.buku_kerja.sheets import Row, Sheet, Value, column_letter
from jenjang.surat.nilai.cell_text import is_blank, shown
from jenjang.surat.nilai.choices import parse_nip
from jenjang.surat.nilai.claim_rows import counts_columns, is_total_text
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.fields import INTEGRASI, PREDIKAT, parse_fields, require
from jenjang.surat.nilai.headings import Heading, field_of, find_heading, repeats_heading
from jenjang.surat.nilai.problems import CellProblem

NEEDED: Final = {"predikat": ("tahun",), "integrasi": ("metode", "ak_lama")}
_RATED: Final = ("predikat", "hasil_kerja", "perilaku")
_SETAHUN: Final = (1, 12)


def parse_predikat_sheet(sheet: Sheet, findings: Findings) -> list[PeriodeKinerja]:
    """Read the periods of a sheet; what cannot be understood is named in `findings`."""
    return [period_of(asal, cells, findings) for asal, cells in _records(sheet, "predikat", findings)]


def parse_integrasi_sheet(sheet: Sheet, findings: Findings) -> list[Integrasi]:
    """Read the credit brought over; more than one row is named when the record is checked."""
    return [integration_of(asal, cells, findings) for asal, cells in _records(sheet, "integrasi", findings)]


def period_of(asal: Asal, cells: Mapping[str, Value], findings: Findings) -> PeriodeKinerja:
    """Read one period from its cells; both months left out mean the whole year, which is remarked."""
    read = parse_fields(PREDIKAT, cells, asal, findings.masalah)
    require(NEEDED["predikat"], cells, asal, findings.masalah)
    if all(is_blank(cells.get(name)) for name in _RATED):
        findings.masalah.append(asal.masalah("predikat", "predikat_kosong"))
    elif is_blank(cells.get("predikat")):
        require(("hasil_kerja", "perilaku"), cells, asal, findings.masalah)
    months = [name for name in ("bulan_mulai", "bulan_selesai") if not is_blank(cells.get(name))]
    period = PeriodeKinerja(asal=asal, **read)
    if not months:
        findings.catatan.append(asal.masalah("bulan_mulai", "periode_setahun"))
        return replace(period, bulan_mulai=_SETAHUN[0], bulan_selesai=_SETAHUN[1])
    require(("bulan_mulai", "bulan_selesai"), cells, asal, findings.masalah)
    return period


def integration_of(asal: Asal, cells: Mapping[str, Value], findings: Findings) -> Integrasi:
    """Read one integration from its cells."""
    read = parse_fields(INTEGRASI, cells, asal, findings.masalah)
    require(NEEDED["integrasi"], cells, asal, findings.masalah)
    return Integrasi(asal=asal, **read)


def owner_of(row: PeriodeKinerja | Integrasi) -> str:
    """Give the NIP that stands in a row, without its spaces; "" where the sheet has no such column."""
    told = row.asal.nilai.get("nip", "")
    try:
        return parse_nip(told)
    except CellProblem:
        # Digits lost in Excel are nobody's NIP, and are named as such where it is compared.
        return told


def name_other_people(periods: Sequence[PeriodeKinerja], nip: str | None) -> list[Masalah]:
    """Name the periods whose row bears another NIP than the person's."""
    others = [each for each in periods if nip and owner_of(each) not in ("", nip)]
    return [each.asal.masalah("nip", "predikat_orang_lain") for each in others]


def _records(sheet: Sheet, section: str, findings: Findings) -> list[tuple[Asal, Mapping[str, Value]]]:
    heading = find_heading(sheet, section)
    missing = [name for name in NEEDED[section] if heading is None or name not in heading.columns]
    if heading is None or missing:
        isi = {"kolom_wajib": ", ".join(missing)}
        findings.masalah.append(Masalah(sheet.name, 1, "", "", "kolom_wajib_tidak_ada", isi=isi))
        return []
    for column, text in heading.unknown.items():
        if field_of("predikat_orang", text):
            continue
        place = column_letter(column)
        findings.catatan.append(Masalah(sheet.name, heading.row, place, shown(text), "kolom_tidak_dikenal"))
    owner = _column_of_nip(sheet, heading)
    return [_record(sheet, row, heading, owner) for row in sheet.rows if _is_record(row, heading, section)]


def _column_of_nip(sheet: Sheet, heading: Heading) -> dict[str, int]:
    """Give the column that tells whose a row is, where several people share the sheet."""
    for row in sheet.rows:
        for column, value in row.cells.items():
            if row.number <= heading.row and isinstance(value, str) and field_of("predikat_orang", value):
                return {"nip": column}
    return {}


def _record(sheet: Sheet, row: Row, heading: Heading, owner: dict[str, int]) -> tuple[Asal, Mapping[str, Value]]:
    cells = {name: row.cells[at] for name, at in heading.columns.items() if at in row.cells}
    places = {**heading.columns, **owner}
    letters = {name: column_letter(column) for name, column in places.items()}
    texts = {name: shown(row.cells[at]) for name, at in places.items() if at in row.cells}
    return Asal(sheet.name, row.number, letters, nilai=texts), cells


def _is_record(row: Row, heading: Heading, section: str) -> bool:
    if row.number <= heading.row or counts_columns(row) or repeats_heading(row, section):
        return False
    filled = [at for at in heading.columns.values() if not is_blank(row.cells.get(at))]
    return bool(filled) and not any(isinstance(each, str) and is_total_text(each) for each in row.cells.values())
