"""An export as plain data, and as the sentences people read first."""

from typing import Any

from jenjang.core.penilaian.berkas import Masalah
from jenjang.core.penilaian.perorangan.hasil import masalah_json
from jenjang.surat.kinerja.record import BarisKinerja, EksporKinerja

PERIODE = ("tahun", "bulan_mulai", "bulan_selesai", "hasil_kerja", "perilaku", "predikat", "jenjang")


def data_kinerja(ekspor: EksporKinerja, bahasa: str = "id") -> dict[str, Any]:
    """Write an export as plain data: usable rows under the names of the sheet `predikat`, problems, remarks."""
    return {
        "berkas": ekspor.nama,
        "baris_terbaca": ekspor.baris_terbaca,
        "predikat": [_row(each) for each in ekspor.baris],
        "masalah": [_problem(each, bahasa) for each in ekspor.masalah],
        "catatan": [_problem(each, bahasa) for each in ekspor.catatan],
    }


def _row(row: BarisKinerja) -> dict[str, Any]:
    own = {name: getattr(row, name) for name in ("nip", "nama", "jabatan", "unit_kerja")}
    place = {"lembar": row.asal.lembar, "baris": row.asal.baris}
    return {**place, **own, **{name: getattr(row.periode, name) for name in PERIODE}}


def _problem(masalah: Masalah, bahasa: str) -> dict[str, Any]:
    return {**masalah_json(masalah, bahasa), "kode": masalah.kode}
