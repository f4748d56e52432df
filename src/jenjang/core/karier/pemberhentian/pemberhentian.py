"""Dismissal from the post: whether a ground of Pasal 48 ayat (1) is met, and what follows from its letter."""

from typing import Final

from jenjang.core.engine.carriers import Value, choose
from jenjang.core.engine.dates import add_months
from jenjang.core.engine.ruleset import Ruleset

PEMBERHENTIAN: Final = Ruleset("karier.pemberhentian", "permenpanrb-33-2020")

PEMBERHENTIAN.inputs(
    sebab="teks", mulai="tanggal", selesai="tanggal", hari_setelah_selesai="tanggal", alasan_pribadi="ya_tidak"
)
PEMBERHENTIAN.lookup("huruf", "huruf_sebab_pemberhentian", "sebab", tanpa="tidak ada")
PEMBERHENTIAN.lookup("perlu_pemeriksaan_dan_izin", "pemeriksaan_dan_izin_menurut_huruf", "huruf", tanpa=False)
PEMBERHENTIAN.lookup("dapat_diangkat_kembali", "pengangkatan_kembali_menurut_huruf", "huruf", tanpa=False)


@PEMBERHENTIAN.condition(dasar="Pasal 48 ayat (1)", alasan="bukan_sebab_pemberhentian")
def termasuk_sebab(huruf: Value) -> Value:
    return huruf != "tidak ada"


@PEMBERHENTIAN.rule(dasar="Pasal 48 ayat (1) huruf d", satuan="ya_tidak")
def karena_tugas_belajar(sebab: Value) -> Value:
    return sebab == "tugas belajar"


@PEMBERHENTIAN.rule(dasar="Pasal 48 ayat (1) huruf d", satuan="tanggal")
def akhir_bulan_yang_diizinkan(mulai: Value, tugas_belajar_paling_lama: Value) -> Value:
    """The day on which the months allowed are over; study may last up to the day before it."""
    return add_months(mulai, tugas_belajar_paling_lama)


@PEMBERHENTIAN.condition(
    dasar="Pasal 48 ayat (1) huruf d",
    alasan="tugas_belajar_tidak_melebihi",
    penafsiran={"R31": "karena_tugas_belajar"},
)
def tugas_belajar_melebihi(
    karena_tugas_belajar: Value, hari_setelah_selesai: Value, akhir_bulan_yang_diizinkan: Value
) -> Value:
    return choose(karena_tugas_belajar, hari_setelah_selesai > akhir_bulan_yang_diizinkan, True)


@PEMBERHENTIAN.rule(dasar="Pasal 48 ayat (1) huruf a", satuan="ya_tidak")
def karena_mengundurkan_diri(sebab: Value) -> Value:
    return sebab == "mengundurkan diri"


@PEMBERHENTIAN.rule(dasar="Pasal 48 ayat (2)", satuan="ya_tidak")
def pengunduran_diri_dapat_dipertimbangkan(alasan_pribadi: Value) -> Value:
    """Only personal reasons that make the duties impossible let a resignation be considered."""
    return alasan_pribadi


@PEMBERHENTIAN.condition(dasar="Pasal 48 ayat (2)", alasan="pengunduran_diri_tanpa_alasan_pribadi")
def pengunduran_diri_beralasan(karena_mengundurkan_diri: Value, pengunduran_diri_dapat_dipertimbangkan: Value) -> Value:
    return choose(karena_mengundurkan_diri, pengunduran_diri_dapat_dipertimbangkan, True)


@PEMBERHENTIAN.rule(dasar="Pasal 48 ayat (1)", satuan="ya_tidak")
def diberhentikan(
    sebab: Value, termasuk_sebab: Value, tugas_belajar_melebihi: Value, pengunduran_diri_beralasan: Value
) -> Value:
    """Each ground stands alone: only the condition of the one given is asked."""
    return choose(
        sebab == "tugas belajar",
        tugas_belajar_melebihi,
        choose(sebab == "mengundurkan diri", pengunduran_diri_beralasan, termasuk_sebab),
    )


@PEMBERHENTIAN.rule(dasar="Pasal 48 ayat (3)", satuan="teks")
def syarat(dapat_diangkat_kembali: Value) -> Value:
    """What a return still needs where a return exists."""
    return choose(dapat_diangkat_kembali, "tersedia lowongan", "tidak ada")
