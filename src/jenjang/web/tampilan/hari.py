"""Days that come from outside: in an address or a form, and within the years that a record can speak of."""

from datetime import date

from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.dateparse import parse_date

PALING_AWAL = date(1900, 1, 1)
PALING_AKHIR = date(2199, 12, 31)
BATAS_HARI = [MinValueValidator(PALING_AWAL), MaxValueValidator(PALING_AKHIR)]


def hari_dari(teks: str | None) -> date | None:
    """Read a day of an address (yyyy-mm-dd); None for what is none, or lies outside those years."""
    try:
        day = parse_date(teks or "")
    except ValueError:
        return None
    return day if day and PALING_AWAL <= day <= PALING_AKHIR else None
