"""Adjustment of the jenjang to the last pangkat after a return from letter e (Pasal 49)."""

from typing import Final

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.dates import add_years, is_missing_leap_day
from jenjang.core.engine.ruleset import Ruleset

PENYESUAIAN: Final = Ruleset("karier.penyesuaian_jenjang", "permenpanrb-33-2020")

PENYESUAIAN.inputs(
    huruf="teks", diangkat_kembali="tanggal", tanggal="tanggal", uji_kompetensi="ya_tidak", kebutuhan="ya_tidak"
)


@PENYESUAIAN.condition(dasar="Pasal 49; Pasal 48 ayat (1) huruf e", alasan="penyesuaian_hanya_huruf_e")
def diberhentikan_karena_penugasan(huruf: Value) -> Value:
    return huruf == "e"


@PENYESUAIAN.condition(dasar="Pasal 49", alasan="belum_diangkat_kembali")
def setelah_diangkat_kembali(tanggal: Value, diangkat_kembali: Value) -> Value:
    return tanggal >= diangkat_kembali


@PENYESUAIAN.rule(dasar="Pasal 49", satuan="tanggal", penafsiran={"R33": None, "R51": "hari_bergeser"})
def hari_terakhir_penyesuaian(diangkat_kembali: Value, masa_penyesuaian_jenjang: Value) -> Value:
    return add_years(diangkat_kembali, masa_penyesuaian_jenjang)


@PENYESUAIAN.rule(dasar="Pasal 49", satuan="ya_tidak")
def hari_bergeser(hari_terakhir_penyesuaian: Value) -> Value:
    """Whether the same day of the next year is a 29 February it has not; its place among the days is the same."""
    return is_missing_leap_day(hari_terakhir_penyesuaian)


@PENYESUAIAN.condition(dasar="Pasal 49", alasan="penyesuaian_lewat_waktu")
def dalam_jangka_waktu(tanggal: Value, hari_terakhir_penyesuaian: Value) -> Value:
    return tanggal <= hari_terakhir_penyesuaian


@PENYESUAIAN.condition(dasar="Pasal 49", alasan="penyesuaian_belum_lulus_uji")
def lulus_uji_kompetensi(uji_kompetensi: Value) -> Value:
    return uji_kompetensi


@PENYESUAIAN.condition(dasar="Pasal 49", alasan="penyesuaian_tanpa_kebutuhan")
def tersedia_kebutuhan(kebutuhan: Value) -> Value:
    return kebutuhan


PENYESUAIAN.verdict("dapat", "Pasal 49")
