"""Numbers in both decimal styles, with thousands, dashes and clock times."""

from fractions import Fraction

import pytest

from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.keputusan.angka import baca_angka, baca_cacah, berupa_angka, gaya_desimal

LOKASI = Lokasi(baris=1)


@pytest.mark.parametrize(
    ("tercetak", "desimal", "nilai"),
    [
        ("0.009", ".", "0.009"),
        ("0,009", ".", "0.009"),  # a leading zero decides against the table's style
        ("0.009", ",", "0.009"),
        ("84.000", ".", "84"),
        ("84.000", ",", "84000"),  # the one doubtful form follows the style
        ("84,000", ".", "84000"),
        ("1,080.000", ".", "1080"),
        ("1080.000", ",", "1080"),  # four digits before the mark cannot be thousands
        ("1.080,00", ".", "1080"),  # two marks: the last one is the decimal
        ("1.606,9", ",", "1606.9"),
        ("1,234,567", ".", "1234567"),
        ("13,5", ".", "13.5"),
        ("540", ".", "540"),
        ("-", ".", "0"),
        ("0.000001", ".", "0.000001"),
    ],
)
def test_a_printed_number_is_read_exactly(tercetak: str, desimal: str, nilai: str) -> None:
    angka = baca_angka(tercetak, LOKASI, desimal)
    assert angka is not None
    assert angka.nilai == Fraction(nilai)
    assert angka.tercetak == tercetak


@pytest.mark.parametrize(
    "tercetak", ["dua", "3 laporan", "1,2.3,4", "12,34,567", "1.2.3", "0.1234567", "--", "1e3", "9" * 13, "0:60", "١"]
)
def test_what_is_no_number_is_not_guessed(tercetak: str) -> None:
    assert baca_angka(tercetak, LOKASI, ".") is None


def test_a_blank_cell_is_blank_and_not_zero() -> None:
    angka = baca_angka("", LOKASI, ".")
    assert angka is not None
    assert angka.kosong
    assert angka.nilai is None


def test_a_clock_time_is_a_fraction_of_a_day() -> None:
    angka = baca_angka("0:09", LOKASI, ".")
    assert angka is not None
    assert angka.berupa_jam
    assert angka.nilai == Fraction("0.00625")


@pytest.mark.parametrize(("tercetak", "nilai"), [("75,000", 75000), ("75.000", 75000), ("1000", 1000), ("12", 12)])
def test_a_count_reads_three_digits_after_a_mark_as_thousands(tercetak: str, nilai: int) -> None:
    cacah = baca_cacah(tercetak, LOKASI)
    assert cacah is not None
    assert cacah.nilai == nilai


def test_the_style_of_a_table_is_told_by_its_cells_that_begin_with_zero() -> None:
    assert gaya_desimal(["75,000", "0.040", "0.115"]) == "."
    assert gaya_desimal(["75.000", "0,040", "Dokumen"]) == ","
    assert gaya_desimal(["1.202", "12"]) == ","  # nothing to tell by: the Indonesian style
    assert gaya_desimal(["1,080.000", "2.880"]) == "."
    assert gaya_desimal(["2.880", "14.400"], ["75,000", "75,000"]) == "."
    assert gaya_desimal(["2.880", "14.400"], ["75.000"]) == ","
    assert gaya_desimal(["2.88", "1.920"]) == "."
    assert gaya_desimal(["2.1", "0,144"], ["75.000"]) == ","  # 2.1 is a row
    assert gaya_desimal(["1.080.000", "Dokumen", ""]) == ","


def test_cells_of_figures_are_told_from_texts() -> None:
    assert all(map(berupa_angka, ["3", "-", "0:09", "1,080.000"]))
    assert not any(map(berupa_angka, ["", "a.1", "3 laporan"]))
