"""A verification as the record of the interface: decimals as text, counts and lines as integers."""

from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa.angka import desimal, terpotong
from jenjang.core.beban_kerja.periksa.catatan import Catatan
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi
from jenjang.core.jabatan.keputusan import KepalaKeputusan, TakTerbaca
from jenjang.core.jabatan.tercetak import Teks

Rekaman = dict[str, object]


def jawaban(verifikasi: Verifikasi, bahasa: str = "id") -> Rekaman:
    """Give a verification as plain values, ready for JSON."""
    return {
        "keputusan": _keputusan(verifikasi.keputusan.kepala),
        "jabatan": [_jabatan(verifikasi, satu) for satu in verifikasi.hitungan],
        "catatan": [_catatan(satu, bahasa) for satu in verifikasi.catatan],
        "total": {
            "pegawai_tercetak": verifikasi.pegawai_tercetak,
            "pegawai_hitung": verifikasi.pegawai_hitung,
        },
        "tak_terbaca": [_tak_terbaca(satu) for satu in verifikasi.keputusan.tak_terbaca],
    }


def _isi(teks: Teks | None) -> str | None:
    return None if teks is None else teks.isi


def tanggal_iso(tanggal: int | None) -> str | None:
    """Write yyyymmdd as an ISO date."""
    return None if tanggal is None else f"{tanggal // 10000:04d}-{tanggal // 100 % 100:02d}-{tanggal % 100:02d}"


def _keputusan(kepala: KepalaKeputusan) -> Rekaman:
    return {
        "nomor": _isi(kepala.nomor),
        "tanggal": tanggal_iso(kepala.tanggal),
        "tempat": _isi(kepala.tempat),
        "tentang": _isi(kepala.tentang),
        "unit": kepala.unit or None,
        "jabatan_penanda_tangan": _isi(kepala.jabatan_penanda_tangan),
        "penanda_tangan": _isi(kepala.penanda_tangan),
    }


def _jabatan(verifikasi: Verifikasi, hitungan: HitunganLembar) -> Rekaman:
    lembar = hitungan.lembar
    entri = verifikasi.entri(lembar.urutan)
    return {
        "urutan": lembar.urutan,
        "nomor_daftar": entri.nomor if entri else None,
        "nama": lembar.nama.isi,
        "induk": verifikasi.bahan.induk(lembar),
        "kelas": lembar.kelas.angka if lembar.kelas else None,
        "metode": hitungan.metode.value if hitungan.metode else None,
        "jumlah_tercetak": _angka(hitungan.jumlah_tercetak),
        "jumlah_hitung": _angka(hitungan.jumlah),
        "jumlah_hitung_dipotong": hitungan.jumlah is not None and terpotong(hitungan.jumlah),
        "pegawai_tercetak": hitungan.pegawai_tercetak,
        "pegawai_hitung": hitungan.pegawai,
        "pembulatan": hitungan.pembulatan.value,
        "layak_dikoreksi": verifikasi.layak_dikoreksi(lembar.urutan),
        "baris": lembar.lokasi.baris,
    }


def _angka(nilai: Fraction | None) -> str | None:
    return None if nilai is None else desimal(nilai)


def _catatan(catatan: Catatan, bahasa: str) -> Rekaman:
    return {
        "id": catatan.id,
        "urutan": catatan.urutan,
        "jenis": catatan.jenis.value,
        "lokasi": catatan.lokasi.bidang(),
        "baris": catatan.lokasi.baris,
        "baris_lain": [satu.baris for satu in catatan.lokasi_lain if satu.baris is not None],
        "tercetak": catatan.tercetak,
        "seharusnya": catatan.seharusnya,
        "dampak": catatan.dampak.value,
        "keyakinan": catatan.keyakinan.value,
        "penjelasan": catatan.penjelasan(bahasa),
        "dasar": catatan.dasar,
    }


def _tak_terbaca(satu: TakTerbaca) -> Rekaman:
    return {"lokasi": satu.lokasi.bidang(), "isi": satu.isi, "alasan": satu.alasan, "urutan": satu.urutan}
