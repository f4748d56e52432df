"""What the Menteri set, and the classes of posts of an instansi."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from jenjang.core.jabatan.kelas import muat_kelas_tunjangan
from jenjang.web.jabatan.actions.penetapan import catat_penetapan, sudah_dicatat, tetapkan_kelas
from jenjang.web.jabatan.columns import kebutuhan_versi
from jenjang.web.jabatan.forms import FormulirKelas, FormulirPenetapan, kunci_dari
from jenjang.web.jabatan.models import KelasInstansi, PenetapanKebutuhan, Versi
from jenjang.web.jabatan.views.unggah import pilihan_unit
from jenjang.web.organisasi.models import Instansi

PER_HALAMAN = 50


def penetapan(request: HttpRequest) -> HttpResponse:
    """List the decrees of the Menteri on need; those who may record one get the form."""
    formulir = _formulir_penetapan(request)
    if request.method == "POST":
        if formulir.is_valid() and not sudah_dicatat(formulir.cleaned_data["kunci"]):
            satu = catat_penetapan(formulir.instance, formulir.cleaned_data["kunci"], request.user)
            messages.success(request, _("Penetapan %(nomor)s dicatat.") % {"nomor": satu.nomor})
            return redirect("jabatan:penetapan")
        # Asked after the form was compared with what is there: the same submit may have been recorded meanwhile.
        if sudah_dicatat(kunci_dari(request.POST)):
            return redirect("jabatan:penetapan")
    semua = PenetapanKebutuhan.objects.untuk(request.akses).select_related("unit", "entri")
    isi = {
        "form": formulir,
        "halaman": Paginator(semua, PER_HALAMAN).get_page(request.GET.get("halaman")),
        "bisa_mencatat": request.akses.boleh("jabatan:penetapan", "POST"),
    }
    return render(request, "jabatan/penetapan.html", isi, status=422 if formulir.errors else 200)


def _formulir_penetapan(request: HttpRequest) -> FormulirPenetapan:
    return FormulirPenetapan(
        request.POST if request.method == "POST" else None,
        pilihan_unit=pilihan_unit(request),
        saran_jabatan=partial(_nama_jabatan, request),
    )


def _nama_jabatan(request: HttpRequest) -> list[str]:
    """Give the functional posts of the decrees in force within reach."""
    hari = timezone.localdate()
    berlaku = Versi.objects.untuk(request.akses).ringan().filter(pk__in=Versi.objects.pada(hari).values("pk"))
    nama = {
        satu.posisi.nama: None
        for versi in berlaku.select_related("unit")[:PER_HALAMAN]
        for satu in kebutuhan_versi(versi, hari, dengan_orang=False).neraca
        if satu.posisi.jenjang
    }
    return sorted(nama)


def kelas(request: HttpRequest) -> HttpResponse:
    """List the classes of posts beside the table of the regulation; those who may set one get a form."""
    instansi = Instansi.objects.all() if request.akses.semua else Instansi.objects.filter(pk__in=request.akses.instansi)
    formulir = FormulirKelas(request.POST if request.method == "POST" else None, pilihan_instansi=instansi)
    if request.method == "POST" and formulir.is_valid():
        tetapkan_kelas(formulir.instance)
        messages.success(request, _("Kelas jabatan disimpan."))
        return redirect("jabatan:kelas")
    semua = KelasInstansi.objects.untuk(request.akses).select_related("instansi")
    isi: dict[str, Any] = {
        "form": formulir,
        "halaman": Paginator(semua, PER_HALAMAN).get_page(request.GET.get("halaman")),
        "tabel": muat_kelas_tunjangan(),
        "bisa_mencatat": request.akses.boleh("jabatan:kelas", "POST"),
    }
    return render(request, "jabatan/kelas.html", isi, status=422 if formulir.errors else 200)
