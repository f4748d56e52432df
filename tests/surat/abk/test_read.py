"""The workload workbook read: what is understood, and every problem at its sheet, row and column."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from buatan.berkas import ASAL
from buatan.buku_abk import (
    ANGKA_KREDIT,
    BUTIR,
    HARI,
    JABATAN,
    KEPALA,
    PEKSOS,
    PIMPIN,
    STAF,
    SUSUN,
    TUGAS,
    buku_abk,
    read,
)
from buatan.buku_kerja import workbook
from jenjang.core.beban_kerja.hitung import hitung_keputusan
from jenjang.core.beban_kerja.kebutuhan.pemangku import Penetapan
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.surat.abk.book import BukuAbk
from jenjang.surat.abk.read import is_book, read_book
from jenjang.surat.buku_kerja.read import parse_workbook
from jenjang.surat.buku_kerja.refusals import FileRefused


def problems(buku: BukuAbk) -> list[tuple[str, int, str, str]]:
    return [(each.lembar, each.baris, each.kolom, each.kode) for each in buku.masalah]


def loads(buku: BukuAbk) -> list[Fraction | None]:
    return [each.beban for each in hitung_keputusan(buku.keputusan, buku.kantor.pembulatan)]


def test_posts_and_rows_become_the_record_of_a_decree() -> None:
    buku = read(buku_abk())
    assert buku.masalah == ()
    assert [(each.nomor, each.nama, each.induk) for each in buku.keputusan.daftar] == [
        ("1", "Kepala Dinas Contoh", ""),
        ("1.1", "Pengadministrasi Perkantoran", "1"),
        ("1.2", "Pekerja Sosial Ahli Muda", "1"),
    ]
    assert [each.kelas.angka if each.kelas else None for each in buku.keputusan.lembar] == [14, 5, 9]
    # 48 x 1.500 / 75.000; 12 x 900 / 75.000; 0,14 / 0,020 x 100 / 1.250.
    assert loads(buku) == [Fraction(96, 100), Fraction(144, 1000), Fraction(700, 1250)]


def test_every_figure_knows_its_cell() -> None:
    buku = read(buku_abk())
    beban = buku.keputusan.lembar[1].beban
    assert beban is not None
    assert beban.tugas[0].volume.lokasi.bidang() == {"lembar": "tugas", "sel": "D3"}
    assert beban.tugas[0].waktu.lokasi.bidang() == {"lembar": "tugas", "sel": "E3"}


def test_what_the_office_chose_is_kept() -> None:
    unit = [
        ("instansi", "Pemerintah Kota Contoh"),
        ("unit kerja :", "Dinas Sosial"),
        ("tahun", 2026),
        ("waktu efektif", "72.000 menit"),
        ("pembulatan", "Per baris, ke atas"),
    ]
    kantor = read(buku_abk(unit=unit)).kantor
    assert (kantor.instansi, kantor.unit_kerja, kantor.tahun) == ("Pemerintah Kota Contoh", "Dinas Sosial", 2026)
    assert (kantor.menit.nilai, kantor.jam.nilai) == (72000, 1200)
    assert kantor.pembulatan is Pembulatan.PER_BARIS_KE_ATAS


def test_without_a_choice_the_norm_in_force_and_half_up_at_the_end_are_taken() -> None:
    kantor = read(buku_abk()).kantor
    assert (kantor.menit.nilai, kantor.pembulatan) == (75000, Pembulatan.SETENGAH_KE_ATAS)


@pytest.mark.parametrize("written", [Decimal("1250"), "1.250 jam", "75.000 menit (1.250 jam)", 75000])
def test_a_norm_is_known_by_its_minutes_or_its_hours(written: Any) -> None:
    assert read(buku_abk(unit=[("waktu_efektif", written)])).kantor.menit.nilai == 75000


def test_what_is_stated_of_a_post_goes_by_its_number() -> None:
    jabatan = [(*KEPALA, 1, 1, 0), ("2", "Dokter", "1", "Fungsional", 9, 0), STAF, PEKSOS]
    buku = read(buku_abk(jabatan))
    assert buku.jenis == {"2": JenisJabatan.FUNGSIONAL}
    assert buku.bezetting == {"1": 1, "2": 0}
    assert buku.penetapan["1"] == Penetapan(1, 0)
    assert buku.penetapan["2"] == Penetapan(None, None)


@pytest.mark.parametrize(
    "written", ["1.1", "1.1 Pengadministrasi Perkantoran", "1.1. Pengadministrasi", "pengadministrasi perkantoran"]
)
def test_a_row_names_its_post_by_number_choice_or_name(written: str) -> None:
    buku = read(buku_abk(tugas=[PIMPIN, (written, *SUSUN[1:])]))
    assert (buku.masalah, loads(buku)[1]) == ((), Fraction(144, 1000))


def test_a_number_cell_names_a_post_where_only_one_can_be_meant() -> None:
    buku = read(buku_abk(tugas=[(Decimal("1"), *PIMPIN[1:]), (Decimal("1.1"), *SUSUN[1:])]))
    assert (buku.masalah, loads(buku)[1]) == ((), Fraction(144, 1000))


def test_a_number_cell_that_may_have_been_another_number_is_asked_back() -> None:
    sepuluh = ("1.10", "Pengemudi", None, None, 5)
    buku = read(buku_abk([KEPALA, STAF, PEKSOS, sepuluh], [PIMPIN, (Decimal("1.1"), *SUSUN[1:])]))
    assert problems(buku) == [("tugas", 3, "A", "buku_abk_nomor_angka")]
    assert "1.10" in buku.masalah[0].pesan()


def test_hours_are_measured_by_the_hours_of_the_norm() -> None:
    buku = read(buku_abk(tugas=[PIMPIN, ("1.1", "Menyusun laporan", "Laporan", 12, 15, "jam")]))
    assert loads(buku)[1] == Fraction(180, 1250)


def test_a_heading_that_says_hours_is_taken_at_its_word_and_remarked() -> None:
    judul = ("Jabatan", "Uraian Tugas", "Hasil Kerja", "Volume", "Waktu Penyelesaian (JAM)")
    sheets = {
        "jabatan": [JABATAN, KEPALA, STAF, PEKSOS],
        "tugas": [judul, (*PIMPIN[:4], 25), (*SUSUN[:4], 15)],
        "angka_kredit": [ANGKA_KREDIT, BUTIR],
    }
    buku = read(workbook(sheets))
    assert [each.kode for each in buku.catatan] == ["buku_abk_satuan_jam"]
    assert loads(buku)[1] == Fraction(180, 1250)


def test_offices_words_titles_and_totals_are_understood() -> None:
    sheets = {
        "Data Unit": [("Perangkat Daerah", ":", "Dinas Sosial")],
        "Daftar Jabatan": [
            ("DAFTAR JABATAN",),
            (),
            ("No", "Nama Jabatan", "Atasan Langsung", "Kelas Jabatan"),
            (1, 2, 3, 4),
            ("1", "Kepala Dinas Contoh", None, 14),
            ("2", "Pengadministrasi Perkantoran", "Kepala Dinas Contoh", 5),
        ],
        "Uraian Tugas": [
            ("Nama Jabatan", "Uraian Tugas", "Hasil Kerja", "Jumlah Beban Kerja 1 Tahun", "Waktu Penyelesaian (menit)"),
            ("Kepala Dinas Contoh", "Memimpin", "Kegiatan", 48, 1500),
            ("Pengadministrasi Perkantoran", "Menata arsip", "Arsip", "2.400", "30"),
            ("JUMLAH", None, None, None, None),
        ],
    }
    buku = read(workbook(sheets))
    assert problems(buku) == []
    assert [each.induk for each in buku.keputusan.daftar] == ["", "1"]
    assert loads(buku) == [Fraction(96, 100), Fraction(96, 100)]
    assert [each.kode for each in buku.catatan] == ["buku_abk_lembar_diabaikan", "buku_abk_baris_jumlah"]


def test_a_merged_post_stands_for_every_row_beside_it() -> None:
    sheets = {
        "jabatan": [JABATAN, KEPALA, STAF],
        "tugas": [TUGAS, PIMPIN, SUSUN, (None, "Menata arsip", "Arsip", 240, 30)],
    }
    buku = read(workbook(sheets, merges={"tugas": ["A3:A4"]}))
    beban = buku.keputusan.lembar[1].beban
    assert buku.masalah == ()
    assert beban is not None
    assert [each.uraian for each in beban.tugas] == ["Menyusun laporan", "Menata arsip"]


def test_a_blank_number_is_filled_with_the_next_free_one() -> None:
    buku = read(buku_abk([KEPALA, (None, "Pengemudi", "1", None, 5), STAF, PEKSOS]))
    assert [each.nomor for each in buku.keputusan.daftar] == ["1", "2", "1.1", "1.2"]


def test_the_credit_of_a_kode_comes_from_the_annex_and_stays_with_it() -> None:
    buku = read(buku_abk())
    beban = buku.keputusan.lembar[2].beban
    assert beban is not None
    butir = beban.butir[0]
    assert (butir.angka_kredit.nilai, butir.angka_kredit.tercetak) == (Fraction(14, 100), "")
    assert (butir.konstanta.nilai, butir.sub_unsur) == (Fraction(2, 100), "Pendekatan Awal")
    assert buku.kode == {butir.lokasi: "L2.A.1.a.2"}


def test_the_wording_of_a_butir_serves_for_its_kode() -> None:
    uraian = (
        "Menganalisa dan evaluasi hasil kegiatan penjajagan awal dan koordinasi persiapan sosialisasi "
        "penyelenggaraan kesejahteraan sosial"
    )
    assert loads(read(buku_abk(angka_kredit=[("1.2", None, uraian, None, 100)])))[2] == Fraction(700, 1250)


def test_a_credit_filled_in_goes_before_the_annex() -> None:
    assert loads(read(buku_abk(angka_kredit=[("1.2", "L2.A.1.a.2", None, "0,2", 100)])))[2] == Fraction(1000, 1250)


def test_another_functional_post_brings_its_own_credit() -> None:
    penyuluh = ("1.2", "Penyuluh Sosial Ahli Muda", None, None, 9)
    buku = read(buku_abk([KEPALA, STAF, penyuluh], angka_kredit=[("1.2", None, "Menyusun materi", "0,06", 10)]))
    assert (buku.masalah, loads(buku)[2]) == ((), Fraction(30, 1250))


@pytest.mark.parametrize(
    ("jabatan", "place"),
    [
        ((KEPALA, ("1", "Pengemudi"), STAF, PEKSOS), ("jabatan", 3, "A", "buku_abk_nomor_ganda")),
        ((KEPALA, STAF, PEKSOS, ("3", None)), ("jabatan", 5, "B", "wajib_diisi")),
        ((KEPALA, STAF, PEKSOS, ("3", "Pengemudi", "9")), ("jabatan", 5, "C", "buku_abk_induk_tidak_dikenal")),
        ((KEPALA, STAF, PEKSOS, ("3", "Pengemudi", None, "Manajer")), ("jabatan", 5, "D", "bukan_pilihan")),
        ((KEPALA, STAF, PEKSOS, ("3", "Pengemudi", None, None, 21)), ("jabatan", 5, "E", "buku_abk_kelas")),
        ((KEPALA, STAF, PEKSOS, ("3", "Pengemudi", None, None, 5, -1)), ("jabatan", 5, "F", "buku_abk_negatif")),
        ((KEPALA, STAF, PEKSOS, ("3", "Pengemudi", None, None, 5, "1,5")), ("jabatan", 5, "F", "angka_pecahan")),
        ((KEPALA, STAF, PEKSOS, (date(2001, 1, 2), "Pengemudi")), ("jabatan", 5, "A", "buku_abk_nomor_tanggal")),
    ],
)
def test_a_problem_of_a_post_stands_at_its_cell(jabatan: Any, place: tuple[str, int, str, str]) -> None:
    buku = read(buku_abk(jabatan))
    assert problems(buku) == [place]
    assert all(each.pesan(bahasa) for each in buku.masalah for bahasa in ("id", "en"))


def test_superiors_that_stand_above_each_other_are_named() -> None:
    buku = read(buku_abk([KEPALA, ("2", "Kepala A", "3"), ("3", "Kepala B", "2"), STAF, PEKSOS]))
    assert problems(buku) == [("jabatan", 3, "C", "buku_abk_induk_melingkar")]


def test_a_superior_of_several_posts_names_them() -> None:
    dua = ("2", "Pengadministrasi Perkantoran")
    buku = read(buku_abk([KEPALA, STAF, PEKSOS, dua, ("3", "Pengemudi", "Pengadministrasi Perkantoran")]))
    assert problems(buku) == [("jabatan", 6, "C", "buku_abk_induk_mendua")]
    assert "1.1 Pengadministrasi Perkantoran; 2 Pengadministrasi" in buku.masalah[0].pesan()


@pytest.mark.parametrize(
    ("row", "column", "kode"),
    [
        (("9", "Menyusun laporan", None, 12, 900), "A", "buku_abk_jabatan_tidak_dikenal"),
        ((None, "Menyusun laporan", None, 12, 900), "A", "wajib_diisi"),
        (("1.1", None, None, 12, 900), "B", "wajib_diisi"),
        (("1.1", "Menyusun laporan", None, None, 900), "D", "wajib_diisi"),
        (("1.1", "Menyusun laporan", None, -12, 900), "D", "buku_abk_negatif"),
        (("1.1", "Menyusun laporan", None, "dua belas", 900), "D", "angka_tidak_terbaca"),
        (("1.1", "Menyusun laporan", None, 12, "1.500"), "E", "angka_mendua"),
        (("1.1", "Menyusun laporan", None, 2_000_000_000, 900), "D", "buku_abk_terlalu_besar"),
        (("1.1", "Menyusun laporan", None, 12, 900, "hari"), "F", "bukan_pilihan"),
        (("1.2", "Menyusun laporan", None, 12, 900), "A", "buku_abk_dua_metode"),
    ],
)
def test_a_problem_of_a_row_stands_at_its_cell(row: Any, column: str, kode: str) -> None:
    buku = read(buku_abk(tugas=[PIMPIN, SUSUN, row], angka_kredit=[BUTIR]))
    place = ("angka_kredit", 2, "A", kode) if kode == "buku_abk_dua_metode" else ("tugas", 4, column, kode)
    assert problems(buku) == [place]
    assert all(each.pesan(bahasa) for each in buku.masalah for bahasa in ("id", "en"))


@pytest.mark.parametrize(
    ("row", "column", "kode"),
    [
        (("1.2", "L2.Z.9", None, None, 10), "B", "kode_tanpa_padanan"),
        (("1.2", "L2.A.1.a.9", None, None, 10), "B", "kode_bukan_butir"),
        (("1.2", None, "Menyusun entah apa", None, 10), "C", "uraian_bukan_butir"),
        (("1.2", None, None, None, 10), "B", "buku_abk_butir_kosong"),
        (("1.1", "L2.A.1.a.2", None, None, 10), "A", "buku_abk_bukan_fungsional"),
    ],
)
def test_a_problem_of_a_butir_stands_at_its_cell(row: Any, column: str, kode: str) -> None:
    buku = read(buku_abk(tugas=[PIMPIN], angka_kredit=[BUTIR, row]))
    assert problems(buku)[0][:3] == ("angka_kredit", 3, column)
    assert problems(buku)[0][3] == kode


def test_a_butir_of_another_jenjang_counts_and_is_remarked() -> None:
    buku = read(buku_abk(angka_kredit=[BUTIR, ("1.2", "L2.A.1.a.1", None, None, 10)]))
    assert (buku.masalah, loads(buku)[2]) == ((), Fraction(700 + 30, 1250))
    assert [(each.kode, each.baris, each.kolom) for each in buku.catatan] == [("buku_abk_butir_jenjang_lain", 3, "B")]
    assert "Ahli Pertama" in buku.catatan[0].pesan()


def test_a_butir_worth_a_share_of_a_promotion_is_no_workload() -> None:
    from jenjang.core.angka_kredit.katalog import muat_katalog

    kode = next(each.kode for each in muat_katalog().butir if each.angka_kredit is None)
    buku = read(buku_abk(angka_kredit=[BUTIR, ("1.2", kode, None, None, 1)]))
    assert problems(buku) == [("angka_kredit", 3, "B", "buku_abk_butir_persen")]


def test_another_post_without_a_credit_is_asked_for_it() -> None:
    penyuluh = ("1.2", "Penyuluh Sosial Ahli Muda", None, None, 9)
    buku = read(buku_abk([KEPALA, STAF, penyuluh], angka_kredit=[("1.2", None, "Menyusun materi", None, 10)]))
    assert problems(buku) == [("angka_kredit", 2, "D", "buku_abk_angka_kredit_kosong")]


def test_a_row_with_a_problem_leaves_the_sum_of_its_post_unknown() -> None:
    buku = read(buku_abk(tugas=[PIMPIN, SUSUN, ("1.1", "Menata arsip", None, None, 30)]))
    assert loads(buku)[:2] == [Fraction(96, 100), None]


def test_a_post_without_rows_is_remarked() -> None:
    buku = read(buku_abk([KEPALA, STAF, PEKSOS, ("3", "Pengemudi")]))
    assert [(each.kode, each.baris) for each in buku.catatan] == [("buku_abk_jabatan_tanpa_baris", 5)]


@pytest.mark.parametrize(
    ("content", "kode"),
    [
        (workbook({"tugas": [TUGAS, SUSUN]}), "buku_abk_lembar_tidak_ada"),
        (workbook({"jabatan": [JABATAN]}), "buku_abk_tidak_ada_jabatan"),
        (workbook({"jabatan": [JABATAN, KEPALA], "tugas": [TUGAS]}), "buku_abk_tidak_ada_baris"),
        (workbook({"jabatan": [JABATAN, KEPALA], "tugas": [("jabatan", "uraian")]}), "buku_abk_kolom_wajib"),
        (workbook({"jabatan": [("nomor", "kelas"), ("1", 14)], "tugas": [TUGAS, PIMPIN]}), "buku_abk_kolom_wajib"),
    ],
)
def test_a_missing_sheet_or_column_is_named(content: bytes, kode: str) -> None:
    assert kode in [each.kode for each in read(content).masalah]


def test_a_wrong_choice_of_the_office_stands_at_its_cell() -> None:
    buku = read(buku_abk(unit=[("waktu_efektif", "80.000 menit"), ("tahun", 26)]))
    assert problems(buku) == [("unit", 2, "B", "bukan_pilihan"), ("unit", 3, "B", "buku_abk_tahun")]


def test_people_in_the_same_workbook_go_before_the_numbers() -> None:
    orang = [("nomor_jabatan", "jabatan"), ("1.1", "Pengadministrasi Perkantoran")]
    buku = read(buku_abk([(*KEPALA, 1), STAF, PEKSOS], bezetting=orang))
    assert buku.pemangku is not None
    assert [each.nomor for each in buku.pemangku] == ["1.1"]
    assert "buku_abk_bezetting_dua_kali" in [each.kode for each in buku.catatan]


def test_only_a_workbook_with_posts_and_work_is_a_workload_workbook() -> None:
    assert is_book(parse_workbook(buku_abk(), "a.xlsx"))
    assert not is_book(parse_workbook(workbook({"jabatan": [JABATAN, KEPALA]}), "a.xlsx"))
    assert not is_book(parse_workbook(workbook({"kegiatan": [("tanggal", "kode", "jumlah")]}), "a.xlsx"))


def test_a_file_that_is_no_workbook_is_refused_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "keputusan.pdf"
    path.write_bytes(b"%PDF-1.7 ...")
    with pytest.raises(FileRefused):
        read_book(path, HARI)


def test_hidden_sheets_and_help_are_passed_over() -> None:
    buku = read(buku_abk(petunjuk=[("jabatan", "uraian", "volume", "waktu"), ("x", "y", "z", "w")]))
    assert (buku.masalah, ASAL.lembar) == ((), "kegiatan")
