"""Numbers of a workbook as the text their format shows, and formats under which a print shows itself."""

from decimal import Decimal

import pytest

from jenjang.surat.keputusan.format_angka import kode_format, tampilkan


@pytest.mark.parametrize(
    ("nilai", "kode", "desimal", "teks"),
    [
        ("1.2016", "0.000", ".", "1.202"),
        ("1.2016", "0.000", ",", "1,202"),
        ("0.1145", "0.000", ",", "0,115"),  # half away from zero, as Excel shows it
        ("0.11449999999999999", "0.000", ",", "0,115"),  # the noise behind the fifteenth figure does not count
        ("75000", "#,##0", ".", "75,000"),
        ("75000", "#,##0", ",", "75.000"),
        ("3812.9375", "#,##0.00", ".", "3,812.94"),
        ("0", '#,##0.00;-#,##0.00;"-"', ",", "-"),
        ("0", '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', ",", "-"),
        ("12", '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', ",", "12,00"),
        ("-2.5", "0.0", ",", "-2,5"),
        ("-2.5", "0.0;(0.0)", ",", "(2,5)"),
        ("3", '0" Pekerja Sosial"', ",", "3 Pekerja Sosial"),
        ("0.00625", "h:mm", ",", "0:09"),
        ("0.00625", "hh:mm:ss", ",", "00:09"),
        ("45467", "dd/mm/yyyy", ",", "24-06-2024"),
        ("0.25", "0%", ",", "25%"),
        ("2.50", "0.##", ",", "2,5"),
        ("1250", "General", ",", "1250"),
        ("0.333333333333333", "", ",", "0,333333"),
        ("0", "General", ",", "0"),
        ("1234567", "[$-421]#,##0;[Red]-#,##0", ",", "1.234.567"),
        ("1500000", "0.0,,", ",", "1,5"),
    ],
)
def test_a_value_is_shown_as_its_format_shows_it(nilai: str, kode: str, desimal: str, teks: str) -> None:
    assert tampilkan(Decimal(nilai), kode, desimal) == teks


@pytest.mark.parametrize(
    ("tercetak", "nilai", "desimal"),
    [
        ("1.202", "1.202", "."), ("1,202", "1.202", ","), ("75,000", "75000", "."), ("75.000", "75000", ","),
        ("1,080.000", "1080", "."), ("1080.000", "1080", "."), ("0.3", "0.3", "."), ("540", "540", ","),
        ("-", "0", ","), ("0:09", "0.00625", "."), ("00:30", "0.0208333333333333", ","), ("1.606,90", "1606.9", ","),
    ],
)  # fmt: skip
def test_a_printed_figure_shows_itself_under_its_format(tercetak: str, nilai: str, desimal: str) -> None:
    assert tampilkan(Decimal(nilai), kode_format(tercetak, desimal), desimal) == tercetak


@pytest.mark.parametrize("tercetak", ["", "dua", "3 laporan", "1,2,3", "0.3"])
def test_what_is_no_figure_has_no_format(tercetak: str) -> None:
    assert kode_format(tercetak, ",") == ""


def test_words_behind_a_figure_belong_to_its_format() -> None:
    kode = kode_format("3", ",", " Pekerja Sosial")
    assert tampilkan(Decimal(3), kode, ",") == "3 Pekerja Sosial"
    assert kode_format("3", ",", ' "Muda"') == ""
