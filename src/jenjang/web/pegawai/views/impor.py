"""Files of people: upload, try-out with its report, save; and the comparison with the national export."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import IntegrityError
from django.db.models import F, Value
from django.db.models.lookups import Exact
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from jenjang.surat.pegawai.write_book import write_report
from jenjang.web.pegawai import tugas
from jenjang.web.pegawai.forms.impor import FormImpor
from jenjang.web.pegawai.impor.alur import LANGSUNG_BYTE, coba, simpan, terima
from jenjang.web.pegawai.impor.nasional import TidakDapatDiambil, ambil
from jenjang.web.pegawai.impor.periksa import masalah_dari
from jenjang.web.pegawai.models import ImporPegawai, PerbedaanNasional
from jenjang.web.pegawai.views.ubah import instansi_dikelola
from jenjang.web.pekerjaan.actions import mulai
from jenjang.web.tampilan.bentuk import bahasa
from jenjang.web.tampilan.kiriman import kiriman
from jenjang.web.tampilan.unduhan import XLSX, unduhan

PER_HALAMAN = 50
Jenis: Any = ImporPegawai.Jenis
Keadaan: Any = ImporPegawai.Keadaan
Putusan: Any = PerbedaanNasional.Putusan


def impor(request: Any) -> HttpResponse:
    """Take a file of people in and try it out; nothing is saved yet."""
    return _unggah(request, Jenis.IMPOR)


def banding(request: Any) -> HttpResponse:
    """Take the national system's export in and compare it; nothing is changed yet."""
    return _unggah(request, Jenis.BANDINGKAN)


def impor_lihat(request: Any, pk: int) -> HttpResponse:
    """Show what the try-out found; a POST saves every row without a problem, in one go."""
    row = _baris(request, pk, Jenis.IMPOR)
    if request.method == "POST":
        return _simpan(request, row)
    masalah, catatan = (masalah_dari(row.hasil.get(name, [])) for name in ("masalah", "catatan"))
    page = Paginator(masalah, PER_HALAMAN).get_page(request.GET.get("halaman"))
    shown = [(each, each.pesan(bahasa())) for each in page]
    context = {
        "impor": row,
        "halaman": page,
        "masalah": shown,
        "catatan": [(each, each.pesan(bahasa())) for each in catatan[:PER_HALAMAN]],
        "jumlah_catatan": len(catatan),
        "disimpan": row.hasil.get("baru", 0) + row.hasil.get("berubah", 0),
    }
    return render(request, "pegawai/impor_lihat.html", context)


def impor_laporan(request: Any, pk: int) -> HttpResponse:
    """Hand out the report as a workbook: each problem at its sheet, row and column."""
    row = _baris(request, pk, Jenis.IMPOR)
    masalah, catatan = (masalah_dari(row.hasil.get(name, [])) for name in ("masalah", "catatan"))
    return unduhan(write_report(masalah, catatan, bahasa()), f"laporan-impor-{row.pk}.xlsx", XLSX)


def banding_lihat(request: Any, pk: int) -> HttpResponse:
    """Show the differences; a POST takes one over, or keeps what stands here."""
    row = _baris(request, pk, Jenis.BANDINGKAN)
    if request.method == "POST":
        return _putuskan(request, row)
    # What is told differently comes before who is known to one side only.
    found = row.perbedaan.select_related("pegawai").order_by(Exact(F("isian"), Value("")), "nama", "nip", "pk")
    shown = request.GET.get("tampil", "terbuka")
    if shown == "terbuka":
        found = found.filter(putusan=Putusan.TERBUKA)
    page = Paginator(found, PER_HALAMAN).get_page(request.GET.get("halaman"))
    return render(request, "pegawai/banding_lihat.html", {"impor": row, "halaman": page, "tampil": shown})


def _unggah(request: Any, jenis: Any) -> HttpResponse:
    form = FormImpor(*kiriman(request))
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        instansi = instansi_dikelola(request)
        row = terima(told["berkas"], instansi=instansi, pelaku=request.user, kunci=told["kunci"], jenis=jenis)
        if row.keadaan == Keadaan.MENUNGGU and row.berkas.ukuran > LANGSUNG_BYTE:
            judul = _("Memeriksa %(nama)s") % {"nama": row.berkas.nama}
            work = mulai(tugas.coba_impor, judul=judul, pengguna=request.user, kunci=row.kunci, impor=row.pk)
            return redirect("pekerjaan:lihat", work.pk)
        if row.keadaan == Keadaan.MENUNGGU:
            coba(row)
        if row.keadaan != Keadaan.DITOLAK:
            return redirect("pegawai:impor_lihat" if jenis == Jenis.IMPOR else "pegawai:banding_lihat", row.pk)
        form.add_error("berkas", row.hasil["ditolak"])
    latest = ImporPegawai.objects.untuk(request.akses).filter(jenis=jenis).select_related("berkas")[:10]
    return render(request, "pegawai/impor.html", {"form": form, "jenis": jenis, "terakhir": latest})


def _simpan(request: Any, row: ImporPegawai) -> HttpResponse:
    if row.keadaan == Keadaan.DIPERIKSA and row.berkas.ukuran > LANGSUNG_BYTE:
        judul = _("Menyimpan %(nama)s") % {"nama": row.berkas.nama}
        work = mulai(tugas.simpan_impor, judul=judul, pengguna=request.user, impor=row.pk, pelaku=request.user.pk)
        return redirect("pekerjaan:lihat", work.pk)
    if row.keadaan == Keadaan.DIPERIKSA:
        try:
            simpan(row, request.user)
        except IntegrityError:
            # Somebody else entered one of these people in the meantime; the try-out tells whom.
            coba(row)
            kalimat = _("Data berubah selagi berkas ini menunggu; tidak ada yang disimpan. Periksa lagi, lalu simpan.")
            messages.error(request, kalimat)
        else:
            messages.success(request, _("Berkas disimpan."))
    return redirect("pegawai:impor_lihat", row.pk)


def _putuskan(request: Any, row: ImporPegawai) -> HttpResponse:
    found = row.perbedaan.filter(pk=_angka(request.POST.get("perbedaan"))).first()
    if found is not None:
        try:
            if request.POST.get("putusan") == Putusan.DITERIMA:
                ambil(found, request.user)
            else:
                row.perbedaan.filter(pk=found.pk, putusan=Putusan.TERBUKA).update(putusan=Putusan.DIABAIKAN)
        except TidakDapatDiambil as refusal:
            messages.error(request, str(refusal))
    return redirect("pegawai:banding_lihat", row.pk)


def _baris(request: Any, pk: int, jenis: Any) -> ImporPegawai:
    rows = ImporPegawai.objects.untuk(request.akses).filter(jenis=jenis).select_related("berkas", "instansi")
    found: ImporPegawai = get_object_or_404(rows, pk=pk)
    return found


def _angka(teks: str | None) -> int | None:
    return int(teks) if teks and teks.isascii() and teks.isdigit() and len(teks) < 18 else None
