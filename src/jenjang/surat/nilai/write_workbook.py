"""The workbook of `jenjang nilai` written: blank as a template, or filled with a record; the reader takes both back."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.penilaian.berkas import BerkasNilai, Integrasi, Kegiatan, Pegawai, PeriodeKinerja, Riwayat
from jenjang.surat.nilai.claim_rows import SAMPLE_MARK
from jenjang.surat.nilai.layout import DAFTAR_KODE, columns, instructions, sample_claim
from jenjang.surat.nilai.workbook_style import Writer, fit_row, set_page, validate, write_value

_ROWS_PREPARED = 1000
_ROWS_WITH_FORMULA = 300
_TEXT_WIDTH = 110


def write_workbook(berkas: BerkasNilai | None = None, catatan: str = "") -> bytes:
    """Write the template, filled with a record if one is given and with a remark on top of the sheet petunjuk.

    The same input gives the same bytes.
    """
    target = io.BytesIO()
    writer = Writer(target)
    _petunjuk(writer, catatan)
    add_pegawai(writer, berkas)
    add_riwayat(writer, berkas)
    _kegiatan(writer, berkas)
    add_later_sheets(writer, berkas)
    add_daftar_kode(writer)
    writer.book.close()
    return target.getvalue()


def _petunjuk(writer: Writer, catatan: str) -> None:
    sheet = writer.book.add_worksheet("petunjuk")
    title, lines = instructions()
    sheet.set_column(0, 0, _TEXT_WIDTH, writer.formats["teks"])
    sheet.write_string(0, 0, title, writer.formats["kepala"])
    for row, line in enumerate([catatan, "", *lines] if catatan else lines, 2):
        sheet.write_string(row, 0, line, writer.formats["teks"])
        fit_row(sheet, row, [(line, _TEXT_WIDTH)])
    set_page(sheet)
    sheet.hide_gridlines(2)


def add_pegawai(writer: Writer, berkas: BerkasNilai | None) -> None:
    """Add the sheet pegawai: a field a row, with what it means."""
    sheet = writer.book.add_worksheet("pegawai")
    for at, (width, text) in enumerate(((24, "isian"), (44, "data"), (80, "penjelasan"))):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, text, writer.formats["judul"])
    for row, column in enumerate(columns("pegawai"), 1):
        sheet.write_string(row, 0, column.name, writer.heading_format(column))
        sheet.write_string(row, 2, column.explain, writer.formats["penjelasan"])
        value = value_or_text(berkas.pegawai, column.name) if berkas else None
        write_value(sheet, row, 1, column, value, writer.cell_format(column))
        validate(sheet, row, row, 1, column)
        sheet.write_comment(row, 1, column.explain, {"x_scale": 2})
    sheet.freeze_panes(1, 0)
    set_page(sheet)


def add_riwayat(writer: Writer, berkas: BerkasNilai | None) -> None:
    """Add the sheet riwayat: a change a row."""
    _add_rows(writer, "riwayat", berkas.riwayat if berkas else ())


def add_later_sheets(writer: Writer, berkas: BerkasNilai | None) -> None:
    """Add what the law since 2023 needs: the sheets predikat, a period a row, and integrasi."""
    _add_rows(writer, "predikat", berkas.predikat if berkas else ())
    _add_rows(writer, "integrasi", berkas.integrasi if berkas else ())


def _add_rows(writer: Writer, name: str, records: Sequence[Riwayat | PeriodeKinerja | Integrasi]) -> None:
    sheet = writer.book.add_worksheet(name)
    write_headings(writer, sheet, name)
    for row, record in enumerate(records, 1):
        for at, column in enumerate(columns(name)):
            write_value(sheet, row, at, column, value_or_text(record, column.name), writer.cell_format(column))
    set_page(sheet)


def _kegiatan(writer: Writer, berkas: BerkasNilai | None) -> None:
    sheet = writer.book.add_worksheet("kegiatan")
    write_headings(writer, sheet, "kegiatan")
    if berkas is None:
        _sample_row(writer, sheet)
        for row in range(2, _ROWS_WITH_FORMULA + 1):
            _wording_formula(writer, sheet, row, None)
    else:
        for row, claim in enumerate(berkas.kegiatan, 1):
            write_claim(writer, sheet, row, claim)
    sheet.freeze_panes(1, 3)
    sheet.repeat_rows(0)
    set_page(sheet)
    sheet.activate()


def write_claim(writer: Writer, sheet: Any, row: int, claim: Kegiatan) -> None:
    """Write a claim into the columns of the sheet kegiatan."""
    for at, column in enumerate(columns("kegiatan")):
        if column.kind == "rumus":
            _wording_formula(writer, sheet, row, claim.kode)
        else:
            write_value(sheet, row, at, column, value_or_text(claim, column.name), writer.cell_format(column))


def value_or_text(record: Pegawai | Riwayat | Kegiatan | PeriodeKinerja | Integrasi, name: str) -> Any:
    """Give a field's value; of one that could not be understood, what was written, so that it can be corrected."""
    value = getattr(record, name)
    return record.asal.nilai.get(name) if value is None else value


