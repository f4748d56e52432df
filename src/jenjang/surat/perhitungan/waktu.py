"""Days of work as people write them: one day, or a span as short as it can be said."""

from calendar import monthrange
from datetime import date

from jenjang.core.engine.dates import date_for_people, number_of


def hari(day: date, bahasa: str = "id") -> str:
    """Write a day as "5 Januari 2021"."""
    return date_for_people(number_of(day), bahasa)


def rentang(mulai: date, selesai: date | None, bahasa: str = "id") -> str:
    """Write a span inside one year, which stands elsewhere: "5 Jan", "5\u20139 Jan", "5 Jan \u2013 9 Mar"."""
    last = selesai or mulai
    if last == mulai:
        return _short(mulai, bahasa)
    if mulai.month == last.month:
        return f"{mulai.day}\u2013{_short(last, bahasa)}"
    return f"{_short(mulai, bahasa)} \u2013 {_short(last, bahasa)}"


def _short(day: date, bahasa: str) -> str:
    number, month, _ = hari(day, bahasa).split()
    return f"{number} {month[:3]}"


def akhir_bulan(tahun: int, bulan: int) -> date:
    """Give the last day of a month."""
    return date(tahun, bulan, monthrange(tahun, bulan)[1])
