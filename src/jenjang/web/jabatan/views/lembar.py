"""One job sheet: as on paper, as its writer changes it, and what its verifier asks."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jenjang.core.beban_kerja.hitung import hitung_lembar
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.web.jabatan.columns import hitungan_versi, kebutuhan_versi, keputusan_versi
from jenjang.web.jabatan.forms import FormulirCatatanVerifikator, FormulirTanggapan
from jenjang.web.jabatan.kertas import kertas
from jenjang.web.jabatan.lembar import IsianBeban
from jenjang.web.jabatan.models import CatatanVerifikator, Versi
from jenjang.web.jabatan.views.sunting import alamat_lembar, lembar_versi, sunting


def lembar(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Show a sheet: its sections, its text, its need and what changed since the version before."""
    versi, keputusan, satu = lembar_versi(request, pk, urutan)
    hasil = kebutuhan_versi(versi, timezone.localdate())
    isi = {
        "hitungan": hitungan_versi(versi)[urutan - 1],
        "neraca": next((n for n in hasil.neraca if n.posisi.lembar and n.posisi.lembar.urutan == urutan), None),
        "versi": versi,
        "lembar": satu,
        "kertas": kertas(versi, urutan),
        "sebelum": urutan - 1 if urutan > 1 else None,
        "sesudah": urutan + 1 if urutan < len(keputusan.lembar) else None,
        "banyak": len(keputusan.lembar),
        "dulu": _dulu(versi, satu),
        "catatan": versi.catatan.filter(urutan=urutan).select_related("oleh"),
        "form_catatan": FormulirCatatanVerifikator(),
    }
    return render(request, "jabatan/lembar.html", isi)


def _dulu(versi: Versi, satu: LembarJabatan) -> dict[str, Any] | None:
    """Give the need of the same post in the version before; None for a first version."""
    if versi.dasar is None:
        return None
    lama = keputusan_versi(versi.dasar)
    cocok = [each for each in lama.lembar if each.nama.isi == satu.nama.isi and each.urutan == satu.urutan]
    return {"hitungan": hitungan_versi(versi.dasar)[cocok[0].urutan - 1], "versi": versi.dasar} if cocok else None


def ubah(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Change the workload, the texts and the codes of a draft's sheet."""
    berhasil = _("Lembar disimpan. Hasil, jumlah, dan kebutuhannya mengikuti.")
    return sunting(request, pk, urutan, jenis=IsianBeban, halaman="jabatan/lembar_ubah.html", berhasil=berhasil)


@require_POST
def hitung(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Compute the need of what is typed, for the right side of the page; nothing is kept."""
    _versi, keputusan, satu = lembar_versi(request, pk, urutan)
    isian = IsianBeban(satu, request.POST, keputusan.lembar)
    terbaca = isian.sah()
    hitungan = hitung_lembar(isian.terapkan(satu) if terbaca else satu)
    return render(request, "jabatan/unsur/hitungan.html", {"hitungan": hitungan, "belum_terbaca": not terbaca})


@require_POST
def catat(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Keep a verifier's note on a sheet or one of its rows."""
    versi, _keputusan, _satu = lembar_versi(request, pk, urutan)
    formulir = FormulirCatatanVerifikator(request.POST)
    if versi.keadaan != Versi.Keadaan.DIVERIFIKASI:
        messages.error(request, _("Catatan verifikator diberikan ketika versi ini sedang diverifikasi."))
    elif formulir.is_valid():
        CatatanVerifikator.objects.create(versi=versi, urutan=urutan, oleh=request.user, **formulir.cleaned_data)
        messages.success(request, _("Catatan disimpan."))
    else:
        messages.error(request, _("Catatan belum diisi."))
    return redirect(alamat_lembar(versi, urutan) + "#catatan")


@require_POST
def tanggapi(request: HttpRequest, pk: int, catatan: int) -> HttpResponse:
    """Answer a note or, as its verifier, settle it."""
    satu = get_object_or_404(CatatanVerifikator.objects.untuk(request.akses).select_related("versi"), pk=catatan)
    if satu.versi_id != pk:
        raise Http404
    formulir = FormulirTanggapan(request.POST)
    if "selesai" in request.POST and request.akses.boleh("jabatan:catat", "POST"):
        satu.selesai = True
    elif formulir.is_valid():
        satu.tanggapan = formulir.cleaned_data["tanggapan"]
    else:
        messages.error(request, _("Tanggapan belum diisi."))
    satu.save(update_fields=["tanggapan", "selesai"])
    return redirect(alamat_lembar(satu.versi, satu.urutan) + "#catatan")
