"""Giving a role and ending it."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from jenjang.web.akses.models import Peran
from jenjang.web.akun.admin_forms import FormulirAkhiri, FormulirPeran
from jenjang.web.akun.models import Pengguna


def beri(request: Any, pengguna: int) -> HttpResponse:
    """Give an account a further role."""
    account = get_object_or_404(Pengguna.objects.untuk(request.akses), pk=pengguna)
    form = FormulirPeran(
        request.POST or None,
        akses=request.akses,
        instance=Peran(pengguna=account),
        initial={"mulai": timezone.localdate()},
    )
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Peran diberikan."))
        return redirect("akun:lihat", pk=pengguna)
    return render(request, "akses/beri.html", {"akun": account, "form": form})


def akhiri(request: Any, pk: int) -> HttpResponse:
    """Set the last day of a role; the role itself stays on record."""
    role = get_object_or_404(Peran.objects.untuk(request.akses), pk=pk)
    form = FormulirAkhiri(request.POST or None, instance=role, initial={"selesai": timezone.localdate()})
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Hari terakhir peran dicatat."))
        return redirect("akun:lihat", pk=role.pengguna_id)
    return render(request, "akses/akhiri.html", {"peran": role, "form": form})
