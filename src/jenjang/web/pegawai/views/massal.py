"""Changing one field of many people: first the preview, then the change, all or nobody."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from jenjang.web.akses.actions import catat_pembacaan_banyak
from jenjang.web.pegawai.actions import catat_jabatan
from jenjang.web.pegawai.forms.massal import FormMassal
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.pegawai.views.ubah import instansi_dikelola
from jenjang.web.tampilan.kiriman import kiriman


@dataclass(frozen=True)
class Pratinjau:
    """What would become of one person; `sebab` says why nothing can."""

    pegawai: Pegawai
    lama: str
    baru: str
    sebab: str = ""

    @property
    def sama(self) -> bool:
        """Whether nothing would change."""
        return self.lama == self.baru


def massal(request: Any) -> HttpResponse:
    """Show what would change for whom; with `simpan` in the submit, change it in one transaction."""
    form = FormMassal(*kiriman(request), instansi=instansi_dikelola(request))
    context: dict[str, Any] = {"form": form}
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        shown = [_pratinjau(each, told) for each in told["nip"]]
        catat_pembacaan_banyak(request, [each.pegawai.pk for each in shown])
        able = [each for each in shown if not each.sebab and not each.sama]
        if "simpan" in request.POST:
            _terapkan([each.pegawai for each in able], told, request.user)
            messages.success(request, _("%(jumlah)s orang diubah.") % {"jumlah": len(able)})
            return redirect("pegawai:daftar")
        context |= {"pratinjau": shown, "jumlah": len(able)}
    return render(request, "pegawai/massal.html", context)


def _pratinjau(pegawai: Pegawai, told: dict[str, Any]) -> Pratinjau:
    if told["isian"] == "atasan":
        return Pratinjau(pegawai, str(pegawai.atasan or "–"), str(told["atasan"]))
    lama, baru, jabatan = str(pegawai.unit or "–"), str(told["unit"]), pegawai.jabatan_kini
    if jabatan is None:
        return Pratinjau(pegawai, lama, baru, _("jabatannya belum dicatat"))
    if told["tmt"] < jabatan.tmt:
        return Pratinjau(pegawai, lama, baru, _("jabatan sekarang baru dimulai sesudah tanggal ini"))
    return Pratinjau(pegawai, lama, baru)


@transaction.atomic
def _terapkan(people: list[Pegawai], told: dict[str, Any], pelaku: Any) -> None:
    if told["isian"] == "atasan":
        keys = [each.pk for each in people]
        Pegawai.objects.filter(pk__in=keys).update(atasan=told["atasan"], versi=F("versi") + 1)
        return
    for each in people:
        held = each.jabatan_kini
        # The same post in another unit is a new row from that day on; the decree is recorded person by person.
        catat_jabatan(
            each, told["tmt"], pelaku=pelaku, nama=held.nama, jenjang=held.jenjang, kelas=held.kelas, unit=told["unit"]
        )
