"""People handed out: workbook, national CSV, blank template, and the lists that offices print."""

from typing import Any

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from jenjang.surat.pegawai.write_book import write_people
from jenjang.surat.pegawai.write_csv import write_csv
from jenjang.web.akses.actions import catat_pembacaan_banyak
from jenjang.web.pegawai.kolom import baris_pegawai
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.tampilan.unduhan import CSV, XLSX, unduhan


def ekspor(request: Any, bentuk: str) -> HttpResponse:
    """Hand out everybody who serves today, in a form that can be brought in again."""
    if bentuk not in ("xlsx", "csv"):
        raise Http404(bentuk)
    hari = timezone.localdate()
    people = Pegawai.objects.untuk(request.akses).bertugas(hari)
    catat_pembacaan_banyak(request, people.values_list("pk", flat=True))
    rows = baris_pegawai(people, hari)
    nama = f"pegawai-{hari:%Y%m%d}"
    if bentuk == "csv":
        return unduhan(write_csv(rows), f"{nama}.csv", CSV)
    contoh = people.filter(instansi__contoh=True).exists()
    remark = _("Data contoh: semua orang di dalamnya rekaan.") if contoh else ""
    return unduhan(write_people(rows, remark), f"{nama}.xlsx", XLSX)


def templat(request: Any) -> HttpResponse:
    """Hand out a blank workbook to fill in."""
    return unduhan(write_people(), "templat-pegawai.xlsx", XLSX)
