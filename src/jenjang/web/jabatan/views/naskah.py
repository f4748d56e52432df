"""The verification of a decree on screen: its answer, its notes, and what is decided on them."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.surat.verifikasi.laporan import tulis_laporan
from jenjang.web.jabatan.actions.putusan import akibat, putuskan, terima_semua_hitungan
from jenjang.web.jabatan.actions.versi import TidakDapat, kunci_baru, versi_dari_naskah
from jenjang.web.jabatan.bahasa import bahasa_halaman
from jenjang.web.jabatan.columns import keputusan_naskah
from jenjang.web.jabatan.forms import FormulirPutusan, kunci_dari
from jenjang.web.jabatan.kutipan import kutip
from jenjang.web.jabatan.models import CatatanNaskah, Naskah

PER_HALAMAN = 20


def naskah(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the answer of a verification and its notes, those that move a headcount first."""
    satu = _naskah(request, pk)
    if not satu.terbaca:
        return render(request, "jabatan/naskah_menunggu.html", {"naskah": satu})
    saring = {nama: request.GET.get(nama, "") for nama in ("dampak", "putusan", "lembar")}
    catatan = Paginator(_disaring(satu, saring), PER_HALAMAN).get_page(request.GET.get("halaman"))
    kutip(satu, catatan.object_list)
    isi = {
        **_jawaban(satu),
        "halaman": catatan,
        "saring": saring,
        "menurut_dampak": satu.catatan.menurut_dampak(),
        "menurut_putusan": satu.catatan.menurut_putusan(),
        "kunci": kunci_baru(),
    }
    return render(request, "jabatan/naskah.html", isi)


def _naskah(request: HttpRequest, pk: int) -> Naskah:
    return get_object_or_404(Naskah.objects.untuk(request.akses).ringan().select_related("unit", "instansi"), pk=pk)


def _jawaban(satu: Naskah) -> dict[str, Any]:
    """Give what the head of the page shows, computed anew from the accepted notes."""
    hasil = akibat(satu)
    jabatan = [
        {**baris, "sesudah": hasil.sesudah[baris["urutan"]], "sebelum": hasil.sebelum[baris["urutan"]]}
        for baris in satu.ringkasan["jabatan"]
    ]
    return {
        "naskah": satu,
        "ringkasan": satu.ringkasan,
        "berbeda": [baris for baris in jabatan if baris["pegawai_tercetak"] != baris["pegawai_hitung"]],
        "akibat": hasil,
        "bisa_dihitung": satu.catatan.terbuka().filter(hitungan=True).count(),
        "versi": satu.versi.ringan().order_by("nomor_versi"),
    }


def _disaring(satu: Naskah, saring: dict[str, str]) -> Any:
    catatan = satu.catatan.all()
    for nama in ("dampak", "putusan"):
        if saring[nama]:
            catatan = catatan.filter(**{nama: saring[nama]})
    return catatan.filter(urutan=int(saring["lembar"][:6])) if saring["lembar"].isdecimal() else catatan


@require_POST
def putusan(request: HttpRequest, pk: int, catatan: int) -> HttpResponse:
    """Decide on one note; asked by htmx, answer with the note and the new figures alone."""
    satu = _naskah(request, pk)
    terpilih = get_object_or_404(satu.catatan.all(), pk=catatan)
    formulir = FormulirPutusan(request.POST)
    if formulir.is_valid() and _boleh(terpilih, formulir.cleaned_data["putusan"]):
        putuskan(terpilih, formulir.cleaned_data["putusan"], formulir.cleaned_data["alasan"], request.user)
    elif not formulir.is_valid():
        terpilih.galat = formulir.errors.get("alasan", [_("Pilih salah satu putusan.")])[0]
    else:
        terpilih.galat = _("Lembar ini kembali kepada penyusunnya: masukannya sendiri diragukan.")
    if not request.htmx:
        if galat := getattr(terpilih, "galat", ""):
            messages.error(request, galat)
        return redirect(f"{_alamat(satu)}#catatan-{terpilih.pk}")
    kutip(satu, [terpilih])
    return render(request, "jabatan/putusan_terkirim.html", {**_jawaban(satu), "catatan": terpilih, "tukar": True})


def _boleh(catatan: CatatanNaskah, putusan: str) -> bool:
    diterima: Any = CatatanNaskah.Putusan.DITERIMA
    return putusan != diterima or bool(catatan.dapat_diterima)


def _alamat(satu: Naskah) -> str:
    from django.urls import reverse

    return reverse("jabatan:naskah", args=[satu.pk])


@require_POST
def terima_hitungan(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept the certain arithmetic of the sheets that it may correct."""
    satu = _naskah(request, pk)
    banyak = terima_semua_hitungan(satu, request.user)
    messages.success(request, _("%(banyak)s catatan hitungan diterima.") % {"banyak": banyak})
    return redirect(_alamat(satu))


@require_POST
def buat_versi(request: HttpRequest, pk: int) -> HttpResponse:
    """Make the draft of a version from the decree and its accepted notes."""
    satu = get_object_or_404(Naskah.objects.untuk(request.akses).select_related("unit", "instansi"), pk=pk)
    kunci = kunci_dari(request.POST)
    if kunci is None or not satu.terbaca:
        messages.error(request, _("Permintaan tidak lengkap. Muat ulang halaman, lalu coba lagi."))
        return redirect(_alamat(satu))
    try:
        versi = versi_dari_naskah(satu, kunci, request.user)
    except TidakDapat as galat:
        messages.error(request, str(galat))
        return redirect(_alamat(satu))
    messages.success(request, _("Keputusan tercatat dalam register, dan rancangan perubahannya dibuat."))
    return redirect("jabatan:versi", pk=versi.pk)


def laporan(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the report of the verification as PDF."""
    satu = _naskah(request, pk)
    if not satu.terbaca:
        return redirect(_alamat(satu))
    bahasa = bahasa_halaman()
    isi = tulis_laporan(periksa_keputusan(keputusan_naskah(satu)), bahasa, str(satu.nama_berkas))
    nama = f"verifikasi-{satu.pk}.pdf"
    return HttpResponse(
        isi, content_type="application/pdf", headers={"Content-Disposition": f'attachment; filename="{nama}"'}
    )
