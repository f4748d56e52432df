"""A comparison of two versions as rows of a page."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from jenjang.core.beban_kerja.perbandingan.baris import Perubahan, PerubahanBaris
from jenjang.core.beban_kerja.perbandingan.jawaban import nama_induk
from jenjang.core.beban_kerja.perbandingan.perbandingan import Perbandingan, PerubahanPosisi
from jenjang.core.beban_kerja.periksa.angka import desimal_pembaca
from jenjang.core.jabatan.perubahan_bagian import PerubahanBagian, perubahan_bagian

NAMA_MEDAN = {
    "nama": _("nama jabatan"),
    "induk": _("atasan"),
    "nomor": _("nomor"),
    "kelas": _("kelas"),
    "metode": _("metode"),
    "beban": _("beban"),
    "kebutuhan": _("kebutuhan"),
    "kebutuhan_hitung": _("kebutuhan menurut barisnya"),
    "uraian": _("uraian"),
    "volume": _("volume"),
    "waktu": _("waktu"),
    "waktu_efektif": _("waktu efektif"),
    "angka_kredit": _("angka kredit"),
    "konstanta": _("konstanta"),
}
NAMA_JENIS = {"ditambah": _("ditambah"), "dihapus": _("dihapus"), "diubah": _("diubah")}


@dataclass(frozen=True)
class Ubah:
    """One value before and after."""

    medan: Any
    dari: str
    ke: str


@dataclass(frozen=True)
class UbahBaris:
    """One row of work that changed."""

    jenis: Any
    uraian: str
    ubah: list[Ubah]


@dataclass(frozen=True)
class UbahJabatan:
    """A post that changed; `urutan` is its sheet in the newer version."""

    nama: str
    urutan: int | None
    ubah: list[Ubah]
    baris: list[UbahBaris]
    bagian: list[Ubah]


def baris_perbandingan(perbandingan: Perbandingan) -> list[UbahJabatan]:
    """Give the posts that stayed and changed."""
    semua = [
        UbahJabatan(
            satu.baru.posisi.nama,
            satu.baru.posisi.lembar.urutan if satu.baru.posisi.lembar else None,
            [_ubah(each, perbandingan) for each in satu.perubahan],
            [_baris(each) for each in satu.baris],
            [Ubah(sebut_bagian(each), each.dari, each.ke) for each in bagian_berubah(satu)],
        )
        for satu in perbandingan.posisi
    ]
    return [satu for satu in semua if satu.ubah or satu.baris or satu.bagian]


def bagian_berubah(posisi: PerubahanPosisi) -> tuple[PerubahanBagian, ...]:
    """Give what changed in the sections of a post's sheet; nothing where one of them has no sheet."""
    lama, baru = posisi.lama.posisi.lembar, posisi.baru.posisi.lembar
    return perubahan_bagian(lama, baru) if lama and baru else ()


def sebut_bagian(perubahan: PerubahanBagian) -> str:
    """Name where in a sheet something changed: "WEWENANG, baris 3"."""
    baris = "" if perubahan.baris is None else gettext("baris %(nomor)s") % {"nomor": perubahan.baris}
    return ", ".join(kata for kata in (perubahan.bagian, baris, perubahan.label) if kata)


def _baris(satu: PerubahanBaris) -> UbahBaris:
    return UbahBaris(
        NAMA_JENIS[satu.jenis],
        satu.uraian,
        [Ubah(NAMA_MEDAN[each.medan], _teks(each.dari), _teks(each.ke)) for each in satu.perubahan],
    )


def _ubah(satu: Perubahan, perbandingan: Perbandingan) -> Ubah:
    dari, ke = satu.dari, satu.ke
    if satu.medan == "induk":
        dari, ke = nama_induk(dari, perbandingan.lama.posisi), nama_induk(ke, perbandingan.baru.posisi)
    return Ubah(NAMA_MEDAN[satu.medan], _teks(dari), _teks(ke))


def _teks(nilai: object) -> str:
    return desimal_pembaca(nilai, "id") if isinstance(nilai, Fraction) else "—" if nilai is None else str(nilai)
