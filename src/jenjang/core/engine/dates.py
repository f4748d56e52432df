"""Dates as whole numbers yyyymmdd, so that a rule compares them and adds years on every carrier.

A sum may name a day that the calendar lacks (20230229): it lies between the last day of that month and the first of
the next, which is where the law puts it for comparison; `date_of` shows it as the last day of the month (R51).
"""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from jenjang.core.engine.carriers import Term, both, choose, either, whole

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def number_of(day: date) -> int:
    """Give a date as yyyymmdd."""
    return day.year * 10000 + day.month * 100 + day.day


@lru_cache(maxsize=4096)
def date_of(number: int) -> date:
    """Give the calendar date of yyyymmdd; a day the month lacks becomes its last day."""
    year, month, day = number // 10000, number // 100 % 100, number % 100
    return date(year, month, min(day, monthrange(year, month)[1]))


def next_day(number: int) -> int:
    """Give the calendar day after yyyymmdd."""
    return number_of(date_of(number) + timedelta(days=1))


def add_years(day: Any, years: Any) -> Any:
    """Move yyyymmdd by whole years; a carrier-neutral sum."""
    return day.date_from(_years_later, "year", years) if isinstance(day, Term) else _years_later(day, years)


def add_months(day: Any, months: Any) -> Any:
    """Move yyyymmdd by whole calendar months; a carrier-neutral sum."""
    return day.date_from(_months_later, "month", months) if isinstance(day, Term) else _months_later(day, months)


def calendar_day(day: Any) -> Any:
    """Put a 29 February that its year has not on the 28th (R51); carrier-neutral."""
    return day.date_from(_on_calendar, "") if isinstance(day, Term) else _on_calendar(day)


def is_missing_leap_day(day: Any) -> Any:
    """Whether yyyymmdd names 29 February of a year that has none; carrier-neutral."""
    year = whole(day, 10000)
    common = either(year % 4 != 0, both(year % 100 == 0, year % 400 != 0))
    return both(day % 10000 == 229, common)


def _years_later(day: Any, years: Any) -> Any:
    return day + years * 10000


def _months_later(day: Any, months: Any) -> Any:
    count = whole(day, 10000) * 12 + whole(day, 100) % 100 - 1 + months
    return whole(count, 12) * 10000 + (count % 12 + 1) * 100 + day % 100


def _on_calendar(day: Any) -> Any:
    return choose(is_missing_leap_day(day), day - 1, day)


def date_for_people(number: int, bahasa: str = "id") -> str:
    """Write yyyymmdd as "5 Januari 2026" (English: "5 January 2026")."""
    day = date_of(number)
    names = BULAN if bahasa == "id" else MONTHS
    return f"{day.day} {names[day.month - 1]} {day.year}"
