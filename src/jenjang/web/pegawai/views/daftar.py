"""The list of people, and the search from the head of every page."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.forms.saringan import SaringanPegawai
from jenjang.web.pegawai.models import Pegawai

PER_HALAMAN = 25


def daftar(request: Any) -> HttpResponse:
    """Show the people whom the person signed in may see, narrowed by what is asked."""
    hari_ini = timezone.localdate()
    form = SaringanPegawai(request.GET or None, unit=Unit.objects.untuk(request.akses.pada("organisasi:daftar")))
    people = Pegawai.objects.untuk(request.akses)
    hari = form.hari(hari_ini)
    found = form.saring(people, hari) if form.is_bound else people.bertugas(hari)
    page = Paginator(found.untuk_tabel(hari), PER_HALAMAN).get_page(request.GET.get("halaman"))
    context = {"form": form, "halaman": page, "hari": hari, "disaring": form.is_bound and form.has_changed()}
    template = "pegawai/daftar_isi.html" if request.htmx else "pegawai/daftar.html"
    return render(request, template, context)


def cari(request: Any) -> HttpResponse:
    """Lead to the one person a NIP or name fits, or list those whom it may mean."""
    teks = request.GET.get("q", "").replace("\0", "").strip()[:100]
    if not teks:
        return redirect("pegawai:daftar")
    people = Pegawai.objects.untuk(request.akses).cari(teks)
    one = list(people[:2])
    if len(one) == 1:
        return redirect("pegawai:rincian", one[0].pk)
    page = Paginator(people.untuk_tabel(timezone.localdate()), PER_HALAMAN).get_page(request.GET.get("halaman"))
    return render(request, "pegawai/cari.html", {"halaman": page, "teks": teks, "hari": timezone.localdate()})
