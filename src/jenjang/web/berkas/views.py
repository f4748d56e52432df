"""Handing out stored files."""

from typing import Any

from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _

from jenjang.web.akses.actions import catat_pembacaan
from jenjang.web.berkas.models import Berkas
from jenjang.web.berkas.penyimpanan import tempat


def lihat(request: Any, pk: int) -> HttpResponse | FileResponse:
    """Hand out a file to whoever may see whom it is about; always as a download, never run in the page."""
    berkas = get_object_or_404(Berkas.objects.untuk(request.akses).select_related("pegawai"), pk=pk)
    if berkas.pegawai:
        catat_pembacaan(request, berkas.pegawai)
    path = tempat(berkas.sidik)
    if not path.exists():
        kalimat = _("Berkas %(nama)s tidak ada di folder data. Pulihkan dari cadangan.") % {"nama": berkas.nama}
        return render(request, "berkas/hilang.html", {"kalimat": kalimat}, status=410)
    return FileResponse(path.open("rb"), as_attachment=True, filename=berkas.nama, content_type=berkas.jenis)
