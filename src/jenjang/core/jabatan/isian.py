"""How questions and records write a jenjang, a golongan and a level of education."""

from typing import Final

from jenjang.core.engine.question import Reader, one_of
from jenjang.core.jabatan.jenjang import JENJANG

GOLONGAN: Final = (
    "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e",
)  # fmt: skip
PENDIDIKAN: Final = ("SLTA", "D3", "S1", "S2", "S3")
_SINONIM: Final = {"S1/D4": "S1", "D4": "S1"}

baca_jenjang: Final[Reader] = one_of(*JENJANG, **{f"Pekerja Sosial {each}": each for each in JENJANG})
baca_golongan: Final[Reader] = one_of(*GOLONGAN)
baca_pendidikan: Final[Reader] = one_of(*PENDIDIKAN, **_SINONIM)
