"""What the pages of posts need: a sheet as on paper, fields in a table, errors of its rows."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from django import template
from django.utils.dateparse import parse_date
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from jenjang.core.beban_kerja.pembulatan import setengah_ke_atas
from jenjang.surat.keputusan.tulis.naskah import Baris, Blok, Judul, Keterangan, Rata, Sel, Tabel

register = template.Library()
DESIMAL_KAKI = 4
_KELAS = {Rata.KIRI: "", Rata.TENGAH: "tengah", Rata.KANAN: "angka"}


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
def lembar_kertas(blok: Iterable[Blok], pegawai: int | None = None) -> SafeString:
    """Set the blocks of a sheet as on paper; its sections can be led to.

    `pegawai` is the computed headcount, shown as such where the decree printed none.
    """
    bagian: list[SafeString] = []
    urut = tabel = 0
    for satu in blok:
        if isinstance(satu, Baris) and satu.tingkat == 0 and satu.tebal:
            urut += 1
            bagian.append(_bagian(satu, urut))
        elif isinstance(satu, Tabel):
            tabel += 1
            bagian.append(_tabel(satu, tabel, pegawai))
        else:
            bagian.append(_blok(satu))
    return format_html_join("", "{}", ((satu,) for satu in bagian))


def _bagian(baris: Baris, urut: int) -> SafeString:
    isi = format_html('<p class="isi-bagian">{}</p>', baris.isi) if baris.isi else SafeString()
    return format_html('<h2 id="bagian-{}">{} {}</h2>{}', urut, baris.nomor, baris.label, isi)


def _blok(blok: Blok) -> SafeString:
    if isinstance(blok, Judul):
        return format_html('<p class="judul-kertas">{}</p>', blok.teks)
    if isinstance(blok, Keterangan):
        return format_html('<p class="catatan">{}</p>', blok.teks)
    if isinstance(blok, Baris):
        label = format_html("<span>{}</span> ", f"{blok.nomor} {blok.label}".strip()) if blok.label else blok.nomor
        return format_html('<p class="baris-{}">{}{}</p>', blok.tingkat, label, f" {blok.isi}".rstrip())
    return SafeString()


def _tabel(tabel: Tabel, urut: int, pegawai: int | None) -> SafeString:
    kepala = format_html_join("", "<tr>{}</tr>", ((_baris_tabel(satu, "th"),) for satu in tabel.kepala))
    badan = format_html_join("", "<tr>{}</tr>", ((_baris_tabel(satu, "td"),) for satu in tabel.badan))
    kaki = format_html_join("", "<tr>{}</tr>", ((_baris_kaki(satu, pegawai),) for satu in tabel.kaki))
    # The widths are those of the paper; an attribute, since the content policy lets in no inline style.
    lebar = format_html_join("", '<col width="{}%">', ((satu.lebar,) for satu in tabel.kolom))
    return format_html(
        '<div class="tabel-gulir" tabindex="0" role="region" aria-label="{}"><table class="kecil">'
        "<colgroup>{}</colgroup><thead>{}</thead><tbody>{}</tbody><tfoot>{}</tfoot></table></div>",
        # Each is told apart from the others where a page is read out by its regions.
        gettext("Tabel lembar %(urut)s") % {"urut": urut},
        lebar,
        kepala,
        badan,
        kaki,
    )


def _baris_kaki(sel: Sequence[Sel], pegawai: int | None) -> SafeString:
    """Set a row of the foot; what the decree left blank is computed, and says so."""
    return format_html_join("", "{}", ((_sel(_terisi(satu, pegawai), "td"),) for satu in sel))


def _terisi(sel: Sel, pegawai: int | None) -> Sel:
    if sel.angka is None or not sel.angka.kosong:
        return sel
    terhitung = sel.nilai if sel.nama != "pegawai" or pegawai is None else Fraction(pegawai)
    if terhitung is None:
        return replace(sel, teks="—", angka=None)
    nilai = pecahan(terhitung, 0 if terhitung.denominator == 1 else DESIMAL_KAKI)
    return replace(sel, teks=gettext("%(nilai)s (hitungan)") % {"nilai": nilai}, angka=None)


def _baris_tabel(sel: Sequence[Sel], unsur: str) -> SafeString:
    return format_html_join("", "{}", ((_sel(satu, unsur),) for satu in sel))


def _sel(sel: Sel, unsur: str) -> SafeString:
    teks = f"{sel.angka.tercetak if sel.angka else sel.teks}{sel.akhiran}"
    rentang = format_html(' colspan="{}"', sel.rentang) if sel.rentang > 1 else SafeString()
    lingkup = SafeString(' scope="col"') if unsur == "th" else SafeString()
    pembuka = format_html('<{}{}{} class="{}">', SafeString(unsur), lingkup, rentang, _KELAS[sel.rata])
    return format_html("{}{}</{}>", pembuka, teks, SafeString(unsur))


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
