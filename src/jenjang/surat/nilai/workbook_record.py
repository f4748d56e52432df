"""The record as a workbook: which sheet holds the person, which the changes, which the claims."""

from collections.abc import Sequence

from jenjang.core.penilaian.berkas import (
    Asal,
    BerkasNilai,
    Integrasi,
    Kegiatan,
    Masalah,
    Pegawai,
    PeriodeKinerja,
    Riwayat,
)
from jenjang.surat.buku_kerja.sheets import Sheet, Workbook
from jenjang.surat.nilai.claim_sheet import Findings, missing_columns, parse_claims
from jenjang.surat.nilai.headings import Heading, find_heading, sheet_kind
from jenjang.surat.nilai.later_sheets import name_other_people, parse_integrasi_sheet, parse_predikat_sheet
from jenjang.surat.nilai.person_sheet import count_labels, parse_pegawai, parse_person_row, parse_riwayat

# Fewer names than this beside each other or below one another are chance.
_LABELS_OF_A_PERSON = 3
_COLUMNS_OF_A_TABLE = 2
_OTHER_KINDS = ("pegawai", "riwayat", "predikat", "integrasi")


def parse_record(book: Workbook, person: tuple[Pegawai, tuple[Riwayat, ...]] | None, findings: Findings) -> BerkasNilai:
    """Read a record from a workbook; a person given besides it takes the place of the workbook's own."""
    sheets = _data_sheets(book, findings)
    tables = [(sheet, heading) for sheet in sheets if (heading := _claim_table(sheet))]
    kegiatan: list[Kegiatan] = []
    for sheet, heading in tables:
        kegiatan += parse_claims(sheet, heading, findings, _label(book, sheet))
    if person is None:
        pegawai = _pegawai(book, sheets, tables, findings)
        riwayat = _riwayat(book, sheets, findings)
    else:
        pegawai, riwayat = person
        if any(sheet_kind(sheet.name) == "pegawai" for sheet in sheets):
            findings.catatan.append(Masalah("pegawai", 1, "", "", "pegawai_dari_json"))
    predikat = [row for sheet in _of_kind(sheets, "predikat") for row in parse_predikat_sheet(sheet, findings)]
    integrasi = [row for sheet in _of_kind(sheets, "integrasi") for row in parse_integrasi_sheet(sheet, findings)]
    findings.masalah += name_other_people(predikat, pegawai.nip)
    _name_missing_claims(book, sheets, tables, kegiatan or predikat or integrasi, findings)
    return BerkasNilai(
        nama=book.name,
        pegawai=pegawai,
        riwayat=riwayat,
        kegiatan=tuple(kegiatan),
        masalah=tuple(findings.masalah),
        catatan=tuple(findings.catatan),
        predikat=tuple(predikat),
        integrasi=tuple(integrasi),
    )


def _data_sheets(book: Workbook, findings: Findings) -> list[Sheet]:
    if book.has_macros:
        findings.catatan.append(Masalah("", 1, "", "", "makro_diabaikan"))
    sheets = []
    for sheet in book.sheets:
        if not sheet.rows or sheet_kind(sheet.name) == "bantuan":
            continue
        if sheet.visible:
            sheets.append(sheet)
        else:
            findings.catatan.append(Masalah(sheet.name, 1, "", "", "lembar_tersembunyi"))
    return sheets


def _of_kind(sheets: Sequence[Sheet], kind: str) -> list[Sheet]:
    return [sheet for sheet in sheets if sheet_kind(sheet.name) == kind]


def _claim_table(sheet: Sheet) -> Heading | None:
    if sheet_kind(sheet.name) in _OTHER_KINDS:
        return None
    heading = find_heading(sheet, "kegiatan")
    return heading if heading and not missing_columns(heading) else None


def _name_missing_claims(
    book: Workbook,
    sheets: Sequence[Sheet],
    tables: Sequence[tuple[Sheet, Heading]],
    rows: Sequence[Kegiatan | PeriodeKinerja | Integrasi],
    findings: Findings,
) -> None:
    """Say what is wrong with sheets that should hold claims, and pass a remark on the others."""
    read = {sheet.name for sheet, _ in tables}
    for sheet in sheets:
        label = _label(book, sheet)
        kind = sheet_kind(sheet.name)
        if sheet.name in read or kind in _OTHER_KINDS:
            continue
        heading = find_heading(sheet, "kegiatan")
        if (
            kind == "kegiatan"
            or book.kind == "csv"
            or (not read and heading and len(heading.columns) > _COLUMNS_OF_A_TABLE)
        ):
            columns = heading.columns if heading else {}
            missing = ", ".join(missing_columns(heading)) if heading and len(columns) >= _COLUMNS_OF_A_TABLE else ""
            kode = "kolom_wajib_tidak_ada" if missing else "judul_tidak_ditemukan"
            findings.masalah.append(
                Masalah(label, heading.row if heading and missing else 1, "", "", kode, isi={"kolom_wajib": missing})
            )
        elif count_labels(sheet.rows) < _LABELS_OF_A_PERSON:
            findings.catatan.append(Masalah(label, 1, "", "", "lembar_tidak_dikenal"))
    if not rows and not any(masalah.lembar not in ("pegawai", "riwayat") for masalah in findings.masalah):
        findings.masalah.append(Masalah("kegiatan", 1, "", "", "kegiatan_kosong"))


def _pegawai(
    book: Workbook, sheets: Sequence[Sheet], tables: Sequence[tuple[Sheet, Heading]], findings: Findings
) -> Pegawai:
    read = {sheet.name for sheet, _ in tables}
    named = [sheet for sheet in sheets if sheet_kind(sheet.name) == "pegawai"]
    others = [
        sheet
        for sheet in sheets
        if sheet.name not in read and sheet_kind(sheet.name) is None and count_labels(sheet.rows) >= _LABELS_OF_A_PERSON
    ]
    for sheet in [*named, *others]:
        heading = find_heading(sheet, "pegawai")
        if heading and len(heading.columns) >= _LABELS_OF_A_PERSON:
            return parse_person_row(sheet, heading, findings, sheet.name)
        return parse_pegawai(sheet.rows, sheet.merges, findings, sheet.name)
    for sheet, heading in tables:
        above = [row for row in sheet.rows if row.number < heading.row]
        if count_labels(above) >= _LABELS_OF_A_PERSON:
            return parse_pegawai(above, sheet.merges, findings, _label(book, sheet))
    kode = "pegawai_tidak_diberikan" if book.kind == "csv" else "lembar_pegawai_tidak_ada"
    findings.masalah.append(Masalah("pegawai", 1, "", "", kode))
    return Pegawai(asal=Asal("pegawai", 1, {}))


def _riwayat(book: Workbook, sheets: Sequence[Sheet], findings: Findings) -> tuple[Riwayat, ...]:
    changes: list[Riwayat] = []
    for sheet in sheets:
        if sheet_kind(sheet.name) != "riwayat":
            continue
        heading = find_heading(sheet, "riwayat")
        if heading is None or "tanggal" not in heading.columns:
            findings.masalah.append(
                Masalah(sheet.name, 1, "", "", "kolom_wajib_tidak_ada", isi={"kolom_wajib": "tanggal"})
            )
        else:
            changes += parse_riwayat(sheet, heading, findings, _label(book, sheet))
    return tuple(changes)


def _label(book: Workbook, sheet: Sheet) -> str:
    """CSV is the sheet kegiatan under no name of its own."""
    return "kegiatan" if book.kind == "csv" else sheet.name
