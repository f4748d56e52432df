"""Promotion into keahlian: its criteria, whom it is for, its conditions (Pasal 13 huruf c, 18, 19)."""

from typing import Final

from jenjang.core.engine.carriers import Value, both, either, negate
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.syarat import (
    syarat_jenjang_tujuan,
    syarat_kinerja_dua_tahun,
    syarat_lowongan,
    syarat_magister,
    syarat_uji,
)
from jenjang.core.karier.urutan import tabel_urutan

PROMOSI: Final = Ruleset("karier.pengangkatan.promosi", "permenpanrb-33-2020")

PROMOSI.inputs(
    jabatan_asal="teks",
    jenjang_tujuan="teks",
    rencana_suksesi="ya_tidak",
    inovasi_diakui="ya_tidak",
    standar_kompetensi="ya_tidak",
    uji="teks",
    nilai_kinerja_tahun_terakhir="teks",
    nilai_kinerja_tahun_sebelumnya="teks",
    rekam_jejak_baik="ya_tidak",
    pelanggaran_kode_etik="ya_tidak",
    hukuman_disiplin="ya_tidak",
    lowongan="ya_tidak",
    ijazah="teks",
)


@PROMOSI.rule(dasar="Pasal 13", satuan="teks")
def jalur() -> Value:
    return "promosi"


PROMOSI.lookup("kategori_asal", "kategori_jenjang", "jabatan_asal", tanpa="tidak ada")
PROMOSI.lookup("tingkat_asal", "tingkat_jenjang", "jabatan_asal", tanpa=0)
PROMOSI.lookup("tingkat_tujuan", "tingkat_jenjang", "jenjang_tujuan")
PROMOSI.lookup("tingkat_ijazah", tabel_urutan("pendidikan"), "ijazah")


@PROMOSI.condition(dasar="Pasal 18 huruf a", alasan="di_luar_rencana_suksesi")
def dalam_rencana_suksesi(rencana_suksesi: Value) -> Value:
    return rencana_suksesi


@PROMOSI.condition(dasar="Pasal 18 huruf b", alasan="inovasi_belum_diakui")
def inovasi_bermanfaat_dan_diakui(inovasi_diakui: Value) -> Value:
    return inovasi_diakui


@PROMOSI.condition(dasar="Pasal 18 huruf c", alasan="standar_kompetensi_belum")
def standar_kompetensi_terpenuhi(standar_kompetensi: Value) -> Value:
    return standar_kompetensi


syarat_jenjang_tujuan(PROMOSI, "Pasal 13; Pasal 19 ayat (1)")


@PROMOSI.rule(dasar="Pasal 19 ayat (2)", satuan="ya_tidak")
def sudah_pekerja_sosial(jabatan_asal: Value) -> Value:
    """A holder of the post rises by letter b; anyone else enters by letter a, at whatever jenjang."""
    return jabatan_asal != "bukan Pekerja Sosial"


@PROMOSI.rule(dasar="Pasal 19 ayat (2) huruf b", satuan="ya_tidak")
def naik_dalam_kategori(sudah_pekerja_sosial: Value, dalam_satu_kategori: Value) -> Value:
    return both(sudah_pekerja_sosial, dalam_satu_kategori)


@PROMOSI.condition(
    dasar="Pasal 19 ayat (2) huruf b", alasan="promosi_lintas_kategori", penafsiran={"R27": "sudah_pekerja_sosial"}
)
def dalam_satu_kategori(sudah_pekerja_sosial: Value, kategori_asal: Value, kategori_jenjang_tujuan: Value) -> Value:
    return either(negate(sudah_pekerja_sosial), kategori_asal == kategori_jenjang_tujuan)


@PROMOSI.condition(dasar="Pasal 19 ayat (2) huruf b", alasan="promosi_lebih_dari_satu_tingkat")
def paling_jauh_satu_tingkat(naik_dalam_kategori: Value, tingkat_asal: Value, tingkat_tujuan: Value) -> Value:
    return either(negate(naik_dalam_kategori), tingkat_tujuan <= tingkat_asal + 1)


@PROMOSI.condition(dasar="Pasal 19 ayat (2) huruf b", alasan="promosi_tidak_menaikkan")
def jenjang_lebih_tinggi(naik_dalam_kategori: Value, tingkat_asal: Value, tingkat_tujuan: Value) -> Value:
    return either(negate(naik_dalam_kategori), tingkat_tujuan > tingkat_asal)


syarat_uji(PROMOSI, "Pasal 19 ayat (3) huruf a")
syarat_kinerja_dua_tahun(PROMOSI, "Pasal 19 ayat (3) huruf b")


@PROMOSI.condition(dasar="Pasal 19 ayat (3) huruf c", alasan="rekam_jejak_tidak_baik")
def rekam_jejak(rekam_jejak_baik: Value) -> Value:
    return rekam_jejak_baik


@PROMOSI.condition(dasar="Pasal 19 ayat (3) huruf d", alasan="pernah_melanggar_kode_etik")
def tidak_pernah_melanggar_kode_etik(pelanggaran_kode_etik: Value) -> Value:
    return negate(pelanggaran_kode_etik)


@PROMOSI.condition(dasar="Pasal 19 ayat (3) huruf e", alasan="pernah_dihukum_disiplin")
def tidak_pernah_dihukum_disiplin(hukuman_disiplin: Value) -> Value:
    return negate(hukuman_disiplin)


syarat_lowongan(PROMOSI, "Pasal 19 ayat (4)")
syarat_magister(PROMOSI, "Pasal 38 ayat (5)", "R26", "R49")
PROMOSI.verdict("memenuhi", "Pasal 18; Pasal 19")
