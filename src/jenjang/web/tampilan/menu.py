"""The entries of the head, each shown to those whom the matrix lets through."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# Label and the name of the route it leads to; whichever part of the application the page is of stands as the current.
ENTRI: tuple[tuple[Promise, str], ...] = (
    (_("Perangkat Daerah"), "organisasi:daftar"),
    (_("Pegawai"), "pegawai:daftar"),
    (_("Jabatan"), "jabatan:daftar"),
    (_("Register"), "register:daftar"),
    (_("Akun"), "akun:daftar"),
)


@dataclass(frozen=True)
class Entri:
    """One entry of the head."""

    label: str
    alamat: str
    kini: bool


def menu(request: Any) -> list[Entri]:
    """Give the entries that the person may open."""
    here = request.resolver_match.app_name if request.resolver_match else ""
    return [
        Entri(str(label), reverse(nama), nama.partition(":")[0] == here)
        for label, nama in ENTRI
        if request.akses.boleh(nama)
    ]
