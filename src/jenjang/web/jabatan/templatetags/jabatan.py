"""What the pages of posts need: exact amounts, fields in a table, errors of its rows."""

from datetime import date
from fractions import Fraction
from typing import Any

from django import template
from django.utils.dateparse import parse_date
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from jenjang.core.beban_kerja.pembulatan import setengah_ke_atas

register = template.Library()


@register.filter
def pecahan(nilai: Fraction | None, desimal: int = 2) -> str:
    """Write an exact amount with so many decimals, a half upwards: "1.234,50"; "—" where it is not known."""
    if nilai is None:
        return "—"
    skala: int = 10**desimal
    bulat = setengah_ke_atas(abs(nilai) * skala)
    utuh, sisa = divmod(bulat, skala)
    tanda = "−" if nilai < 0 and bulat else ""
    ekor = f",{sisa:0{desimal}d}" if desimal else ""
    return f"{tanda}{utuh:,}".replace(",", ".") + ekor


@register.filter
def hari_iso(teks: str) -> date | None:
    """Read an ISO date; None for a text that is none."""
    return parse_date(teks)


@register.simple_tag
def isian_baris(bidang: Any, nomor: int) -> SafeString:
    """Set a field in a cell: its label is told to those who do not see the head of the column."""
    label = gettext("%(label)s, baris %(nomor)s") % {"label": bidang.label, "nomor": nomor}
    salah = {"aria-invalid": "true"} if bidang.errors else {}
    isian = bidang.as_widget(attrs={"aria-label": label, **salah})
    galat = format_html_join("", '<span class="galat-kata">✕ {}</span>', ((each,) for each in bidang.errors))
    return format_html("{}{}", galat, isian)


@register.simple_tag
def galat_baris(formset: Any) -> SafeString:
    """List what is wrong in the rows, above the form, each leading to its field."""
    if not formset.is_bound or formset.is_valid():
        return SafeString()
    semua = [
        (bidang.id_for_label, urut, bidang.label, galat)
        for urut, baris in enumerate(formset, start=1)
        for bidang in baris
        for galat in bidang.errors
    ]
    daftar = format_html_join("", '<li><a href="#{}">{}</a></li>', ((each[0], _sebut(*each[1:])) for each in semua))
    return format_html('<div class="ringkasan-galat" role="alert" tabindex="-1"><ul>{}</ul></div>', daftar)


def _sebut(urut: int, label: str, galat: str) -> str:
    return gettext("Baris %(nomor)s, %(label)s: %(galat)s") % {"nomor": urut, "label": label, "galat": galat}
