"""Transfer from another post into keahlian (Pasal 13 huruf b, 15)."""

from typing import Final

from jenjang.core.engine.carriers import Value, either
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.syarat import (
    syarat_ijazah,
    syarat_kategori_tujuan,
    syarat_kinerja_dua_tahun,
    syarat_lowongan,
    syarat_magister,
    syarat_pengalaman,
    syarat_pribadi,
    syarat_uji,
)
from jenjang.core.karier.pengangkatan.usia_perpindahan import syarat_usia

PERPINDAHAN: Final = Ruleset("karier.pengangkatan.perpindahan", "permenpanrb-33-2020")

PERPINDAHAN.inputs(
    status="teks",
    kategori_tujuan="teks",
    jenjang_tujuan="teks",
    integritas="ya_tidak",
    sehat="ya_tidak",
    ijazah="teks",
    bidang_ijazah="teks",
    uji="teks",
    pengalaman_bulan="bulan",
    nilai_kinerja_tahun_terakhir="teks",
    nilai_kinerja_tahun_sebelumnya="teks",
    lahir="tanggal",
    tmt="tanggal",
    lowongan="ya_tidak",
    pernah_jpt="ya_tidak",
)


@PERPINDAHAN.rule(dasar="Pasal 13", satuan="teks")
def jalur() -> Value:
    return "perpindahan"


syarat_kategori_tujuan(PERPINDAHAN, "Pasal 13; Pasal 15 ayat (1)")
syarat_pribadi(PERPINDAHAN, "Pasal 15 ayat (2)")
syarat_ijazah(PERPINDAHAN, "Pasal 15 ayat (2) huruf d", "Pasal 15 ayat (2) huruf d")
syarat_uji(PERPINDAHAN, "Pasal 15 ayat (2) huruf e")
syarat_pengalaman(PERPINDAHAN, "Pasal 15 ayat (2) huruf f")
syarat_kinerja_dua_tahun(PERPINDAHAN, "Pasal 15 ayat (2) huruf g")
syarat_usia(PERPINDAHAN)
syarat_magister(PERPINDAHAN, "Pasal 38 ayat (5)", "R26")


@PERPINDAHAN.condition(
    dasar="Pasal 15 ayat (2) huruf h angka 3",
    alasan="ahli_utama_belum_pernah_jpt",
    penafsiran={"R25": "menuju_ahli_utama"},
)
def telah_menduduki_jpt(jenjang_tujuan: Value, pernah_jpt: Value) -> Value:
    """Only a PNS who holds or has held jabatan pimpinan tinggi enters Ahli Utama this way."""
    return either(jenjang_tujuan != "Ahli Utama", pernah_jpt)


syarat_lowongan(PERPINDAHAN, "Pasal 15 ayat (3)")
PERPINDAHAN.verdict("memenuhi", "Pasal 15 ayat (2)")
