"""Kenaikan pangkat since 2023: time in the pangkat and performance of two years."""

from typing import Final

from jenjang.core.engine.carriers import Value, both
from jenjang.core.engine.dates import add_years, calendar_day
from jenjang.core.engine.ruleset import Ruleset

PANGKAT: Final = Ruleset("karier.sejak_2023.pangkat", "permenpanrb-1-2023")
PANGKAT.inputs(
    tmt_pangkat="tanggal",
    hari_usul="tanggal",
    predikat_terakhir="teks",
    predikat_sebelumnya="teks",
)
PANGKAT.lookup("peringkat_terakhir", "peringkat_predikat", "predikat_terakhir")
PANGKAT.lookup("peringkat_sebelumnya", "peringkat_predikat", "predikat_sebelumnya")
_PP: Final = "PP 99/2000 Pasal 13"


@PANGKAT.rule(dasar=_PP, satuan="tanggal")
def hari_genap_masa_pangkat(tmt_pangkat: Value, masa_pangkat_sejak_2023: Value) -> Value:
    """The day on which the shortest time in the pangkat is complete."""
    return calendar_day(add_years(tmt_pangkat, masa_pangkat_sejak_2023))


@PANGKAT.condition(dasar=_PP, alasan="masa_pangkat_sejak_2023_kurang")
def masa_pangkat_genap(hari_usul: Value, hari_genap_masa_pangkat: Value) -> Value:
    return hari_usul >= hari_genap_masa_pangkat


@PANGKAT.condition(dasar=_PP, alasan="predikat_dua_tahun_kurang")
def predikat_dua_tahun_baik(
    peringkat_terakhir: Value, peringkat_sebelumnya: Value, peringkat_predikat_kenaikan: Value
) -> Value:
    return both(peringkat_terakhir >= peringkat_predikat_kenaikan, peringkat_sebelumnya >= peringkat_predikat_kenaikan)
