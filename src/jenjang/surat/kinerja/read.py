"""The door for performance exports: a file in, an `EksporKinerja` with all its problems out."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import jenjang.surat.words  # noqa: F401 the problems named here are said with its words
from jenjang.core.penilaian.berkas import Asal, Masalah
from jenjang.surat.buku_kerja.read import parse_workbook, read_content
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.sheets import Row, Sheet, Value, Workbook, column_letter
from jenjang.surat.kinerja.check import saring
from jenjang.surat.kinerja.periods import Periode, parse_periode
from jenjang.surat.kinerja.record import BarisKinerja, EksporKinerja
from jenjang.surat.kinerja.rows import is_record, parse_row
from jenjang.surat.nilai.cell_text import clean, is_blank, shown
from jenjang.surat.nilai.claim_rows import counts_columns, is_total_text, spread_merges
from jenjang.surat.nilai.claim_sheet import Findings, Spread
from jenjang.surat.nilai.headings import Heading, find_heading, repeats_heading, sheet_kind
from jenjang.surat.nilai.problems import CellProblem

WORDS: Final = Path(__file__).with_name("headings.toml")
_RATED: Final = {"predikat", "hasil_kerja", "perilaku"}
_TITLE_OF_PERIOD: Final = re.compile(r"\b(?:periode|masa penilaian|tahun)\b(?:\s+penilaian|\s+kinerja)?\s*:?\s*(.+)")


def read_kinerja(path: Path, hari_ini: date) -> EksporKinerja:
    """Read an export from XLSX, XLS, ODS or CSV; raises FileRefused when it as a whole is no such export."""
    return parse_kinerja(read_content(path), path.name, hari_ini)


def parse_kinerja(content: bytes, name: str, hari_ini: date) -> EksporKinerja:
    """Read an export from the bytes of a file; raises FileRefused."""
    book = parse_workbook(content, name)
    findings = Findings()
    tables = list(_tables(book, findings))
    if not tables:
        raise FileRefused("kinerja_tanpa_tabel", berkas=name)
    rows = [row for sheet, heading in tables for row in _rows(sheet, heading, findings)]
    return saring(
        EksporKinerja(name, tuple(rows), tuple(findings.masalah), tuple(findings.catatan), len(rows)), hari_ini
    )


def _tables(book: Workbook, findings: Findings) -> Iterator[tuple[Sheet, Heading]]:
    """Give the sheets that name people and ratings over their columns; say which others were passed over."""
    if book.has_macros:
        findings.catatan.append(Masalah("", 1, "", "", "makro_diabaikan"))
    for sheet in book.sheets:
        if not sheet.rows or sheet_kind(sheet.name, WORDS) == "bantuan":
            continue
        if not sheet.visible:
            findings.catatan.append(Masalah(sheet.name, 1, "", "", "lembar_tersembunyi"))
            continue
        heading = find_heading(sheet, "kinerja", WORDS)
        if heading and "nip" in heading.columns and heading.columns.keys() & _RATED:
            yield sheet, heading
        else:
            findings.catatan.append(Masalah(sheet.name, 1, "", "", "kinerja_lembar_lain"))


def _rows(sheet: Sheet, heading: Heading, findings: Findings) -> Iterator[BarisKinerja]:
    for column, text in heading.unknown.items():
        findings.catatan.append(
            Masalah(sheet.name, heading.row, column_letter(column), shown(text), "kolom_tidak_dikenal")
        )
    judul = _period_of_title(sheet, heading)
    if judul and not heading.columns.keys() & {"tahun", "periode", "tanggal_mulai", "bulan_mulai"}:
        isi = {"tahun": judul.tahun, "mulai": judul.mulai, "selesai": judul.selesai}
        findings.catatan.append(Masalah(sheet.name, heading.row, "", "", "periode_dari_judul", isi=isi))
    letters = {name: column_letter(column) for name, column in heading.columns.items()}
    spread = spread_merges(sheet, heading)
    for row in sheet.rows:
        if row.number <= heading.row:
            continue
        cells = {name: value for name, at in heading.columns.items() if (value := _cell(row, at, spread)) is not None}
        if not _is_row(row, cells, sheet, findings):
            continue
        asal = Asal(sheet.name, row.number, letters, nilai={name: shown(value) for name, value in cells.items()})
        yield parse_row(cells, asal, judul, findings.masalah)


def _cell(row: Row, column: int, spread: Spread) -> Value | None:
    if column in row.cells:
        return row.cells[column]
    return spread[row.number, column][0] if (row.number, column) in spread else None


def _is_row(row: Row, cells: dict[str, Value], sheet: Sheet, findings: Findings) -> bool:
    """Tell a row of a person from column numbers, repeated headings, totals, titles and signatures."""
    text = next((shown(value) for value in row.cells.values() if not is_blank(value)), "")
    kode = ""
    if not text:
        return False
    if counts_columns(row) or repeats_heading(row, "kinerja", WORDS):
        kode = "baris_judul"
    elif any(isinstance(value, str) and is_total_text(value) for value in row.cells.values()):
        kode = "baris_jumlah"
    elif not is_record(cells) or sum(not is_blank(value) for value in row.cells.values()) == 1:
        kode = "baris_bukan_orang"
    if kode:
        findings.catatan.append(Masalah(sheet.name, row.number, "", text, kode))
    return not kode


def _period_of_title(sheet: Sheet, heading: Heading) -> Periode | None:
    """Give the one period that the lines above the table name; None where they name none or several."""
    found = set()
    for value in _texts_above(sheet.rows, heading):
        match = _TITLE_OF_PERIOD.search(clean(value).casefold())
        try:
            found.add(parse_periode(match[1])) if match else None
        except CellProblem:
            continue
    return found.pop() if len(found) == 1 else None


def _texts_above(rows: Sequence[Row], heading: Heading) -> Iterator[str]:
    for row in rows:
        if row.number <= heading.row:
            yield from (value for value in row.cells.values() if isinstance(value, str))
