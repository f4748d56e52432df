"""What people type into a cell is understood, or refused where it could mean two things."""

import contextlib
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.dates import date_for_people, number_of
from jenjang.surat.buku_kerja.sheets import Unread, Value
from jenjang.surat.nilai.choices import (
    parse_golongan,
    parse_jenjang,
    parse_kode,
    parse_nip,
    parse_pendidikan,
    parse_peran,
    parse_status,
    parse_ya_tidak,
)
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.fields import KEGIATAN, PEGAWAI, RIWAYAT
from jenjang.surat.nilai.numbers import parse_credit, parse_hours, parse_whole
from jenjang.surat.nilai.problems import CellProblem


def problem(parse: Callable[[Value], object], value: Value) -> str:
    with pytest.raises(CellProblem) as found:
        parse(value)
    return found.value.kode


@pytest.mark.parametrize(
    "value",
    [
        date(2021, 1, 5),
        datetime(2021, 1, 5, 0, 0),
        "05-01-2021",
        "5/1/2021",
        "05.01.2021",
        " 5 Januari 2021 ",
        "5 januari 2021",
        "05-Jan-2021",
        "Selasa, 5 Januari 2021",
        "2021-01-05",
        "2021-01-05 00:00:00",
        "2021-01-05T08:30:00",
        "20210105",
        Decimal(20210105),
        "'05-01-2021",
        "05\u00a0Januari\u00a02021",
    ],
)
def test_a_date_is_read_in_every_form_people_use(value: Value) -> None:
    assert parse_date(value) == date(2021, 1, 5)


@pytest.mark.parametrize(
    ("value", "kode"),
    [
        ("05-01-21", "tanggal_tidak_terbaca"),
        ("Januari 2021", "tanggal_tidak_terbaca"),
        ("kemarin", "tanggal_tidak_terbaca"),
        ("5 Januwari 2021", "tanggal_tidak_terbaca"),
        ("31-02-2021", "tanggal_tidak_ada"),
        ("01/25/2021", "tanggal_tidak_ada"),
        ("05-01-0021", "tanggal_tidak_ada"),
        (Decimal(44201), "tanggal_angka"),
        (Decimal("3.5"), "tanggal_tidak_terbaca"),
        (Decimal("1E+300"), "tanggal_tidak_terbaca"),
        (True, "tanggal_tidak_terbaca"),
        (date(1899, 12, 31), "tanggal_tidak_ada"),
    ],
)
def test_what_is_no_date_or_could_be_two_is_refused(value: Value, kode: str) -> None:
    assert problem(parse_date, value) == kode


def test_a_day_count_names_the_date_it_may_mean() -> None:
    with pytest.raises(CellProblem) as found:
        parse_date(Decimal(44201))
    assert found.value.isi == {"tanggal": "05-01-2021"}


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_date_written_for_people_is_read_back(day: date) -> None:
    assert parse_date(date_for_people(number_of(day))) == day
    assert parse_date(day.strftime("%d-%m-%Y")) == day
    assert parse_date(day.isoformat()) == day


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12", 12),
        (Decimal(12), 12),
        ("12 laporan", 12),
        ("3 (tiga)", 3),
        ("1.250", 1250),
        ("12,00", 12),
        ("-3", -3),
        ("'7", 7),
        ("1.234.567", 1234567),
    ],
)
def test_a_count_is_read(value: Value, expected: int) -> None:
    assert parse_whole(value) == expected


@pytest.mark.parametrize(
    ("value", "kode"),
    [
        ("1,5", "angka_pecahan"),
        (Decimal("2.5"), "angka_pecahan"),
        ("1,000", "angka_mendua"),
        ("dua", "angka_tidak_terbaca"),
        ("1 sampai 3", "angka_tidak_terbaca"),
        ("1.25.0", "angka_tidak_terbaca"),
        (Decimal("1E+300"), "angka_tidak_terbaca"),
        ("9" * 40, "angka_tidak_terbaca"),
        (True, "angka_tidak_terbaca"),
        (date(2021, 1, 5), "angka_tidak_terbaca"),
    ],
)
def test_a_count_that_is_none_or_two_is_refused(value: Value, kode: str) -> None:
    assert problem(parse_whole, value) == kode


@pytest.mark.parametrize(
    ("value", "millionths"),
    [
        ("0,576", 576_000),
        ("0.576", 576_000),
        ("12.5", 12_500_000),
        ("12,500", 12_500_000),
        ("1.234,5", 1_234_500_000),
        ("1,080.000", 1_080_000_000),
        ("1.234.567", 1_234_567_000_000),
        (Decimal("0.1"), 100_000),
        (Decimal("0.30000000000000004"), 300_000),
        (Decimal("12"), 12_000_000),
    ],
)
def test_a_credit_is_read_exactly(value: Value, millionths: int) -> None:
    assert parse_credit(value) == millionths


