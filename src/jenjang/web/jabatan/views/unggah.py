"""A decree comes in: from an account, to be kept; from anybody, to be verified and forgotten."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from jenjang.core.beban_kerja.periksa.jawaban import jawaban
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.surat.keputusan import BukanKeputusanError
from jenjang.surat.keputusan.berkas.buka import BerkasDitolakError
from jenjang.web.akses.laju import dibatasi
from jenjang.web.jabatan.actions.baca import baca_isi, unggah
from jenjang.web.jabatan.bahasa import bahasa_halaman
from jenjang.web.jabatan.forms import FormulirPublik, FormulirUnggah
from jenjang.web.organisasi.models import Unit

CATATAN_PUBLIK = 200
# Each is read in a process of its own, for up to a minute.
NASKAH_PUBLIK_PER_MENIT = 6


def halaman_unggah(request: HttpRequest) -> HttpResponse:
    """Take a decree of an office and verify it as long work."""
    formulir = FormulirUnggah(
        request.POST if request.method == "POST" else None, request.FILES or None, pilihan_unit=pilihan_unit(request)
    )
    if request.method == "POST" and formulir.is_valid():
        isi = formulir.cleaned_data
        pekerjaan = unggah(isi["berkas"], unit=isi["unit"], kunci=isi["kunci"], pengguna=request.user)
        return redirect("pekerjaan:lihat", pk=pekerjaan.pk)
    return render(request, "jabatan/unggah.html", {"form": formulir}, status=422 if formulir.errors else 200)


@dibatasi(NASKAH_PUBLIK_PER_MENIT, kapan=lambda request: request.method == "POST")
def publik(request: HttpRequest) -> HttpResponse:
    """Verify a decree for anybody: read in the guarded child process, answered at once, nothing kept."""
    formulir = FormulirPublik(request.POST if request.method == "POST" else None, request.FILES or None)
    isi: dict[str, Any] = {"form": formulir}
    if request.method == "POST" and formulir.is_valid():
        berkas = formulir.cleaned_data["berkas"]
        try:
            keputusan = baca_isi(berkas.read(), berkas.name)
        except BukanKeputusanError as galat:
            formulir.add_error("berkas", _kalimat(galat))
        else:
            verifikasi = periksa_keputusan(keputusan)
            bahasa = bahasa_halaman()
            hasil = jawaban(verifikasi, bahasa)
            catatan: Any = hasil.pop("catatan")
            isi |= {"ringkasan": hasil, "catatan": catatan[:CATATAN_PUBLIK], "banyak_catatan": len(catatan)}
    return render(request, "jabatan/publik.html", isi, status=422 if formulir.errors else 200)


def _kalimat(galat: BukanKeputusanError) -> str:
    if isinstance(galat, BerkasDitolakError):
        return galat.kalimat(bahasa_halaman())
    return str(galat)


def pilihan_unit(request: HttpRequest) -> QuerySet:
    """Give the offices within reach: the units at the top of an instansi, and the units of one's own role."""
    terjangkau = Unit.objects.untuk(request.akses).select_related("instansi")
    teratas = terjangkau.filter(induk__isnull=True)
    return teratas if teratas.exists() else terjangkau.filter(pk__in=request.akses.unit)
