"""The sheet kegiatan: one row a claim, read into `Kegiatan` with every problem of its cells."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from jenjang.core.penilaian.berkas import Asal, Kegiatan, Masalah
from jenjang.surat.buku_kerja.sheets import Merge, Row, Sheet, Value, column_letter
from jenjang.surat.nilai.cell_text import is_blank, shown
from jenjang.surat.nilai.claim_rows import RowKind, kind_of_row, spread_merges
from jenjang.surat.nilai.fields import KEGIATAN, parse_fields, require
from jenjang.surat.nilai.headings import Heading

Spread = Mapping[tuple[int, int], tuple[Value, Merge]]


@dataclass(slots=True)
class Findings:
    """What is wrong (`masalah`) and what is worth a remark (`catatan`) in a document, in the order found."""

    masalah: list[Masalah] = field(default_factory=list)
    catatan: list[Masalah] = field(default_factory=list)


def missing_columns(heading: Heading) -> list[str]:
    """Name the columns without which the sheet cannot be assessed."""
    missing = [name for name in ("tanggal_mulai", "jumlah") if name not in heading.columns]
    return missing if heading.columns.keys() & {"kode", "uraian"} else [*missing, "kode"]


def parse_claims(sheet: Sheet, heading: Heading, findings: Findings, label: str) -> list[Kegiatan]:
    """Read the claims below a heading; `label` is the name messages give the sheet."""
    _remark_columns(heading, findings, label)
    letters = {name: column_letter(column) for name, column in heading.columns.items()}
    spread = spread_merges(sheet, heading)
    claims = []
    for row in sheet.rows:
        if row.number <= heading.row:
            continue
        whole = Row(row.number, _with_merged(row, heading, spread)) if spread else row
        kind = kind_of_row(whole, heading)
        if kind is RowKind.CLAIM:
            claims.append(_claim(whole, heading, letters, spread, findings, label))
        elif kind is not RowKind.EMPTY:
            text = next((shown(value) for value in row.cells.values() if not is_blank(value)), "")
            findings.catatan.append(Masalah(label, row.number, "", text, kind.value))
    return claims


def _claim(
    row: Row,
    heading: Heading,
    letters: Mapping[str, str],
    spread: Spread,
    findings: Findings,
    label: str,
) -> Kegiatan:
    cells = {name: row.cells[column] for name, column in heading.columns.items() if column in row.cells}
    texts = {name: shown(value) for name, value in cells.items()}
    asal = Asal(label, row.number, letters, nilai=texts)
    read = parse_fields(KEGIATAN, cells, asal, findings.masalah)
    require(("tanggal_mulai", "jumlah"), cells, asal, findings.masalah)
    if is_blank(cells.get("kode")) and is_blank(cells.get("uraian")):
        findings.masalah.append(asal.masalah("kode" if "kode" in heading.columns else "uraian", "kode_atau_uraian"))
    if amount := spread.get((row.number, heading.columns["jumlah"])):
        # One amount over several rows would be counted once for each of them.
        merge = amount[1]
        findings.masalah.append(asal.masalah("jumlah", "jumlah_tergabung", dari=merge.first_row, sampai=merge.last_row))
    return Kegiatan(asal=asal, **read)


def _with_merged(row: Row, heading: Heading, spread: Spread) -> dict[int, Value]:
    cells = dict(row.cells)
    for column in heading.columns.values():
        if column not in cells and (row.number, column) in spread:
            cells[column] = spread[row.number, column][0]
    return cells


def _remark_columns(heading: Heading, findings: Findings, label: str) -> None:
    for kode, columns in (("kolom_tidak_dikenal", heading.unknown), ("kolom_ganda", heading.repeated)):
        for column, text in columns.items():
            findings.catatan.append(Masalah(label, heading.row, column_letter(column), shown(text), kode))
