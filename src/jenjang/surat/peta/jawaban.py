"""Peta jabatan as data: every post with its superior, class, K, B and selisih."""

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.jawaban import Rekaman, rekaman_rekap
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.posisi import kepala_unit


def jawaban_peta(hasil: HasilKebutuhan) -> Rekaman:
    """Give the peta as plain values, ready for JSON; `letak` names a post, `induk` the one above it."""
    kepala = hasil.keputusan.kepala
    return {
        "unit_kerja": kepala.unit or None,
        "keputusan": kepala.nomor.isi if kepala.nomor else None,
        "jumlah": rekaman_rekap(hasil.jumlah),
        "jabatan": [_jabatan(satu, hasil) for satu in hasil.neraca],
    }


def _jabatan(neraca: Neraca, hasil: HasilKebutuhan) -> Rekaman:
    posisi = neraca.posisi
    return {
        "letak": posisi.letak,
        "induk": posisi.induk,
        "nomor": posisi.nomor or None,
        "nama": posisi.nama,
        "jenis": posisi.jenis.value,
        "unit": kepala_unit(posisi, hasil.posisi).nama,
        "kelas": posisi.kelas,
        "kebutuhan": neraca.kebutuhan,
        "kebutuhan_hitung": neraca.hitungan.pegawai if neraca.hitungan else None,
        "bezetting": neraca.bezetting,
        "selisih": neraca.selisih,
    }
