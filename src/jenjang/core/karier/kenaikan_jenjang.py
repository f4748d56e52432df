"""Kenaikan jenjang: credit of the jenjang, gate, test, vacancy and degree (Pasal 14 ayat (6), 38, 39)."""

from typing import Final

from jenjang.core.engine.carriers import Value, choose, either, greater, negate
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.kumulatif import KUMULATIF

JENJANG: Final = Ruleset("karier.kenaikan_jenjang", "permenpanrb-33-2020")

JENJANG.inputs(
    dari="teks",
    ke="teks",
    pendidikan="teks",
    ak_jenjang="angka_kredit",
    pengembangan_profesi="angka_kredit",
    uji_kompetensi="ya_tidak",
    hasil_kerja_minimal="ya_tidak",
    syarat_lain="ya_tidak",
    lowongan="ya_tidak",
    pelatihan_fungsional="ya_tidak",
    pelatihan_diperiksa="ya_tidak",
    langkah_tanpa_angka="ya_tidak",
)
JENJANG.include(KUMULATIF)
JENJANG.lookup("tingkat_dari", "tingkat_jenjang", "dari")
JENJANG.lookup("tingkat_ke", "tingkat_jenjang", "ke")
JENJANG.lookup("kategori_dari", "kategori_jenjang", "dari")
JENJANG.lookup("kategori_ke", "kategori_jenjang", "ke")
JENJANG.lookup("pengembangan_profesi_minimal", "pengembangan_profesi_disyaratkan", "dari", tanpa=0)
JENJANG.lookup("tingkat_ijazah", "tingkat_pendidikan", "pendidikan")


@JENJANG.condition(dasar="Pasal 38 ayat (1); Pasal 5 ayat (2); Pasal 5 ayat (3)", alasan="beda_kategori")
def dalam_kategori_sama(kategori_dari: Value, kategori_ke: Value) -> Value:
    return kategori_dari == kategori_ke


@JENJANG.condition(dasar="Pasal 38 ayat (1)", alasan="bukan_satu_tingkat_di_atas")
def satu_tingkat_lebih_tinggi(
    kategori_dari: Value, kategori_ke: Value, tingkat_dari: Value, tingkat_ke: Value
) -> Value:
    return either(kategori_dari != kategori_ke, tingkat_ke == tingkat_dari + 1)


@JENJANG.rule(dasar="Pasal 59 ayat (1)", satuan="ya_tidak", penafsiran={"R35": "pemangku_keterampilan"})
def pemangku_keterampilan(kategori_dari: Value) -> Value:
    """A holder in keterampilan, whose rise stays open though intake is closed."""
    return kategori_dari == "keterampilan"


@JENJANG.rule(dasar="Pasal 38 ayat (2)", satuan="angka_kredit")
def dibutuhkan(ak_jenjang_kumulatif: Value) -> Value:
    return ak_jenjang_kumulatif


@JENJANG.rule(dasar="Pasal 38 ayat (1)", satuan="angka_kredit")
def kurang(dibutuhkan: Value, ak_jenjang: Value) -> Value:
    return greater(dibutuhkan - ak_jenjang, 0)


@JENJANG.condition(dasar="Pasal 38 ayat (1); Pasal 38 ayat (2); Pasal 43", alasan="ak_jenjang_kurang")
def ak_jenjang_cukup(langkah_tanpa_angka: Value, ak_jenjang: Value, dibutuhkan: Value) -> Value:
    """Where the step itself is refused, no annex may print a figure to measure by."""
    return choose(langkah_tanpa_angka, True, ak_jenjang >= dibutuhkan)


@JENJANG.rule(dasar="Pasal 39 ayat (4)", satuan="ya_tidak")
def pengembangan_profesi_wajib(pengembangan_profesi_minimal: Value) -> Value:
    return pengembangan_profesi_minimal > 0


@JENJANG.condition(
    dasar="Pasal 39 ayat (4)",
    alasan="pengembangan_profesi_kurang",
    penafsiran={"R15": "pengembangan_profesi_wajib", "R16": "pengembangan_profesi_wajib"},
)
def pengembangan_profesi_cukup(
    pengembangan_profesi_wajib: Value, pengembangan_profesi: Value, pengembangan_profesi_minimal: Value
) -> Value:
    return either(negate(pengembangan_profesi_wajib), pengembangan_profesi >= pengembangan_profesi_minimal)


@JENJANG.condition(dasar="Pasal 38 ayat (4)", alasan="uji_kompetensi_belum")
def lulus_uji_kompetensi(uji_kompetensi: Value) -> Value:
    return uji_kompetensi


@JENJANG.condition(dasar="Pasal 38 ayat (4)", alasan="hasil_kerja_minimal_belum")
def hasil_kerja_minimal_terpenuhi(hasil_kerja_minimal: Value) -> Value:
    return hasil_kerja_minimal


@JENJANG.condition(dasar="Pasal 38 ayat (4); Pasal 38 ayat (6)", alasan="syarat_lain_belum")
def syarat_lain_terpenuhi(syarat_lain: Value) -> Value:
    return syarat_lain


@JENJANG.condition(dasar="Pasal 38 ayat (3)", alasan="lowongan_jenjang_tidak_ada")
def tersedia_lowongan(lowongan: Value) -> Value:
    return lowongan


@JENJANG.rule(dasar="Pasal 38 ayat (5)", satuan="ya_tidak")
def menuju_ahli_utama(ke: Value) -> Value:
    return ke == "Ahli Utama"


@JENJANG.condition(
    dasar="Pasal 38 ayat (5)", alasan="ahli_utama_tanpa_magister", penafsiran={"R26": "menuju_ahli_utama"}
)
def ijazah_ahli_utama(menuju_ahli_utama: Value, tingkat_ijazah: Value, tingkat_pendidikan_ahli_utama: Value) -> Value:
    return either(negate(menuju_ahli_utama), tingkat_ijazah >= tingkat_pendidikan_ahli_utama)


@JENJANG.condition(
    dasar="Pasal 14 ayat (6)", alasan="pelatihan_fungsional_belum", penafsiran={"R28": "pelatihan_diperiksa"}
)
def lulus_pelatihan_fungsional(pelatihan_diperiksa: Value, pelatihan_fungsional: Value) -> Value:
    return either(negate(pelatihan_diperiksa), pelatihan_fungsional)


JENJANG.verdict("memenuhi", "Pasal 38 ayat (1)", penafsiran={"R35": "pemangku_keterampilan"})
