"""The template explains itself, refuses wrong entries, and is read back empty until somebody fills it in."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG
from jenjang.core.penilaian.berkas import Integrasi, Kegiatan, Pegawai, PeriodeKinerja, Riwayat
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.nilai.fields import INTEGRASI, KEGIATAN, PEGAWAI, PREDIKAT, RIWAYAT
from jenjang.surat.nilai.layout import columns
from jenjang.surat.nilai.read import parse_record
from jenjang.surat.nilai.templat import save_template
from jenjang.surat.nilai.write_workbook import write_workbook


@pytest.fixture(scope="module")
def book() -> Any:
    return openpyxl.load_workbook(io.BytesIO(write_workbook()))


def validations(sheet: Any) -> dict[str, Any]:
    return {str(each.sqref).split(":")[0]: each for each in sheet.data_validations.dataValidation}


def test_the_sheets_and_headings_are_those_of_the_interface(book: Any) -> None:
    assert book.sheetnames == ["petunjuk", "pegawai", "riwayat", "kegiatan", "predikat", "integrasi", "daftar_kode"]
    for name, record, fields in (
        ("pegawai", Pegawai, PEGAWAI),
        ("riwayat", Riwayat, RIWAYAT),
        ("kegiatan", Kegiatan, KEGIATAN),
        ("predikat", PeriodeKinerja, PREDIKAT),
        ("integrasi", Integrasi, INTEGRASI),
    ):
        names = [column.name for column in columns(name) if column.kind != "rumus"]
        assert names == list(fields)
        assert names == list(record.__dataclass_fields__)[1:]


def test_all_butir_stand_in_the_list_that_feeds_the_drop_down(book: Any) -> None:
    rows = list(book["daftar_kode"].iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == [butir.kode for butir in muat_katalog().butir]
    assert [row[3] for row in rows] == [butir.uraian for butir in muat_katalog().butir]
    assert validations(book["kegiatan"])["C2"].formula1 == "daftar_kode!$A$2:$A$237"
    assert book["daftar_kode"].protection.sheet


def test_choices_come_from_lists_and_dates_and_amounts_are_checked(book: Any) -> None:
    pegawai = validations(book["pegawai"])
    assert pegawai["B6"].formula1 == f'"{",".join(JENJANG)}"'
    assert pegawai["B7"].formula1 == f'"{",".join(GOLONGAN)}"'
    assert pegawai["B15"].formula1 == '"ya,tidak"'
    kegiatan = validations(book["kegiatan"])
    assert (kegiatan["A2"].type, kegiatan["F2"].type, kegiatan["L2"].type) == ("date", "whole", "decimal")


def test_every_column_has_its_comment_and_its_format(book: Any) -> None:
    sheet = book["kegiatan"]
    assert all(cell.comment.text for cell in sheet[1])
    assert sheet.freeze_panes == "D2"
    assert book["pegawai"]["B3"].number_format == "@"
    assert sheet.column_dimensions["E"].width > sheet.column_dimensions["C"].width > 13
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$1:$1"


def test_the_blank_template_holds_no_claim_and_says_what_is_missing() -> None:
    berkas = parse_record(write_workbook(), "templat.xlsx")
    assert [(each.lembar, each.baris, each.kolom, each.kode) for each in berkas.masalah] == [
        ("pegawai", 6, "B", "wajib_diisi"),
        ("pegawai", 7, "B", "wajib_diisi"),
        ("kegiatan", 1, "", "kegiatan_kosong"),
    ]
    assert [(each.baris, each.kode) for each in berkas.catatan] == [(2, "baris_contoh")]


def test_a_template_filled_in_is_a_record(book: Any) -> None:
    target = io.BytesIO()
    book["pegawai"]["B6"], book["pegawai"]["B7"] = "Ahli Muda", "III/c"
    for column, value in zip("ACF", (date(2021, 1, 5), "L2.A.1.a.2", 2), strict=True):
        book["kegiatan"][f"{column}3"] = value
    book.save(target)
    berkas = parse_record(target.getvalue(), "isi.xlsx")
    assert berkas.masalah == ()
    assert [(claim.asal.baris, claim.jumlah) for claim in berkas.kegiatan] == [(3, 2)]


def test_the_same_template_comes_out_on_every_run() -> None:
    assert write_workbook() == write_workbook()


def test_a_file_is_replaced_only_when_asked_and_nothing_is_left_on_failure(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_text("milik orang")
    with pytest.raises(FileRefused) as refusal:
        save_template(path)
    assert (refusal.value.kode, path.read_text()) == ("berkas_sudah_ada", "milik orang")
    save_template(path, overwrite=True)
    assert path.read_bytes() == write_workbook()
    with pytest.raises(FileRefused) as refusal:
        save_template(tmp_path / "tidak-ada" / "t.xlsx")
    assert refusal.value.kode == "berkas_tidak_dapat_ditulis"
    assert [each.name for each in tmp_path.iterdir()] == ["t.xlsx"]
