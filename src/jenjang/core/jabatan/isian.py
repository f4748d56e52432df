"""How questions and records write a jenjang, a golongan and a level of education."""

from typing import Final

from jenjang.core.engine.question import Reader, one_of
from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG, PENDIDIKAN

_SINONIM: Final = {"S1/D4": "S1", "D4": "S1"}

baca_jenjang: Final[Reader] = one_of(*JENJANG, **{f"Pekerja Sosial {each}": each for each in JENJANG})
baca_golongan: Final[Reader] = one_of(*GOLONGAN)
baca_pendidikan: Final[Reader] = one_of(*PENDIDIKAN, **_SINONIM)
