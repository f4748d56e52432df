"""What the frame of every page asks for."""

from typing import Any

from django.contrib.postgres.aggregates import BoolAnd

from jenjang.web.akses.lingkup import Akses
from jenjang.web.organisasi.models import Instansi
from jenjang.web.tampilan.menu import menu

TEMA = ("terang", "gelap")
KUKI_TEMA = "tema"


def tampilan(request: Any) -> dict[str, Any]:
    """Give theme, entries of the head, and whether what is shown is sample data."""
    akses: Akses = getattr(request, "akses", Akses(None))
    tema = request.COOKIES.get(KUKI_TEMA, "")
    return {
        "tema": tema if tema in TEMA else "",
        "menu_utama": menu(request) if akses.masuk else [],
        "cari_alamat": "pegawai:cari" if akses.boleh("pegawai:cari") else "",
        "data_contoh": _data_contoh(akses),
    }


def _data_contoh(akses: Akses) -> bool:
    """Tell whether the page shows sample data: that of one's roles; for whoever has none, that of the installation."""
    instansi = [each.instansi for each in akses.peran if each.instansi]
    if instansi:
        return any(each.contoh for each in instansi)
    return Instansi.objects.aggregate(semua=BoolAnd("contoh"))["semua"] is True
