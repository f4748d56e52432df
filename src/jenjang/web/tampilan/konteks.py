"""What the frame of every page asks for."""

from typing import Any

from jenjang.web.akses.lingkup import Akses
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
        "data_contoh": any(each.instansi and each.instansi.contoh for each in akses.peran),
    }
