"""Workbooks: what cells show, what is hidden or merged, and where each value stands."""

import io
from pathlib import Path
from typing import Any

import xlsxwriter

from jenjang.surat.keputusan import baca_berkas
from jenjang.surat.keputusan.berkas.xlsx import baris_xlsx

KEPALA = ("NO", "URAIAN TUGAS", "HASIL KERJA", "BEBAN KERJA", "WAKTU (MENIT)", "WAKTU EFEKTIF", "KEBUTUHAN PEGAWAI")


def _buku(isi: Any) -> bytes:
    tujuan = io.BytesIO()
    buku = xlsxwriter.Workbook(tujuan, {"in_memory": True})
    isi(buku)
    buku.close()
    return tujuan.getvalue()


def _lembar_tugas(buku: Any) -> None:
    lembar = buku.add_worksheet("Pengolah Data")
    tampil = buku.add_format({"num_format": "0.000"})
    ribuan = buku.add_format({"num_format": "#,##0"})
    lembar.write("A1", "INFORMASI JABATAN")
    lembar.write_row("A2", ["1", "NAMA JABATAN", ": Pengolah Data dan Informasi"])
    lembar.write_row("A3", ["6", "TUGAS POKOK :"])
    lembar.write_row("A4", KEPALA)
    lembar.write_row("A5", [1, "Mencatat surat", "Dokumen", 48, 180])
    lembar.write("F5", 75000, ribuan)
    lembar.write_formula("G5", "=D5*E5/F5", tampil, 0.1152)
    lembar.write("A6", "JUMLAH")
    lembar.write_formula("G6", "=SUM(G5:G5)", tampil, 0.2)
    lembar.write_row("A7", ["JUMLAH PEGAWAI", "", "", "", "", "", 1])


def test_a_sheet_typed_by_an_office_is_read_as_it_shows(tmp_path: Path) -> None:
    berkas = tmp_path / "lembar.xlsx"
    berkas.write_bytes(_buku(_lembar_tugas))
    keputusan = baca_berkas(berkas)
    tabel = keputusan.lembar[0].beban
    assert keputusan.tak_terbaca == ()
    assert tabel is not None
    baris = tabel.tugas[0]
    # No property names the decimal mark of this workbook: it is shown as Indonesian offices see it.
    assert [angka.tercetak for angka in (baris.volume, baris.waktu_efektif, baris.kebutuhan)] == [
        "48",
        "75.000",
        "0,115",
    ]
    assert tabel.kaki.jumlah is not None
    assert (tabel.kaki.jumlah.tercetak, tabel.kaki.jumlah.lokasi.bidang()["lembar"]) == ("0,200", "Pengolah Data")


def test_every_figure_stands_in_its_own_cell(tmp_path: Path) -> None:
    berkas = tmp_path / "lembar.xlsx"
    berkas.write_bytes(_buku(_lembar_tugas))
    tabel = baca_berkas(berkas).lembar[0].beban
    assert tabel is not None
    baris = tabel.tugas[0]
    letak = [angka.lokasi.sel for angka in (baris.volume, baris.waktu, baris.waktu_efektif, baris.kebutuhan)]
    assert letak == ["D5", "E5", "F5", "G5"]
    assert tabel.kaki.jumlah is not None
    assert tabel.kaki.jumlah.lokasi.sel == "G6"


def test_a_formula_nobody_calculated_is_reported_and_not_taken_for_blank(tmp_path: Path) -> None:
    berkas = tmp_path / "lembar.xlsx"
    isi = _buku(_lembar_tugas)
    import zipfile

    with zipfile.ZipFile(io.BytesIO(isi)) as asal, zipfile.ZipFile(berkas, "w") as tujuan:
        for nama in asal.namelist():
            bagian = asal.read(nama)
            tujuan.writestr(nama, bagian.replace(b"<v>0.1152</v>", b""))
    keputusan = baca_berkas(berkas)
    assert ["=…" in satu.isi for satu in keputusan.tak_terbaca] == [True]
    assert keputusan.tak_terbaca[0].lokasi.bidang() == {"lembar": "Pengolah Data", "sel": "A5"}


def test_hidden_sheets_are_left_out_and_covered_cells_are_no_cells() -> None:
    def isi(buku: Any) -> None:
        lembar = buku.add_worksheet("Tampak")
        lembar.merge_range("A1:C1", "gabung")
        lembar.write("D1", "tetangga")
        lembar.merge_range("A2:A3", "ke bawah")
        lembar.write("B3", "isi")
        buku.add_worksheet("Simpanan").write("A1", "tak tampak")
        buku.get_worksheet_by_name("Simpanan").hide()

    assert [baris.sel for baris in baris_xlsx(_buku(isi))] == [("gabung", "tetangga"), ("ke bawah",), ("", "isi")]


def test_text_that_looks_like_a_formula_stays_text() -> None:
    def isi(buku: Any) -> None:
        lembar = buku.add_worksheet()
        lembar.write_string("A1", "=1+1")
        lembar.write_rich_string("A2", "Uraian ", buku.add_format({"bold": True}), "tebal")
        lembar.write_boolean("A3", True)

    assert [baris.sel for baris in baris_xlsx(_buku(isi))] == [("=1+1",), ("Uraian tebal",), ("BENAR",)]


def test_a_cell_at_the_far_corner_costs_nothing() -> None:
    def isi(buku: Any) -> None:
        buku.add_worksheet().write("XFD1048576", "sudut")

    assert [(baris.sel, baris.lokasi["sel"]) for baris in baris_xlsx(_buku(isi))] == [(("sudut",), "XFD1048576")]
