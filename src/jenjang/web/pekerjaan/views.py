"""The pages of long work."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from jenjang.web.pekerjaan.models import Pekerjaan

PER_PAGE = 25


def lihat(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Show how far a piece of work is; asked by htmx, only the part that changes."""
    work = get_object_or_404(Pekerjaan.objects.milik(request), pk=pk)
    template = "pekerjaan/kemajuan.html" if request.htmx else "pekerjaan/lihat.html"
    response = render(request, template, {"pekerjaan": work})
    response["Cache-Control"] = "no-store"
    return response


def daftar(request: HttpRequest) -> HttpResponse:
    """List one's own work, the latest first."""
    page = Paginator(Pekerjaan.objects.milik(request), PER_PAGE).get_page(request.GET.get("halaman"))
    return render(request, "pekerjaan/daftar.html", {"halaman": page})
