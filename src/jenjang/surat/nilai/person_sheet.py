"""The sheets pegawai (a datum beside its name) and riwayat (a table of changes)."""

from collections.abc import Iterable

from jenjang.core.penilaian.berkas import Asal, Masalah, Pegawai, Riwayat
from jenjang.surat.buku_kerja.sheets import Merge, Row, Sheet, Value, column_letter
from jenjang.surat.nilai.cell_text import clean, is_blank, shown
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.fields import PEGAWAI, RIWAYAT, parse_fields, require
from jenjang.surat.nilai.headings import Heading, field_of, is_help_column

NEEDED = ("jenjang", "golongan")


def parse_pegawai(rows: Iterable[Row], merges: tuple[Merge, ...], findings: Findings, label: str) -> Pegawai:
    """Read the person from rows of name and datum; what a row names twice differently is a problem."""
    lines = list(rows)
    hidden = {
        at for row in lines for at, value in row.cells.items() if isinstance(value, str) and is_help_column(value)
    }
    labels = [(row, column, name) for row in lines for column, name in _labels(row)]
    column = _value_column(labels, merges, hidden)
    cells: dict[str, Value] = {}
    rows_of: dict[str, int] = {}
    for row, _, name in labels:
        value = _datum(row.cells.get(column)) if column else None
        if name in cells and value is not None and shown(value) != shown(cells[name]):
            at = Asal(label, row.number, {name: column_letter(column or 1)}, nilai={name: shown(value)})
            findings.masalah.append(at.masalah(name, "isian_ganda", baris=rows_of[name]))
        elif name not in cells:
            rows_of[name] = row.number
            if value is not None:
                cells[name] = value
    first = lines[0].number if lines else 1
    asal = Asal(
        label,
        first,
        {name: column_letter(column) for name in PEGAWAI} if column else {},
        rows_of,
        {name: shown(value) for name, value in cells.items()},
    )
    read = parse_fields(PEGAWAI, cells, asal, findings.masalah)
    require(NEEDED, cells, asal, findings.masalah)
    return Pegawai(asal=asal, **read)


def parse_person_row(sheet: Sheet, heading: Heading, findings: Findings, label: str) -> Pegawai:
    """Read the person from a table with the names over one row; a second row is another person, hence a problem."""
    letters = {name: column_letter(column) for name, column in heading.columns.items()}
    people = []
    for row in sheet.rows:
        cells = {name: row.cells[at] for name, at in heading.columns.items() if not is_blank(row.cells.get(at))}
        if row.number > heading.row and cells:
            people.append((row.number, cells))
    for number, cells in people[1:]:
        findings.masalah.append(
            Masalah(label, number, "", shown(next(iter(cells.values()))), "pegawai_lebih_dari_satu")
        )
    number, first = people[0] if people else (heading.row + 1, {})
    asal = Asal(label, number, letters, nilai={name: shown(value) for name, value in first.items()})
    read = parse_fields(PEGAWAI, first, asal, findings.masalah)
    require(NEEDED, first, asal, findings.masalah)
    return Pegawai(asal=asal, **read)


def count_labels(rows: Iterable[Row]) -> int:
    """Count the different data of a person that rows name."""
    return len({name for row in rows for _, name in _labels(row)})


def parse_riwayat(sheet: Sheet, heading: Heading, findings: Findings, label: str) -> list[Riwayat]:
    """Read the changes below a heading; each needs its day."""
    letters = {name: column_letter(column) for name, column in heading.columns.items()}
    changes = []
    for row in sheet.rows:
        if row.number <= heading.row:
            continue
        cells = {name: row.cells[at] for name, at in heading.columns.items() if not is_blank(row.cells.get(at))}
        if not cells:
            continue
        asal = Asal(label, row.number, letters, nilai={name: shown(value) for name, value in cells.items()})
        read = parse_fields(RIWAYAT, cells, asal, findings.masalah)
        require(("tanggal",), cells, asal, findings.masalah)
        if cells.keys() <= {"tanggal"}:
            findings.masalah.append(Masalah(label, row.number, "", shown(cells["tanggal"]), "riwayat_tanpa_perubahan"))
        changes.append(Riwayat(asal=asal, **read))
    return changes


def _labels(row: Row) -> list[tuple[int, str]]:
    """Give the first cell of a row that names a datum, before any cell with another text."""
    for column, value in sorted(row.cells.items()):
        if not isinstance(value, str) or len(clean(value)) <= 2:
            continue
        name = field_of("pegawai", clean(value).rstrip(": "))
        return [(column, name)] if name else []
    return []


def _value_column(labels: list[tuple[Row, int, str]], merges: tuple[Merge, ...], hidden: set[int]) -> int | None:
    """Give the nearest column to the right of the names in which any datum stands, or the next one."""
    ends = {(merge.first_row, merge.first_column): merge.last_column for merge in merges}
    edge = max((ends.get((row.number, column), column) for row, column, _ in labels), default=0)
    filled = {
        column
        for row, _, _ in labels
        for column, value in row.cells.items()
        if column > edge and column not in hidden and _datum(value) is not None
    }
    return min(filled, default=edge + 1 if labels else None)


def _datum(value: Value | None) -> Value | None:
    """Take a datum without the colon that stands before it on forms."""
    if isinstance(value, str):
        value = clean(value).removeprefix(":").strip()
    return None if is_blank(value) else value