@pytest.mark.parametrize(
    ("value", "kode"),
    [("37.500", "angka_mendua"), (Decimal("0.1234567"), "angka_desimal"), ("0,1234567", "angka_desimal")],
)
def test_a_credit_that_is_doubtful_or_too_fine_is_refused(value: Value, kode: str) -> None:
    assert problem(parse_credit, value) == kode


@given(st.integers(0, 10**13))
def test_every_credit_written_for_people_is_read_back_or_doubtful(millionths: int) -> None:
    text = amount_for_people(millionths)
    # 37.500 alone can mean 37,5: only whole thousands below a million are in doubt.
    if millionths % 10**6 == 0 and 10**3 <= millionths // 10**6 < 10**6:
        assert problem(parse_credit, text) == "angka_mendua"
    else:
        assert parse_credit(text) == millionths


@pytest.mark.parametrize(
    ("value", "millionths"),
    [("30", 30_000_000), ("30 JP", 30_000_000), ("80,5", 80_500_000), (timedelta(hours=30, minutes=30), 30_500_000)],
)
def test_hours_are_read_also_from_a_duration(value: Value, millionths: int) -> None:
    assert parse_hours(value) == millionths


def test_a_duration_without_a_decimal_form_is_refused() -> None:
    assert problem(parse_hours, timedelta(minutes=20)) == "angka_desimal"


@pytest.mark.parametrize("value", ["ya", "YA", "v", "✓", "Ada", "sudah", "1", Decimal(1), True, "Benar", "true"])
def test_yes_in_every_spelling(value: Value) -> None:
    assert parse_ya_tidak(value) is True


@pytest.mark.parametrize(
    "value", ["tidak", "Tdk", "x", "X", "✗", "belum", "tidak ada", "0", Decimal(0), False, "false"]
)
def test_no_in_every_spelling(value: Value) -> None:
    assert parse_ya_tidak(value) is False


@pytest.mark.parametrize("value", ["mungkin", "t", Decimal(2), "123/SERT/2021"])
def test_neither_yes_nor_no_is_refused(value: Value) -> None:
    assert problem(parse_ya_tidak, value) == "bukan_ya_tidak"


@pytest.mark.parametrize(
    "value", ["198609262015051001", "19860926 201505 1 001", "'198609262015051001", "NIP. 19860926 201505 1 001"]
)
def test_a_nip_is_read_without_its_dress(value: str) -> None:
    assert parse_nip(value) == "198609262015051001"


@pytest.mark.parametrize("value", [Decimal("1.98609262015051E+17"), Decimal("198609262015051000"), "1,98609E+17"])
def test_a_nip_that_excel_made_a_number_has_lost_digits(value: Value) -> None:
    assert problem(parse_nip, value) == "nip_angka"


def test_a_kode_is_read_whatever_its_case_and_spaces() -> None:
    assert parse_kode("l2.a.1.A.2") == "L2.A.1.a.2"
    assert parse_kode(" L3.i.e.3.G ") == "L3.I.E.3.g"
    assert parse_kode("L2.A.-.7BIS") == "L2.A.-.7bis"
    assert parse_kode("L2. A. 1. a. 2") == "L2.A.1.a.2"
    assert parse_kode("L2.A.1.a.2 - Menganalisa dan evaluasi") == "L2.A.1.a.2"
    assert parse_kode("L2.A.-.7bis: Merumuskan panduan") == "L2.A.-.7bis"


@pytest.mark.parametrize("value", ["III/c", "iii/c", "III c", "IIIc", "Penata (III/c)", "Penata, III/C", "Gol. III.c"])
def test_a_golongan_is_found_in_what_stands_around_it(value: str) -> None:
    assert parse_golongan(value) == "III/c"


def test_choices_are_read_in_the_words_of_offices() -> None:
    assert [parse_jenjang(each) for each in ("Ahli Muda", "PEKERJA SOSIAL AHLI MUDA", "ahli  muda")] == [
        "Ahli Muda"
    ] * 3
    assert [parse_pendidikan(each) for each in ("S1", "S-1/D-IV", "Sarjana", "D.IV", "S1/D4")] == ["S1/D4"] * 5
    assert [parse_status(each) for each in ("Menunggu lowongan", "menunggu_lowongan")] == ["menunggu_lowongan"] * 2
    assert [parse_peran(each) for each in ("Penulis Utama", "utama")] == ["utama"] * 2


@pytest.mark.parametrize("parse", [parse_jenjang, parse_pendidikan, parse_status, parse_peran])
def test_an_unknown_choice_names_the_choices(parse: Callable[[Value], object]) -> None:
    assert problem(parse, "entah") == "bukan_pilihan"
    assert problem(parse_golongan, "V/a") == "golongan_tidak_terbaca"


VALUES = st.one_of(
    st.text(max_size=40),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(Unread, st.text(max_size=5)),
)


@given(value=VALUES, parse=st.sampled_from([*PEGAWAI.values(), *RIWAYAT.values(), *KEGIATAN.values()]))
def test_no_value_whatever_brings_down_a_field(value: Value, parse: Callable[[Value], object]) -> None:
    with contextlib.suppress(CellProblem):
        assert parse(value) is not None
