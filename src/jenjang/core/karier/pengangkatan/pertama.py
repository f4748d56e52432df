"""First appointment, from CPNS into a vacancy of keahlian (Pasal 13 huruf a, 14)."""

from typing import Final

from jenjang.core.engine.carriers import Value, either, negate
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.pangkat import jenjang_masuk
from jenjang.core.karier.pengangkatan.syarat import (
    syarat_ijazah,
    syarat_kategori_tujuan,
    syarat_kinerja_setahun,
    syarat_magister,
    syarat_pribadi,
)

PERTAMA: Final = Ruleset("karier.pengangkatan.pertama", "permenpanrb-33-2020")

PERTAMA.inputs(
    status="teks",
    asal="teks",
    kategori_tujuan="teks",
    jenjang_tujuan="teks",
    integritas="ya_tidak",
    sehat="ya_tidak",
    ijazah="teks",
    bidang_ijazah="teks",
    nilai_kinerja_tahun_terakhir="teks",
)


@PERTAMA.rule(dasar="Pasal 13", satuan="teks")
def jalur() -> Value:
    return "pertama"


PERTAMA.lookup("jenjang_masuk", jenjang_masuk, "ijazah", tanpa="tidak ada")

syarat_kategori_tujuan(PERTAMA, "Pasal 13; Pasal 14 ayat (1)")
syarat_pribadi(PERTAMA, "Pasal 14 ayat (2)")
syarat_ijazah(PERTAMA, "Pasal 14 ayat (2) huruf d", "Pasal 14 ayat (2) huruf d")
syarat_kinerja_setahun(PERTAMA, "Pasal 14 ayat (2) huruf e")


@PERTAMA.condition(dasar="Pasal 14 ayat (3)", alasan="bukan_cpns_formasi")
def dari_cpns_formasi(asal: Value) -> Value:
    return asal == "CPNS formasi Pekerja Sosial"


@PERTAMA.rule(dasar="Pasal 5 ayat (4)", satuan="ya_tidak")
def jenjang_masuk_ditafsirkan(jenjang_tujuan: Value, jenjang_masuk: Value) -> Value:
    """Ahli Pertama for a degree whose annex begins there needs no reading; everything else does."""
    return either(jenjang_tujuan != "Ahli Pertama", jenjang_masuk != "Ahli Pertama")


@PERTAMA.condition(
    dasar="Pasal 5 ayat (4); Pasal 14 ayat (1); Pasal 36 ayat (3)",
    alasan="jenjang_bukan_jenjang_masuk",
    penafsiran={"R50": "jenjang_masuk_ditafsirkan"},
)
def jenjang_sesuai_ijazah(
    jenjang_tujuan: Value, kategori_jenjang_tujuan: Value, jenjang_masuk: Value, ijazah_cukup: Value
) -> Value:
    """The jenjang where the annex of the degree begins; without such a degree or category other conditions speak."""
    return either(
        kategori_jenjang_tujuan != "keahlian",
        negate(ijazah_cukup),
        jenjang_tujuan == jenjang_masuk,
    )


syarat_magister(PERTAMA, "Pasal 38 ayat (5)", "R26", "R49")
PERTAMA.verdict("memenuhi", "Pasal 14 ayat (2)")
