"""Filters and tags of the look; settings make them built in."""

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from django import template

from jenjang.web.tampilan import bentuk
from jenjang.web.tampilan.bilah import bilah as lay_out

register = template.Library()


@register.filter
def angka(value: Decimal | int | str | None, desimal: int | None = None) -> str:
    """Write a number as "1.234,5"; `angka:2` with two digits after the comma. Nothing stays empty."""
    try:
        return "" if value in (None, "") else bentuk.angka(Decimal(value or 0), desimal)
    except InvalidOperation:
        return str(value)


@register.filter
def kredit(value: int | None) -> str:
    """Write credit counted in millionths as "23,82"."""
    return "" if value is None else bentuk.kredit(value)


@register.filter
def tanggal(value: date | int | None) -> str:
    """Write a day, a moment or yyyymmdd as "5 Januari 2026"."""
    return bentuk.tanggal(value) if value else ""


@register.filter
def waktu(value: datetime | None) -> str:
    """Write a moment as "5 Januari 2026 pukul 14.03 WIB"."""
    return bentuk.waktu(value) if value else ""


@register.filter
def nip(value: str | None) -> str:
    """Write a NIP as "19860926 201505 1 001"."""
    return bentuk.nip(value)


@register.inclusion_tag("unsur/bilah.html")
def bilah(
    nilai: Any, ambang: Any = None, batas: Any = None, hilang: Any = 0, nama_ambang: str = "", nama_batas: str = ""
) -> dict[str, Any]:
    """Draw the bar: `{% bilah nilai ambang=target batas=batas hilang=hilang nama_ambang=_("target") %}`."""
    threshold, cap = (None if each in (None, "") else Decimal(each) for each in (ambang, batas))
    drawn = lay_out(Decimal(nilai), threshold, cap, Decimal(hilang or 0), str(nama_ambang), str(nama_batas))
    return {"bilah": drawn}


@register.inclusion_tag("unsur/mengapa.html")
def mengapa(jawaban: Any) -> dict[str, Any]:
    """Fold the explanation of an answer (`tampilan.mengapa.jawab`) behind "Mengapa?"."""
    return {"jawaban": jawaban}
