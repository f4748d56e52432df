"""The next step of the career and the year's duty meanwhile (Pasal 26, 27, 36, 38)."""

from typing import Final

from jenjang.core.engine.carriers import Value, choose
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.tabel_lintasan import tabel_langkah, tabel_sel

LANGKAH: Final = Ruleset("karier.langkah", "permenpanrb-33-2020")
LANGKAH.inputs(pendidikan="teks", jenjang="teks", golongan="teks")
_SEKARANG: Final = ("jenjang", "golongan")
LANGKAH.lookup("angka_tercetak", tabel_sel, ("pendidikan", "jenjang", "golongan"))
LANGKAH.lookup("jenjang_berikut", tabel_langkah("jenjang_berikut"), _SEKARANG)
LANGKAH.lookup("golongan_berikut", tabel_langkah("golongan_berikut"), _SEKARANG)
LANGKAH.lookup("puncak", tabel_langkah("puncak"), _SEKARANG)
LANGKAH.lookup("ganti_jenjang", tabel_langkah("ganti_jenjang"), _SEKARANG)
LANGKAH.lookup("target", "target_tahunan", "jenjang")
LANGKAH.lookup("pemeliharaan", "pemeliharaan_tahunan", "jenjang")


@LANGKAH.rule(dasar="Pasal 36 ayat (3)", satuan="angka_kredit", penafsiran="R08")
def ak_dibutuhkan(angka_tercetak: Value) -> Value:
    """The number under the present golongan, not the one under the next."""
    return angka_tercetak


@LANGKAH.rule(dasar="Pasal 26 ayat (2); Pasal 26 ayat (4)", satuan="angka_kredit", penafsiran={"R08": "puncak"})
def kewajiban_tahunan(puncak: Value, target: Value, pemeliharaan: Value) -> Value:
    """The target of the year; at the highest pangkat the upkeep in its place."""
    return choose(puncak, pemeliharaan, target)
