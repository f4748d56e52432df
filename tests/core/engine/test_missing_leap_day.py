"""29 February of a common year is told apart on every carrier; every day of the calendar is not."""

from calendar import isleap
from datetime import date, timedelta

import pytest

from jenjang.core.engine.dates import add_years, calendar_day, date_of, is_missing_leap_day, number_of
from jenjang.core.engine.unknown import UNKNOWN
from on_carriers import on_columns, on_proof_terms, on_text

YEARS = range(1890, 2411)


@pytest.mark.parametrize("year", YEARS)
def test_29_february_is_missing_in_common_years_only(year: int) -> None:
    assert is_missing_leap_day(year * 10000 + 229) is not isleap(year)


def test_no_day_of_the_calendar_is_missing() -> None:
    days = (date(1999, 12, 1) + timedelta(days=count) for count in range(500))
    assert not any(is_missing_leap_day(number_of(day)) for day in days)


def test_the_answer_is_the_same_on_every_carrier() -> None:
    days = [year * 10000 + 229 for year in (1900, 2000, 2023, 2024, 2100)] + [20230228, 20240301]
    expected = [True, False, True, False, True, False, False]
    assert on_columns(is_missing_leap_day, [[day] for day in days]) == expected
    assert [on_proof_terms(is_missing_leap_day, [day]) for day in days] == expected
    assert [on_text(is_missing_leap_day, [day]) for day in days] == expected


def test_the_28th_stands_for_a_missing_29_february_and_every_other_day_for_itself() -> None:
    days = [20230229, 20240229, 20230228, 20230301, 19000229]
    expected = [20230228, 20240229, 20230228, 20230301, 19000228]
    assert [calendar_day(day) for day in days] == expected
    assert on_columns(calendar_day, [[day] for day in days]) == expected
    assert [on_proof_terms(calendar_day, [day]) for day in days] == expected
    assert [on_text(calendar_day, [day]) for day in days] == expected


def test_an_unknown_day_stays_unknown() -> None:
    assert is_missing_leap_day(UNKNOWN) is UNKNOWN
    assert calendar_day(UNKNOWN) is UNKNOWN


def test_an_anniversary_of_29_february_is_shown_as_the_28th() -> None:
    assert date_of(add_years(20200229, 1)) == date(2021, 2, 28)
