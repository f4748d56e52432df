"""What a change of a sheet's sum does to its headcount."""

from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa.catatan import Dampak


def dampak_jumlah(hitungan: HitunganLembar, sebelum: Fraction, sesudah: Fraction) -> Dampak:
    """Return PEGAWAI where two sums round to different headcounts, JUMLAH where they only differ."""
    if sebelum == sesudah:
        return Dampak.REDAKSI
    berubah = hitungan.pegawai_dari(sebelum) != hitungan.pegawai_dari(sesudah)
    return Dampak.PEGAWAI if berubah else Dampak.JUMLAH


def dampak_ganti(hitungan: HitunganLembar, lama: Fraction, baru: Fraction) -> Dampak:
    """Return the effect of putting one row's result right, on the sum as the inputs stand."""
    if hitungan.jumlah is None:
        return Dampak.JUMLAH
    return dampak_jumlah(hitungan, hitungan.jumlah, hitungan.jumlah - lama + baru)
