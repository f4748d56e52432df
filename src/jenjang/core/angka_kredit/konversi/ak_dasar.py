"""AK Dasar: credit given with a golongan above the lowest of its jenjang."""

from typing import Final

from jenjang.core.engine.ruleset import Ruleset

AK_DASAR: Final = Ruleset("angka_kredit.ak_dasar", "permenpanrb-1-2023")
AK_DASAR.inputs(jenjang="teks", golongan="teks")
AK_DASAR.lookup("ak", "ak_dasar_golongan", ("jenjang", "golongan"))
