"""Posts that must not be held beside this one (Pasal 53)."""

from typing import Final

from jenjang.core.engine.carriers import Value, negate
from jenjang.core.engine.ruleset import Ruleset

RANGKAP: Final = Ruleset("karier.rangkap_jabatan", "permenpanrb-33-2020")

RANGKAP.inputs(jabatan_lain="teks")
RANGKAP.lookup("larangan", "larangan_rangkap", "jabatan_lain", tanpa=False)


@RANGKAP.rule(dasar="Pasal 53", satuan="ya_tidak")
def jabatan_tidak_disebut(larangan: Value) -> Value:
    return negate(larangan)


@RANGKAP.rule(dasar="Pasal 53", satuan="ya_tidak", penafsiran={"R34": "jabatan_tidak_disebut"})
def disebut_dalam_larangan(larangan: Value) -> Value:
    """Whether the article names the post; of what it does not name it says nothing."""
    return larangan
