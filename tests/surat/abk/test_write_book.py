"""The workload workbook written: the template, the way there and back, exact results beside living formulas."""

import io
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from buatan.buku_abk import (
    BUTIR,
    HARI,
    KEPALA,
    PEKSOS,
    PIMPIN,
    STAF,
    SUSUN,
    bezetting,
    buku_abk,
    computed,
    decree_as_book,
    read,
    simpan,
)
from jenjang.core.beban_kerja.kebutuhan.hasil import catatan_masukan, hitung_kebutuhan
from jenjang.surat.abk.people import read_people
from jenjang.surat.abk.write_book import write_book, write_people


def values(content: bytes, sheet: str) -> list[tuple[Any, ...]]:
    """Give the rows of a sheet as the file carries them, results of formulas included."""
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    return [row for row in book[sheet].iter_rows(values_only=True) if any(cell not in (None, "") for cell in row)]


def test_the_blank_workbook_is_read_as_one_without_posts() -> None:
    buku = read(write_book())
    assert [each.kode for each in buku.masalah] == ["buku_abk_tidak_ada_jabatan"]
    assert buku.catatan == ()


def test_the_blank_workbook_explains_itself_and_shows_no_figures() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_book()))
    assert book.sheetnames[:6] == ["petunjuk", "unit", "jabatan", "tugas", "angka_kredit", "ringkasan"]
    assert book["daftar"].sheet_state == "hidden"
    for sheet in ("jabatan", "tugas", "angka_kredit"):
        assert all(cell.comment for cell in book[sheet][1])
        assert book[sheet].data_validations.dataValidation
    assert len(values(write_book(), "ringkasan")) == 3


def test_the_same_input_gives_the_same_bytes() -> None:
    buku = read(buku_abk())
    assert write_book(buku, computed(buku).neraca) == write_book(buku, computed(buku).neraca)
    assert write_book() == write_book()


def test_what_is_written_is_read_back_as_the_same_record() -> None:
    jabatan = [(*KEPALA, 1, 2, 1), STAF, PEKSOS, ("2", "Dokter", "1", "Fungsional", 9)]
    unit = [("unit_kerja", "Dinas Sosial"), ("waktu_efektif", 72000), ("pembulatan", "selalu ke atas"), ("tahun", 2026)]
    tugas = [PIMPIN, SUSUN, ("1.1", "Menata arsip", "Arsip", "1,5", 10, "jam"), ("2", "Memeriksa", None, 900, 20)]
    first = read(buku_abk(jabatan, tugas, [BUTIR, ("1.2", "L2.A.1.a.2", "Ditulis lain", "0,2", 7, "Laporan")], unit))
    second = read(write_book(first, computed(first).neraca))
    assert (second.masalah, second.catatan) == ((), ())
    assert second.kantor == first.kantor
    assert (second.jenis, second.bezetting, second.penetapan) == (first.jenis, first.bezetting, first.penetapan)
    assert list(second.kode.values()) == list(first.kode.values()) == ["L2.A.1.a.2", "L2.A.1.a.2"]
    assert [(each.nomor, each.nama, each.induk) for each in second.keputusan.daftar] == [
        (each.nomor, each.nama, each.induk) for each in first.keputusan.daftar
    ]
    for old, new in zip(computed(first).neraca, computed(second).neraca, strict=True):
        assert (old.beban, old.kebutuhan, old.selisih) == (new.beban, new.kebutuhan, new.selisih)


def test_a_whole_decree_goes_there_and_back_with_every_figure() -> None:
    book = decree_as_book()
    hasil = computed(book)
    again = read(write_book(book, hasil.neraca))
    assert (again.masalah, len(again.keputusan.lembar)) == ((), 37)
    for old, new in zip(hasil.neraca, computed(again).neraca, strict=True):
        assert (old.posisi.nomor, old.beban, old.kebutuhan) == (new.posisi.nomor, new.beban, new.kebutuhan)
        assert old.hitungan is not None
        assert new.hitungan is not None
        assert [each.hasil for each in old.hitungan.baris] == [each.hasil for each in new.hitungan.baris]


