"""The day of retirement by the post held."""

from datetime import date
from typing import Any

from jenjang.core.engine.dates import date_of, number_of
from jenjang.core.jabatan.jenis_jabatan import jenis_dari_nama
from jenjang.core.jabatan.usia_pensiun import batas_usia_pensiun, dasar_usia_pensiun, mulai_pensiun
from jenjang.web.pegawai.models import Pegawai


def pensiun(pegawai: Pegawai, jabatan: Any) -> tuple[date, str] | None:
    """Give the first day in retirement by the post held, with the regulation; None where it cannot be told."""
    if pegawai.tanggal_lahir is None or jabatan is None:
        return None
    usia = batas_usia_pensiun(jabatan.nama, jenis_dari_nama(jabatan.nama))
    if usia is None:
        return None
    return date_of(mulai_pensiun(number_of(pegawai.tanggal_lahir), usia)), dasar_usia_pensiun()
