"""The NIP: eighteen digits whose parts must be possible and agree with the record.

Birth yyyymmdd, month of appointment as CPNS yyyymm, sex 1 or 2, serial number of three digits.
"""

from collections.abc import Iterator
from datetime import date

from jenjang.core.penilaian.batas import batas
from jenjang.core.penilaian.berkas import Masalah, Pegawai
from jenjang.core.penilaian.periksa.tanggal import tampil

_PANJANG = 18
_BULAN_PPPK = 21


def masalah_nip(pegawai: Pegawai, hari_ini: date) -> Iterator[Masalah]:
    """Name what cannot be in the person's NIP; a NIP not given is no problem."""
    nip = pegawai.nip
    if nip is None:
        return
    if not (nip.isascii() and nip.isdigit()):
        yield pegawai.asal.masalah("nip", "nip_bukan_angka")
    elif len(nip) != _PANJANG:
        yield pegawai.asal.masalah("nip", "nip_panjang", panjang=len(nip))
    else:
        yield from _bagian(pegawai, nip, hari_ini)


def _bagian(pegawai: Pegawai, nip: str, hari_ini: date) -> Iterator[Masalah]:
    asal = pegawai.asal
    lahir = _tanggal(nip[:8])
    if lahir is not None and lahir > hari_ini:
        lahir = None
    if lahir is None:
        yield asal.masalah("nip", "nip_tanggal_lahir", bagian=nip[:8])
    elif pegawai.tanggal_lahir is not None and pegawai.tanggal_lahir != lahir:
        yield asal.masalah("nip", "nip_beda_lahir", nip=tampil(lahir), data=tampil(pegawai.tanggal_lahir))
    tahun, bulan = int(nip[8:12]), int(nip[12:14])
    if 1 <= bulan <= 12:
        yield from _pengangkatan(pegawai, lahir, tahun, bulan, hari_ini)
    elif bulan == _BULAN_PPPK:
        yield asal.masalah("nip", "nip_pppk")
    else:
        yield asal.masalah("nip", "nip_bulan_cpns", bagian=nip[12:14])
    if nip[14] not in "12":
        yield asal.masalah("nip", "nip_jenis_kelamin", bagian=nip[14])
    if nip[15:] == "000":
        yield asal.masalah("nip", "nip_nomor_urut")


def _pengangkatan(pegawai: Pegawai, lahir: date | None, tahun: int, bulan: int, hari_ini: date) -> Iterator[Masalah]:
    asal = pegawai.asal
    bagian = f"{bulan:02d}-{tahun:04d}"
    if (tahun, bulan) > (hari_ini.year, hari_ini.month):
        yield asal.masalah("nip", "nip_cpns_masa_depan", bagian=bagian)
        return
    if lahir is not None:
        umur = tahun - lahir.year - (bulan < lahir.month)
        if not batas().umur_cpns_terendah <= umur <= batas().umur_cpns_tertinggi:
            yield asal.masalah("nip", "nip_umur_cpns", bagian=bagian, umur=umur)
            return
    tmt = pegawai.tmt_jenjang
    if tmt is not None and (tahun, bulan) > (tmt.year, tmt.month):
        yield asal.masalah("nip", "nip_cpns_sesudah_tmt", bagian=bagian, tmt=tampil(tmt))


def _tanggal(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
