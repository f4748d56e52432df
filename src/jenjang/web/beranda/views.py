"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def beranda(request: HttpRequest) -> HttpResponse:
    """Show what Jenjang is and where to go."""
    return render(request, "beranda/beranda.html")
