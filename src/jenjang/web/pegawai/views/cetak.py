"""The lists that offices print, of those whom the person signed in may see."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpResponse
from django.utils import timezone

from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.kepegawaian.urut_kepangkatan import urut_kepangkatan
from jenjang.surat.pegawai.daftar import BarisBezetting, Kepala, tulis_bezetting, tulis_kepangkatan, tulis_nominatif
from jenjang.web.akses.actions import catat_pembacaan_banyak
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.kolom import baris_pegawai, kepangkatan
from jenjang.web.pegawai.models import Pegawai
from jenjang.web.tampilan.bentuk import bahasa
from jenjang.web.tampilan.hari import hari_dari
from jenjang.web.tampilan.unduhan import PDF, unduhan


def cetak(request: Any, daftar: str) -> HttpResponse:
    """Hand out a list as PDF, as of today or of the day asked for."""
    if daftar not in DAFTAR:
        raise Http404(daftar)
    hari = hari_dari(request.GET.get("pada")) or timezone.localdate()
    people = Pegawai.objects.untuk(request.akses).bertugas(hari).select_related("instansi")
    catat_pembacaan_banyak(request, people.values_list("pk", flat=True))
    first = people.first()
    instansi = first.instansi if first else None
    kepala = Kepala(str(instansi or ""), hari, contoh=bool(instansi and instansi.contoh))
    content = DAFTAR[daftar](kepala, baris_pegawai(people, hari), _urutan_unit(instansi, hari))
    return unduhan(content, f"{daftar}-{hari:%Y%m%d}.pdf", PDF)


def _kepangkatan(kepala: Kepala, rows: list[BarisPegawai], units: list[str]) -> bytes:
    ranked = [rows[int(each.kunci)] for each in urut_kepangkatan(kepangkatan(rows)) if each.golongan]
    return tulis_kepangkatan(kepala, [each for each in ranked if each.status and each.status.berpangkat], bahasa())


def _nominatif(kepala: Kepala, rows: list[BarisPegawai], units: list[str]) -> bytes:
    order = {name: place for place, name in enumerate(units)}
    senior = [rows[int(each.kunci)] for each in urut_kepangkatan(kepangkatan(rows))]
    return tulis_nominatif(kepala, sorted(senior, key=lambda row: order.get(row.unit or "", len(order))), bahasa())


def _bezetting(kepala: Kepala, rows: list[BarisPegawai], units: list[str]) -> bytes:
    order = {name: place for place, name in enumerate(units)}
    counted = Counter((row.unit or "", row.jabatan or "–", row.kelas) for row in rows)
    posts = [BarisBezetting(unit, jabatan, kelas, number) for (unit, jabatan, kelas), number in counted.items()]
    posts.sort(key=lambda each: (order.get(each.unit, len(order)), -(each.kelas or 0), each.jabatan))
    return tulis_bezetting(kepala, posts, bahasa())


def _urutan_unit(instansi: Any, hari: Any) -> list[str]:
    """Give the names of the units in the order of their tree."""
    units = Unit.objects.filter(instansi=instansi).pada(hari) if instansi else Unit.objects.none()
    return [str(each.nama) for each in units.pohon()]


DAFTAR: dict[str, Callable[[Kepala, list[BarisPegawai], list[str]], bytes]] = {
    "kepangkatan": _kepangkatan,
    "nominatif": _nominatif,
    "bezetting": _bezetting,
}
