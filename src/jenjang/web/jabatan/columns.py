"""From the tables to what the core and the documents take: decrees read back, people in post, need set against them."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from django.db.models import Q

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan, Pilihan, hitung_kebutuhan
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, Penetapan, StatusPegawai
from jenjang.core.beban_kerja.kebutuhan.posisi import susun_posisi
from jenjang.core.beban_kerja.periksa.catatan import Catatan
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.engine.dates import number_of
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.penilaian.berkas import Asal
from jenjang.surat.keputusan.rekaman import pulihkan, pulihkan_sebagai, rekam
from jenjang.web.jabatan.models import Naskah, PenetapanKebutuhan, Versi
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import RiwayatJabatan

# A decree takes a tenth of a second to read back; those being looked at are few.
KEPUTUSAN_DIINGAT = 32
# `isi` holds fractions and is only for the sentence, which is kept as text.
_STATUS = {satu.value: satu for satu in StatusPegawai}
_BIDANG_CATATAN = ("jenis", "urutan", "lokasi", "kata", "dasar", "tercetak", "seharusnya", "dampak", "keyakinan")


def keputusan_versi(versi: Versi) -> Keputusan:
    """Give the sheets of a version."""
    return _keputusan_versi(versi.pk, versi.versi)


@lru_cache(maxsize=KEPUTUSAN_DIINGAT)
def _keputusan_versi(pk: int, versi: int) -> Keputusan:
    return pulihkan(Versi.objects.filter(pk=pk, versi=versi).values_list("rekaman", flat=True).get())


def keputusan_naskah(naskah: Naskah) -> Keputusan:
    """Give what was read of an uploaded decree, which never changes."""
    return _keputusan_naskah(naskah.pk)


@lru_cache(maxsize=KEPUTUSAN_DIINGAT)
def _keputusan_naskah(pk: int) -> Keputusan:
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
    keputusan = keputusan_versi(versi)
    pemangku = pemangku_unit(versi.unit, hari) if dengan_orang else None
    pilihan = Pilihan(penetapan=_penetapan(keputusan, versi.unit, hari))
    return hitung_kebutuhan(keputusan, pilihan, pemangku, number_of(hari))


def pemangku_unit(unit: Unit, hari: date) -> tuple[Pemangku, ...]:
    """Give who holds a post in an office and the units under it on a day, as the record tells it now."""
    jejak = (
        RiwayatJabatan.objects.pada(hari)
        .diketahui()
        .filter(unit__in=unit_bawahan(unit))
        .filter(Q(pegawai__berhenti__isnull=True) | Q(pegawai__berhenti__gt=hari))
        .select_related("pegawai", "unit")
        .order_by("pk")
    )
    return tuple(_pemangku(satu) for satu in jejak)


def unit_bawahan(unit: Unit) -> list[int]:
    """Give the keys of a unit and of every unit under it."""
    pasangan = Unit.objects.filter(instansi=unit.instansi_id).values_list("pk", "induk_id")
    bawahan: dict[int | None, list[int]] = {}
    for pk, induk in pasangan:
        bawahan.setdefault(induk, []).append(pk)
    ditemukan, menunggu = [], [unit.pk]
    while menunggu:
        pk = menunggu.pop()
        ditemukan.append(pk)
        menunggu += bawahan.get(pk, [])
    return ditemukan


def _pemangku(jejak: RiwayatJabatan) -> Pemangku:
    pegawai = jejak.pegawai
    return Pemangku(
        asal=Asal(str(pegawai.nama), jejak.pk, {}),
        jabatan=str(jejak.nama),
        nomor=str(jejak.nomor_jabatan),
        unit=str(jejak.unit.nama) if jejak.unit else "",
        nama=str(pegawai.nama),
        nip=pegawai.nip or "",
        status=_STATUS.get(pegawai.status),
        lahir=number_of(pegawai.tanggal_lahir) if pegawai.tanggal_lahir else None,
        akhir_kontrak=number_of(pegawai.akhir_kontrak) if pegawai.akhir_kontrak else None,
    )


def _penetapan(keputusan: Keputusan, unit: Unit, hari: date) -> dict[str, Penetapan]:
    """Give what was set for each post by its number; a number set for a name goes to the only post of that name."""
    ditetapkan = penetapan_menurut_nama(PenetapanKebutuhan.objects.filter(unit=unit).pada(hari))
    menurut_nama: dict[str, list[str]] = {}
    for posisi in susun_posisi(keputusan):
        menurut_nama.setdefault(nama_rapi(posisi.nama), []).append(posisi.nomor)
    return {
        nomor[0]: Penetapan(ditetapkan[nama].jumlah, ditetapkan[nama].dalam_proses)
        for nama, nomor in menurut_nama.items()
        if nama in ditetapkan and len(nomor) == 1
    }


def penetapan_menurut_nama(penetapan: Iterable[PenetapanKebutuhan]) -> dict[str, PenetapanKebutuhan]:
    """Give decrees of the Menteri by the name of the post, however it is spaced or written in capitals."""
    return {nama_rapi(str(satu.jabatan)): satu for satu in penetapan}
