"""The workload workbook written: blank as a template, or filled with a record and its results."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, Final

from jenjang.core.beban_kerja.hitung import HitunganBaris
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.proyeksi import Proyeksi
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas
from jenjang.core.jabatan.tercetak import Angka
from jenjang.surat.abk.book import BukuAbk, Kantor
from jenjang.surat.abk.choices import labels_of, norm_label, norms
from jenjang.surat.abk.figures import number
from jenjang.surat.abk.layout import columns, instructions
from jenjang.surat.abk.lists_sheet import write_codes, write_lists
from jenjang.surat.abk.projection_sheet import write_projection
from jenjang.surat.abk.results import credit_values, post_values, summary_values, task_values
from jenjang.surat.abk.summary_sheet import write_summary
from jenjang.surat.abk.writer import Writer
from jenjang.surat.nilai.workbook_style import fit_row, set_page

_TITLE: Final = "Analisis beban kerja"
_BLANK_ROWS: Final = {"jabatan": 100, "tugas": 600, "angka_kredit": 600}
# Rows left below what is filled in, so that an office can go on in the same workbook.
_SPARE_ROWS: Final = 40
_PRINTED_BLANK: Final = 30
_FIRST: Final = 1


def write_book(
    buku: BukuAbk | None = None,
    neraca: Sequence[Neraca] = (),
    proyeksi: tuple[Sequence[Proyeksi], Proyeksi] | None = None,
    catatan: str = "",
) -> bytes:
    """Write the template, or a record with its results; a remark stands on top of the sheet petunjuk.

    `neraca` has one entry for each post of the record, in its order. The same input gives the same bytes.
    """
    writer = Writer(_TITLE)
    title, lines = instructions("petunjuk")
    writer.text_sheet("petunjuk", title, [catatan, "", *lines] if catatan else lines)
    kantor = buku.kantor if buku else Kantor("", "", None, *norms()[0], Pembulatan.SETENGAH_KE_ATAS)
    unit_rows = _write_unit(writer, kantor)
    filled = _filled(buku)
    rows = {sheet: count + _SPARE_ROWS for sheet, count in filled.items()} if buku else _BLANK_ROWS
    _write_posts(writer, buku, neraca, rows["jabatan"], filled["jabatan"])
    _write_tasks(writer, buku, neraca, rows["tugas"], filled["tugas"])
    _write_credits(writer, buku, neraca, rows["angka_kredit"], filled["angka_kredit"])
    values = [summary_values(each, kantor) for each in neraca]
    write_summary(writer, kantor.unit_kerja, values, rows["jabatan"], _FIRST)
    if proyeksi:
        write_projection(writer, neraca, proyeksi)
    write_lists(writer, kantor, unit_rows)
    write_codes(writer)
    return writer.finish()


def write_people(rows: Sequence[Sequence[Any]] = (), catatan: str = "") -> bytes:
    """Write a bezetting, blank as a template or with rows in the order of its columns."""
    writer = Writer("Bezetting")
    title, lines = instructions("petunjuk_bezetting")
    writer.text_sheet("petunjuk", title, [catatan, "", *lines] if catatan else lines)
    sheet = writer.headed_sheet("bezetting", max(len(rows), 500), printed=len(rows) or _PRINTED_BLANK)
    for row, cells in enumerate(rows, _FIRST):
        for at, (column, value) in enumerate(zip(columns("bezetting"), cells, strict=True)):
            writer.write(sheet, row, at, column, value)
    sheet.activate()
    return writer.finish()


def _filled(buku: BukuAbk | None) -> dict[str, int]:
    """Give how many rows of each sheet are filled in, and printed; of the template the first of them."""
    if buku is None:
        return dict.fromkeys(_BLANK_ROWS, _PRINTED_BLANK)
    tables = [lembar.beban for lembar in buku.keputusan.lembar if lembar.beban]
    return {
        "jabatan": len(buku.keputusan.lembar),
        "tugas": sum(len(table.tugas) for table in tables),
        "angka_kredit": sum(len(table.butir) for table in tables),
    }


def _write_unit(writer: Writer, kantor: Kantor) -> dict[str, int]:
    """Write the sheet unit; gives the row of each datum."""
    sheet = writer.book.add_worksheet("unit")
    for at, (width, head) in enumerate(((20, "isian"), (48, "data"), (70, "penjelasan"))):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, head, writer.looks(bold=True, bg_color="#D9D9D9", border=1))
    values: dict[str, str | int | None] = {
        "instansi": kantor.instansi,
        "unit_kerja": kantor.unit_kerja,
        "tahun": kantor.tahun,
        "waktu_efektif": norm_label(kantor.menit, kantor.jam),
        "pembulatan": labels_of("pembulatan")[kantor.pembulatan.value],
    }
    rows = {}
    for row, column in enumerate(columns("unit"), 1):
        sheet.write_string(row, 0, column.name, writer.heading_looks(column))
        writer.write(sheet, row, 1, column, values[column.name])
        sheet.write_string(row, 2, column.explain, writer.looks(font_color="#555555"))
        writer.validate(sheet, row, row, 1, column)
        rows[column.name] = row
    set_page(sheet)
    return rows


def _write_posts(writer: Writer, buku: BukuAbk | None, neraca: Sequence[Neraca], rows: int, printed: int) -> None:
    sheet = writer.headed_sheet("jabatan", rows, printed=printed)
    jenis = labels_of("jenis")
    for at in range(rows):
        row = _FIRST + at
        if buku and at < len(buku.keputusan.daftar):
            entri, lembar = buku.keputusan.daftar[at], buku.keputusan.lembar[at]
            penetapan = buku.penetapan.get(entri.nomor)
            told = buku.jenis.get(entri.nomor)
            values = {
                "nomor": entri.nomor,
                "nama": entri.nama,
                "induk": "" if entri.induk == entri.nomor.rpartition(".")[0] else entri.induk,
                "jenis": jenis[told.value] if told else None,
                "kelas": lembar.kelas.angka if lembar.kelas else None,
                "bezetting": neraca[at].bezetting,
                "ditetapkan": penetapan.ditetapkan if penetapan else None,
                "dalam_proses": penetapan.dalam_proses if penetapan else None,
            }
            _write_row(writer, sheet, "jabatan", row, values, post_values(entri))
        else:
            writer.write_formulas(sheet, "jabatan", row, {}, post_values(None))


def _write_tasks(writer: Writer, buku: BukuAbk | None, neraca: Sequence[Neraca], rows: int, printed: int) -> None:
    sheet = writer.headed_sheet("tugas", rows, printed=printed)
    satuan = labels_of("satuan_waktu")
    row = _FIRST
    for each, counted in _counted_rows(neraca) if buku else ():
        baris = counted.baris
        if buku is None or not isinstance(baris, BarisTugas):
            continue
        hours = baris.waktu_efektif.nilai == buku.kantor.jam.nilai
        values = {
            "jabatan": _label(each),
            "uraian": baris.uraian,
            "hasil_kerja": baris.hasil_kerja or baris.satuan,
            "volume": _decimal(baris.volume),
            "waktu": _decimal(baris.waktu),
            "satuan_waktu": satuan["jam"] if hours else satuan["menit"],
        }
        _write_row(writer, sheet, "tugas", row, values, task_values(each, baris, counted, buku.kantor))
        row += 1
    for spare in range(row, _FIRST + rows):
        writer.write_formulas(sheet, "tugas", spare, {}, {})


def _write_credits(writer: Writer, buku: BukuAbk | None, neraca: Sequence[Neraca], rows: int, printed: int) -> None:
    sheet = writer.headed_sheet("angka_kredit", rows, printed=printed)
    row = _FIRST
    for each, counted in _counted_rows(neraca) if buku else ():
        baris = counted.baris
        if buku is None or not isinstance(baris, BarisButir):
            continue
        kode = buku.kode.get(baris.lokasi, "")
        values = {
            "jabatan": _label(each),
            "kode": kode,
            "sub_unsur": baris.sub_unsur,
            "kelompok": baris.kelompok,
            "uraian": baris.uraian,
            # Left blank where the annex gives it, so that the formula shows where it comes from.
            "angka_kredit": _decimal(baris.angka_kredit) if baris.angka_kredit.tercetak else None,
            "volume": _decimal(baris.volume),
            "satuan": baris.satuan,
        }
        _write_row(writer, sheet, "angka_kredit", row, values, credit_values(each, counted, kode, buku.kantor))
        row += 1
    for spare in range(row, _FIRST + rows):
        writer.write_formulas(sheet, "angka_kredit", spare, {}, {})


def _counted_rows(neraca: Sequence[Neraca]) -> Iterator[tuple[Neraca, HitunganBaris]]:
    for each in neraca:
        for counted in each.hitungan.baris if each.hitungan else ():
            yield each, counted


def _label(neraca: Neraca) -> str:
    return f"{neraca.posisi.nomor} {neraca.posisi.nama}"


def _write_row(
    writer: Writer, sheet: Any, name: str, row: int, values: dict[str, Any], results: dict[str, Any]
) -> None:
    for at, column in enumerate(columns(name)):
        if not column.formula:
            writer.write(sheet, row, at, column, values.get(column.name))
    writer.write_formulas(sheet, name, row, {}, results)
    shown = [(values.get(column.name) or results.get(column.name), column) for column in columns(name)]
    texts = [(value, column.width) for value, column in shown if isinstance(value, str) and not column.hidden]
    fit_row(sheet, row, texts)


def _decimal(angka: Angka) -> Decimal | None:
    return None if angka.nilai is None else number(angka.nilai)
