"""The first page."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from jenjang.web.beranda.gambar import konversi_terakhir
from jenjang.web.beranda.kebutuhan import kebutuhan_menurut_jenjang
from jenjang.web.beranda.menunggu import semua_tugas


def beranda(request: Any) -> HttpResponse:
    """Show a stranger what Jenjang is, and anyone signed in what waits and the one picture of the role."""
    akses = request.akses
    if not akses.masuk:
        return render(request, "beranda/tamu.html")
    context = {
        "tugas": semua_tugas(akses),
        "konversi": konversi_terakhir(akses),
        "gambar": kebutuhan_menurut_jenjang(akses),
    }
    return render(request, "beranda/beranda.html", context)
