"""Amounts of a record: below what can be, or beyond what a person can do (`batas.toml`)."""

from collections.abc import Iterator

from jenjang.core.penilaian.batas import batas
from jenjang.core.penilaian.berkas import Integrasi, Kegiatan, Masalah, Pegawai

_MILLIONTHS = 1_000_000


def masalah_jumlah_kegiatan(kegiatan: Kegiatan) -> Iterator[Masalah]:
    """Name the amounts of one claim that are not positive or not plausible."""
    asal, limits = kegiatan.asal, batas()
    if kegiatan.jumlah is not None:
        most = min(limits.jumlah_per_baris, limits.jumlah_per_hari * _hari(kegiatan))
        if kegiatan.jumlah <= 0:
            yield asal.masalah("jumlah", "jumlah_tidak_positif")
        elif kegiatan.jumlah > most:
            yield asal.masalah("jumlah", "jumlah_tidak_wajar", batas=most, hari=_hari(kegiatan))
    if kegiatan.jam is not None:
        if kegiatan.jam < 0:
            yield asal.masalah("jam", "angka_negatif")
        elif kegiatan.jam > limits.jam_pelatihan * _MILLIONTHS:
            yield asal.masalah("jam", "angka_tidak_wajar", batas=limits.jam_pelatihan)
    if kegiatan.jumlah_penulis is not None and not 1 <= kegiatan.jumlah_penulis <= limits.jumlah_penulis:
        yield asal.masalah("jumlah_penulis", "jumlah_penulis_tidak_sah", batas=limits.jumlah_penulis)


def masalah_jumlah_pegawai(pegawai: Pegawai) -> Iterator[Masalah]:
    """Name the credits brought along that are negative or not plausible."""
    limits = batas()
    for isian, amount, most in (
        ("saldo_awal", pegawai.saldo_awal, limits.saldo_awal),
        ("pengembangan_profesi", pegawai.pengembangan_profesi, limits.pengembangan_profesi),
    ):
        if amount is None:
            continue
        if amount < 0:
            yield pegawai.asal.masalah(isian, "angka_negatif")
        elif amount > most * _MILLIONTHS:
            yield pegawai.asal.masalah(isian, "angka_tidak_wajar", batas=most)
    for isian in ("ak_dasar", "ak_jf_lama", "ak_penyesuaian"):
        if (getattr(pegawai, isian) or 0) < 0:
            yield pegawai.asal.masalah(isian, "angka_negatif")


def masalah_jumlah_integrasi(integrasi: Integrasi) -> Iterator[Masalah]:
    """Name the amounts brought over that are negative."""
    for isian in ("ak_lama", "pengembangan_profesi", "penunjang"):
        if (getattr(integrasi, isian) or 0) < 0:
            yield integrasi.asal.masalah(isian, "angka_negatif")


def _hari(kegiatan: Kegiatan) -> int:
    mulai, selesai = kegiatan.tanggal_mulai, kegiatan.hari_terakhir
    return max(1, (selesai - mulai).days + 1) if mulai and selesai else 1
