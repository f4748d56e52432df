"""The last day for holders of keterampilan to obtain a degree, in both readings of the ten years (Pasal 59, R29)."""

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.dates import add_years
from jenjang.core.engine.ruleset import Ruleset


def sampai_hari_yang_sama(mulai_berlaku: Value, masa_wajib_ijazah: Value) -> Value:
    return add_years(mulai_berlaku, masa_wajib_ijazah)


def sampai_sehari_sebelumnya(mulai_berlaku: Value, masa_wajib_ijazah: Value) -> Value:
    # The regulation entered into force on a 27th: one less is the day before.
    return add_years(mulai_berlaku, masa_wajib_ijazah) - 1


def hitung_batas_ijazah(rules: Ruleset) -> None:
    """Register `batas`, the last day on which the degree is in time."""
    dasar = "Pasal 59 ayat (3); Pasal 63"
    rules.rule(dasar=dasar, satuan="tanggal", nama="batas", pilihan=("R29", "a"), penafsiran="R42")(
        sampai_hari_yang_sama
    )
    rules.rule(dasar=dasar, satuan="tanggal", nama="batas", pilihan=("R29", "b"))(sampai_sehari_sebelumnya)
