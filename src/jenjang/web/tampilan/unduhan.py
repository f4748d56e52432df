"""Handing out a document made for the moment."""

from django.http import HttpResponse

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"
PDF = "application/pdf"


def unduhan(isi: bytes, nama: str, jenis: str) -> HttpResponse:
    """Answer with a file to be saved; personal data stay out of shared caches."""
    response = HttpResponse(isi, content_type=jenis)
    response["Content-Disposition"] = f'attachment; filename="{nama}"'
    response["Cache-Control"] = "private, no-store"
    return response
