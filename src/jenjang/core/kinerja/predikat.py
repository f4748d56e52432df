"""The predicate of a period: one of five, by the rating of work result and of behaviour."""

from typing import Final

from jenjang.core.engine.ruleset import Ruleset

PREDIKAT_KINERJA: Final = Ruleset("kinerja.predikat", "permenpanrb-1-2023")
PREDIKAT_KINERJA.inputs(hasil_kerja="teks", perilaku="teks")
PREDIKAT_KINERJA.lookup("predikat", "predikat_kinerja", ("hasil_kerja", "perilaku"))
