"""Pengembangan profesi of Lampiran III: its credit and the amount required for a rise of jenjang (Pasal 39, 40)."""

from typing import Final

from jenjang.core.angka_kredit.karya_bersama import KARYA
from jenjang.core.angka_kredit.tabel_butir import tabel_butir
from jenjang.core.engine.carriers import Value, both, choose, either, negate, percent
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.tabel_lintasan import tabel_angka_jenjang

BUTIR_PP: Final = Ruleset("angka_kredit.butir_pengembangan_profesi", "permenpanrb-33-2020")
BUTIR_PP.include(KARYA)
BUTIR_PP.inputs(sertifikat="ya_tidak", kode_menurut_jam="teks")
BUTIR_PP.inputs(dari="teks", jumlah="jumlah", peran="teks", jenjang_saat_diperoleh="teks")
BUTIR_PP.lookup("butir_pengembangan_profesi", tabel_butir("pengembangan_profesi"), "kode")
BUTIR_PP.lookup("persen_butir", tabel_butir("persen_kenaikan_pangkat"), "kode")
BUTIR_PP.lookup("angka_golongan", tabel_angka_jenjang, "dari")


@BUTIR_PP.condition(dasar="Pasal 39 ayat (2)", alasan="bukan_pengembangan_profesi")
def kegiatan_pengembangan_profesi(butir_pengembangan_profesi: Value) -> Value:
    return butir_pengembangan_profesi


@BUTIR_PP.condition(
    dasar="Pasal 39 ayat (1); Pasal 38 ayat (2)", alasan="diperoleh_pada_jenjang_lain", penafsiran="R16"
)
def diperoleh_pada_jenjang_sekarang(jenjang_saat_diperoleh: Value, dari: Value) -> Value:
    return jenjang_saat_diperoleh == dari


BUTIR_PP.lookup("bersertifikat", tabel_butir("bersertifikat"), "kode")


@BUTIR_PP.condition(
    dasar="Pasal 39 ayat (3); Lampiran III I.E",
    alasan="butir_tanpa_sertifikat",
    penafsiran={"R21": "bersertifikat"},
)
def memperoleh_sertifikat(bersertifikat: Value, sertifikat: Value) -> Value:
    return either(negate(bersertifikat), sertifikat)


@BUTIR_PP.condition(dasar="Pasal 39 ayat (3); Lampiran III I.E", alasan="jam_di_luar_rentang_butir")
def jam_sesuai_butir(bersertifikat: Value, kode_menurut_jam: Value, kode: Value) -> Value:
    return either(negate(bersertifikat), kode_menurut_jam == kode)


@BUTIR_PP.rule(dasar="Lampiran III I.A", satuan="ya_tidak")
def berupa_persen(persen_butir: Value) -> Value:
    return persen_butir > 0


@BUTIR_PP.rule(dasar="Pasal 40 ayat (1)", satuan="ya_tidak")
def ditulis_bersama(jumlah_penulis: Value) -> Value:
    return jumlah_penulis > 1


BUTIR_PP.lookup("karya_tulis", tabel_butir("karya_tulis"), "kode")


@BUTIR_PP.condition(
    dasar="Pasal 40 ayat (1)", alasan="bukan_karya_tulis_bersama", penafsiran={"R19": "ditulis_bersama"}
)
def pembagian_hanya_karya_tulis(ditulis_bersama: Value, karya_tulis: Value) -> Value:
    return either(negate(ditulis_bersama), karya_tulis)


@BUTIR_PP.condition(dasar="Pasal 40 ayat (2)", alasan="pembagian_tidak_diatur", penafsiran={"R19": "ditulis_bersama"})
def penulis_pembantu_dalam_batas(
    peran: Value, jumlah_penulis: Value, penulis_pembantu_paling_banyak: Value, ditulis_bersama: Value
) -> Value:
    return either(negate(ditulis_bersama), peran == "sama", jumlah_penulis - 1 <= penulis_pembantu_paling_banyak)


@BUTIR_PP.rule(dasar="Pasal 40 ayat (1)", satuan="angka_kredit")
def bagian_penulis(
    ditulis_bersama: Value,
    peran: Value,
    bagian_sama: Value,
    bagian_utama: Value,
    bagian_pembantu: Value,
    angka_kredit_karya: Value,
) -> Value:
    """The share of one author: the whole of a single author's work, else by role."""
    return choose(
        ditulis_bersama,
        choose(peran == "sama", bagian_sama, choose(peran == "utama", bagian_utama, bagian_pembantu)),
        angka_kredit_karya,
    )


BUTIR_PP.verdict("diterima", "Pasal 39 ayat (3)")


@BUTIR_PP.rule(dasar="Pasal 39 ayat (3)", satuan="angka_kredit", penafsiran={"R17": "berupa_persen"})
def ak(
    diterima: Value,
    berupa_persen: Value,
    angka_golongan: Value,
    persen_butir: Value,
    bagian_penulis: Value,
    jumlah: Value,
) -> Value:
    return choose(diterima, choose(berupa_persen, percent(angka_golongan, persen_butir), bagian_penulis) * jumlah, 0)


SYARAT_PP: Final = Ruleset("angka_kredit.syarat_pengembangan_profesi", "permenpanrb-33-2020")
SYARAT_PP.inputs(dari="teks", ke="teks")
SYARAT_PP.total("pp", dari=BUTIR_PP, nilai="ak", dasar="Pasal 39 ayat (3)")
SYARAT_PP.lookup("pengembangan_profesi_minimal", "pengembangan_profesi_disyaratkan", "dari", tanpa=0)
SYARAT_PP.lookup("tingkat_dari", "tingkat_jenjang", "dari")
SYARAT_PP.lookup("tingkat_ke", "tingkat_jenjang", "ke")
SYARAT_PP.lookup("kategori_dari", "kategori_jenjang", "dari")
SYARAT_PP.lookup("kategori_ke", "kategori_jenjang", "ke")


@SYARAT_PP.condition(dasar="Pasal 39 ayat (4); Pasal 38 ayat (1)", alasan="bukan_satu_tingkat_di_atas")
def satu_tingkat_lebih_tinggi(
    kategori_dari: Value, kategori_ke: Value, tingkat_dari: Value, tingkat_ke: Value
) -> Value:
    return both(kategori_dari == kategori_ke, tingkat_ke == tingkat_dari + 1)


@SYARAT_PP.rule(dasar="Pasal 39 ayat (4)", satuan="angka_kredit")
def disyaratkan(pengembangan_profesi_minimal: Value) -> Value:
    return pengembangan_profesi_minimal


@SYARAT_PP.condition(dasar="Pasal 39 ayat (4)", alasan="pp_belum_cukup")
def pp_cukup(pp: Value, pengembangan_profesi_minimal: Value) -> Value:
    return pp >= pengembangan_profesi_minimal


SYARAT_PP.verdict("memenuhi", "Pasal 39 ayat (4)")
