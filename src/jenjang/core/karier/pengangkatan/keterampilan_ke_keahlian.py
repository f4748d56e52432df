"""From keterampilan to keahlian after a degree (Pasal 16)."""

from typing import Final

from jenjang.core.engine.carriers import Value, either
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.pangkat import golongan_terendah
from jenjang.core.karier.pengangkatan.syarat import (
    syarat_ijazah,
    syarat_jenjang_tujuan,
    syarat_lowongan,
    syarat_magister,
    syarat_uji,
)
from jenjang.core.karier.pengangkatan.usia_perpindahan import syarat_usia
from jenjang.core.karier.urutan import tabel_urutan

KETERAMPILAN_KE_KEAHLIAN: Final = Ruleset("karier.pengangkatan.keterampilan_ke_keahlian", "permenpanrb-33-2020")

KETERAMPILAN_KE_KEAHLIAN.inputs(
    jenjang_asal="teks",
    golongan="teks",
    ijazah="teks",
    bidang_ijazah="teks",
    uji="teks",
    jenjang_tujuan="teks",
    lowongan="ya_tidak",
    lahir="tanggal",
    tmt="tanggal",
)


@KETERAMPILAN_KE_KEAHLIAN.rule(dasar="Pasal 16", satuan="teks")
def jalur() -> Value:
    return "keterampilan_ke_keahlian"


KETERAMPILAN_KE_KEAHLIAN.lookup("kategori_jenjang_asal", "kategori_jenjang", "jenjang_asal")
KETERAMPILAN_KE_KEAHLIAN.lookup("golongan_terendah", golongan_terendah, "jenjang_tujuan", tanpa="tidak ada")
KETERAMPILAN_KE_KEAHLIAN.lookup("urutan_golongan", tabel_urutan("golongan"), "golongan")
KETERAMPILAN_KE_KEAHLIAN.lookup("urutan_golongan_terendah", tabel_urutan("golongan"), "golongan_terendah", tanpa=0)


@KETERAMPILAN_KE_KEAHLIAN.condition(dasar="Pasal 16 ayat (1)", alasan="asal_bukan_keterampilan")
def asal_keterampilan(kategori_jenjang_asal: Value) -> Value:
    return kategori_jenjang_asal == "keterampilan"


syarat_jenjang_tujuan(KETERAMPILAN_KE_KEAHLIAN, "Pasal 16 ayat (1)")
syarat_lowongan(KETERAMPILAN_KE_KEAHLIAN, "Pasal 16 ayat (1) huruf a")
syarat_ijazah(KETERAMPILAN_KE_KEAHLIAN, "Pasal 16 ayat (1)", "Pasal 16 ayat (1) huruf b")
syarat_magister(KETERAMPILAN_KE_KEAHLIAN, "Pasal 16 ayat (1) huruf b; Pasal 38 ayat (5)", "R26")
syarat_uji(KETERAMPILAN_KE_KEAHLIAN, "Pasal 16 ayat (1) huruf c")


@KETERAMPILAN_KE_KEAHLIAN.condition(dasar="Pasal 16 ayat (1) huruf d", alasan="pangkat_di_bawah_jenjang_tujuan")
def pangkat_cukup(kategori_jenjang_tujuan: Value, urutan_golongan: Value, urutan_golongan_terendah: Value) -> Value:
    """At least the lowest golongan of the jenjang aimed at; a jenjang outside keahlian is refused elsewhere."""
    return either(kategori_jenjang_tujuan != "keahlian", urutan_golongan >= urutan_golongan_terendah)


syarat_usia(KETERAMPILAN_KE_KEAHLIAN, "Pasal 16 ayat (1) huruf e")
KETERAMPILAN_KE_KEAHLIAN.verdict("memenuhi", "Pasal 16 ayat (1)")
