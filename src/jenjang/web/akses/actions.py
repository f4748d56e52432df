"""What is written when a personal record is read."""

from collections.abc import Iterable
from typing import Any

from jenjang.web.akses.models import CatatanBaca


def catat_pembacaan(request: Any, *pegawai: Any) -> None:
    """Write down that the person signed in reads the records of these people on this page; own records are not."""
    _catat(request, (each.pk for each in pegawai))


def catat_pembacaan_banyak(request: Any, kunci: Iterable[int]) -> None:
    """Do so for many people by their keys, as for an export."""
    _catat(request, kunci)


def _catat(request: Any, kunci: Iterable[int]) -> None:
    akses = request.akses
    CatatanBaca.objects.bulk_create(
        CatatanBaca(pembaca=akses.pengguna, pegawai_id=key, halaman=request.resolver_match.view_name)
        for key in kunci
        if key != akses.pegawai_sendiri
    )
