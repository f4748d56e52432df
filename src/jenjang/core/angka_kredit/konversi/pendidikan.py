"""Credit for a higher formal degree, given once (K03)."""

from typing import Final

from jenjang.core.engine.carriers import Value, both, choose, either, negate, percent
from jenjang.core.engine.ruleset import Ruleset

PENDIDIKAN: Final = Ruleset("angka_kredit.pendidikan", "permenpanrb-1-2023")
PENDIDIKAN.inputs(jenjang="teks", ijazah_baru="ya_tidak", predikat_ijazah="teks", gelar_dicantumkan="ya_tidak")
PENDIDIKAN.lookup("minimal_pangkat_jenjang", "minimal_pangkat", "jenjang")
PENDIDIKAN.lookup("peringkat_ijazah", "peringkat_predikat", "predikat_ijazah")


@PENDIDIKAN.condition(
    dasar="PermenPANRB 1/2023 Pasal 37 ayat (3)", alasan="ijazah_predikat_kurang", penafsiran={"K03": "ijazah_baru"}
)
def predikat_ijazah_cukup(
    ijazah_baru: Value, peringkat_ijazah: Value, peringkat_predikat_paling_rendah: Value
) -> Value:
    return either(negate(ijazah_baru), peringkat_ijazah >= peringkat_predikat_paling_rendah)


@PENDIDIKAN.rule(dasar="PermenPANRB 1/2023 Pasal 37 ayat (2)", satuan="angka_kredit", penafsiran={"K03": "ijazah_baru"})
def ak_pendidikan(
    ijazah_baru: Value,
    gelar_dicantumkan: Value,
    predikat_ijazah_cukup: Value,
    minimal_pangkat_jenjang: Value,
    persen_ijazah_baru: Value,
) -> Value:
    """Once for a higher degree, on a full year's paper as on any other."""
    diberikan = both(ijazah_baru, predikat_ijazah_cukup, gelar_dicantumkan)
    return choose(diberikan, percent(minimal_pangkat_jenjang, persen_ijazah_baru), 0)
