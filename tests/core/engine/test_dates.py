"""Dates as numbers keep the order of the calendar, also where a sum names a day that a month lacks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.dates import (
    add_months,
    add_years,
    date_for_people,
    date_of,
    is_missing_leap_day,
    next_day,
    number_of,
)

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(DAYS, DAYS)
def test_numbers_keep_the_order_of_the_calendar(one: date, other: date) -> None:
    assert (number_of(one) < number_of(other)) is (one < other)
    assert date_of(number_of(one)) == one


@pytest.mark.parametrize(
    ("day", "years", "shown"),
    [
        (20200527, 10, date(2030, 5, 27)),
        (20200229, 0, date(2020, 2, 29)),
        (20200229, 1, date(2021, 2, 28)),
        (20200229, 4, date(2024, 2, 29)),
        (18960229, 4, date(1900, 2, 28)),
        (19960229, 4, date(2000, 2, 29)),
        (20191231, 1, date(2020, 12, 31)),
    ],
)
def test_what_happened_on_29_february_recurs_on_the_28th_in_other_years(day: int, years: int, shown: date) -> None:
    """R51."""
    assert date_of(add_years(day, years)) == shown
    assert is_missing_leap_day(add_years(day, years)) is (shown.day == 28 and day % 10000 == 229)


def test_a_day_that_the_month_lacks_lies_between_its_last_day_and_the_first_of_the_next() -> None:
    batas = add_years(20200229, 1)
    assert 20210228 <= batas < 20210301


@pytest.mark.parametrize(
    ("day", "months", "shown"),
    [
        (20230901, 6, date(2024, 3, 1)),
        (20230831, 6, date(2024, 2, 29)),
        (20220831, 6, date(2023, 2, 28)),
        (20231231, 1, date(2024, 1, 31)),
        (20231215, 12, date(2024, 12, 15)),
        (20231215, 0, date(2023, 12, 15)),
        (20230131, 1, date(2023, 2, 28)),
        (20231130, 3, date(2024, 2, 29)),
    ],
)
def test_months_are_calendar_months(day: int, months: int, shown: date) -> None:
    assert date_of(add_months(day, months)) == shown


@given(DAYS, st.integers(0, 600))
def test_adding_months_never_leaves_the_month_meant(day: date, months: int) -> None:
    count = day.year * 12 + day.month - 1 + months
    moved = date_of(add_months(number_of(day), months))
    assert (moved.year, moved.month - 1) == divmod(count, 12)
    assert moved.day == min(day.day, (next_month(moved) - timedelta(days=1)).day)


def next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


@given(DAYS)
def test_the_next_day_is_that_of_the_calendar(day: date) -> None:
    assert date_of(next_day(number_of(day))) == day + timedelta(days=1)


def test_dates_are_written_as_officials_write_them() -> None:
    assert date_for_people(20260105) == "5 Januari 2026"
    assert date_for_people(20260105, "en") == "5 January 2026"
    assert date_for_people(20210229) == "28 Februari 2021"
    assert [date_for_people(20260001 + month * 100).split()[1] for month in (2, 5, 8, 12)] == [
        *("Februari", "Mei", "Agustus", "Desember")
    ]
