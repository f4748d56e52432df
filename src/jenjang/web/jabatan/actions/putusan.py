"""Deciding on the notes of a verification, and what the accepted ones make of the decree."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db import transaction
from django.utils import timezone

from jenjang.core.beban_kerja.hitung import hitung_lembar
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import jumlah_lengkap
from jenjang.core.beban_kerja.koreksi.perubahan import Koreksi
from jenjang.core.beban_kerja.koreksi.terapkan import terapkan
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.web.akun.models import Pengguna
from jenjang.web.jabatan.columns import naskah_tersimpan, pulihkan_catatan
from jenjang.web.jabatan.models import CatatanNaskah, Naskah

Putusan: Any = CatatanNaskah.Putusan
NASKAH_DIINGAT = 32


def putuskan(catatan: CatatanNaskah, putusan: str, alasan: str, pengguna: Pengguna) -> None:
    """Accept a note, set it aside with a reason, or open it again."""
    catatan.putusan = putusan
    catatan.alasan = alasan
    catatan.diputus_oleh = None if putusan == Putusan.TERBUKA else pengguna
    catatan.diputus_pada = None if putusan == Putusan.TERBUKA else timezone.now()
    catatan.save(update_fields=["putusan", "alasan", "diputus_oleh", "diputus_pada"])


def terima_semua_hitungan(naskah: Naskah, pengguna: Pengguna | None) -> int:
    """Accept the certain arithmetic of the sheets that it may correct; gives how many notes that are."""
    terbuka = naskah.catatan.terbuka().filter(hitungan=True)
    return int(terbuka.update(putusan=Putusan.DITERIMA, diputus_oleh=pengguna, diputus_pada=timezone.now()))


@dataclass(frozen=True)
class Akibat:
    """What the accepted notes change: the decree after them, and people per sheet before and after."""

    koreksi: Koreksi
    sebelum: dict[int, int | None]
    sesudah: dict[int, int | None]

    @property
    def jumlah_sebelum(self) -> int | None:
        """People of the whole decree as printed."""
        return jumlah_lengkap(self.sebelum.values())

    @property
    def jumlah_sesudah(self) -> int | None:
        """People of the whole decree once corrected."""
        return jumlah_lengkap(self.sesudah.values())

    @property
    def berubah(self) -> list[int]:
        """The sheets whose headcount changes."""
        return [urutan for urutan, pegawai in self.sesudah.items() if pegawai != self.sebelum[urutan]]


def akibat(naskah: Naskah) -> Akibat:
    """Apply the accepted notes to the decree as read; nothing is kept."""
    return _akibat(naskah.pk, tuple(naskah.catatan.diterima().values_list("pk", flat=True)))


# What was read and noted never changes; which notes are accepted does.
@lru_cache(maxsize=NASKAH_DIINGAT)
def _akibat(naskah: int, diterima: tuple[int, ...]) -> Akibat:
    keputusan = naskah_tersimpan(naskah)
    catatan = CatatanNaskah.objects.filter(naskah=naskah, pk__in=diterima).values_list("rekaman", flat=True)
    koreksi = terapkan(keputusan, [pulihkan_catatan(rekaman) for rekaman in catatan])
    sebelum = {satu.urutan: _pegawai(satu) for satu in keputusan.lembar}
    pasangan = zip(keputusan.lembar, koreksi.keputusan.lembar, strict=True)
    sesudah = {**sebelum, **{baru.urutan: _pegawai(baru) for lama, baru in pasangan if baru is not lama}}
    return Akibat(koreksi, sebelum, sesudah)


def _pegawai(lembar: LembarJabatan) -> int | None:
    """Give the people of a sheet: as printed, or as its rows give where nothing is printed."""
    hitungan = hitung_lembar(lembar)
    return hitungan.pegawai if hitungan.pegawai_tercetak is None else hitungan.pegawai_tercetak


@transaction.atomic
def putuskan_banyak(catatan: list[CatatanNaskah], putusan: str, alasan: str, pengguna: Pengguna) -> None:
    """Decide alike on several notes."""
    for satu in catatan:
        putuskan(satu, putusan, alasan, pengguna)
