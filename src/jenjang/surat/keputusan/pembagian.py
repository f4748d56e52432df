"""Where the parts of a decree begin: head, opening list, and each sheet."""

from dataclasses import dataclass
from itertools import pairwise

from jenjang.surat.keputusan.daftar import JUDUL_DAFTAR
from jenjang.surat.keputusan.judul import baca_judul_bagian, urut_bagian
from jenjang.surat.keputusan.sumber import BarisSumber

_PEMBATAS = "INFORMASI JABATAN"
_AWAL_LEMBAR = 3
_TENGAH_LEMBAR = 6


@dataclass(frozen=True, slots=True)
class Pembagian:
    """The lines of a document by part; `lembar` in the order of the document."""

    kepala: list[BarisSumber]
    daftar: list[BarisSumber]
    lembar: list[list[BarisSumber]]


def bagi(baris: list[BarisSumber]) -> Pembagian:
    """Split a document. A sheet begins at its title, or where the first sections start over without one."""
    awal = _awal_lembar(baris)
    depan = baris[: awal[0]] if awal else baris
    daftar = next((sumber.urut for sumber in depan if JUDUL_DAFTAR.match(sumber.teks)), len(depan))
    batas = [*awal, len(baris)]
    return Pembagian(depan[:daftar], depan[daftar:], [baris[a:b] for a, b in pairwise(batas)])


def _awal_lembar(baris: list[BarisSumber]) -> list[int]:
    awal: list[int] = []
    terjauh = 0
    for sumber in baris:
        if sumber.teks.strip(" :#").upper() == _PEMBATAS:
            awal.append(sumber.urut)
            terjauh = 0
            continue
        judul = baca_judul_bagian(sumber)
        if judul is None:
            continue
        urut = urut_bagian()[judul.kunci]
        mulai_lagi = urut <= _AWAL_LEMBAR and terjauh >= _TENGAH_LEMBAR
        nama_tanpa_pembatas = judul.kunci == "nama_jabatan" and terjauh > 0
        if not awal or mulai_lagi or nama_tanpa_pembatas:
            awal.append(sumber.urut)
            terjauh = 0
        terjauh = max(terjauh, urut)
    return awal
