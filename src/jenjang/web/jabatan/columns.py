"""From the tables to what the core and the documents take: decrees read back, people in post, need set against them."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from django.db.models import Q

from jenjang.core.beban_kerja.hitung import HitunganLembar, hitung_keputusan
from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan, Pilihan, hitung_kebutuhan
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, Penetapan, StatusPegawai
from jenjang.core.beban_kerja.kebutuhan.posisi import susun_posisi
from jenjang.core.beban_kerja.kebutuhan.unit import UnitKerja
from jenjang.core.beban_kerja.periksa.catatan import Catatan
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.engine.dates import number_of
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.penilaian.berkas import Asal
from jenjang.surat.keputusan.rekaman import pulihkan, pulihkan_sebagai, rekam
from jenjang.web.jabatan.models import Naskah, PenetapanKebutuhan, Versi
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import RiwayatJabatan

# A decree takes a tenth of a second to read back, its need a quarter of that; those being looked at are few.
KEPUTUSAN_DIINGAT = 32
# `isi` holds fractions and is only for the sentence, which is kept as text.
_STATUS = {satu.value: satu for satu in StatusPegawai}
_BIDANG_CATATAN = ("jenis", "urutan", "lokasi", "kata", "dasar", "tercetak", "seharusnya", "dampak", "keyakinan")


def keputusan_versi(versi: Versi) -> Keputusan:
    """Give the sheets of a version."""
    return keputusan_tersimpan(versi.pk, versi.versi)


@lru_cache(maxsize=KEPUTUSAN_DIINGAT)
def keputusan_tersimpan(pk: int, versi: int) -> Keputusan:
    """Give the sheets of a version by its key and the number of its last change."""
    return pulihkan(Versi.objects.filter(pk=pk, versi=versi).values_list("rekaman", flat=True).get())


def keputusan_naskah(naskah: Naskah) -> Keputusan:
    """Give what was read of an uploaded decree, which never changes."""
    return naskah_tersimpan(naskah.pk)


@lru_cache(maxsize=KEPUTUSAN_DIINGAT)
def naskah_tersimpan(pk: int) -> Keputusan:
    """Give what was read of an uploaded decree by its key."""
    return pulihkan(Naskah.objects.filter(pk=pk).values_list("rekaman", flat=True).get())


def rekam_catatan(catatan: Catatan) -> dict[str, Any]:
    """Write a note without the facts of its sentence."""
    semua = rekam(catatan)
    return {nama: nilai for nama, nilai in semua.items() if nama in (*_BIDANG_CATATAN, "lokasi_lain", "id")}


def pulihkan_catatan(rekaman: Mapping[str, Any]) -> Catatan:
    """Read a note back, enough of it to be applied."""
    return pulihkan_sebagai(Catatan, dict(rekaman))


def kebutuhan_versi(versi: Versi, hari: date, *, dengan_orang: bool = True) -> HasilKebutuhan:
    """Set the need of a version against the people in post and what the Menteri set, on a day."""
    pemangku = pemangku_unit(versi.unit, hari) if dengan_orang else None
    penetapan = _penetapan(versi, hari)
    # Two records of one content are equal; where they stand tells them apart.
    asal = tuple(satu.asal.baris for satu in pemangku or ())
    ditetapkan = tuple(sorted(penetapan.items()))
    unit = unit_kerja(versi.unit) if dengan_orang else ()
    return _kebutuhan_versi(versi.pk, versi.versi, pemangku, asal, unit, ditetapkan, number_of(hari))


# Remembered by everything that it is computed from, so that it is never another office's or another day's answer.
@lru_cache(maxsize=KEPUTUSAN_DIINGAT)
def _kebutuhan_versi(
    pk: int,
    versi: int,
    pemangku: tuple[Pemangku, ...] | None,
    asal: tuple[int, ...],
    unit: tuple[UnitKerja, ...],
    penetapan: tuple[tuple[str, Penetapan], ...],
    tanggal: int,
) -> HasilKebutuhan:
    pilihan = Pilihan(penetapan=dict(penetapan))
    hitungan = _hitungan_versi(pk, versi)
    return hitung_kebutuhan(keputusan_tersimpan(pk, versi), pilihan, pemangku, tanggal, hitungan, unit)


def hitungan_versi(versi: Versi) -> tuple[HitunganLembar, ...]:
    """Give the sheets of a version recomputed, in their order."""
    return _hitungan_versi(versi.pk, versi.versi)


@lru_cache(maxsize=KEPUTUSAN_DIINGAT)
def _hitungan_versi(pk: int, versi: int) -> tuple[HitunganLembar, ...]:
    return hitung_keputusan(keputusan_tersimpan(pk, versi))


def pemangku_unit(unit: Unit, hari: date) -> tuple[Pemangku, ...]:
    """Give who holds a post in an office and the units under it on a day, as the record tells it now."""
    jejak = (
        RiwayatJabatan.objects.pada(hari)
        .diketahui()
        .filter(unit__in=[satu.kunci for satu in unit_kerja(unit)])
        .filter(Q(pegawai__berhenti__isnull=True) | Q(pegawai__berhenti__gt=hari))
        .order_by("pk")
    )
    return tuple(
        _pemangku(*satu) for satu in jejak.values_list("pk", "nama", "nomor_jabatan", "unit", "unit__nama", *_ORANG)
    )


def unit_kerja(unit: Unit) -> tuple[UnitKerja, ...]:
    """Give a unit and every unit under it, itself first."""
    semua = Unit.objects.filter(instansi=unit.instansi_id).order_by("pk").values_list("pk", "nama", "induk_id")
    bawahan: dict[int | None, list[UnitKerja]] = {}
    for pk, nama, induk in semua:
        bawahan.setdefault(induk, []).append(UnitKerja(pk, nama, induk))
    ditemukan = [UnitKerja(unit.pk, unit.nama, None)]
    for satu in ditemukan:
        ditemukan += bawahan.get(satu.kunci, [])
    return tuple(ditemukan)


_ORANG = ("pegawai__nama", "pegawai__nip", "pegawai__status", "pegawai__tanggal_lahir", "pegawai__akhir_kontrak")


def _pemangku(
    pk: int,
    jabatan: str,
    nomor: str,
    kunci_unit: int,
    unit: str,
    nama: str,
    nip: str | None,
    status: str,
    lahir: date | None,
    akhir_kontrak: date | None,
) -> Pemangku:
    return Pemangku(
        asal=Asal(nama, pk, {}),
        jabatan=jabatan,
        nomor=nomor,
        unit=unit,
        kunci_unit=kunci_unit,
        nama=nama,
        nip=nip or "",
        status=_STATUS.get(status),
        lahir=number_of(lahir) if lahir else None,
        akhir_kontrak=number_of(akhir_kontrak) if akhir_kontrak else None,
    )


def _penetapan(versi: Versi, hari: date) -> dict[str, Penetapan]:
    """Give what was set for each post by its number; a number set for a name goes to the only post of that name."""
    ditetapkan = penetapan_menurut_nama(PenetapanKebutuhan.objects.filter(unit=versi.unit).pada(hari))
    return {
        nomor: Penetapan(ditetapkan[nama].jumlah, ditetapkan[nama].dalam_proses)
        for nama, nomor in _nomor_menurut_nama(versi.pk, versi.versi).items()
        if nama in ditetapkan
    }


@lru_cache(maxsize=KEPUTUSAN_DIINGAT)
def _nomor_menurut_nama(pk: int, versi: int) -> dict[str, str]:
    """Give the number of each post by its name, where only one post bears it."""
    menurut_nama: dict[str, list[str]] = {}
    for posisi in susun_posisi(keputusan_tersimpan(pk, versi)):
        menurut_nama.setdefault(nama_rapi(posisi.nama), []).append(posisi.nomor)
    return {nama: nomor[0] for nama, nomor in menurut_nama.items() if len(nomor) == 1}


def penetapan_menurut_nama(penetapan: Iterable[PenetapanKebutuhan]) -> dict[str, PenetapanKebutuhan]:
    """Give decrees of the Menteri by the name of the post, however it is spaced or written in capitals."""
    return {nama_rapi(str(satu.jabatan)): satu for satu in penetapan}
