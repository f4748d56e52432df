"""How figures are written for people."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.template import Context, Template
from django.utils import timezone, translation

from jenjang.web.tampilan import bentuk


def shown(expression: str, **context: object) -> str:
    """Write one expression as a template does, filters at hand without `load`."""
    return Template("{{ " + expression + " }}").render(Context(context))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Decimal("1234.5"), "1.234,5"),
        (Decimal("1234567.80"), "1.234.567,8"),
        (0, "0"),
        (Decimal("-0.25"), "-0,25"),
        (1000, "1.000"),
        ("", ""),
        (None, ""),
        ("dua", "dua"),
    ],
)
def test_a_number_has_points_and_a_comma(number: object, text: str) -> None:
    assert shown("number|angka", number=number) == text


def test_digits_after_the_comma_are_kept_when_asked_for() -> None:
    assert shown("number|angka:2", number=Decimal("1234.5")) == "1.234,50"


def test_credit_is_counted_in_millionths() -> None:
    assert shown("satuan|kredit", satuan=23_820_000) == "23,82"


@pytest.mark.parametrize("day", [date(2026, 1, 5), 20260105, datetime(2026, 1, 4, 18, 0, tzinfo=UTC)])
def test_a_day_is_written_as_officials_write_it(day: object) -> None:
    with translation.override("id"):
        assert shown("day|tanggal", day=day) == "5 Januari 2026"
    with translation.override("en"):
        assert shown("day|tanggal", day=day) == "5 January 2026"


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Asia/Jakarta", "5 Januari 2026 pukul 01.03 WIB"),
        ("Asia/Makassar", "5 Januari 2026 pukul 02.03 WITA"),
        ("Asia/Jayapura", "5 Januari 2026 pukul 03.03 WIT"),
    ],
)
def test_a_moment_names_the_time_of_its_place(zone: str, text: str) -> None:
    with timezone.override(zone), translation.override("id"):
        assert bentuk.waktu(datetime(2026, 1, 4, 18, 3, tzinfo=UTC)) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("198609262015051001", "19860926 201505 1 001"),
        ("1986", "1986"),
        (None, ""),
        ("19860926201505100X", "19860926201505100X"),
    ],
)
def test_a_nip_is_written_in_its_four_parts(number: str | None, text: str) -> None:
    assert shown("number|nip", number=number) == text
