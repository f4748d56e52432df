"""Posts that must not be held beside this one (Pasal 53)."""

from typing import Final

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.unknown import UNKNOWN

RANGKAP: Final = Ruleset("karier.rangkap_jabatan", "permenpanrb-33-2020")

RANGKAP.inputs(jabatan_lain="teks")
RANGKAP.lookup("larangan", "larangan_rangkap", "jabatan_lain", tanpa=UNKNOWN)


@RANGKAP.rule(dasar="Pasal 53", satuan="ya_tidak")
def jabatan_tidak_disebut(jabatan_lain: Value) -> Value:
    return jabatan_lain == "jabatan fungsional lain"


@RANGKAP.rule(dasar="Pasal 53", satuan="ya_tidak", penafsiran={"R34": "jabatan_tidak_disebut"})
def dilarang(larangan: Value) -> Value:
    """Forbidden for the four kinds of post; where the article is silent nothing is known."""
    return larangan
