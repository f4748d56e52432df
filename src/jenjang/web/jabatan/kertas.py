"""A job sheet on the page, set as on paper."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from jenjang.core.beban_kerja.hitung import hitung_lembar
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.surat.keputusan.tulis.lembar import susun_lembar
from jenjang.surat.keputusan.tulis.naskah import Baris, Blok, Judul, Keterangan, Rata, Sel, Tabel
from jenjang.web.jabatan.columns import keputusan_tersimpan
from jenjang.web.jabatan.models import Versi
from jenjang.web.jabatan.templatetags.jabatan import pecahan
from jenjang.web.tampilan.bentuk import bahasa

# A sheet takes 4 ms to set and some 20 KB to keep.
LEMBAR_DIINGAT = 256
DESIMAL_KAKI = 4
_KELAS = {Rata.KIRI: "", Rata.TENGAH: "tengah", Rata.KANAN: "angka"}


def kertas(versi: Versi, urutan: int) -> SafeString:
    """Set a sheet of a version as on paper; its sections can be led to."""
    return _kertas(versi.pk, versi.versi, urutan, bahasa())


# A sheet tells of a post, not of a person, and every change of it raises the number of its version.
@lru_cache(maxsize=LEMBAR_DIINGAT)
def _kertas(pk: int, versi: int, urutan: int, bahasa: str) -> SafeString:
    return kertas_lembar(keputusan_tersimpan(pk, versi).lembar[urutan - 1])


def kertas_lembar(lembar: LembarJabatan) -> SafeString:
    """Set a sheet as on paper; what its decree left blank at the foot is computed, and says so."""
    return _blok_semua(susun_lembar(lembar).blok, hitung_lembar(lembar).pegawai)


def _blok_semua(blok: Iterable[Blok], pegawai: int | None) -> SafeString:
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
