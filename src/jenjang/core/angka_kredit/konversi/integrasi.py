"""Integration: earlier credit brought once into the account per jenjang at the end of 2022, and the balance before."""

from typing import Final

from jenjang.core.engine.carriers import Value, choose
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.unknown import UNKNOWN

INTEGRASI: Final = Ruleset("angka_kredit.integrasi", "permenpanrb-1-2023")
INTEGRASI.inputs(
    ak_lama="angka_kredit",
    konvensional="ya_tidak",
    jenjang="teks",
    kategori="teks",
    golongan="teks",
    pengembangan_profesi="angka_kredit",
    penunjang="angka_kredit",
)
INTEGRASI.lookup("nilai_dasar_jenjang", "nilai_dasar_integrasi", "jenjang")
INTEGRASI.lookup("nilai_dasar_golongan", "nilai_dasar_golongan_lama", ("kategori", "golongan"), tanpa=UNKNOWN)


@INTEGRASI.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran="K10", pilihan=("K10", "a"))
def nilai_dasar_konvensional(nilai_dasar_jenjang: Value) -> Value:
    """The base of the jenjang held at integration, whatever the education at entry."""
    return nilai_dasar_jenjang


@INTEGRASI.rule(
    dasar="Peraturan BKN 3/2023",
    satuan="angka_kredit",
    penafsiran="K10",
    pilihan=("K10", "b"),
    nama="nilai_dasar_konvensional",
)
def nilai_dasar_konvensional_golongan(nilai_dasar_golongan: Value) -> Value:
    """The base of the golongan in the old scheme."""
    return nilai_dasar_golongan


@INTEGRASI.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def nilai_dasar(konvensional: Value, nilai_dasar_konvensional: Value) -> Value:
    """Credit of 2019 to 2022 already counts inside the jenjang: nothing is subtracted from it."""
    return choose(konvensional, nilai_dasar_konvensional, 0)


@INTEGRASI.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def ak_di_atas_dasar(ak_lama: Value, nilai_dasar: Value) -> Value:
    return ak_lama - nilai_dasar


@INTEGRASI.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit")
def unsur_lain(pengembangan_profesi: Value, penunjang: Value) -> Value:
    return pengembangan_profesi + penunjang


@INTEGRASI.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def ada_unsur_lain(unsur_lain: Value) -> Value:
    return unsur_lain > 0


@INTEGRASI.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran={"K09": "ada_unsur_lain"})
def ak_integrasi(ak_di_atas_dasar: Value, unsur_lain: Value) -> Value:
    """Only the credit of tugas jabatan moves on."""
    return ak_di_atas_dasar - unsur_lain


SALDO_AWAL: Final = Ruleset("angka_kredit.saldo_awal", "permenpanrb-1-2023")
SALDO_AWAL.inputs(ak_kumulatif="angka_kredit", jenjang="teks", kategori="teks", golongan="teks")
SALDO_AWAL.lookup("nilai_dasar_jenjang", "nilai_dasar_integrasi", "jenjang")
SALDO_AWAL.lookup("nilai_dasar_golongan", "nilai_dasar_golongan_lama", ("kategori", "golongan"), tanpa=UNKNOWN)


@SALDO_AWAL.rule(dasar="Pasal 58; Pasal 59 ayat (1)", satuan="angka_kredit", penafsiran="R44")
def saldo_golongan(ak_kumulatif: Value, nilai_dasar_golongan: Value) -> Value:
    """The account per golongan of PermenPANRB 33/2020."""
    return ak_kumulatif - nilai_dasar_golongan


@SALDO_AWAL.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran="R44")
def saldo_jenjang(ak_kumulatif: Value, nilai_dasar_jenjang: Value) -> Value:
    """The account per jenjang of the regulation since 2023."""
    return ak_kumulatif - nilai_dasar_jenjang
