"""What the pages of the register need: the code on a paper, and the content of an entry as lists."""

from typing import Any

import segno
from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

register = template.Library()


@register.simple_tag
def kode_qr(alamat: str) -> SafeString:
    """Draw an address as a code; without any style of its own, which the page's policy would refuse."""
    gambar = segno.make_qr(alamat, error="m").svg_inline(
        border=2, svgclass="qr", lineclass=None, omitsize=True, title=gettext("Kode untuk verifikasi dokumen")
    )
    # What segno draws holds the address only as squares.
    return mark_safe(gambar)  # noqa: S308


@register.filter
def nama_isian(nama: str) -> str:
    """Write the name of a field of an entry for people."""
    return nama.replace("_", " ").capitalize()


@register.simple_tag
def isi_entri(nilai: Any) -> SafeString | str:
    """Write a value of an entry as text, a list, or a list of names with values."""
    if isinstance(nilai, dict):
        baris = ((nama_isian(nama), isi_entri(satu)) for nama, satu in nilai.items())
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}: {}</li>", baris))
    if isinstance(nilai, list) and _seragam(nilai):
        return _tabel(nilai)
    if isinstance(nilai, list):
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((isi_entri(satu),) for satu in nilai)))
    if isinstance(nilai, bool):
        return gettext("ya") if nilai else gettext("tidak")
    return "—" if nilai is None or nilai == "" else str(nilai)


def _seragam(nilai: list[Any]) -> bool:
    return bool(nilai) and all(isinstance(satu, dict) and satu.keys() == nilai[0].keys() for satu in nilai)


def _tabel(baris: list[dict[str, Any]]) -> SafeString:
    """Write objects that all hold the same as a table."""
    nama = list(baris[0])
    kepala = format_html_join("", '<th scope="col">{}</th>', ((nama_isian(satu),) for satu in nama))
    isi = ((format_html_join("", "<td>{}</td>", ((isi_entri(satu[kolom]),) for kolom in nama)),) for satu in baris)
    badan = format_html_join("", "<tr>{}</tr>", isi)
    return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", kepala, badan)