def test_the_notes_on_inputs_name_the_row_they_compare_with() -> None:
    book = decree_as_book()
    catatan = catatan_masukan(read(write_book(book, computed(book).neraca)).keputusan)
    saudara = [each.penjelasan() for each in catatan if each.jenis == "ak_menyimpang"]
    assert any(re.search(r"\(0,045, lembar kerja angka_kredit, sel \w+\)", each) for each in saudara)
    assert not [each for each in saudara if ", -)" in each]


def test_the_summary_carries_the_results_without_recalculation() -> None:
    book = decree_as_book()
    hasil = computed(book)
    rows = values(write_book(book, hasil.neraca), "ringkasan")
    assert rows[0][0] == "Dinas: kebutuhan pegawai 86 pada 37 jabatan; pegawai yang ada belum dapat dihitung"
    heads = list(rows[1])
    kebutuhan, beban = heads.index("Kebutuhan (K)"), heads.index("Beban (orang)")
    assert rows[2][kebutuhan] == 86
    for row, each in zip(rows[3:40], hasil.neraca, strict=True):
        assert (row[0], row[kebutuhan]) == (each.posisi.nomor, each.kebutuhan)
        assert each.beban is not None
        assert abs(Fraction(str(row[beban])) - each.beban) < Fraction(1, 10**12)


def test_an_incomplete_post_is_not_summed_as_nothing() -> None:
    buku = read(buku_abk(tugas=[PIMPIN, SUSUN, ("1.1", "Menata arsip", None, None, 30)]))
    rows = values(write_book(buku, computed(buku).neraca), "ringkasan")
    kebutuhan = list(rows[1]).index("Kebutuhan (K)")
    assert [row[kebutuhan] for row in rows[2:6]] == ["belum dapat dihitung", 1, None, 1]


def test_the_years_ahead_stand_in_a_sheet_of_their_own(tmp_path: Path) -> None:
    buku = read(buku_abk())
    orang = bezetting(("1.1", STAF[1], None, "Sari", "196803151990032004"), ("1.1", STAF[1], None, "Tono"))
    people, _, _ = read_people(simpan(tmp_path, "b.xlsx", orang), HARI)
    hasil = hitung_kebutuhan(buku.keputusan, buku.pilihan, people, HARI)
    content = write_book(buku, hasil.neraca, hasil.proyeksi)
    rows = values(content, "proyeksi")
    assert rows[0][0] == "Proyeksi pegawai menurut batas usia pensiun, dihitung per 4 Juli 2026"
    assert rows[1][4:7] == ("pensiun 2026", "tersisa 2026", "selisih 2026")
    # Sari left on 1 April 2026; when Tono leaves is not known, so that neither is who is left.
    assert rows[3][:6] == ("1.1", STAF[1], 0, 2, 1, None)
    assert rows[-1][4:6] == (1, "belum dapat dihitung")
    written = [cell for name in ("jabatan", "ringkasan", "proyeksi") for row in values(content, name) for cell in row]
    assert not [cell for cell in written if isinstance(cell, str) and "Sari" in cell]


@pytest.mark.parametrize("text", ["=1+1", "+62", "-5", "@SUM(A1)", '=HYPERLINK("http://x")'])
def test_text_never_becomes_a_formula(text: str) -> None:
    buku = read(buku_abk([KEPALA, ("1.1", text, None, None, 5), PEKSOS], [PIMPIN, ("1.1", text, text, 12, 900)]))
    book = openpyxl.load_workbook(io.BytesIO(write_book(buku, computed(buku).neraca)))
    assert book["jabatan"]["B3"].value == text
    assert (book["tugas"]["B3"].data_type, book["tugas"]["B3"].value) == ("s", text)


def test_the_blank_list_of_people_is_read_as_empty(tmp_path: Path) -> None:
    people, problems, _ = read_people(simpan(tmp_path, "b.xlsx", write_people()), HARI)
    assert (people, [each.kode for each in problems]) == ((), ["bezetting_kosong"])
