"""Adding to, correcting and removing from a person's histories."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jenjang.web.pegawai.actions import SudahBerubah, batalkan, betulkan, catat_jabatan, catat_pangkat
from jenjang.web.pegawai.beda import beda
from jenjang.web.pegawai.forms.riwayat import FORM
from jenjang.web.pegawai.jenis_riwayat import JENIS, JenisRiwayat
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.tampilan.kiriman import kiriman

CATAT = {"pangkat": catat_pangkat, "jabatan": catat_jabatan}


def tambah(request: Any, pk: int, kunci: str) -> HttpResponse:
    """Add a row to one kind of history; the same row sent twice stands once."""
    jenis, pegawai = _jenis(kunci), _pegawai(request, pk)
    form = FORM[kunci](*kiriman(request), pegawai=pegawai)
    context = {"form": form, "pegawai": pegawai, "judul": _("Tambah: %(jenis)s") % {"jenis": jenis.judul}}
    if request.method == "POST" and not jenis.berjejak and _kembar(jenis, form):
        return redirect(pegawai)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            if jenis.berjejak:
                CATAT[kunci](pegawai, form.cleaned_data["tmt"], pelaku=request.user, **form.isi(request.user))
            else:
                row = form.save(commit=False)
                row.bukti = form.bukti(request.user)
                row.save()
        messages.success(request, _("%(jenis)s dicatat.") % {"jenis": jenis.judul})
        return redirect(pegawai)
    return render(request, "pegawai/formulir.html", context)


def ubah(request: Any, pk: int, kunci: str, baris: int) -> HttpResponse:
    """Correct a row: pangkat and jabatan keep what was believed before, the others are edited."""
    jenis, pegawai = _jenis(kunci), _pegawai(request, pk)
    row = get_object_or_404(jenis.model.objects.filter(pegawai=pegawai), pk=baris)
    judul = _("Betulkan: %(jenis)s") % {"jenis": jenis.judul}
    if jenis.berjejak:
        return _betulkan(request, pegawai, kunci, row, judul)
    form = FORM[kunci](*kiriman(request), instance=row, pegawai=pegawai)
    context = {"form": form, "pegawai": pegawai, "judul": judul, "hapus": (kunci, row)}
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            current = jenis.model.objects.select_for_update(of=("self",)).get(pk=row.pk)
            if current.versi != (form.cleaned_data["versi"] or 0):
                context["beda"] = beda(form, current)
                form.data = form.data.copy()
                form.data["versi"] = current.versi
                return render(request, "pegawai/formulir.html", context, status=409)
            changed = form.save(commit=False)
            changed.bukti = form.bukti(request.user)
            changed.versi = current.versi + 1
            changed.save()
        messages.success(request, _("%(jenis)s disimpan.") % {"jenis": jenis.judul})
        return redirect(pegawai)
    return render(request, "pegawai/formulir.html", context)


@require_POST
def hapus(request: Any, pk: int, kunci: str, baris: int) -> HttpResponse:
    """Take a row out; of pangkat and jabatan it stays in the record of what was believed, with the reason."""
    jenis, pegawai = _jenis(kunci), _pegawai(request, pk)
    row = jenis.model.objects.filter(pegawai=pegawai, pk=baris).first()
    if row is None:
        return redirect(pegawai)
    if jenis.berjejak:
        alasan = request.POST.get("alasan", "").replace("\0", "").strip()[:300]
        if not alasan:
            messages.error(request, _("Tulis alasan pembatalannya."))
            return redirect("pegawai:riwayat_ubah", pk, kunci, baris)
        try:
            batalkan(row, alasan=alasan, pelaku=request.user)
        except SudahBerubah:
            messages.info(request, _("Baris ini sudah dibetulkan atau dibatalkan."))
            return redirect(pegawai)
    else:
        row.delete()
    messages.success(request, _("%(jenis)s dihapus dari riwayat.") % {"jenis": jenis.judul})
    return redirect(pegawai)


def _betulkan(request: Any, pegawai: Pegawai, kunci: str, row: Any, judul: str) -> HttpResponse:
    form = FORM[kunci](*kiriman(request), instance=row, pegawai=pegawai, betulkan=True)
    context = {"form": form, "pegawai": pegawai, "judul": judul, "hapus": (kunci, row), "berjejak": True}
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            with transaction.atomic():
                betulkan(row, told["tmt"], form.isi(request.user), alasan=told["alasan"], pelaku=request.user)
        except SudahBerubah as changed:
            now = next((each for each in changed.kini if each.tmt == told["tmt"]), None)
            context |= {"beda": beda(form, now) if now else [], "digantikan": now}
            return render(request, "pegawai/formulir.html", context, status=409)
        messages.success(request, _("Dibetulkan; yang lama tetap tercatat."))
        return redirect(pegawai)
    return render(request, "pegawai/formulir.html", context)


def _kembar(jenis: JenisRiwayat, form: Any) -> bool:
    """Whether the very same row stands already, as after a submit sent twice."""
    form.is_valid()
    names = [name for name in form.Meta.fields if name in form.cleaned_data and name not in ("mulai", "sampai")]
    told = {name: form.cleaned_data[name] for name in names}
    if "mulai" in form.cleaned_data:
        if hasattr(form.instance, "masa"):
            told["masa"] = form.instance.masa
        else:
            told["mulai"] = form.cleaned_data["mulai"]
    complete = {name for name, field in form.fields.items() if field.required} <= form.cleaned_data.keys() | {"__all__"}
    return complete and jenis.model.objects.filter(pegawai=form.pegawai, **told).exists()


def _jenis(kunci: str) -> JenisRiwayat:
    if kunci not in JENIS:
        raise Http404(kunci)
    return JENIS[kunci]


def _pegawai(request: Any, pk: int) -> Pegawai:
    people = Pegawai.objects.untuk(request.akses).select_related("instansi")
    found: Pegawai = get_object_or_404(people, pk=pk)
    return found
