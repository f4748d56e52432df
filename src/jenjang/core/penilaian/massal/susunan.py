"""Posts a person can hold: every lawful combination of jenjang, golongan, status and education, with what follows.

What a target, a limit, a next step and its conditions are rests on these alone; the rules of the year and of the
promotion yield it once for each combination.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any, Final

import narwhals as nw

from jenjang.core.angka_kredit.keputusan_tahun import STATUS, periksa_status
from jenjang.core.angka_kredit.tahun import TAHUN
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.partial import PartialPlan, evaluate_partly
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.jabatan.isian import baca_pendidikan
from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG, PENDIDIKAN
from jenjang.core.karier.kenaikan_pangkat import PANGKAT
from jenjang.core.karier.keputusan_kenaikan import periksa_pendidikan
from jenjang.core.karier.tercetak import periksa_golongan

KUNCI: Final = ("jenjang", "golongan", "status", "pendidikan")
PER_JENJANG: Final = 512
"""Numbers of combinations set aside for each jenjang, so that a number tells the jenjang by division."""
_PENDIDIKAN_TERTULIS: Final = (*PENDIDIKAN, "S1/D4", "D4")
# Conditions of a rise of jenjang and of other law: not in the files, taken as in a question that leaves them out.
_TIDAK_DIPERIKSA: Final = {
    "syarat_jenjang_lain": True,
    "tmt_pangkat": UNKNOWN,
    "tmt_usul": UNKNOWN,
    "masa_pangkat_diperiksa": False,
    "kinerja_tahun_terakhir": UNKNOWN,
    "kinerja_tahun_sebelumnya": UNKNOWN,
    "kinerja_diperiksa": False,
    "proses_disiplin": UNKNOWN,
    "disiplin_diperiksa": False,
}
HASIL_TAHUN: Final = ("dasar_target", "ak_ditetapkan", "target_terpenuhi")
HASIL_PANGKAT: Final = ("puncak", "memenuhi", "jumlah", "angka_kredit_utama", "ak_dibutuhkan", "kurang", "kelebihan")


@dataclass(frozen=True, slots=True)
class Susunan:
    """The combinations by number (`tertulis`: as files write them), and the plans of year and promotion over them."""

    tertulis: nw.DataFrame[Any]
    tahun: PartialPlan
    pangkat: PartialPlan


@cache
def muat_susunan() -> Susunan:
    """Give the lawful combinations and what the rules yield for each."""
    rows = [row for row in product(JENJANG, GOLONGAN, STATUS, PENDIDIKAN) if _sah(*row)]
    numbers = {row: number for number, row in _bernomor(rows)}
    written = [
        (*row[:3], text, numbers[read])
        for row in dict.fromkeys(row[:3] for row in rows)
        for text in _PENDIDIKAN_TERTULIS
        if (read := (*row, str(baca_pendidikan(text)))) in numbers
    ]
    combinations = _table([(*row, number) for row, number in numbers.items()])
    return Susunan(
        tertulis=_table(written),
        tahun=evaluate_partly(TAHUN.plan(), combinations, HASIL_TAHUN),
        pangkat=evaluate_partly(PANGKAT.plan(), combinations, HASIL_PANGKAT, _TIDAK_DIPERIKSA),
    )


def _sah(jenjang: str, golongan: str, status: str, pendidikan: str) -> bool:
    try:
        periksa_golongan(jenjang, golongan)
        periksa_status(jenjang, golongan, status)
        periksa_pendidikan(pendidikan, jenjang)
    except Refusal:
        return False
    return True


def _bernomor(rows: Sequence[tuple[str, ...]]) -> list[tuple[int, tuple[str, ...]]]:
    found = []
    for place, jenjang in enumerate(JENJANG):
        own = [row for row in rows if row[0] == jenjang]
        found += [(place * PER_JENJANG + number, row) for number, row in enumerate(own)]
    return found


def _table(rows: list[tuple[Any, ...]]) -> nw.DataFrame[Any]:
    columns = dict(zip((*KUNCI, "susunan"), map(list, zip(*rows, strict=True)), strict=True))
    schema: dict[str, Any] = {**dict.fromkeys(KUNCI, nw.String), "susunan": nw.Int64}
    return nw.from_dict(columns, schema=schema, backend="polars")
