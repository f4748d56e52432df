"""The ages of Pasal 15 ayat (2) huruf h by jenjang, which Pasal 16 ayat (1) huruf e borrows."""

from jenjang.core.engine.carriers import Value, both, either
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.usia import hitung_usia


def usia_ahli_pertama_dan_muda(jenjang_tujuan: Value, usia_memenuhi: Value) -> Value:
    return either(both(jenjang_tujuan != "Ahli Pertama", jenjang_tujuan != "Ahli Muda"), usia_memenuhi)


def usia_ahli_madya(jenjang_tujuan: Value, usia_memenuhi: Value) -> Value:
    return either(jenjang_tujuan != "Ahli Madya", usia_memenuhi)


def usia_ahli_utama(jenjang_tujuan: Value, usia_memenuhi: Value) -> Value:
    return either(jenjang_tujuan != "Ahli Utama", usia_memenuhi)


def syarat_usia(rules: Ruleset, huruf: str = "") -> None:
    """Register the three numbers of huruf h as conditions; `huruf` is the article that borrows them."""
    borrowing = f"{huruf}; " if huruf else ""
    rules.lookup("usia_paling_tinggi", "usia_paling_tinggi_perpindahan", "jenjang_tujuan", tanpa=0)
    hitung_usia(rules, f"{borrowing}Pasal 15 ayat (2) huruf h")
    for angka, body in enumerate((usia_ahli_pertama_dan_muda, usia_ahli_madya, usia_ahli_utama), 1):
        dasar = f"{borrowing}Pasal 15 ayat (2) huruf h angka {angka}"
        rules.condition(dasar=dasar, alasan="usia_melewati_batas")(body)
