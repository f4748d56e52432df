"""The usable rows of an export as a workbook: the sheets pegawai and predikat, and what was left out and why."""

import io
from collections.abc import Iterable
from typing import Any

from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import Masalah
from jenjang.surat.kinerja.record import BarisKinerja, EksporKinerja
from jenjang.surat.nilai.layout import Column, columns
from jenjang.surat.nilai.workbook_style import Writer, set_page, write_value

PEGAWAI = ("nip", "nama", "instansi", "jenjang", "golongan", "tmt_jenjang", "tmt_pangkat", "pendidikan")


def tulis_predikat(ekspor: EksporKinerja, bahasa: str = "id") -> bytes:
    """Write the workbook; `jenjang pak` reads it, and `jenjang nilai` where it holds one person."""
    target = io.BytesIO()
    writer = Writer(target)
    _predikat(writer, ekspor.baris)
    _pegawai(writer, ekspor.baris)
    if ekspor.masalah or ekspor.catatan:
        _masalah(writer, [*ekspor.masalah, *ekspor.catatan], bahasa)
    writer.book.close()
    return target.getvalue()


def _predikat(writer: Writer, rows: Iterable[BarisKinerja]) -> None:
    named = [Column("nip", "teks", "", 22), Column("nama", "teks", "", 34), *columns("predikat")]
    sheet = _table(writer, "predikat", named)
    for row, each in enumerate(rows, 1):
        for at, column in enumerate(named):
            value = getattr(each if column.name in ("nip", "nama") else each.periode, column.name)
            write_value(sheet, row, at, column, value, writer.cell_format(column))


def _pegawai(writer: Writer, rows: Iterable[BarisKinerja]) -> None:
    """Add a row for each person; what the export does not tell stays open to be filled in."""
    known = {column.name: column for column in columns("pegawai")}
    named = [known[name] for name in PEGAWAI]
    sheet = _table(writer, "pegawai", named)
    # The last row of a person tells the post now held.
    people = {each.nip: each for each in sorted(rows, key=_until)}
    for row, each in enumerate(sorted(people.values(), key=lambda each: (each.nama or "", each.nip or "")), 1):
        told = {"nip": each.nip, "nama": each.nama, "instansi": each.unit_kerja}
        told["jenjang"] = each.periode.jenjang if each.periode else None
        for at, column in enumerate(named):
            write_value(sheet, row, at, column, told.get(column.name), writer.cell_format(column))


def _until(row: BarisKinerja) -> tuple[int, int]:
    return (row.periode.tahun or 0, row.periode.bulan_selesai or 0) if row.periode else (0, 0)


def _masalah(writer: Writer, problems: Iterable[Masalah], bahasa: str) -> None:
    heads = ("lembar", "baris", "kolom", "nilai", "pesan")
    sheet = writer.book.add_worksheet("masalah")
    for at, (head, width) in enumerate(zip(heads, (24, 8, 8, 30, 100), strict=True)):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, sentence(f"kinerja_{head}", bahasa), writer.formats["judul"])
    for row, each in enumerate(problems, 1):
        texts = (each.lembar, str(each.baris), each.kolom, each.nilai, each.pesan(bahasa))
        for at, text in enumerate(texts):
            sheet.write_string(row, at, text, writer.formats["teks"])
    set_page(sheet)


def _table(writer: Writer, name: str, named: list[Column]) -> Any:
    sheet = writer.book.add_worksheet(name)
    for at, column in enumerate(named):
        sheet.set_column(at, at, min(column.width, 34), writer.cell_format(column))
        sheet.write_string(0, at, column.name, writer.heading_format(column))
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    set_page(sheet)
    return sheet
