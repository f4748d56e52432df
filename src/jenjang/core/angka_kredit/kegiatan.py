"""The credit of one activity: own row, row of the next jenjang above or below, or refusal (Pasal 8, 10, 11)."""

from typing import Final

from jenjang.core.angka_kredit.tabel_butir import tabel_butir
from jenjang.core.engine.carriers import Value, both, choose, either, negate, percent
from jenjang.core.engine.ruleset import Ruleset

KEGIATAN: Final = Ruleset("angka_kredit.kegiatan", "permenpanrb-33-2020")

KEGIATAN.inputs(
    jenjang="teks",
    kode="teks",
    jumlah="jumlah",
    penugasan_tertulis="ya_tidak",
    unit_punya_jenjang_butir="ya_tidak",
)
KEGIATAN.lookup("tingkat_pemangku", "tingkat_jenjang", "jenjang")
KEGIATAN.lookup("kategori_pemangku", "kategori_jenjang", "jenjang")
KEGIATAN.lookup("angka_kredit_butir", tabel_butir("angka_kredit"), "kode")
KEGIATAN.lookup("tingkat_butir", tabel_butir("tingkat"), "kode")
KEGIATAN.lookup("kategori_butir", tabel_butir("kategori"), "kode")
KEGIATAN.lookup("butir_semua_jenjang", tabel_butir("semua_jenjang"), "kode")
KEGIATAN.lookup("butir_tugas_jabatan", tabel_butir("tugas_jabatan"), "kode")


@KEGIATAN.condition(dasar="Pasal 7; Pasal 24 ayat (2)", alasan="bukan_tugas_jabatan")
def tugas_jabatan(butir_tugas_jabatan: Value) -> Value:
    """Only rows of Lampiran I and II are tugas jabatan."""
    return butir_tugas_jabatan


@KEGIATAN.rule(dasar="Pasal 10", satuan="ya_tidak")
def dalam_satu_kategori(butir_tugas_jabatan: Value, kategori_butir: Value, kategori_pemangku: Value) -> Value:
    """Rows of Lampiran III belong to no jenjang, also those that are open to one category only."""
    return both(butir_tugas_jabatan, kategori_butir == kategori_pemangku)


@KEGIATAN.rule(dasar="Pasal 10", satuan="tingkat", penafsiran={"R03": "butir_semua_jenjang"})
def jarak_jenjang(tingkat_butir: Value, tingkat_pemangku: Value, butir_semua_jenjang: Value) -> Value:
    """Steps from the holder's jenjang up to the row's; the row of Semua Jenjang is everyone's own."""
    return choose(butir_semua_jenjang, 0, tingkat_butir - tingkat_pemangku)


@KEGIATAN.rule(dasar="Pasal 10", satuan="ya_tidak")
def lintas_kategori(dalam_satu_kategori: Value, butir_tugas_jabatan: Value) -> Value:
    return both(butir_tugas_jabatan, negate(dalam_satu_kategori))


@KEGIATAN.condition(
    dasar="Pasal 10; Pasal 5 ayat (2); Pasal 5 ayat (3)",
    alasan="lintas_kategori",
    penafsiran={"R01": "lintas_kategori"},
)
def kategori_sesuai(lintas_kategori: Value) -> Value:
    return negate(lintas_kategori)


@KEGIATAN.rule(dasar="Pasal 10", satuan="ya_tidak")
def terlalu_jauh(jarak_jenjang: Value, dalam_satu_kategori: Value) -> Value:
    return both(dalam_satu_kategori, either(jarak_jenjang > 1, jarak_jenjang < -1))


@KEGIATAN.condition(dasar="Pasal 10", alasan="lebih_dari_satu_tingkat", penafsiran={"R02": "terlalu_jauh"})
def paling_jauh_satu_tingkat(terlalu_jauh: Value) -> Value:
    return negate(terlalu_jauh)


@KEGIATAN.rule(dasar="Pasal 10", satuan="ya_tidak")
def satu_tingkat_berbeda(jarak_jenjang: Value, dalam_satu_kategori: Value) -> Value:
    """Where assignment and the unit's staffing matter at all."""
    return both(dalam_satu_kategori, either(jarak_jenjang == 1, jarak_jenjang == -1))


@KEGIATAN.rule(dasar="Pasal 10", satuan="ya_tidak")
def tanpa_penugasan(satu_tingkat_berbeda: Value, penugasan_tertulis: Value) -> Value:
    return both(satu_tingkat_berbeda, negate(penugasan_tertulis))


@KEGIATAN.condition(dasar="Pasal 10", alasan="tanpa_penugasan_tertulis", penafsiran={"R02": "tanpa_penugasan"})
def ditugaskan_tertulis(tanpa_penugasan: Value) -> Value:
    return negate(tanpa_penugasan)


@KEGIATAN.rule(dasar="Pasal 10", satuan="ya_tidak")
def unit_sudah_punya(satu_tingkat_berbeda: Value, unit_punya_jenjang_butir: Value) -> Value:
    return both(satu_tingkat_berbeda, unit_punya_jenjang_butir)


@KEGIATAN.condition(dasar="Pasal 10", alasan="unit_punya_jenjang_butir", penafsiran={"R02": "unit_sudah_punya"})
def unit_tidak_punya_jenjang_butir(unit_sudah_punya: Value) -> Value:
    return negate(unit_sudah_punya)


KEGIATAN.verdict("diterima", "Pasal 8 ayat (3)")


@KEGIATAN.rule(dasar="Pasal 8 ayat (3)", satuan="persen")
def faktor(
    jarak_jenjang: Value,
    faktor_satu_tingkat_di_atas: Value,
    faktor_satu_tingkat_di_bawah: Value,
    faktor_jenjang_sendiri: Value,
) -> Value:
    return choose(
        jarak_jenjang == 1,
        faktor_satu_tingkat_di_atas,
        choose(jarak_jenjang == -1, faktor_satu_tingkat_di_bawah, faktor_jenjang_sendiri),
    )


@KEGIATAN.rule(dasar="Pasal 8 ayat (3)", satuan="angka_kredit")
def ak(diterima: Value, angka_kredit_butir: Value, jumlah: Value, faktor: Value) -> Value:
    """Credit of the row times volume times factor; nothing where the activity is refused."""
    return choose(diterima, percent(angka_kredit_butir * jumlah, faktor), 0)
