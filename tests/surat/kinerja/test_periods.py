"""Periods in the words of offices are whole months of one year; what is not is refused with its reason."""

from decimal import Decimal

import pytest

from jenjang.surat.kinerja.periods import Periode, parse_bulan, parse_periode, parse_tahun
from jenjang.surat.nilai.problems import CellProblem


@pytest.mark.parametrize(
    ("written", "months"),
    [
        ("Tahunan 2024", (1, 12)),
        ("TAHUNAN (2024)", (1, 12)),
        ("2024", (1, 12)),
        (Decimal(2024), (1, 12)),
        ("Januari - Desember 2024", (1, 12)),
        ("Jan-Des 2024", (1, 12)),
        ("Januari s.d. Maret 2024", (1, 3)),
        ("April s/d Juni 2024", (4, 6)),
        ("Juli sampai dengan September 2024", (7, 9)),
        ("1 Januari - 31 Desember 2024", (1, 12)),
        ("1 Februari 2024 s.d. 29 Februari 2024", (2, 2)),
        ("01-01-2024 s/d 30-06-2024", (1, 6)),
        ("01/07/2024-31/12/2024", (7, 12)),
        ("2024-10-01 - 2024-12-31", (10, 12)),
        ("Triwulan I 2024", (1, 3)),
        ("TW IV Tahun 2024", (10, 12)),
        ("Semester 2 2024", (7, 12)),
        ("Nopember 2024", (11, 11)),
    ],
)
def test_a_period_is_its_months(written: str | Decimal, months: tuple[int, int]) -> None:
    assert parse_periode(written) == Periode(2024, *months)


def test_the_year_may_stand_in_its_own_column() -> None:
    assert parse_periode("Semester I", 2023) == Periode(2023, 1, 6)
    assert parse_periode("Tahunan", 2025) == Periode(2025, 1, 12)


@pytest.mark.parametrize(
    ("written", "kode"),
    [
        ("15 Maret 2024 s.d. 31 Desember 2024", "periode_bukan_bulan_penuh"),
        ("01-01-2024 s.d. 30-12-2024", "periode_bukan_bulan_penuh"),
        ("Juli 2023 - Juni 2024", "periode_lintas_tahun"),
        ("01-07-2023 s.d. 30-06-2024", "periode_lintas_tahun"),
        ("Desember - Januari 2024", "periode_terbalik"),
        ("Semester 3 2024", "periode_tidak_terbaca"),
        ("Triwulan III", "periode_tanpa_tahun"),
        ("apa saja 2024", "periode_tidak_terbaca"),
        ("Januari - apa saja 2024", "periode_tidak_terbaca"),
        (True, "periode_tidak_terbaca"),
    ],
)
def test_what_is_not_whole_months_of_a_year_is_refused(written: str | bool, kode: str) -> None:
    with pytest.raises(CellProblem) as refused:
        parse_periode(written)
    assert refused.value.kode == kode


def test_months_and_years_are_read_as_people_write_them() -> None:
    assert [parse_bulan(each) for each in ("1", Decimal(12), "Agustus", "agt", "Peb", "DES.")] == [1, 12, 8, 8, 2, 12]
    assert [parse_tahun(each) for each in ("2024", "Tahun 2024", Decimal(2024))] == [2024, 2024, 2024]
    for written, parse in (("13", parse_bulan), ("Ju", parse_bulan), ("24", parse_tahun), ("20245", parse_tahun)):
        with pytest.raises(CellProblem):
            parse(written)
