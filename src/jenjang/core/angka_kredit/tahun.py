"""The credit of a year: target or upkeep, the 150% limit, what is set and what is short (Pasal 26, 27, 29)."""

from typing import Final

from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.engine.carriers import Value, choose, greater, lesser, percent
from jenjang.core.engine.ruleset import Ruleset

TAHUN: Final = Ruleset("angka_kredit.tahun", "permenpanrb-33-2020")

TAHUN.inputs(jenjang="teks", status="teks", mulai_bertugas="tanggal", awal_tahun="tanggal", lampiran_iii="ya_tidak")
TAHUN.total("capaian", dari=KEGIATAN, nilai="ak", dasar="Pasal 29 ayat (1)")
TAHUN.lookup("target", "target_tahunan", "jenjang")
TAHUN.lookup("pemeliharaan", "pemeliharaan_tahunan", "jenjang")


@TAHUN.rule(dasar="Pasal 26 ayat (1); Pasal 26 ayat (3)", satuan="ya_tidak")
def biasa(status: Value) -> Value:
    return status == "biasa"


@TAHUN.rule(dasar="Pasal 27 ayat (1); Pasal 27 ayat (3)", satuan="ya_tidak")
def menunggu(status: Value) -> Value:
    return status == "menunggu_lowongan"


@TAHUN.rule(dasar="Pasal 29 ayat (2)", satuan="angka_kredit", penafsiran={"R06": "menunggu"}, pilihan=("R06", "a"))
def dasar_target(biasa: Value, target: Value, pemeliharaan: Value) -> Value:
    """The target of Pasal 26, or the upkeep of Pasal 27 for who waits for a vacancy or holds the highest pangkat."""
    return choose(biasa, target, pemeliharaan)


@TAHUN.rule(
    dasar="Pasal 29 ayat (2)",
    satuan="angka_kredit",
    penafsiran={"R06": "menunggu"},
    pilihan=("R06", "b"),
    nama="dasar_target",
)
def dasar_target_tetap(biasa: Value, menunggu: Value, target: Value, pemeliharaan: Value) -> Value:
    """The target of Pasal 26 goes on for who waits for a vacancy; the highest pangkat has only Pasal 27."""
    return choose(biasa, target, choose(menunggu, target, pemeliharaan))


@TAHUN.rule(dasar="Pasal 29 ayat (2)", satuan="angka_kredit")
def batas_150(dasar_target: Value, batas_capaian: Value) -> Value:
    return percent(dasar_target, batas_capaian)


@TAHUN.rule(dasar="Pasal 29 ayat (2)", satuan="ya_tidak")
def melebihi_batas(capaian: Value, batas_150: Value) -> Value:
    return capaian > batas_150


@TAHUN.rule(dasar="Pasal 29 ayat (2)", satuan="angka_kredit", batas="capaian", penafsiran={"R05": "lampiran_iii"})
def ak_ditetapkan(capaian: Value, batas_150: Value) -> Value:
    return lesser(capaian, batas_150)


@TAHUN.rule(dasar="Pasal 29 ayat (2)", satuan="angka_kredit")
def kelebihan(capaian: Value, ak_ditetapkan: Value) -> Value:
    return capaian - ak_ditetapkan


@TAHUN.rule(
    dasar="Pasal 29 ayat (2)", satuan="angka_kredit", penafsiran={"R45": "melebihi_batas"}, pilihan=("R45", "a")
)
def disimpan(kelebihan: Value) -> Value:
    """Nothing is kept of what the limit cuts off."""
    return kelebihan - kelebihan


@TAHUN.rule(
    dasar="Pasal 29 ayat (2)",
    satuan="angka_kredit",
    penafsiran={"R45": "melebihi_batas"},
    pilihan=("R45", "b"),
    nama="disimpan",
)
def disimpan_seluruhnya(kelebihan: Value) -> Value:
    """All that the limit cuts off is kept for the next year."""
    return kelebihan


@TAHUN.rule(dasar="Pasal 29 ayat (2)", satuan="angka_kredit")
def hilang(kelebihan: Value, disimpan: Value) -> Value:
    return kelebihan - disimpan


@TAHUN.rule(dasar="Pasal 26; Pasal 27", satuan="ya_tidak")
def target_terpenuhi(capaian: Value, dasar_target: Value) -> Value:
    return capaian >= dasar_target


@TAHUN.rule(dasar="Pasal 26; Pasal 27", satuan="angka_kredit")
def kurang(dasar_target: Value, capaian: Value) -> Value:
    return greater(dasar_target - capaian, 0)


@TAHUN.rule(dasar="Pasal 26", satuan="ya_tidak", penafsiran={"R07": "sebagian_tahun"})
def sebagian_tahun(mulai_bertugas: Value, awal_tahun: Value) -> Value:
    """Duties began after the first day of the year; no rule pro-rates the year's figure."""
    return mulai_bertugas > awal_tahun
