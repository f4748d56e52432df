"""Records of invented people, plain ones and whatever Hypothesis thinks of."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Integrasi, Kegiatan, Pegawai, PeriodeKinerja, Riwayat

ASAL = Asal("kegiatan", 2, {})

_WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEF=+@'\"<&>;,.()éß0123456789/-", min_size=1, max_size=12)
# A text of one letter or a lone dash is what people leave cells with; a record keeps texts that say something.
TEKS = st.lists(_WORDS, min_size=1, max_size=4).map(lambda words: "Teks " + " ".join(words))
HARI = st.dates(date(1950, 1, 1), date(2090, 12, 31))
JUTAAN = st.integers(0, 10**12)
YA = st.booleans()


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def kegiatan(**isi: Any) -> Kegiatan:
    """Give a claim that has no problem, with fields changed."""
    return Kegiatan(**{"asal": ASAL, "tanggal_mulai": date(2021, 6, 1), "kode": "L2.A.1.a.2", "jumlah": 1, **isi})


def pegawai(**isi: Any) -> Pegawai:
    """Give a person who has no problem, with fields changed."""
    asal = Asal("pegawai", 1, {})
    return Pegawai(**{"asal": asal, "jenjang": "Ahli Muda", "golongan": "III/c", **isi})


PEGAWAI = st.builds(
    Pegawai,
    asal=st.just(ASAL),
    nama=_maybe(TEKS),
    nip=_maybe(st.text("0123456789", min_size=18, max_size=18)),
    tanggal_lahir=_maybe(HARI),
    instansi=_maybe(TEKS),
    jenjang=st.sampled_from(JENJANG),
    golongan=st.sampled_from(GOLONGAN),
    tmt_jenjang=_maybe(HARI),
    tmt_pangkat=_maybe(HARI),
    pendidikan=_maybe(st.sampled_from(["SLTA", "D3", "S1/D4", "S2", "S3"])),
    status=_maybe(st.sampled_from(["biasa", "menunggu_lowongan", "pangkat_tertinggi"])),
    saldo_awal=_maybe(JUTAAN),
    pengembangan_profesi=_maybe(JUTAAN),
    hasil_kerja_minimal=_maybe(YA),
    lowongan=_maybe(YA),
    instansi_induk=_maybe(TEKS),
    nomor_karpeg=_maybe(TEKS),
    tempat_lahir=_maybe(TEKS),
    jenis_kelamin=_maybe(st.sampled_from(["laki-laki", "perempuan"])),
    tmt_cpns=_maybe(HARI),
    ak_dasar=_maybe(JUTAAN),
    ak_jf_lama=_maybe(JUTAAN),
    ak_penyesuaian=_maybe(JUTAAN),
    predikat_ijazah_baru=_maybe(st.sampled_from(["sangat baik", "baik", "kurang"])),
    tanggal_pencantuman_gelar=_maybe(HARI),
    penilai_nama=_maybe(TEKS),
    penilai_nip=_maybe(st.text("0123456789", min_size=18, max_size=18)),
    penilai_jabatan=_maybe(TEKS),
    penilai_golongan=_maybe(st.sampled_from(GOLONGAN)),
    tempat_penetapan=_maybe(TEKS),
)
RIWAYAT = st.builds(
    Riwayat,
    asal=st.just(ASAL),
    tanggal=HARI,
    jenjang=st.sampled_from(JENJANG),
    golongan=_maybe(st.sampled_from(GOLONGAN)),
    status=_maybe(st.sampled_from(["biasa", "menunggu_lowongan", "pangkat_tertinggi"])),
)
KEGIATAN = st.builds(
    Kegiatan,
    asal=st.just(ASAL),
    tanggal_mulai=HARI,
    tanggal_selesai=_maybe(HARI),
    kode=st.sampled_from([butir.kode for butir in muat_katalog().butir]),
    uraian=_maybe(TEKS),
    jumlah=st.integers(1, 5000),
    penugasan_nomor=_maybe(TEKS),
    penugasan_tanggal=_maybe(HARI),
    unit_punya_jenjang_butir=_maybe(YA),
    jumlah_penulis=_maybe(st.integers(1, 9)),
    peran=_maybe(st.sampled_from(["utama", "pembantu", "sama"])),
    jam=_maybe(st.integers(0, 8784).map(lambda halves: halves * 500_000)),
    sertifikat=_maybe(YA),
    bukti=_maybe(TEKS),
    keterangan=_maybe(TEKS),
)
_RATINGS = st.sampled_from(["di atas", "sesuai", "di bawah"])
PREDIKAT = st.builds(
    PeriodeKinerja,
    asal=st.just(ASAL),
    tahun=st.integers(2023, 2090),
    bulan_mulai=st.integers(1, 12),
    bulan_selesai=st.integers(1, 12),
    hasil_kerja=_maybe(_RATINGS),
    perilaku=_maybe(_RATINGS),
    predikat=st.sampled_from(["sangat baik", "baik", "butuh perbaikan", "kurang", "sangat kurang"]),
    jenjang=_maybe(st.sampled_from(JENJANG)),
)
INTEGRASI = st.builds(
    Integrasi,
    asal=st.just(ASAL),
    tanggal=_maybe(HARI),
    nomor=_maybe(TEKS),
    metode=st.sampled_from(["konvensional", "integrasi"]),
    ak_lama=JUTAAN,
    jenjang=_maybe(st.sampled_from(JENJANG)),
    golongan=_maybe(st.sampled_from(GOLONGAN)),
    pengembangan_profesi=_maybe(JUTAAN),
    penunjang=_maybe(JUTAAN),
)
BERKAS = st.builds(
    BerkasNilai,
    nama=st.just("uji"),
    pegawai=PEGAWAI,
    riwayat=st.lists(RIWAYAT, max_size=3).map(tuple),
    kegiatan=st.lists(KEGIATAN, min_size=1, max_size=8).map(tuple),
    predikat=st.lists(PREDIKAT, max_size=3).map(tuple),
    integrasi=st.lists(INTEGRASI, max_size=2).map(tuple),
)
