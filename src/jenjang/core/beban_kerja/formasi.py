"""One row of the workload by method angka kredit, and the posts that a sum of hours gives (Pasal 44, 45).

The regulation leaves the formula to the guideline of the Instansi Pembina; the one here is that of the decrees.
"""

from typing import Final

from jenjang.core.engine.amounts import scaled
from jenjang.core.engine.carriers import Value, half_up, whole
from jenjang.core.engine.ruleset import Ruleset

BARIS: Final = Ruleset("beban_kerja.baris", "permenpanrb-33-2020")
BARIS.inputs(ak="angka_kredit", konstanta="angka_kredit", volume="jumlah")


@BARIS.rule(dasar="Pasal 44 ayat (1); PermenPANRB 1/2020", satuan="jam")
def wpk(ak: Value, konstanta: Value) -> Value:
    """Hours that one unit of work takes."""
    return whole(scaled(ak), konstanta)


@BARIS.rule(dasar="Pasal 44 ayat (1); PermenPANRB 1/2020", satuan="ya_tidak")
def wpk_dipotong(wpk: Value, ak: Value, konstanta: Value) -> Value:
    return wpk * konstanta != scaled(ak)


@BARIS.rule(dasar="Pasal 44 ayat (1); PermenPANRB 1/2020", satuan="jam")
def wpv(ak: Value, volume: Value, konstanta: Value) -> Value:
    """Hours of a year, from the inputs of the row: a cut wpk would lose some with every unit."""
    return whole(scaled(ak * volume), konstanta)


@BARIS.rule(dasar="Pasal 44 ayat (1); PermenPANRB 1/2020", satuan="ya_tidak")
def wpv_dipotong(wpv: Value, ak: Value, volume: Value, konstanta: Value) -> Value:
    return wpv * konstanta != scaled(ak * volume)


FORMASI: Final = Ruleset("beban_kerja.formasi", "permenpanrb-33-2020")
FORMASI.inputs(jumlah_wpv="jam", jam_efektif="jam")


@FORMASI.rule(dasar="Pasal 44 ayat (1); PermenPANRB 1/2020", satuan="pecahan")
def hasil(jumlah_wpv: Value, jam_efektif: Value) -> Value:
    """People as the sum gives them, before whole posts are made of it."""
    return whole(scaled(jumlah_wpv), jam_efektif)


@FORMASI.rule(dasar="Pasal 44 ayat (1); PermenPANRB 1/2020", satuan="ya_tidak")
def hasil_dipotong(hasil: Value, jumlah_wpv: Value, jam_efektif: Value) -> Value:
    return hasil * jam_efektif != scaled(jumlah_wpv)


@FORMASI.rule(dasar="Pasal 44 ayat (1); PermenPANRB 1/2020", satuan="orang")
def formasi(jumlah_wpv: Value, jam_efektif: Value) -> Value:
    """Whole posts, halves up, rounded once from the sum of hours."""
    return half_up(jumlah_wpv, jam_efektif)
