"""Amounts are exact at every edge: millionths inside, decimal text outside, never a float."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.amounts import AmountError, amount_for_people, amount_text, parse_amount, scaled, whole_units

AMOUNTS = st.integers(1 - 10**17, 10**17 - 1)


@pytest.mark.parametrize(
    ("raw", "millionths"),
    [
        ("0", 0),
        ("0.000001", 1),
        (" 12.5 ", 12_500_000),
        ("-3", -3_000_000),
        (7, 7_000_000),
        (Decimal("0.0088"), 8_800),
        (Decimal("1E+3"), 1_000_000_000),
        ("1.800000", 1_800_000),
        ("1.80000000", 1_800_000),
        ("1." + "0" * 40, 1_000_000),
        (".5", 500_000),
        ("5.", 5_000_000),
        ("+5", 5_000_000),
        ("99999999999.999999", 99_999_999_999_999_999),
    ],
)
def test_a_decimal_text_an_integer_or_a_decimal_is_read_exactly(raw: object, millionths: int) -> None:
    assert parse_amount(raw) == millionths


@pytest.mark.parametrize(
    "raw",
    [
        *(
            "",
            " ",
            "satu",
            "1,5",
            "1.5.1",
            "0x10",
            "NaN",
            "Infinity",
            "-Infinity",
            "1 000",
            "1_000",
            "\u0661",
            "1e3",
            "--1",
        ),
        *(1.5, True, None, [], {}, b"1", Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity")),
        *("0.0000001", Decimal("1E-7"), "1." + "0" * 40 + "1", Decimal("1E-999999")),
        *("100000000000", 10**11, 10**5000, Decimal("1E+11"), Decimal("1E+999999"), Decimal("0E+999999")),
        "9" * 5000,
    ],
    ids=lambda raw: type(raw).__name__,
)
def test_anything_else_is_no_amount(raw: object) -> None:
    with pytest.raises(AmountError):
        parse_amount(raw)


@given(AMOUNTS)
def test_written_and_read_again_it_is_the_same(millionths: int) -> None:
    text = amount_text(millionths)
    assert parse_amount(text) == millionths
    assert Decimal(text).scaleb(6) == millionths
    assert "." not in text or text[-1] not in ".0"


@pytest.mark.parametrize(
    ("millionths", "text", "indonesian", "english"),
    [
        (0, "0", "0", "0"),
        (576_000, "0.576", "0,576", "0.576"),
        (1_234_500_000, "1234.5", "1.234,5", "1,234.5"),
        (-1_234_567_890_001, "-1234567.890001", "-1.234.567,890001", "-1,234,567.890001"),
        (1_000_000_000, "1000", "1.000", "1,000"),
        (100, "0.0001", "0,0001", "0.0001"),
    ],
)
def test_amounts_are_written_for_files_and_for_people(
    millionths: int, text: str, indonesian: str, english: str
) -> None:
    assert amount_text(millionths) == text
    assert amount_for_people(millionths) == indonesian
    assert amount_for_people(millionths, "en") == english


@pytest.mark.parametrize(("millionths", "units"), [(0, 0), (999_999, 0), (1_000_000, 1), (80_500_000, 80)])
def test_whole_units_are_cut_not_rounded(millionths: int, units: int) -> None:
    assert whole_units(millionths) == units


def test_the_quotient_of_two_amounts_is_an_amount() -> None:
    assert scaled(240_000) // 20_000 == 12_000_000
