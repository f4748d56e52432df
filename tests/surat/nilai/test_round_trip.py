"""A record written by us is read back the same, as a workbook and as JSON."""

import io

import openpyxl
from hypothesis import given, settings

from buatan.berkas import BERKAS
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.surat.nilai.read import parse_record
from jenjang.surat.nilai.write_json import write_json
from jenjang.surat.nilai.write_workbook import write_workbook


def same(read: BerkasNilai, written: BerkasNilai) -> None:
    assert read.masalah == ()
    assert (read.pegawai, read.riwayat, read.kegiatan) == (written.pegawai, written.riwayat, written.kegiatan)
    assert (read.predikat, read.integrasi) == (written.predikat, written.integrasi)


@settings(max_examples=40, deadline=None)
@given(BERKAS)
def test_a_workbook_written_is_read_back_the_same(berkas: BerkasNilai) -> None:
    same(parse_record(write_workbook(berkas), "uji.xlsx"), berkas)


@settings(deadline=None)
@given(BERKAS)
def test_json_written_is_read_back_the_same(berkas: BerkasNilai) -> None:
    same(parse_record(write_json(berkas).encode(), "uji.json"), berkas)


@settings(max_examples=15, deadline=None)
@given(BERKAS)
def test_no_text_becomes_a_formula(berkas: BerkasNilai) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(berkas)))
    formulas = [
        (sheet.title, cell.column_letter)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert set(formulas) == {("kegiatan", "D")}
