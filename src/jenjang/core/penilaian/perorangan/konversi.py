"""A record's periods of performance converted: which predicate governs which months, in which jenjang (K04, K06)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any, Final

from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.angka_kredit.konversi.keputusan import konversi
from jenjang.core.engine.answer import Answer
from jenjang.core.engine.question import Context
from jenjang.core.kinerja.keputusan import predikat
from jenjang.core.penilaian.berkas import BerkasNilai, PeriodeKinerja
from jenjang.core.penilaian.perorangan.riwayat import Kedudukan, pada, susun_kedudukan

K06: Final = "K06"
BULANAN: Final = "b"


@dataclass(frozen=True, slots=True)
class PeriodeDikonversi:
    """Months of one jenjang with their predicate, its percentage, and coefficient and credit in millionths."""

    periode: PeriodeKinerja
    jenjang: str
    predikat: str
    persentase: int
    koefisien: int
    ak: int
    jawaban: Answer

    @property
    def tahun(self) -> int:
        """The year of the period."""
        return self.periode.tahun or 0


def konversi_berkas(berkas: BerkasNilai, context: Context, sampai: date | None = None) -> tuple[PeriodeDikonversi, ...]:
    """Convert the periods of a checked record that had ended by `sampai`, in order of time.

    A period across a rise of jenjang is split where the jenjang changes.
    """
    posts = susun_kedudukan(berkas)
    known = [each for each in berkas.predikat if each.tahun is not None and each.bulan]
    ended = [each for each in known if sampai is None or _akhir(each) <= (sampai.year, sampai.month)]
    governing = periode_berlaku(ended, context.penafsiran)
    return tuple(_konversi(part, context) for each in governing for part in _menurut_jenjang(each, posts))


def periode_berlaku(periods: Sequence[PeriodeKinerja], penafsiran: Mapping[str, str]) -> tuple[PeriodeKinerja, ...]:
    """Give the periods that govern, in order: the annual one of a year, or its parts (K06); never both."""
    ordered = sorted(periods, key=lambda each: (each.tahun or 0, each.bulan_mulai or 0, -len(each.bulan)))
    found: list[PeriodeKinerja] = []
    for _, of_year in groupby(ordered, key=lambda each: each.tahun):
        rows = list(of_year)
        parts = [each for each in rows if len(each.bulan) < BULAN_SETAHUN]
        annual = [each for each in rows if len(each.bulan) == BULAN_SETAHUN]
        by_month = penafsiran.get(K06) == BULANAN
        found += parts if parts and (by_month or not annual) else annual
    return tuple(found)


def ada_tahunan_dan_periodik(periods: Sequence[PeriodeKinerja]) -> bool:
    """Whether some year has both an annual predicate and periodic ones, so that K06 decides."""
    years = {each.tahun for each in periods if len(each.bulan) == BULAN_SETAHUN}
    return any(each.tahun in years for each in periods if len(each.bulan) < BULAN_SETAHUN)


def _menurut_jenjang(periode: PeriodeKinerja, posts: tuple[Kedudukan, ...]) -> Iterator[PeriodeKinerja]:
    """Split a period where the jenjang held on the first day of its months changes (K04)."""
    if periode.jenjang is not None:
        yield periode
        return
    tahun = periode.tahun or 0
    for jenjang, months in groupby(periode.bulan, key=lambda bulan: pada(posts, date(tahun, bulan, 1)).jenjang):
        held = list(months)
        yield replace(periode, bulan_mulai=held[0], bulan_selesai=held[-1], jenjang=jenjang)


def _konversi(periode: PeriodeKinerja, context: Context) -> PeriodeDikonversi:
    told = periode.predikat or _dari_penilaian(periode, context)
    answer = konversi({"jenjang": periode.jenjang, "predikat": told, "bulan": len(periode.bulan)}, context)
    found: Any = answer.run
    return PeriodeDikonversi(
        periode, str(periode.jenjang), told, found["persentase"], found["koefisien"], found["ak"], answer
    )


def _dari_penilaian(periode: PeriodeKinerja, context: Context) -> str:
    answer = predikat({"hasil_kerja": periode.hasil_kerja, "perilaku": periode.perilaku}, context)
    return str((answer.hasil or {})["predikat"])


def _akhir(periode: PeriodeKinerja) -> tuple[int, int]:
    return (periode.tahun or 0, periode.bulan_selesai or 0)
