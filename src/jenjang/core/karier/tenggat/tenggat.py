"""The last day of a deadline, by event: the same calendar date so many years later, that day included (R42).

What falls on a 29 February its year has not is shown as 28 February (R51).
"""

from typing import Final

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.dates import add_years, is_missing_leap_day
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.tenggat.batas_ijazah import hitung_batas_ijazah


def _tenggat(nama: str) -> Ruleset:
    return Ruleset(f"karier.tenggat.{nama}", "permenpanrb-33-2020")


DIANGKAT_PNS: Final = _tenggat("diangkat_pns")
DIANGKAT_DALAM_JF: Final = _tenggat("diangkat_dalam_jf")
DIANGKAT_KEMBALI: Final = _tenggat("diangkat_kembali")
IJAZAH: Final = _tenggat("ijazah")
ORGANISASI_PROFESI: Final = _tenggat("organisasi_profesi")

_SESUDAH_PERISTIWA: Final = {"R42": None, "R51": "hari_bergeser"}


def hari_bergeser(batas: Value) -> Value:
    """Whether the last day would be a 29 February that its year has not."""
    return is_missing_leap_day(batas)


@DIANGKAT_PNS.rule(dasar="Pasal 14 ayat (4)", satuan="tanggal", nama="batas", penafsiran=_SESUDAH_PERISTIWA)
def batas_pengangkatan_pertama(tanggal: Value, masa_pengangkatan_pertama: Value) -> Value:
    return add_years(tanggal, masa_pengangkatan_pertama)


@DIANGKAT_DALAM_JF.rule(dasar="Pasal 14 ayat (5)", satuan="tanggal", nama="batas", penafsiran=_SESUDAH_PERISTIWA)
def batas_pelatihan_fungsional(tanggal: Value, masa_pelatihan_fungsional: Value) -> Value:
    return add_years(tanggal, masa_pelatihan_fungsional)


@DIANGKAT_KEMBALI.rule(dasar="Pasal 49", satuan="tanggal", nama="batas", penafsiran={"R33": None, **_SESUDAH_PERISTIWA})
def batas_penyesuaian(tanggal: Value, masa_penyesuaian_jenjang: Value) -> Value:
    return add_years(tanggal, masa_penyesuaian_jenjang)


for _rules, _dasar in (
    (DIANGKAT_PNS, "Pasal 14 ayat (4)"),
    (DIANGKAT_DALAM_JF, "Pasal 14 ayat (5)"),
    (DIANGKAT_KEMBALI, "Pasal 49"),
):
    _rules.inputs(tanggal="tanggal")
    _rules.rule(dasar=_dasar, satuan="ya_tidak")(hari_bergeser)

hitung_batas_ijazah(IJAZAH)


@ORGANISASI_PROFESI.rule(dasar="Pasal 60; Pasal 63", satuan="tanggal", nama="batas", penafsiran="R42")
def batas_pembentukan(mulai_berlaku: Value, masa_pembentukan_organisasi: Value) -> Value:
    return add_years(mulai_berlaku, masa_pembentukan_organisasi)


TENGGAT: Final = {
    "diangkat PNS": DIANGKAT_PNS,
    "diangkat dalam JF": DIANGKAT_DALAM_JF,
    "diangkat kembali": DIANGKAT_KEMBALI,
    "ijazah kategori keterampilan": IJAZAH,
    "pembentukan organisasi profesi": ORGANISASI_PROFESI,
}
