"""How questions and records write the code of a catalogue row."""

from functools import cache

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.question import shown, text


@cache
def _kode() -> dict[str, str]:
    return {kode.casefold(): kode for kode in muat_katalog().menurut_kode}


def baca_kode(raw: object) -> str:
    """Read the code of a catalogue row, whatever the case; raises Refusal for one the catalogue does not hold."""
    known = _kode().get(text(raw).casefold())
    if known is None:
        raise Refusal("kode_tidak_dikenal", kode=shown(raw))
    return known