def _wording_formula(writer: Writer, sheet: Any, row: int, written: str | None) -> None:
    """Show the official wording of the row's kode; the file carries the result, so that any program shows it."""
    butir = muat_katalog().menurut_kode.get(written or "")
    shown = _wording(butir) if butir else ""
    names = [column.name for column in columns("kegiatan")]
    kode = f"{chr(ord('A') + names.index('kode'))}{row + 1}"
    last = len(muat_katalog().butir) + 1
    formula = f'=IF({kode}="","",IFERROR(VLOOKUP({kode},{DAFTAR_KODE}!$A$2:$G${last},7,FALSE),"kode tidak dikenal"))'
    sheet.write_formula(row, names.index("butir_resmi"), formula, writer.formats["rumus"], shown)


def _sample_row(writer: Writer, sheet: Any) -> None:
    sample = {**sample_claim(), "keterangan": SAMPLE_MARK}
    for at, column in enumerate(columns("kegiatan")):
        kind = "contoh_tanggal" if column.kind == "tanggal" else "contoh_teks"
        if column.kind != "rumus":
            write_value(sheet, 1, at, column, sample.get(column.name), writer.formats[kind])
    _wording_formula(writer, sheet, 1, str(sample["kode"]))


def add_daftar_kode(writer: Writer) -> None:
    """Add the sheet daftar_kode: the catalogue that the drop-downs and wordings draw from."""
    sheet = writer.book.add_worksheet(DAFTAR_KODE)
    heads = (
        ("kode", 14),
        ("pelaksana", 18),
        ("sub-unsur", 26),
        ("uraian", 90),
        ("hasil kerja", 20),
        ("angka kredit", 18),
    )
    for at, (head, width) in enumerate((*heads, ("butir resmi", 10))):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, head, writer.formats["judul"])
    rows = list(_rows_of_list())
    for row, cells in enumerate(rows, 1):
        for at, text in enumerate(cells):
            sheet.write_string(row, at, text, writer.formats["teks"])
        fit_row(sheet, row, ((text, width) for text, (_, width) in zip(cells, heads, strict=False)))
    # The last column only feeds the formulas of the sheet kegiatan.
    sheet.set_column(len(heads), len(heads), None, None, {"hidden": True})
    sheet.autofilter(0, 0, len(rows), len(heads) - 1)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.protect("", {"autofilter": True, "sort": True, "select_locked_cells": True})
    set_page(sheet)


def _rows_of_list() -> Iterator[tuple[str, ...]]:
    for butir in muat_katalog().butir:
        if butir.angka_kredit is None:
            credit = f"{butir.persen_kenaikan_pangkat}% AK kenaikan pangkat"
        else:
            credit = amount_for_people(butir.angka_kredit)
        sub_unsur = f"{butir.sub_unsur_huruf}. {butir.sub_unsur}"
        yield butir.kode, butir.pelaksana, sub_unsur, butir.uraian, butir.hasil_kerja, credit, _wording(butir)


def _wording(butir: ButirKegiatan) -> str:
    return f"{butir.pelaksana}: {butir.uraian}"


def write_headings(writer: Writer, sheet: Any, name: str) -> None:
    """Write the headings of a sheet, with explanations and with checks for the rows below."""
    for at, column in enumerate(columns(name)):
        sheet.set_column(at, at, column.width, writer.cell_format(column))
        sheet.write_string(0, at, column.name, writer.heading_format(column))
        sheet.write_comment(0, at, column.explain, {"x_scale": 2})
        validate(sheet, 1, _ROWS_PREPARED, at, column)
    sheet.freeze_panes(1, 0)
