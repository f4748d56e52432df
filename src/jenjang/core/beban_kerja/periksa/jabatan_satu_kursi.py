"""`jabatan_tunggal`: a post of one seat with another headcount, or with a load far from one person."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.efektivitas import efektivitas_jabatan
from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.jabatan_tunggal import kebutuhan_jabatan_tunggal
from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.jabatan.tercetak import Angka

_DASAR = "Susunan organisasi perangkat daerah: jabatan ini satu kursi; bebannya ditunjukkan sebagai EJ"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at the posts that the structure gives one seat."""
    for hitungan in bahan.hitungan:
        pegawai = hitungan.lembar.pegawai_tercetak
        if not hitungan.tunggal or pegawai is None:
            continue
        kebutuhan = kebutuhan_jabatan_tunggal()
        if hitungan.pegawai_tercetak not in {kebutuhan, None}:
            yield Catatan(
                Jenis.JABATAN_TUNGGAL, hitungan.lembar.urutan, pegawai.lokasi, "jabatan_tunggal", _DASAR,
                tercetak=str(hitungan.pegawai_tercetak), seharusnya=str(kebutuhan), dampak=Dampak.PEGAWAI,
                isi={"tercetak": hitungan.pegawai_tercetak, "seharusnya": kebutuhan},
            )  # fmt: skip
        yield from _beban_jauh(hitungan, pegawai, kebutuhan)


def _beban_jauh(hitungan: HitunganLembar, pegawai: Angka, kebutuhan: int) -> Iterator[Catatan]:
    if hitungan.beban is None:
        return
    efektivitas = efektivitas_jabatan(hitungan.beban, kebutuhan)
    if ambang("ej_terendah") <= efektivitas <= ambang("ej_tertinggi"):
        return
    yield Catatan(
        Jenis.JABATAN_TUNGGAL, hitungan.lembar.urutan, pegawai.lokasi, "jabatan_tunggal_beban", _DASAR,
        tercetak=desimal(efektivitas),
        keyakinan=Keyakinan.MUNGKIN,
        isi={"ej": Fraction(efektivitas)},
    )  # fmt: skip
