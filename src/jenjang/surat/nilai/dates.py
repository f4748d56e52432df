"""Dates as cells hold them: real dates, dd-mm-yyyy, "5 Januari 2026", ISO. What can mean two days is refused."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal

from jenjang.core.engine.dates import BULAN
from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import clean, shown
from jenjang.surat.nilai.problems import CellProblem

_YEARS = range(1900, 2101)
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_EXCEL_DAYS = range(20000, 80000)
_TIME = r"(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?"
_ISO = re.compile(rf"(\d{{4}})-(\d{{1,2}})-(\d{{1,2}}){_TIME}")
_ISO_BARE = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})[-/. ](\d{{1,2}})[-/. ](\d{{4}}){_TIME}")
_WEEKDAY = re.compile(r"^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\s*[,/]?\s*", re.IGNORECASE)
_NAMED = re.compile(r"(\d{1,2})[- /.]*([A-Za-z]+)[- /.,]*(\d{4})")
MONTH_NAMES = {name.casefold(): number for number, name in enumerate(BULAN, 1)} | {
    "jan": 1, "peb": 2, "feb": 2, "pebruari": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8,
    "ags": 8, "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12,
}  # fmt: skip


def parse_date(value: Value) -> date:
    """Read a date; raises CellProblem for what is none, or could be two."""
    if isinstance(value, datetime):
        return _in_range(value.date())
    if isinstance(value, date):
        return _in_range(value)
    if isinstance(value, Decimal):
        return _from_number(value)
    if isinstance(value, str):
        return _from_text(_WEEKDAY.sub("", clean(value)))
    raise CellProblem("tanggal_tidak_terbaca")


def _from_text(text: str) -> date:
    if match := _ISO.fullmatch(text) or _ISO_BARE.fullmatch(text):
        year, month, day = (int(part) for part in match.group(1, 2, 3))
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in match.group(1, 2, 3))
    elif (match := _NAMED.fullmatch(text)) and match[2].casefold() in MONTH_NAMES:
        day, month, year = int(match[1]), MONTH_NAMES[match[2].casefold()], int(match[3])
    else:
        raise CellProblem("tanggal_tidak_terbaca")
    try:
        return _in_range(date(year, month, day))
    except ValueError:
        raise CellProblem("tanggal_tidak_ada") from None


def _from_number(number: Decimal) -> date:
    if number == number.to_integral_value() and _ISO_BARE.fullmatch(text := shown(number)):
        return _from_text(text)
    # A date that lost its format shows as a day count; only its owner knows whether it was a date.
    if int(number) in _EXCEL_DAYS:
        day = _EXCEL_DAY_ZERO + timedelta(days=int(number))
        raise CellProblem("tanggal_angka", tanggal=shown(day))
    raise CellProblem("tanggal_tidak_terbaca")


def _in_range(day: date) -> date:
    if day.year not in _YEARS:
        raise CellProblem("tanggal_tidak_ada")
    return day
