"""Periods as exports write them: "Tahunan", "Triwulan II 2024", "Januari - Juni 2024", days from and to.

A period is whole months of one year. Anything else is refused with what would be understood.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import clean, shown
from jenjang.surat.nilai.dates import MONTH_NAMES, parse_date
from jenjang.surat.nilai.problems import CellProblem

_TAHUN: Final = re.compile(r"(?:19|20)\d{2}")
_YEARS: Final = range(1990, 2101)
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_PARTS: Final = re.compile(r"\b(triwulan|tw|kuartal|semester|smt)\s*[-.]?\s*(iv|iii|ii|i|[1-4])\b")
_MONTHS_A_PART: Final = {"triwulan": 3, "tw": 3, "kuartal": 3, "semester": 6, "smt": 6}
_WHOLE: Final = re.compile(r"\b(tahunan|setahun|tahun penuh|satu tahun)\b")
_TO: Final = re.compile(
    r"\s*(?:\bs\s*[./]?\s*d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|–|—|(?<=[\w\s])-(?=\s)|(?<=[a-z])-|(?<=/\d{4})-)\s*"
)


@dataclass(frozen=True, slots=True)
class Periode:
    """Whole months of one year, both inclusive."""

    tahun: int
    mulai: int
    selesai: int


def parse_tahun(value: Value) -> int:
    """Read a year of four digits; raises CellProblem."""
    text = shown(value) if isinstance(value, Decimal) else clean(value) if isinstance(value, str) else ""
    found = _TAHUN.fullmatch(re.sub(r"^tahun\s+", "", text.casefold()))
    if found is None or int(found[0]) not in _YEARS:
        raise CellProblem("tahun_tidak_terbaca")
    return int(found[0])


def parse_bulan(value: Value) -> int:
    """Read a month by number or name; raises CellProblem."""
    text = (shown(value) if isinstance(value, Decimal) else clean(value) if isinstance(value, str) else "").casefold()
    if text.isascii() and text.isdigit() and 1 <= int(text) <= 12:
        return int(text)
    month = MONTH_NAMES.get(text.strip(". "))
    if month is None:
        raise CellProblem("bulan_tidak_terbaca")
    return month


def parse_periode(value: Value, tahun: int | None = None) -> Periode:
    """Read a period; `tahun` is the year where the text names none. Raises CellProblem."""
    if isinstance(value, Decimal):
        return Periode(parse_tahun(value), 1, 12)
    if not isinstance(value, str):
        raise CellProblem("periode_tidak_terbaca")
    text = clean(value).casefold()
    first, *rest = [part for part in _TO.split(text, 1) if part]
    if rest and (days := _days(first, rest[0])):
        return months_between(*days)
    years = sorted({int(each) for each in _TAHUN.findall(text)})
    if len(years) > 1:
        raise CellProblem("periode_lintas_tahun", dari=years[0], sampai=years[-1])
    year = years[0] if years else tahun
    if year is None:
        raise CellProblem("periode_tanpa_tahun")
    return Periode(year, *_months(text, first, rest[0] if rest else None))


def months_between(mulai: date, selesai: date) -> Periode:
    """Give the months from the first to the last day; raises CellProblem unless they are whole and of one year."""
    if mulai.year != selesai.year:
        raise CellProblem("periode_lintas_tahun", dari=mulai.year, sampai=selesai.year)
    if selesai < mulai:
        raise CellProblem("periode_terbalik")
    if mulai.day != 1 or selesai.day != monthrange(selesai.year, selesai.month)[1]:
        raise CellProblem("periode_bukan_bulan_penuh", mulai=shown(mulai), selesai=shown(selesai))
    return Periode(mulai.year, mulai.month, selesai.month)


def _months(text: str, first: str, last: str | None) -> tuple[int, int]:
    if part := _PARTS.search(text):
        width = _MONTHS_A_PART[part[1]]
        number = _ROMAN[part[2]]
        if number * width > 12:
            raise CellProblem("periode_tidak_terbaca")
        return (number - 1) * width + 1, number * width
    start, end = _month_in(first), _month_in(last) if last is not None else None
    if start is not None and last is None:
        return start, start
    if start is not None and end is not None:
        if end < start:
            raise CellProblem("periode_terbalik")
        return start, end
    bare = _TAHUN.sub(" ", text).replace("tahun", " ").strip(" :.,-()")
    if _WHOLE.search(text) or not bare:
        return 1, 12
    raise CellProblem("periode_tidak_terbaca")


def _month_in(text: str) -> int | None:
    found = {month for word in re.findall(r"[a-z]+", text) if (month := MONTH_NAMES.get(word))}
    return found.pop() if len(found) == 1 else None


def _days(first: str, last: str) -> tuple[date, date] | None:
    """Read two days; the year of the second serves the first ("1 Januari s.d. 31 Desember 2024")."""
    try:
        end = parse_date(last)
    except CellProblem:
        return None
    for text in (first, f"{first} {end.year}"):
        try:
            return parse_date(text), end
        except CellProblem:
            continue
    return None
