"""Kenaikan jenjang since 2023: the test passed, the degree for Ahli Utama, and a vacancy."""

from typing import Final

from jenjang.core.engine.carriers import Value, either, negate
from jenjang.core.engine.ruleset import Ruleset

JENJANG: Final = Ruleset("karier.sejak_2023.jenjang", "permenpanrb-1-2023")
JENJANG.inputs(jenjang="teks", lulus_uji="ya_tidak", pendidikan="teks", ada_lowongan="ya_tidak")
JENJANG.lookup("magister_diperlukan", "magister_menuju_jenjang", "jenjang", tanpa=False)
JENJANG.lookup("berijazah_magister", "ijazah_magister", "pendidikan", tanpa=False)
_PERATURAN: Final = "PermenPANRB 1/2023"


@JENJANG.condition(dasar=_PERATURAN, alasan="uji_kompetensi_sejak_2023_belum")
def lulus_uji_jenjang(lulus_uji: Value) -> Value:
    return lulus_uji


@JENJANG.condition(dasar=_PERATURAN, alasan="magister_sejak_2023_belum")
def magister_untuk_ahli_utama(magister_diperlukan: Value, berijazah_magister: Value) -> Value:
    return either(negate(magister_diperlukan), berijazah_magister)


@JENJANG.condition(dasar=_PERATURAN, alasan="lowongan_sejak_2023_tidak_ada")
def ada_lowongan_jenjang(ada_lowongan: Value) -> Value:
    return ada_lowongan
