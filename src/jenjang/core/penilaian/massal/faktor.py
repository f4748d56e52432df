"""The credit of one unit of a butir for each jenjang and each pair of flags, by the rules of Pasal 8, 10 and 11.

The credit of a record is this times its volume: the rule is linear in the volume because every factor divides every
credit of the annexes without a rest, which a test proves from the rule itself for all volumes.
"""

from functools import cache
from itertools import product
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.engine.partial import evaluate_partly
from jenjang.core.jabatan.jenjang import JENJANG

# A flag as a digit: no, yes, not said.
TANDA: Final = (False, True, None)
PER_BUTIR: Final = len(TANDA) ** 2
PER_DITOLAK: Final = 1 << 32
"""One sum counts both: refused records in the upper half of 64 bits, undecided ones in the lower."""


@cache
def tugas_jabatan() -> tuple[str, ...]:
    """Give the kode of every butir of tugas jabatan, in the order of the annexes."""
    return tuple(each.kode for each in muat_katalog().butir if each.is_tugas_jabatan)


@cache
def tabel_kode() -> nw.DataFrame[Any]:
    """Give every kode of the annexes, and whether it is tugas jabatan."""
    butir = muat_katalog().butir
    columns = {"kode": [each.kode for each in butir], "tugas_jabatan": [each.is_tugas_jabatan for each in butir]}
    return nw.from_dict(columns, backend="polars")


def nomor_tanda(penugasan_tertulis: nw.Expr, unit_punya_jenjang_butir: nw.Expr) -> nw.Expr:
    """Give the place of a pair of flags among the combinations of a butir."""
    return _digit(penugasan_tertulis) * len(TANDA) + _digit(unit_punya_jenjang_butir)


def _digit(flag: nw.Expr) -> nw.Expr:
    return nw.when(flag.is_null()).then(nw.lit(TANDA.index(None))).otherwise(flag.cast(nw.Int64))


def evaluasi_kombinasi(wanted: tuple[str, ...]) -> nw.DataFrame[Any]:
    """Give the wanted values of one unit of each butir (`ak`: of one unit), by the rules, with `kombinasi`."""
    rows = list(product(JENJANG, tugas_jabatan(), TANDA, TANDA))
    names = ("jenjang", "kode", "penugasan_tertulis", "unit_punya_jenjang_butir")
    columns: dict[str, list[Any]] = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    columns["kombinasi"] = list(range(len(rows)))
    return evaluate_partly(KEGIATAN.plan(), nw.from_dict(columns, backend="polars"), wanted, {"jumlah": 1}).table


@cache
def tabel_faktor() -> nw.DataFrame[Any]:
    """Give `kombinasi` with `ak_satuan` (millionths) and `cacah` (what a record adds to the counts)."""
    ditolak = (nw.col("diterima") == nw.lit(False)).fill_null(False).cast(nw.Int64)
    return evaluasi_kombinasi(("diterima", "ak")).select(
        "kombinasi",
        # An undecided record counts nothing until its flags are told.
        ak_satuan=nw.col("ak").fill_null(0),
        cacah=ditolak * PER_DITOLAK + nw.col("diterima").is_null().cast(nw.Int64),
    )
