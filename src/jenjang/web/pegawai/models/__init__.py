"""People and their dated histories.

`orang` holds the person; `jejak` the two histories that decisions cite (pangkat, jabatan), which keep what was believed
before a correction; `riwayat` the others, whose changes are kept by pghistory.
"""

from jenjang.web.pegawai.models.impor import ImporPegawai, PerbedaanNasional
from jenjang.web.pegawai.models.jejak import RiwayatJabatan, RiwayatPangkat
from jenjang.web.pegawai.models.orang import Pegawai
from jenjang.web.pegawai.models.riwayat import (
    Diklat,
    HukumanDisiplin,
    KeanggotaanProfesi,
    NilaiKinerja,
    PakIntegrasi,
    Pendidikan,
    Penghargaan,
    UjiKompetensi,
)

__all__ = [
    "Diklat",
    "HukumanDisiplin",
    "ImporPegawai",
    "KeanggotaanProfesi",
    "NilaiKinerja",
    "PakIntegrasi",
    "Pegawai",
    "Pendidikan",
    "Penghargaan",
    "PerbedaanNasional",
    "RiwayatJabatan",
    "RiwayatPangkat",
    "UjiKompetensi",
]
