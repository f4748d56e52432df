"""The tree of units, and the edit of a unit."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from jenjang.web.organisasi.forms import FormInstansi, FormUnit
from jenjang.web.organisasi.models import Instansi, Unit
from jenjang.web.pegawai.beda import beda
from jenjang.web.tampilan.hari import hari_dari
from jenjang.web.tampilan.kiriman import kiriman


def daftar(request: Any) -> HttpResponse:
    """Show the units of each instansi as a tree, as of a day, with how many people each has."""
    hari = hari_dari(request.GET.get("pada")) or timezone.localdate()
    serving = Q(pegawai__berhenti__isnull=True) | Q(pegawai__berhenti__gt=hari)
    units = Unit.objects.untuk(request.akses).pada(hari)
    units = units.annotate(jumlah_pegawai=Count("pegawai", filter=serving)).pohon()
    instansi = {each.pk: each for each in Instansi.objects.filter(pk__in={unit.instansi_id for unit in units})}
    instansi |= {each.pk: each for each in Instansi.objects.untuk(request.akses)}
    susunan = [(each, [unit for unit in units if unit.instansi_id == pk]) for pk, each in instansi.items()]
    susunan.sort(key=lambda pair: (not pair[1], str(pair[0])))
    return render(request, "organisasi/daftar.html", {"susunan": susunan, "hari": hari})


def instansi_tambah(request: Any) -> HttpResponse:
    """Add an instansi: the first thing that a new installation needs."""
    form = FormInstansi(kiriman(request)[0])
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Instansi ditambahkan. Beri seseorang peran pengelola kepegawaian di dalamnya."))
        return redirect("organisasi:daftar")
    return render(request, "organisasi/formulir.html", {"form": form, "judul": _("Tambah instansi")})


def instansi_ubah(request: Any, pk: int) -> HttpResponse:
    """Edit an instansi; where another edit came first the difference is shown."""
    instansi = get_object_or_404(Instansi.objects.untuk(request.akses), pk=pk)
    form = FormInstansi(kiriman(request)[0], instance=instansi)
    return _ubah(request, form, {"form": form, "judul": _("Ubah instansi")}, _("Instansi disimpan."))


def unit_tambah(request: Any) -> HttpResponse:
    """Add a unit; the same unit sent twice stands once."""
    reached = Instansi.objects.untuk(request.akses.pada("organisasi:unit_tambah", "POST"))
    instansi = get_object_or_404(reached.order_by("pk")[:1])
    form = FormUnit(kiriman(request)[0], instansi=instansi)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Unit ditambahkan."))
        return redirect("organisasi:daftar")
    return render(request, "organisasi/formulir.html", {"form": form, "judul": _("Tambah unit")})


def unit_ubah(request: Any, pk: int) -> HttpResponse:
    """Edit a unit; where another edit came first the difference is shown."""
    unit = get_object_or_404(Unit.objects.untuk(request.akses).select_related("instansi"), pk=pk)
    form = FormUnit(kiriman(request)[0], instance=unit, instansi=unit.instansi)
    return _ubah(request, form, {"form": form, "judul": _("Ubah unit"), "unit": unit}, _("Unit disimpan."))


def _ubah(request: Any, form: Any, context: dict[str, Any], berhasil: str) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            current = type(form.instance).objects.select_for_update(of=("self",)).get(pk=form.instance.pk)
            if current.versi != (form.cleaned_data["versi"] or 0):
                form.data = form.data.copy()
                form.data["versi"] = current.versi
                return render(request, "organisasi/formulir.html", {**context, "beda": beda(form, current)}, status=409)
            changed = form.save(commit=False)
            changed.versi = current.versi + 1
            changed.save()
        messages.success(request, berhasil)
        return redirect("organisasi:daftar")
    return render(request, "organisasi/formulir.html", context)
