"""The sheets predikat and integrasi: what they hold, and every fault at its sheet, row and column."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from buatan.buku_kerja import workbook
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.surat.nilai.read import parse_record

TODAY = date(2026, 1, 5)
NIP = "198502142010032004"
PEGAWAI = [["nip", NIP], ["jenjang", "Ahli Muda"], ["golongan", "III/c"], ["tmt_jenjang", date(2023, 4, 1)]]
HEAD = ["tahun", "bulan_mulai", "bulan_selesai", "hasil_kerja", "perilaku", "predikat", "jenjang"]
YEAR = [2024, 1, 12, None, None, "Baik", None]


def record(
    *predikat: Sequence[Any], head: Sequence[str] = HEAD, integrasi: Sequence[Sequence[Any]] = ()
) -> BerkasNilai:
    sheets = {"pegawai": PEGAWAI, "predikat": [head, *predikat]}
    if integrasi:
        sheets["integrasi"] = [["metode", "ak_lama", "tanggal"], *integrasi]
    return periksa_berkas(parse_record(workbook(sheets), "orang.xlsx"), TODAY)


def said(berkas: BerkasNilai) -> list[tuple[str, int, str, str]]:
    return [(each.lembar, each.baris, each.kolom, each.kode) for each in berkas.masalah]


def test_a_record_may_hold_predicates_alone() -> None:
    berkas = record(YEAR, [2025, "Januari", 6, "sesuai ekspektasi", "Di atas", None, "Pekerja Sosial Ahli Muda"])
    assert berkas.masalah == ()
    first, second = berkas.predikat
    assert (first.tahun, first.bulan, first.predikat) == (2024, range(1, 13), "baik")
    assert (second.bulan, second.hasil_kerja, second.perilaku) == (range(1, 7), "sesuai", "di atas")
    assert second.jenjang == "Ahli Muda"


def test_both_months_left_out_mean_the_whole_year_and_it_is_said() -> None:
    berkas = record([2024, None, None, None, None, "Baik", None])
    assert berkas.predikat[0].bulan == range(1, 13)
    assert [each.kode for each in berkas.catatan] == ["periode_setahun"]


@pytest.mark.parametrize(
    ("row", "kolom", "kode"),
    [
        ([2024, 1, None, None, None, "Baik"], "C", "wajib_diisi"),
        ([None, 1, 12, None, None, "Baik"], "A", "wajib_diisi"),
        ([2024, 1, 13, None, None, "Baik"], "C", "bulan_tidak_terbaca"),
        ([2024, 6, 3, None, None, "Baik"], "C", "periode_terbalik"),
        ([2022, 1, 12, None, None, "Baik"], "A", "predikat_sebelum_konversi"),
        ([2026, 1, 12, None, None, "Baik"], "C", "periode_belum_selesai"),
        ([2023, 3, 12, None, None, "Baik"], "B", "predikat_sebelum_jabatan"),
        ([2024, 1, 12, None, None, None], "F", "predikat_kosong"),
        ([2024, 1, 12, "sesuai", None, None], "E", "wajib_diisi"),
        ([2024, 1, 12, None, None, "Memuaskan"], "F", "pilihan_mirip"),
        ([2024, 1, 12, "sesuai", "sesuai", "Sangat Baik"], "F", "predikat_bukan_dari_peringkat"),
        ([2024, 1, 12, None, None, "Gemilang"], "F", "bukan_pilihan"),
        ([2024, 1, 12, None, None, "Baik", "Ahli Super"], "G", "bukan_pilihan"),
        # The person of these rows is Ahli Muda from 1 April 2023 on and never anything else.
        ([2024, 1, 12, None, None, "Baik", "Ahli Madya"], "G", "predikat_jenjang_lain"),
    ],
)
def test_each_fault_is_named_at_its_cell(row: list[Any], kolom: str, kode: str) -> None:
    berkas = record(row)
    assert ("predikat", 2, kolom, kode) in said(berkas)
    assert all(each.pesan() and each.pesan("en") for each in berkas.masalah)


@pytest.mark.parametrize(
    ("bulan", "hari_ini", "faulty"),
    [
        # A full year may be converted from 15 December, any other period once it has ended.
        ((1, 12), date(2025, 12, 14), True),
        ((1, 12), date(2025, 12, 15), False),
        ((7, 12), date(2025, 12, 30), True),
        ((7, 12), date(2025, 12, 31), False),
        ((1, 11), date(2025, 11, 29), True),
        ((1, 11), date(2025, 11, 30), False),
    ],
)
def test_a_period_under_way_is_named(bulan: tuple[int, int], hari_ini: date, faulty: bool) -> None:
    sheets = {"pegawai": PEGAWAI, "predikat": [HEAD, [2025, *bulan, None, None, "Baik", None]]}
    found = periksa_berkas(parse_record(workbook(sheets), "orang.xlsx"), hari_ini)
    assert [each.kode for each in found.masalah] == (["periode_belum_selesai"] if faulty else [])


def test_the_month_in_which_the_post_began_is_no_fault() -> None:
    assert record([2023, 4, 12, None, None, "Baik", None]).masalah == ()


def test_overlapping_months_are_named_but_the_year_beside_its_parts_is_not() -> None:
    half = [2024, 1, 6, None, None, "Baik", None]
    assert said(record(half, [2024, 6, 9, None, None, "Baik", None])) == [("predikat", 3, "B", "periode_bertumpuk")]
    assert said(record(YEAR, YEAR)) == [("predikat", 3, "B", "periode_bertumpuk")]
    assert record(YEAR, half).masalah == ()
    assert record(half, [2025, 1, 6, None, None, "Baik", None]).masalah == ()


def test_a_second_integration_is_named_with_the_row_of_the_first() -> None:
    berkas = record(YEAR, integrasi=[["konvensional", "287,5", None], ["integrasi", "50", date(2022, 12, 31)]])
    assert said(berkas) == [("integrasi", 3, "B", "integrasi_ganda")]
    assert berkas.masalah[0].isi["baris"] == 2
    assert berkas.integrasi[0].ak_lama == 287_500_000


@pytest.mark.parametrize("written", ["287.500", "287,5001234"])
def test_an_amount_that_can_mean_two_or_is_too_fine_is_refused(written: str) -> None:
    berkas = record(YEAR, integrasi=[["konvensional", written, None]])
    assert [each.kolom for each in berkas.masalah] == ["B"]


def test_a_period_of_another_person_is_named() -> None:
    head = [*HEAD, "NIP"]
    berkas = record([*YEAR, NIP], [2025, 1, 12, None, None, "Baik", None, "198703142011011004"], head=head)
    assert said(berkas) == [("predikat", 3, "H", "predikat_orang_lain")]


def test_a_sheet_without_its_columns_says_which_are_missing() -> None:
    berkas = record(["Baik"], head=["predikat"])
    assert berkas.masalah[0].kode == "kolom_wajib_tidak_ada"
    assert berkas.masalah[0].isi["kolom_wajib"] == "tahun"


def test_json_holds_the_same_with_the_same_faults() -> None:
    text = (
        b'{"pegawai": {"jenjang": "Ahli Muda", "golongan": "III/c"},'
        b' "predikat": [{"tahun": 2024, "predikat": "Bagus"}, {"tahun": 2025, "predikat": ["baik"]}],'
        b' "integrasi": [{"metode": "konvensional", "ak_lama": "287.500"}]}'
    )
    berkas = parse_record(text, "orang.json")
    assert berkas.integrasi[0].ak_lama == 287_500_000
    assert ("predikat", 1, "predikat", "pilihan_mirip") in said(berkas)
    assert ("predikat", 2, "predikat", "json_bersarang") in said(berkas)
