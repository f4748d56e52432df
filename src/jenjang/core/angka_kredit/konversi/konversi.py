"""Credit of a period since 2023: months of a year x percentage of the predicate x coefficient of the jenjang.

The coefficient follows the jenjang held, never the golongan. Carriers: the ruleset takes `jenjang`, `predikat` and
`bulan` (1 to 12) of one period and yields `ak`; on columns run it with `engine.columns.run_columns`.
"""

from typing import Final

from jenjang.core.engine.carriers import Value, both, choose, half_up_to, percent
from jenjang.core.engine.ruleset import Ruleset

KONVERSI: Final = Ruleset("angka_kredit.konversi", "permenpanrb-1-2023")
KONVERSI.inputs(jenjang="teks", predikat="teks", bulan="bulan")
KONVERSI.lookup("persentase", "persentase_predikat", "predikat")
KONVERSI.lookup("koefisien", "koefisien_tahunan", "jenjang")
KONVERSI.lookup("peringkat", "peringkat_predikat", "predikat")


@KONVERSI.rule(dasar="PermenPANRB 1/2023 Pasal 37 ayat (1)", satuan="angka_kredit")
def ak_setahun(koefisien: Value, persentase: Value) -> Value:
    return percent(koefisien, persentase)


@KONVERSI.rule(dasar="Peraturan BKN 3/2023", satuan="ya_tidak")
def perlu_dibulatkan(ak_setahun: Value, bulan: Value, bulan_setahun: Value, pembulatan_dua_desimal: Value) -> Value:
    """The exact quotient has more than two decimals, so that the two roundings may differ."""
    return (ak_setahun * bulan) % (bulan_setahun * pembulatan_dua_desimal) != 0


_K01: Final = {"K01": "perlu_dibulatkan"}


@KONVERSI.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran=_K01, pilihan=("K01", "a"))
def ak(ak_setahun: Value, bulan: Value, bulan_setahun: Value, pembulatan_tiga_desimal: Value) -> Value:
    """The only rounding of the conversion: three decimals, halves up, once for the period."""
    return half_up_to(ak_setahun * bulan, bulan_setahun, pembulatan_tiga_desimal)


@KONVERSI.rule(dasar="Peraturan BKN 3/2023", satuan="angka_kredit", penafsiran=_K01, pilihan=("K01", "b"), nama="ak")
def ak_dua_desimal(ak_setahun: Value, bulan: Value, bulan_setahun: Value, pembulatan_dua_desimal: Value) -> Value:
    """The only rounding of the conversion: two decimals, halves up, once for the row."""
    return half_up_to(ak_setahun * bulan, bulan_setahun, pembulatan_dua_desimal)


@KONVERSI.rule(dasar="PermenPANRB 1/2023 Pasal 37 ayat (4)", satuan="ya_tidak")
def sebagian_tahun(bulan: Value, bulan_setahun: Value) -> Value:
    return bulan < bulan_setahun


@KONVERSI.rule(
    dasar="PermenPANRB 1/2023 Pasal 37 ayat (4)", satuan="ya_tidak", penafsiran={"K05": "di_bawah_ekspektasi"}
)
def di_bawah_ekspektasi(sebagian_tahun: Value, peringkat: Value, peringkat_predikat_paling_rendah: Value) -> Value:
    """Part of a year below baik: converted with a warning, since the text asks that expectations be met."""
    return both(sebagian_tahun, peringkat < peringkat_predikat_paling_rendah)


TANGGAL_KONVERSI: Final = Ruleset("angka_kredit.tanggal_konversi", "permenpanrb-1-2023")
TANGGAL_KONVERSI.inputs(akhir="tanggal", awal_bulan_akhir="tanggal", bulan="bulan")


@TANGGAL_KONVERSI.rule(dasar="Peraturan BKN 3/2023", satuan="tanggal")
def tanggal_paling_awal(
    akhir: Value, awal_bulan_akhir: Value, bulan: Value, bulan_setahun: Value, hari_awal_konversi_setahun: Value
) -> Value:
    """The first day on which a conversion may be dated: a full year's in its December, others after their end."""
    setahun = awal_bulan_akhir + hari_awal_konversi_setahun - 1
    return choose(bulan < bulan_setahun, akhir, setahun)
