"""`kewajaran`: inputs no official would sign. Arithmetic then does not say how many people are needed."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.beban_kerja.waktu_efektif import satuan_waktu_efektif
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas, Metode

DASAR = "Kewajaran masukan; batasnya pilihan sistem ini, bukan peraturan"
_MENIT_SEJAM = 60
_TUGAS_LAIN = "tugas kedinasan lain"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at the inputs of each sheet: hours of one result, persons of one row, volumes, other tasks."""
    for hitungan in bahan.hitungan:
        yield from _hasil_berjam_jam(hitungan)
        yield from _baris_lebih_dari_orang(hitungan)
        yield from _volume_mengikuti_pegawai(hitungan)
        yield from _tugas_lain(hitungan)


def _jam_per_hasil(baris: HitunganBaris) -> Fraction | None:
    satu = baris.baris
    if isinstance(satu, BarisButir):
        return baris.wpk
    if satu.waktu.nilai is None or satu.waktu_efektif.nilai is None:
        return None
    menit = satuan_waktu_efektif(satu.waktu_efektif.nilai) != "jam"
    return satu.waktu.nilai / _MENIT_SEJAM if menit else satu.waktu.nilai


def _bervolume(baris: HitunganBaris) -> bool:
    return bool(baris.baris.volume.nilai)


def _hasil_berjam_jam(hitungan: HitunganLembar) -> Iterator[Catatan]:
    jam = [(nilai, baris) for baris in hitungan.baris if _bervolume(baris) and (nilai := _jam_per_hasil(baris))]
    lewat = [(nilai, baris) for nilai, baris in jam if nilai >= ambang("jam_per_hasil")]
    if lewat:
        terbesar = max(nilai for nilai, _ in lewat)
        yield _catatan(
            hitungan, [baris for _, baris in lewat], "kewajaran_jam", desimal(terbesar),
            {"banyak": len(lewat), "jam": terbesar, "batas": ambang("jam_per_hasil")},
        )  # fmt: skip


def _baris_lebih_dari_orang(hitungan: HitunganLembar) -> Iterator[Catatan]:
    orang = [(hitungan.beban_dari(baris.hasil), baris) for baris in hitungan.baris if baris.hasil is not None]
    lewat = [(nilai, baris) for nilai, baris in orang if nilai > ambang("orang_per_baris")]
    if lewat and not hitungan.tunggal:
        terbesar = max(nilai for nilai, _ in lewat)
        yield _catatan(
            hitungan, [baris for _, baris in lewat], "kewajaran_orang", desimal(terbesar),
            {"banyak": len(lewat), "orang": terbesar},
        )  # fmt: skip


def _volume_mengikuti_pegawai(hitungan: HitunganLembar) -> Iterator[Catatan]:
    """Every volume is twelve months times the headcount: the volume was made from the people, not they from it."""
    pegawai = hitungan.pegawai_tercetak or 0
    volume = {baris.baris.volume.nilai for baris in hitungan.baris}
    if pegawai > 1 and len(hitungan.baris) > 1 and volume == {ambang("irama_setahun") * pegawai}:
        yield _catatan(
            hitungan, list(hitungan.baris), "kewajaran_volume", desimal(ambang("irama_setahun") * pegawai),
            {"volume": ambang("irama_setahun") * pegawai, "pegawai": pegawai,
             "irama": ambang("irama_setahun")},
        )  # fmt: skip


def _tugas_lain(hitungan: HitunganLembar) -> Iterator[Catatan]:
    """Rows printed twice count once here, they have their own kind."""
    if hitungan.metode is not Metode.TUGAS or not hitungan.jumlah:
        return
    tunggal: dict[str, HitunganBaris] = {}
    for baris in hitungan.baris:
        tunggal.setdefault(kata(baris.baris.uraian), baris)
    lain = [baris for uraian, baris in tunggal.items() if _TUGAS_LAIN in uraian and baris.hasil]
    jumlah = sum((baris.hasil or Fraction(0) for baris in tunggal.values()), Fraction(0))
    bagian = sum((baris.hasil or Fraction(0) for baris in lain), Fraction(0)) / jumlah if jumlah else Fraction(0)
    if bagian >= ambang("bagian_tugas_lain"):
        yield _catatan(
            hitungan, lain, "kewajaran_tugas_lain", desimal(bagian),
            {"persen": (bagian * 1000).__floor__() * Fraction(1, 10)},
        )  # fmt: skip


def _catatan(
    hitungan: HitunganLembar, baris: list[HitunganBaris], kata_catatan: str, tercetak: str, isi: dict[str, object]
) -> Catatan:
    uraian = baris[0].baris
    contoh = uraian.uraian if isinstance(uraian, BarisTugas | BarisButir) else ""
    return Catatan(
        Jenis.KEWAJARAN, hitungan.lembar.urutan, baris[0].lokasi, kata_catatan, DASAR,
        tercetak=tercetak,
        dampak=Dampak.PEGAWAI,
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR,
        lokasi_lain=tuple(satu.lokasi for satu in baris[1:]),
        isi={"uraian": contoh, **isi},
    )  # fmt: skip
