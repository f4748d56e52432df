"""The credit of a golongan, of a jenjang and of a whole way by education (Pasal 36 ayat (3), 38 ayat (2))."""

from typing import Final

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.tabel_lintasan import tabel_sel

SEL: Final = Ruleset("karier.sel_lampiran", "permenpanrb-33-2020")
SEL.inputs(pendidikan="teks", jenjang="teks", golongan="teks")
SEL.lookup("angka_tercetak", tabel_sel, ("pendidikan", "jenjang", "golongan"))


@SEL.rule(dasar="Pasal 36 ayat (3)", satuan="angka_kredit", penafsiran="R08")
def ak_golongan(angka_tercetak: Value) -> Value:
    """The number under a golongan is earned while in it, for the next."""
    return angka_tercetak


KUMULATIF: Final = Ruleset("karier.kumulatif", "permenpanrb-33-2020")
KUMULATIF.inputs(masuk_di_atas_golongan_pertama="ya_tidak")
KUMULATIF.total("ak_semua_golongan", dari=SEL, nilai="ak_golongan", dasar="Pasal 38 ayat (2)")


@KUMULATIF.rule(
    dasar="Pasal 38 ayat (2)",
    satuan="angka_kredit",
    penafsiran={"R08": None, "R09": "masuk_di_atas_golongan_pertama"},
)
def ak_jenjang_kumulatif(ak_semua_golongan: Value) -> Value:
    """The sum over the golongan served in the jenjang."""
    return ak_semua_golongan
