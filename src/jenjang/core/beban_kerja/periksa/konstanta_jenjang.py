"""`konstanta` and `waktu_efektif`: a divisor that is not the one of the jenjang, or of an older norm."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.konstanta import konstanta_jenjang
from jenjang.core.beban_kerja.periksa.angka import desimal
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis
from jenjang.core.beban_kerja.periksa.dampak import dampak_jumlah
from jenjang.core.beban_kerja.periksa.nama_jabatan import rumpun_jenjang
from jenjang.core.beban_kerja.waktu_efektif import norma_waktu_efektif, satuan_waktu_efektif
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas

_DASAR_KONSTANTA = "Pasal 26 ayat (1) dan ayat (3) PermenPANRB 33/2020: target angka kredit setahun / 1.250 jam"
_DASAR_WAKTU = "PermenPANRB 1/2020: 75.000 menit atau 1.250 jam setahun"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Note sheets whose konstanta or waktu efektif is not the one that belongs to them, one note a sheet."""
    for hitungan in bahan.hitungan:
        yield from _periksa_konstanta(hitungan)
        yield from _periksa_waktu(hitungan)


def _periksa_konstanta(hitungan: HitunganLembar) -> Iterator[Catatan]:
    nama = rumpun_jenjang(hitungan.lembar.nama.isi)
    if nama is None:
        return
    benar = konstanta_jenjang()[nama[1]]
    menyimpang = [
        baris
        for baris in hitungan.baris
        if isinstance(baris.baris, BarisButir) and baris.baris.konstanta.nilai not in {benar, None}
    ]
    if not menyimpang:
        return
    butir = menyimpang[0].baris
    if isinstance(butir, BarisButir):
        selisih = sum((_selisih(baris.hasil, baris.baris, benar) for baris in menyimpang), Fraction(0))
        jumlah = hitungan.jumlah or Fraction(0)
        yield Catatan(
            Jenis.KONSTANTA, hitungan.lembar.urutan, butir.lokasi, "konstanta", _DASAR_KONSTANTA,
            tercetak=desimal(butir.konstanta.nilai or Fraction(0)),
            seharusnya=desimal(benar),
            dampak=dampak_jumlah(hitungan, jumlah, jumlah + selisih),
            lokasi_lain=tuple(baris.lokasi for baris in menyimpang[1:]),
            isi={"banyak": len(menyimpang), "jenjang": nama[1], "seharusnya": benar,
                 "tercetak": butir.konstanta},
        )  # fmt: skip


def _selisih(hasil: Fraction | None, butir: BarisButir | BarisTugas, benar: Fraction) -> Fraction:
    konstanta = butir.konstanta.nilai if isinstance(butir, BarisButir) else None
    return Fraction(0) if hasil is None or konstanta is None else hasil * konstanta / benar - hasil


def _periksa_waktu(hitungan: HitunganLembar) -> Iterator[Catatan]:
    berlaku = {norma.satuan: Fraction(norma.nilai) for norma in norma_waktu_efektif() if norma.sampai is None}
    lama = [
        baris.baris
        for baris in hitungan.baris
        if isinstance(baris.baris, BarisTugas) and baris.baris.waktu_efektif.nilai not in {*berlaku.values(), None}
    ]
    if not lama or hitungan.jumlah is None:
        return
    nilai = lama[0].waktu_efektif.nilai or Fraction(1)
    benar = berlaku.get(satuan_waktu_efektif(nilai), nilai)
    hasil = [baris for baris in hitungan.baris if baris.baris in lama]
    sesudah = hitungan.jumlah + sum(((baris.hasil or 0) * (nilai / benar - 1) for baris in hasil), Fraction(0))
    yield Catatan(
        Jenis.WAKTU_EFEKTIF, hitungan.lembar.urutan, lama[0].lokasi, "waktu_efektif", _DASAR_WAKTU,
        tercetak=desimal(nilai),
        seharusnya=desimal(benar),
        dampak=dampak_jumlah(hitungan, hitungan.jumlah, sesudah),
        lokasi_lain=tuple(baris.lokasi for baris in lama[1:]),
        isi={"banyak": len(lama), "tercetak": lama[0].waktu_efektif, "seharusnya": benar},
    )  # fmt: skip
