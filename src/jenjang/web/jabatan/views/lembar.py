"""One job sheet: as on paper, as its writer changes it, and what its verifier asks."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jenjang.core.beban_kerja.hitung import hitung_lembar
from jenjang.core.engine.dates import number_of
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.web.jabatan.actions.versi import SudahBerubah, ubah_keputusan
from jenjang.web.jabatan.columns import hitungan_versi, kebutuhan_versi, keputusan_versi
from jenjang.web.jabatan.forms import FormulirCatatanVerifikator, FormulirTanggapan
from jenjang.web.jabatan.kertas import kertas
from jenjang.web.jabatan.lembar import FormulirLembar, baris_awal, formset_baris, terapkan_isian
from jenjang.web.jabatan.models import CatatanVerifikator, Versi


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


def lembar_versi(request: HttpRequest, pk: int, urutan: int) -> tuple[Versi, Keputusan, LembarJabatan]:
    """Give a version within reach, its sheets, and the one of this place; 404 where there is none."""
    semua = Versi.objects.untuk(request.akses).ringan().select_related("unit", "instansi", "dasar")
    versi = get_object_or_404(semua, pk=pk)
    keputusan = keputusan_versi(versi)
    if not 1 <= urutan <= len(keputusan.lembar):
        raise Http404
    return versi, keputusan, keputusan.lembar[urutan - 1]


def _dulu(versi: Versi, satu: LembarJabatan) -> dict[str, Any] | None:
    """Give the need of the same post in the version before; None for a first version."""
    if versi.dasar is None:
        return None
    lama = keputusan_versi(versi.dasar)
    cocok = [each for each in lama.lembar if each.nama.isi == satu.nama.isi and each.urutan == satu.urutan]
    return {"hitungan": hitungan_versi(versi.dasar)[cocok[0].urutan - 1], "versi": versi.dasar} if cocok else None


def ubah(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Change a sheet of a draft; what somebody else saved meanwhile is shown and nothing is overwritten."""
    versi, _keputusan, satu = lembar_versi(request, pk, urutan)
    if not versi.dapat_diubah:
        messages.error(request, _("Versi ini sudah diajukan, sehingga lembarnya tidak dapat diubah."))
        return redirect(_alamat(versi, urutan))
    formulir = FormulirLembar(request.POST if request.method == "POST" else None, lembar=satu, versi=versi.versi)
    baris = formset_baris(request.POST if request.method == "POST" else None, satu)
    if request.method == "POST" and formulir.is_valid() and baris.is_valid():
        if formulir.cleaned_data["versi"] == versi.versi and _simpan(versi, urutan, formulir, baris):
            messages.success(request, _("Lembar disimpan. Hasil, jumlah, dan kebutuhannya mengikuti."))
            return redirect(_alamat(versi, urutan))
        formulir.add_error(
            None,
            _(
                "Orang lain menyimpan lembar versi ini sesudah Anda membukanya. Yang Anda ketik tetap ada di bawah; "
                "bandingkan dengan yang tersimpan, lalu simpan lagi untuk menggantinya."
            ),
        )
        formulir.perbarui_versi(versi)
        isi_berbeda = True
    else:
        isi_berbeda = False
    isi = {
        "hitungan": hitung_lembar(satu),
        "versi": versi,
        "lembar": satu,
        "form": formulir,
        "formset": baris,
        "tersimpan": baris_awal(satu) if isi_berbeda else None,
    }
    return render(request, "jabatan/lembar_ubah.html", isi, status=422 if request.method == "POST" else 200)


def _simpan(versi: Versi, urutan: int, formulir: FormulirLembar, baris: Any) -> bool:
    hari = number_of(timezone.localdate())

    def ganti(keputusan: Keputusan) -> Keputusan:
        baru = terapkan_isian(keputusan.lembar[urutan - 1], formulir, baris, hari)
        return replace(keputusan, lembar=(*keputusan.lembar[: urutan - 1], baru, *keputusan.lembar[urutan:]))

    try:
        ubah_keputusan(versi, ganti)
    except SudahBerubah:
        versi.refresh_from_db(fields=["versi", "keadaan"])
        return False
    return True


@require_POST
def hitung(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Compute the need of what is typed, for the right side of the page; nothing is kept."""
    _versi, _keputusan, satu = lembar_versi(request, pk, urutan)
    baris = formset_baris(request.POST, satu)
    formulir = FormulirLembar(request.POST, lembar=satu, versi=_versi.versi)
    if baris.is_valid() and formulir.is_valid():
        satu = terapkan_isian(satu, formulir, baris, number_of(timezone.localdate()))
        return render(request, "jabatan/unsur/hitungan.html", {"hitungan": hitung_lembar(satu)})
    return render(request, "jabatan/unsur/hitungan.html", {"hitungan": hitung_lembar(satu), "belum_terbaca": True})


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
    return redirect(_alamat(versi, urutan) + "#catatan")


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
    return redirect(_alamat(satu.versi, satu.urutan) + "#catatan")


def _alamat(versi: Versi, urutan: int) -> str:
    return reverse("jabatan:lembar", args=[versi.pk, urutan])
