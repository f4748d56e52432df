"""What is vacant in a jenjang of Pekerja Sosial: what the Menteri set, less who holds it, less who is on the way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.web.akses.dinding import seluruh_instansi
from jenjang.web.jabatan.models import PenetapanKebutuhan
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import RiwayatJabatan


@dataclass(frozen=True)
class Lowongan:
    """The decree of the Menteri that holds for a unit, and how many hold the post under it."""

    penetapan: PenetapanKebutuhan
    terisi: int

    @property
    def jumlah(self) -> int:
        """Set, less filled, less proposals under way; less than nought where more hold it than were set."""
        return int(self.penetapan.jumlah - self.terisi - self.penetapan.dalam_proses)


def cari_lowongan(jenjang: str, unit: Unit, hari: date) -> Lowongan | None:
    """Give what is vacant for somebody in a unit: by the decree on it or the nearest unit above; None without one.

    It tells numbers and nobody's name, so whoever may see the person may see it.
    """
    induk = dict(Unit.objects.filter(instansi=unit.instansi_id).values_list("pk", "induk_id"))
    berlaku = _penetapan(jenjang, unit.instansi_id, hari)
    pemilik = _pemilik(unit.pk, induk, berlaku)
    if pemilik is None:
        return None
    milik = [pk for pk in induk if _pemilik(pk, induk, berlaku) == pemilik]
    with seluruh_instansi(unit.instansi_id):
        pemegang = (
            RiwayatJabatan.objects.pada(hari)
            .diketahui()
            .filter(unit__in=milik, jenjang=jenjang)
            .filter(Q(pegawai__berhenti__isnull=True) | Q(pegawai__berhenti__gt=hari))
        )
        terisi = pemegang.order_by().values("pegawai").distinct().count()
    return Lowongan(berlaku[pemilik], terisi)


def _penetapan(jenjang: str, instansi: int, hari: date) -> dict[int, PenetapanKebutuhan]:
    """Give the decree in force on a post by its unit, however the name of the post is spaced."""
    semua = PenetapanKebutuhan.objects.filter(unit__instansi=instansi).pada(hari).select_related("unit")
    nama = nama_rapi(f"Pekerja Sosial {jenjang}")
    milik = [satu for satu in semua if nama_rapi(str(satu.jabatan)) == nama]
    return {satu.unit_id: satu for satu in sorted(milik, key=lambda satu: (satu.tahun, satu.tanggal, satu.pk))}


def _pemilik(unit: int, induk: Mapping[int, int | None], berlaku: Mapping[int, PenetapanKebutuhan]) -> int | None:
    """Give the nearest unit, upwards from one, on which there is a decree."""
    pk: int | None = unit
    dilalui: set[int] = set()
    while pk is not None and pk not in dilalui:
        if pk in berlaku:
            return pk
        dilalui.add(pk)
        pk = induk.get(pk)
    return None
