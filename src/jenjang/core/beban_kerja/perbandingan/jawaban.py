"""A comparison as the record of the interface: decimals as text, counts as integers, unknown as None."""

from fractions import Fraction

from jenjang.core.beban_kerja.kebutuhan.jawaban import Rekaman, angka, rekaman_rekap
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi
from jenjang.core.beban_kerja.perbandingan.baris import Nilai, Perubahan, PerubahanBaris
from jenjang.core.beban_kerja.perbandingan.perbandingan import Perbandingan, PerubahanPosisi


def jawaban_perbandingan(perbandingan: Perbandingan) -> Rekaman:
    """Give a comparison as plain values, ready for JSON."""
    return {
        "jumlah": {
            "lama": rekaman_rekap(perbandingan.lama.jumlah),
            "baru": rekaman_rekap(perbandingan.baru.jumlah),
            "selisih_kebutuhan": perbandingan.selisih_kebutuhan,
        },
        "ditambah": [_jabatan(satu) for satu in perbandingan.ditambah],
        "dihapus": [_jabatan(satu) for satu in perbandingan.dihapus],
        "berganti_nama": [
            {"dari": _jabatan(satu.lama), "ke": _jabatan(satu.baru)}
            for satu in perbandingan.posisi
            if satu.berganti_nama
        ],
        "diubah": [_diubah(satu, perbandingan) for satu in perbandingan.posisi if satu.berubah],
        "tetap": sum(not satu.berubah for satu in perbandingan.posisi),
    }


def _jabatan(neraca: Neraca) -> Rekaman:
    return {
        "nomor": neraca.posisi.nomor or None,
        "nama": neraca.posisi.nama,
        "kelas": neraca.posisi.kelas,
        "kebutuhan": neraca.kebutuhan,
    }


def _diubah(posisi: PerubahanPosisi, perbandingan: Perbandingan) -> Rekaman:
    return {
        "nomor": posisi.baru.posisi.nomor or None,
        "nama": posisi.baru.posisi.nama,
        "perubahan": [_perubahan(satu, perbandingan) for satu in posisi.perubahan],
        "baris": [_baris(satu) for satu in posisi.baris],
    }


def _perubahan(satu: Perubahan, perbandingan: Perbandingan) -> Rekaman:
    dari, ke = satu.dari, satu.ke
    if satu.medan == "induk":
        dari = nama_induk(dari, perbandingan.lama.posisi)
        ke = nama_induk(ke, perbandingan.baru.posisi)
    return {"isian": satu.medan, "dari": _nilai(dari), "ke": _nilai(ke)}


def nama_induk(letak: Nilai, posisi: tuple[Posisi, ...]) -> str | None:
    """Name the superior that a change holds by its `letak`."""
    return posisi[letak].nama if isinstance(letak, int) else None


def _baris(satu: PerubahanBaris) -> Rekaman:
    baris = satu.baru or satu.lama
    return {
        "jenis": satu.jenis,
        "nomor": baris.nomor if baris else None,
        "uraian": satu.uraian,
        "lokasi_lama": satu.lama.lokasi.bidang() if satu.lama else None,
        "lokasi_baru": satu.baru.lokasi.bidang() if satu.baru else None,
        "perubahan": [
            {"isian": each.medan, "dari": _nilai(each.dari), "ke": _nilai(each.ke)} for each in satu.perubahan
        ],
    }


def _nilai(nilai: Nilai) -> str | int | None:
    return angka(nilai) if isinstance(nilai, Fraction) else nilai
