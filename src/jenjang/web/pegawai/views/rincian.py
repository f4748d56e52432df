"""A person's page: the career at a glance, the next step, then the records by kind."""

from datetime import date, datetime, time
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from jenjang.web.akses.actions import catat_pembacaan
from jenjang.web.pegawai.garis_gambar import gambar_karier
from jenjang.web.pegawai.jenis_riwayat import JENIS
from jenjang.web.pegawai.langkah.berikut import langkah_berikutnya, pada
from jenjang.web.pegawai.langkah.pensiun import pensiun
from jenjang.web.pegawai.models import Pegawai, RiwayatJabatan, RiwayatPangkat
from jenjang.web.tampilan.hari import hari_dari


def rincian(request: Any, pk: int) -> HttpResponse:
    """Show a person as of a day, and as it was known on a day where one is asked for."""
    hari, diketahui = _waktu(request)
    pegawai = get_object_or_404(Pegawai.objects.untuk(request.akses).select_related("unit", "atasan"), pk=pk)
    catat_pembacaan(request, pegawai)
    pangkat = list(RiwayatPangkat.objects.filter(pegawai=pegawai).diketahui(diketahui).urut())
    jabatan = list(RiwayatJabatan.objects.filter(pegawai=pegawai).diketahui(diketahui).select_related("unit").urut())
    pangkat_kini, jabatan_kini = (pada(rows, hari) for rows in (pangkat, jabatan))
    context = {
        "pegawai": pegawai,
        "hari": hari,
        "diketahui": diketahui,
        "hari_ini": timezone.localdate(),
        "pangkat": pangkat[::-1],
        "jabatan": jabatan[::-1],
        "pangkat_kini": pangkat_kini,
        "jabatan_kini": jabatan_kini,
        "garis": gambar_karier(pangkat, jabatan, hari),
        "berikutnya": langkah_berikutnya(pegawai, pangkat, jabatan, hari),
        "pensiun": pensiun(pegawai, jabatan_kini),
        "riwayat": [jenis.tampilkan(pegawai) for jenis in JENIS.values() if not jenis.berjejak],
    }
    return render(request, "pegawai/rincian.html", context)


def catatan(request: Any, pk: int) -> HttpResponse:
    """Show what the record once said about pangkat and jabatan, and who corrected it why."""
    pegawai = get_object_or_404(Pegawai.objects.untuk(request.akses), pk=pk)
    catat_pembacaan(request, pegawai)
    related = ("dicatat_oleh", "ditutup_oleh")
    rows = [
        (RiwayatPangkat._meta.verbose_name, RiwayatPangkat.objects.filter(pegawai=pegawai).select_related(*related)),
        (RiwayatJabatan._meta.verbose_name, RiwayatJabatan.objects.filter(pegawai=pegawai).select_related(*related)),
    ]
    context = {"pegawai": pegawai, "bagian": [(name, found.order_by("-tercatat", "berlaku")) for name, found in rows]}
    return render(request, "pegawai/catatan.html", context)


def _waktu(request: Any) -> tuple[date, datetime | None]:
    """Give the day asked about and the end of the day on which it was known; today and now unless asked."""
    hari = hari_dari(request.GET.get("pada")) or timezone.localdate()
    known = hari_dari(request.GET.get("diketahui"))
    return hari, timezone.make_aware(datetime.combine(known, time.max)) if known else None
