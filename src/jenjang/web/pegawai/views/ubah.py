"""Adding a person and editing a person's own data."""

from typing import Any

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from jenjang.web.organisasi.models import Instansi
from jenjang.web.pegawai.actions import SudahBerubah, berhentikan, ubah_pegawai
from jenjang.web.pegawai.beda import beda
from jenjang.web.pegawai.forms.orang import FormBerhenti, FormPegawai
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.tampilan.kiriman import kiriman


def tambah(request: Any) -> HttpResponse:
    """Add a person; the same NIP again leads to the person who has it."""
    instansi = instansi_dikelola(request)
    form = FormPegawai(kiriman(request)[0], instansi=instansi)
    if request.method == "POST":
        known = _sudah_ada(request, form)
        if known:
            messages.info(request, _("Pegawai dengan NIP ini sudah ada."))
            return redirect(known)
        if form.is_valid():
            pegawai = Pegawai.objects.create(instansi=instansi, **form.isi())
            messages.success(request, _("Pegawai ditambahkan. Catat pangkat dan jabatannya di halaman ini."))
            return redirect(pegawai)
    return render(request, "pegawai/formulir.html", {"form": form, "judul": _("Tambah pegawai")})


def ubah(request: Any, pk: int) -> HttpResponse:
    """Edit a person; where another edit came first the difference is shown and nothing is overwritten unseen."""
    pegawai = get_object_or_404(Pegawai.objects.untuk(request.akses).select_related("atasan", "instansi"), pk=pk)
    form = FormPegawai(kiriman(request)[0], instance=pegawai, instansi=pegawai.instansi)
    context = {"form": form, "judul": _("Ubah data diri"), "pegawai": pegawai}
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                ubah_pegawai(pegawai, form.cleaned_data["versi"] or 0, form.isi())
        except SudahBerubah as changed:
            context["beda"] = beda(form, changed.kini)
            form.data = form.data.copy()
            form.data["versi"] = changed.kini.versi
            return render(request, "pegawai/formulir.html", context, status=409)
        except IntegrityError:
            form.add_error(None, _("Isian ini bertentangan dengan data lain. Periksa NIP dan statusnya."))
        else:
            messages.success(request, _("Data diri disimpan."))
            return redirect(pegawai)
    return render(request, "pegawai/formulir.html", context)


def berhenti(request: Any, pk: int) -> HttpResponse:
    """Record that somebody serves no more, correct the day, or take it back; sent twice it has one effect."""
    pegawai = get_object_or_404(Pegawai.objects.untuk(request.akses), pk=pk)
    initial = {"hari": pegawai.berhenti, "sebab": pegawai.sebab_berhenti}
    form = FormBerhenti(kiriman(request)[0], initial=initial)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        if (told["hari"], told["sebab"]) != (pegawai.berhenti, pegawai.sebab_berhenti):
            berhentikan(pegawai, told["hari"], told["sebab"], pelaku=request.user)
        messages.success(request, _("Keadaan bertugas disimpan."))
        return redirect(pegawai)
    return render(request, "pegawai/formulir.html", {"form": form, "judul": _("Berhenti bertugas"), "pegawai": pegawai})


def instansi_dikelola(request: Any) -> Any:
    """Give the instansi for which the person signed in keeps people; the first where there are several."""
    reached = Instansi.objects.untuk(request.akses.pada("pegawai:tambah", "POST"))
    return get_object_or_404(reached.order_by("pk")[:1])


def _sudah_ada(request: Any, form: FormPegawai) -> Any:
    nip = "".join(form.data.get("nip", "").split())
    return Pegawai.objects.untuk(request.akses).filter(nip=nip).first() if nip else None
