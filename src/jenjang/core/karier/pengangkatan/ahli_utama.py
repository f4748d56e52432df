"""Into Ahli Utama from another functional post at ahli utama (Pasal 17)."""

from typing import Final

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.syarat import (
    syarat_kinerja_dua_tahun,
    syarat_lowongan,
    syarat_pengalaman,
    syarat_pribadi,
    syarat_uji,
)
from jenjang.core.karier.pengangkatan.usia import hitung_usia
from jenjang.core.karier.urutan import tabel_urutan

AHLI_UTAMA: Final = Ruleset("karier.pengangkatan.ahli_utama", "permenpanrb-33-2020")

AHLI_UTAMA.inputs(
    jabatan_asal="teks",
    status="teks",
    integritas="ya_tidak",
    sehat="ya_tidak",
    ijazah="teks",
    uji="teks",
    pengalaman_bulan="bulan",
    nilai_kinerja_tahun_terakhir="teks",
    nilai_kinerja_tahun_sebelumnya="teks",
    lahir="tanggal",
    tmt="tanggal",
    lowongan="ya_tidak",
    persetujuan_menteri="ya_tidak",
)


@AHLI_UTAMA.rule(dasar="Pasal 17", satuan="teks")
def jalur() -> Value:
    return "ahli_utama"


AHLI_UTAMA.lookup("tingkat_ijazah", tabel_urutan("pendidikan"), "ijazah")


@AHLI_UTAMA.condition(dasar="Pasal 17 ayat (1)", alasan="bukan_ahli_utama_lain")
def ahli_utama_lain(jabatan_asal: Value) -> Value:
    return jabatan_asal == "JF lain jenjang Ahli Utama"


syarat_pribadi(AHLI_UTAMA, "Pasal 17 ayat (1)")


@AHLI_UTAMA.condition(
    dasar="Pasal 17 ayat (1) huruf d; Pasal 38 ayat (5)", alasan="ahli_utama_belum_magister", penafsiran="R26"
)
def ijazah_ahli_utama(tingkat_ijazah: Value, tingkat_pendidikan_ahli_utama: Value) -> Value:
    return tingkat_ijazah >= tingkat_pendidikan_ahli_utama


syarat_uji(AHLI_UTAMA, "Pasal 17 ayat (1) huruf e")
syarat_pengalaman(AHLI_UTAMA, "Pasal 17 ayat (1) huruf f")
syarat_kinerja_dua_tahun(AHLI_UTAMA, "Pasal 17 ayat (1) huruf g")


@AHLI_UTAMA.rule(dasar="Pasal 17 ayat (1) huruf h", satuan="tahun")
def usia_paling_tinggi(usia_paling_tinggi_antar_ahli_utama: Value) -> Value:
    return usia_paling_tinggi_antar_ahli_utama


hitung_usia(AHLI_UTAMA, "Pasal 17 ayat (1) huruf h")


@AHLI_UTAMA.condition(dasar="Pasal 17 ayat (1) huruf h", alasan="usia_melewati_batas")
def usia_cukup_muda(usia_memenuhi: Value) -> Value:
    return usia_memenuhi


syarat_lowongan(AHLI_UTAMA, "Pasal 17 ayat (2)")


@AHLI_UTAMA.condition(dasar="Pasal 17 ayat (2)", alasan="menteri_belum_menyetujui")
def disetujui_menteri(persetujuan_menteri: Value) -> Value:
    return persetujuan_menteri


AHLI_UTAMA.verdict("memenuhi", "Pasal 17 ayat (1)")
