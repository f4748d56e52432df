"""Need against people as the record of the interface: decimals as text, counts as integers, unknown as None."""

from collections.abc import Iterable
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.proyeksi import Proyeksi
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import Rekap, rekap_jenis, rekap_jenjang, rekap_unit
from jenjang.core.beban_kerja.periksa.angka import desimal, terpotong
from jenjang.core.beban_kerja.periksa.jawaban import tanggal_iso
from jenjang.core.jabatan.tabel_beban import BarisTugas, Metode

Rekaman = dict[str, object]


def angka(nilai: Fraction | None) -> str | None:
    """Write an amount as decimal text, cut after six decimals (see `dipotong`)."""
    return None if nilai is None else desimal(nilai)


def dipotong(nilai: Fraction | None) -> bool:
    """Whether six decimals do not hold an amount."""
    return nilai is not None and terpotong(nilai)


def rekaman_posisi(neraca: Neraca) -> Rekaman:
    """Give a post with its need against its people."""
    posisi = neraca.posisi
    return {
        "nomor": posisi.nomor or None,
        "nama": posisi.nama,
        "jenis": posisi.jenis.value,
        "jenjang": posisi.jenjang,
        "kelas": posisi.kelas,
        "kebutuhan": neraca.kebutuhan,
        "bezetting": neraca.bezetting,
        "selisih": neraca.selisih,
        "efektivitas": angka(neraca.efektivitas),
        "efektivitas_dipotong": dipotong(neraca.efektivitas),
        "prestasi": neraca.prestasi,
        "ditetapkan": neraca.penetapan.ditetapkan,
        "dalam_proses": neraca.penetapan.dalam_proses,
        "lowong": neraca.lowong,
    }


def rekaman_hitungan(hitungan: HitunganLembar | None) -> Rekaman:
    """Give how a need was reached: sum and load before rounding, the rounding by name, rows."""
    if hitungan is None:
        return {"metode": None, "jumlah": None, "beban": None, "pembulatan": None, "baris": []}
    return {
        "metode": hitungan.metode.value if hitungan.metode else None,
        "jumlah": angka(hitungan.jumlah),
        "jumlah_dipotong": dipotong(hitungan.jumlah),
        "satuan_jumlah": "orang" if hitungan.metode is Metode.TUGAS else "jam",
        "beban": angka(hitungan.beban),
        "beban_dipotong": dipotong(hitungan.beban),
        "pembulatan": hitungan.pembulatan.value,
        "jabatan_tunggal": hitungan.tunggal,
        "pegawai_hitung": hitungan.pegawai,
        "pegawai_tercetak": hitungan.pegawai_tercetak,
        "baris": [_rekaman_baris(satu) for satu in hitungan.baris],
    }


def _rekaman_baris(hitungan: HitunganBaris) -> Rekaman:
    baris = hitungan.baris
    umum: Rekaman = {
        "lokasi": baris.lokasi.bidang(),
        "nomor": baris.nomor,
        "uraian": baris.uraian,
        "volume": angka(baris.volume.nilai),
    }
    if isinstance(baris, BarisTugas):
        rinci: Rekaman = {"waktu": angka(baris.waktu.nilai), "waktu_efektif": angka(baris.waktu_efektif.nilai)}
    else:
        rinci = {
            "angka_kredit": angka(baris.angka_kredit.nilai),
            "konstanta": angka(baris.konstanta.nilai),
            "wpk": angka(hitungan.wpk),
        }
    return umum | rinci | {"hasil": angka(hitungan.hasil), "hasil_dipotong": dipotong(hitungan.hasil)}


def rekaman_rekap(rekap: Rekap) -> Rekaman:
    """Give the sums of one group."""
    return {
        "kelompok": rekap.kelompok,
        "jabatan": rekap.banyak_posisi,
        "belum_diketahui": rekap.tak_diketahui,
        "kebutuhan": rekap.kebutuhan,
        "bezetting": rekap.bezetting,
        "selisih": rekap.selisih,
        "beban": angka(rekap.beban),
        "efektivitas": angka(rekap.efektivitas),
        "prestasi": rekap.prestasi,
    }


def rekaman_proyeksi(proyeksi: Proyeksi) -> Rekaman:
    """Give a projection."""
    return {
        "tanggal": tanggal_iso(proyeksi.tanggal),
        "tanpa_tanggal_lahir": proyeksi.tak_diketahui,
        "tahun": [
            {
                "tahun": satu.tahun,
                "pensiun": satu.pensiun,
                "kontrak_berakhir": satu.kontrak_berakhir,
                "tersisa": satu.tersisa,
                "selisih": satu.selisih,
            }
            for satu in proyeksi.tahun
        ],
    }


def jawaban_kebutuhan(hasil: HasilKebutuhan) -> Rekaman:
    """Give the whole answer for one office as plain values, ready for JSON."""
    rinci: Iterable[Proyeksi | None] = hasil.proyeksi[0] if hasil.proyeksi else [None] * len(hasil.neraca)
    return {
        "jumlah": rekaman_rekap(hasil.jumlah),
        "jabatan": [
            rekaman_posisi(neraca)
            | {"induk": _induk(neraca, hasil), "hitungan": rekaman_hitungan(neraca.hitungan)}
            | {"proyeksi": None if proyeksi is None else rekaman_proyeksi(proyeksi)["tahun"]}
            for neraca, proyeksi in zip(hasil.neraca, rinci, strict=True)
        ],
        "rekapitulasi": {
            "jenis": [rekaman_rekap(satu) for satu in rekap_jenis(hasil.neraca)],
            "jenjang": [rekaman_rekap(satu) for satu in rekap_jenjang(hasil.neraca)],
            "unit": [rekaman_rekap(satu) for satu in rekap_unit(hasil.neraca, hasil.posisi)],
        },
        "proyeksi": None if hasil.proyeksi is None else rekaman_proyeksi(hasil.proyeksi[1]),
    }


def _induk(neraca: Neraca, hasil: HasilKebutuhan) -> str | None:
    """Give the number of the post above, or its name where the list gives it no number."""
    letak = neraca.posisi.induk
    return None if letak is None else hasil.posisi[letak].nomor or hasil.posisi[letak].nama
