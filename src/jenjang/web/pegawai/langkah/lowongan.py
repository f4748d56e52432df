"""The vacancy that a rise of jenjang asks for, answered from the decree of the Menteri that the office recorded."""

from dataclasses import replace
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from jenjang.web.jabatan.lowongan import Lowongan, cari_lowongan
from jenjang.web.pegawai.langkah.bentuk import Syarat, keadaan
from jenjang.web.tampilan.bentuk import tanggal

RUTE = "jabatan:penetapan"


def lowongan_jenjang(jabatan: Any, jenjang: str, hari: date) -> Lowongan | None:
    """Give what is vacant in a jenjang for the holder of a post on a day; None where that is not known."""
    return cari_lowongan(jenjang, jabatan.unit, hari) if jabatan.unit else None


def dengan_lowongan(syarat: Syarat, lowongan: Lowongan | None, jabatan: Any, jenjang: str) -> Syarat:
    """Say of the condition by which decree it stands so, or what to do so that it is known."""
    if lowongan is None:
        return replace(syarat, keadaan=keadaan(None), keterangan=_belum_diketahui(jabatan, jenjang), rute=RUTE)
    penetapan = lowongan.penetapan
    fakta = {
        "lowong": max(lowongan.jumlah, 0),
        "jumlah": penetapan.jumlah,
        "terisi": lowongan.terisi,
        "proses": penetapan.dalam_proses,
        "unit": penetapan.unit.nama,
        "nomor": penetapan.nomor,
        "tanggal": tanggal(penetapan.tanggal),
        "tahun": penetapan.tahun,
    }
    kata = _(
        "%(lowong)s di %(unit)s: ditetapkan %(jumlah)s untuk tahun %(tahun)s, terisi %(terisi)s, usul pengisian yang"
        " sedang berjalan %(proses)s (%(nomor)s, %(tanggal)s)"
    )
    return replace(syarat, keadaan=keadaan(lowongan.jumlah > 0), keterangan=kata % fakta, rute=RUTE)


def _belum_diketahui(jabatan: Any, jenjang: str) -> str:
    if not jabatan.unit:
        return _("unit jabatan sekarang belum dicatat; lengkapi pada riwayat jabatan")
    return _(
        "penetapan kebutuhan Pekerja Sosial %(jenjang)s untuk %(unit)s belum dicatat; catat keputusan Menteri pada"
        " halaman Penetapan kebutuhan"
    ) % {"jenjang": jenjang, "unit": jabatan.unit.nama}
