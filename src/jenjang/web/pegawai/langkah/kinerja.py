"""The predicates of the two years before a day, as a rise of pangkat asks for them (PP 99/2000 Pasal 13)."""

from collections.abc import Iterable
from datetime import date, timedelta

from jenjang.core.kinerja.isian import PREDIKAT
from jenjang.web.pegawai.models import NilaiKinerja


def predikat_dua_tahun(ratings: Iterable[NilaiKinerja], hari: date) -> tuple[str, str] | None:
    """Give the predicate of the year before last and of the last; None where either has none.

    The annual predicate stands for its year (K06); a year rated in parts is as good as its worst part.
    """
    rows = list(ratings)
    found = [_setahun([each for each in rows if _tahun(each) == year]) for year in (hari.year - 2, hari.year - 1)]
    return (found[0], found[1]) if all(found) else None


def _tahun(row: NilaiKinerja) -> int:
    return int((row.masa.upper - timedelta(days=1)).year)


def _setahun(rows: list[NilaiKinerja]) -> str:
    whole = [each for each in rows if (each.masa.lower, each.masa.upper) == _batas(_tahun(each))]
    # From the best to the worst.
    return max((str(each.predikat) for each in whole or rows), key=PREDIKAT.index, default="")


def _batas(tahun: int) -> tuple[date, date]:
    return date(tahun, 1, 1), date(tahun + 1, 1, 1)
