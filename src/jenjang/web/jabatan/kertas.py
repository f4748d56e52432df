"""A job sheet on the page, set as on paper."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from jenjang.surat.keputusan.tulis.lembar import susun_lembar
from jenjang.surat.keputusan.tulis.naskah import Baris, Blok, Judul, Keterangan, Rata, Sel, Tabel
from jenjang.web.jabatan.columns import keputusan_tersimpan
from jenjang.web.jabatan.models import Versi
from jenjang.web.tampilan.bentuk import bahasa

# A sheet takes 4 ms to set and some 20 KB to keep.
LEMBAR_DIINGAT = 256
_KELAS = {Rata.KIRI: "", Rata.TENGAH: "tengah", Rata.KANAN: "angka"}


def kertas(versi: Versi, urutan: int) -> SafeString:
    """Set a sheet of a version as on paper; its sections can be led to."""
    return _kertas(versi.pk, versi.versi, urutan, bahasa())


# A sheet tells of a post, not of a person, and every change of it raises the number of its version.
@lru_cache(maxsize=LEMBAR_DIINGAT)
def _kertas(pk: int, versi: int, urutan: int, bahasa: str) -> SafeString:
    return _blok_semua(susun_lembar(keputusan_tersimpan(pk, versi).lembar[urutan - 1], "").blok)


def _blok_semua(blok: Iterable[Blok]) -> SafeString:
    bagian: list[SafeString] = []
    urut = tabel = 0
    for satu in blok:
        if isinstance(satu, Baris) and satu.tingkat == 0 and satu.tebal:
            urut += 1
            bagian.append(_bagian(satu, urut))
        elif isinstance(satu, Tabel):
            tabel += 1
            bagian.append(_tabel(satu, tabel))
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


def _tabel(tabel: Tabel, urut: int) -> SafeString:
    kepala = format_html_join("", "<tr>{}</tr>", ((_baris_tabel(satu, "th"),) for satu in tabel.kepala))
    badan = format_html_join("", "<tr>{}</tr>", ((_baris_tabel(satu, "td"),) for satu in tabel.badan))
    kaki = format_html_join("", "<tr>{}</tr>", ((_baris_tabel(satu, "td"),) for satu in tabel.kaki))
    return format_html(
        '<div class="tabel-gulir" tabindex="0" role="region" aria-label="{}"><table class="kecil"><thead>{}</thead>'
        "<tbody>{}</tbody><tfoot>{}</tfoot></table></div>",
        # Each is told apart from the others where a page is read out by its regions.
        gettext("Tabel lembar %(urut)s") % {"urut": urut},
        kepala,
        badan,
        kaki,
    )


def _baris_tabel(sel: Sequence[Sel], unsur: str) -> SafeString:
    return format_html_join("", "{}", ((_sel(satu, unsur),) for satu in sel))


def _sel(sel: Sel, unsur: str) -> SafeString:
    teks = f"{sel.angka.tercetak if sel.angka else sel.teks}{sel.akhiran}"
    rentang = format_html(' colspan="{}"', sel.rentang) if sel.rentang > 1 else SafeString()
    lingkup = SafeString(' scope="col"') if unsur == "th" else SafeString()
    pembuka = format_html('<{}{}{} class="{}">', SafeString(unsur), lingkup, rentang, _KELAS[sel.rata])
    return format_html("{}{}</{}>", pembuka, teks, SafeString(unsur))
