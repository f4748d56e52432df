"""Printed values: their exact amount, their place, how far they may have been rounded for display."""

from fractions import Fraction

import pytest

from jenjang.core.jabatan.tercetak import Angka, Lokasi


def test_a_place_names_only_what_is_known() -> None:
    assert Lokasi(baris=3).bidang() == {"baris": 3}
    assert Lokasi(halaman=2, tabel=1, baris=4).bidang() == {"baris": 4, "halaman": 2, "tabel": 1}
    assert Lokasi(lembar="ABK", sel="C7").bidang() == {"lembar": "ABK", "sel": "C7"}
    assert Lokasi().bidang() == {}


@pytest.mark.parametrize(
    ("angka", "nilai", "kosong", "jam"),
    [
        (Angka("0,1152", Lokasi(), perjutaan=115_200), Fraction("0.1152"), False, False),
        (Angka("-", Lokasi(), perjutaan=0), Fraction(0), False, False),
        (Angka("", Lokasi()), None, True, False),
        (Angka("0:09", Lokasi(), menit_jam=9), Fraction(1, 160), False, True),
    ],
)
def test_a_number_is_exact_blank_or_the_fraction_of_a_day(
    angka: Angka, nilai: Fraction | None, kosong: bool, jam: bool
) -> None:
    assert (angka.nilai, angka.kosong, angka.berupa_jam) == (nilai, kosong, jam)


@pytest.mark.parametrize(("tercetak", "desimal"), [("0.115", 3), ("1,5", 1), ("84", 0), ("1,080.00", 2), ("-", 0)])
def test_the_decimals_printed_are_counted_behind_the_last_mark(tercetak: str, desimal: int) -> None:
    assert Angka(tercetak, Lokasi()).jumlah_desimal == desimal
