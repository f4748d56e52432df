"""How numbers, dates and NIP are written for people. Numbers keep the comma in English too: the papers have it."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from django.utils import timezone
from django.utils.translation import get_language

from jenjang.core.engine.dates import date_for_people, number_of

SATUAN_KREDIT = 1_000_000


def angka(number: Decimal | int, desimal: int | None = None) -> str:
    """Write a number as "1.234,5"; with `desimal` exactly so many digits follow the comma, else those it has."""
    exact = Decimal(number)
    text = f"{exact:,f}" if desimal is None else f"{exact:,.{desimal}f}"
    if desimal is None and "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))


def kredit(satuan: int) -> str:
    """Write credit, which is counted in millionths, as "23,82"."""
    return angka(Decimal(satuan) / SATUAN_KREDIT)


def tanggal(day: date | int) -> str:
    """Write a day (or yyyymmdd) as "5 Januari 2026"; a moment counts by the time zone of the office."""
    if isinstance(day, datetime):
        day = timezone.localtime(day).date() if timezone.is_aware(day) else day.date()
    return date_for_people(day if isinstance(day, int) else number_of(day), bahasa())


def waktu(moment: datetime) -> str:
    """Write a moment as "5 Januari 2026 pukul 14.03 WIB"."""
    local = timezone.localtime(moment)
    pukul = "pukul" if bahasa() == "id" else "at"
    return f"{tanggal(local)} {pukul} {local:%H.%M} {zona(local)}"


def zona(local: datetime) -> str:
    """Name the official time of a local moment."""
    return {7: "WIB", 8: "WITA", 9: "WIT"}[(local.utcoffset() or timedelta()).seconds // 3600]


def nip(digits: str | None) -> str:
    """Write the eighteen digits as "19860926 201505 1 001"; anything else as it is."""
    text = digits or ""
    if len(text) != 18 or not text.isdigit():
        return text
    return f"{text[:8]} {text[8:14]} {text[14]} {text[15:]}"


def bahasa() -> str:
    """Give the language of the page: id or en."""
    return "en" if (get_language() or "id").startswith("en") else "id"
