"""Accounts and their roles, for the administrator of an instansi."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables

from jenjang.web.akses.models import Peran
from jenjang.web.akun.actions import beri_sandi_sementara, buka_akun
from jenjang.web.akun.admin_forms import FormulirAkun, SaringanAkun
from jenjang.web.akun.models import Pengguna

PER_HALAMAN = 50


def daftar(request: Any) -> HttpResponse:
    """List accounts with their roles in force."""
    saringan = SaringanAkun(request.GET)
    accounts = Pengguna.objects.untuk(request.akses).order_by("nama", "pk")
    in_force = Peran.objects.berlaku(timezone.localdate()).select_related("instansi", "unit")
    if saringan.is_valid():
        accounts = accounts.cari(saringan.cleaned_data["q"]).berperan(saringan.cleaned_data["peran"])
    accounts = accounts.prefetch_related(Prefetch("peran", in_force, to_attr="peran_kini"))
    halaman = Paginator(accounts, PER_HALAMAN).get_page(request.GET.get("halaman"))
    return render(request, "akun/daftar.html", {"halaman": halaman, "saringan": saringan})


def lihat(request: Any, pk: int) -> HttpResponse:
    """Show an account with all its roles, past ones too."""
    account = get_object_or_404(Pengguna.objects.untuk(request.akses), pk=pk)
    roles = account.peran.select_related("instansi", "unit")
    managed = Pengguna.objects.untuk(request.akses).terkelola(request.akses).filter(pk=pk).exists()
    context = {"akun": account, "daftar_peran": roles, "hari_ini": timezone.localdate(), "terkelola": managed}
    return render(request, "akun/lihat.html", context)


@sensitive_variables("sandi")
def buka(request: Any) -> HttpResponse:
    """Open an account; its password is shown this once."""
    form = FormulirAkun(request.POST or None, akses=request.akses, initial={"mulai": timezone.localdate()})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        account, sandi = buka_akun(
            nama_pengguna=data["nama_pengguna"], nama=data["nama"], pegawai=form.pegawai, peran=form.instance
        )
        return render(request, "akun/sandi_sementara.html", {"akun": account, "sandi": sandi})
    return render(request, "akun/buka.html", {"form": form})


@sensitive_variables("sandi")
def sandi_sementara(request: Any, pk: int) -> HttpResponse:
    """Ask first; then give a password that is shown this once."""
    account = get_object_or_404(Pengguna.objects.untuk(request.akses).terkelola(request.akses), pk=pk)
    if request.method == "POST":
        sandi = beri_sandi_sementara(account)
        return render(request, "akun/sandi_sementara.html", {"akun": account, "sandi": sandi})
    return render(request, "akun/sandi_tanya.html", {"akun": account})


def status(request: Any, pk: int) -> HttpResponse:
    """Close an account to signing in, or open it again; nobody closes one's own."""
    account = get_object_or_404(Pengguna.objects.untuk(request.akses).terkelola(request.akses), pk=pk)
    if account == request.user:
        messages.error(request, _("Anda tidak dapat menonaktifkan akun sendiri."))
    else:
        account.is_active = not account.is_active
        account.save(update_fields=["is_active"])
        words = _("Akun diaktifkan kembali.") if account.is_active else _("Akun dinonaktifkan.")
        messages.success(request, words)
    return redirect("akun:lihat", pk=pk)
