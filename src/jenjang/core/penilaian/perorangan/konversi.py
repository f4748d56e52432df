"""A record's periods of performance converted: which predicate governs which months, in which jenjang (K04, K06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from jenjang.core.angka_kredit.konversi.keputusan import konversi
from jenjang.core.angka_kredit.riwayat.masukan import Kedudukan, Periode
from jenjang.core.angka_kredit.riwayat.periode import dikonversi_sejak, menurut_jenjang, periode_berlaku
from jenjang.core.engine.answer import Answer
from jenjang.core.engine.dates import number_of
from jenjang.core.engine.question import Context
from jenjang.core.kinerja.keputusan import predikat
from jenjang.core.penilaian.berkas import BerkasNilai, PeriodeKinerja
from jenjang.core.penilaian.perorangan.riwayat import susun_kedudukan


@dataclass(frozen=True, slots=True)
class PeriodeDikonversi:
    """Months of one jenjang with their predicate, its percentage, and coefficient and credit in millionths."""

    periode: Periode
    jenjang: str
    persentase: int
    koefisien: int
    ak: int
    jawaban: Answer

    @property
    def tahun(self) -> int:
        """The year of the period."""
        return self.periode.tahun


def konversi_berkas(berkas: BerkasNilai, context: Context, sampai: date | None = None) -> tuple[PeriodeDikonversi, ...]:
    """Convert the periods of a checked record that could be converted by `sampai`, in order of time.

    A period across a rise of jenjang is split where the jenjang changes. Raises Refusal.
    """
    known = susun_periode(berkas.predikat, context)
    given = [each for each in known if sampai is None or dikonversi_sejak(each) <= number_of(sampai)]
    posts = kedudukan_berkas(berkas)
    governing = periode_berlaku(given, context.penafsiran)
    return tuple(_konversi(part, context) for each in governing for part in menurut_jenjang(each, posts))


def susun_periode(periods: Sequence[PeriodeKinerja], context: Context) -> tuple[Periode, ...]:
    """Give the periods whose months are known, with the predicate that was told or that the ratings yield."""
    return tuple(
        Periode(
            each.tahun,
            each.bulan[0],
            each.bulan[-1],
            each.predikat or _dari_penilaian(each, context),
            each.jenjang,
            tempat(each.asal.lembar, each.asal.baris),
        )
        for each in periods
        if each.tahun is not None and each.bulan
    )


def kedudukan_berkas(berkas: BerkasNilai) -> tuple[Kedudukan, ...]:
    """Give the posts of a record in order of time, days as yyyymmdd."""
    return tuple(
        Kedudukan(None if each.sejak is None else number_of(each.sejak), each.jenjang, each.golongan)
        for each in susun_kedudukan(berkas)
    )


def tempat(lembar: str, baris: int) -> str:
    """Name the place of a row in a message."""
    return f"{lembar} {baris}"


def _konversi(periode: Periode, context: Context) -> PeriodeDikonversi:
    data = {"jenjang": periode.jenjang, "predikat": periode.predikat, "bulan": len(periode.bulan)}
    answer = konversi(data, context)
    found: Any = answer.run
    return PeriodeDikonversi(
        periode, str(periode.jenjang), found["persentase"], found["koefisien"], found["ak"], answer
    )


def _dari_penilaian(periode: PeriodeKinerja, context: Context) -> str:
    answer = predikat({"hasil_kerja": periode.hasil_kerja, "perilaku": periode.perilaku}, context)
    return str((answer.hasil or {})["predikat"])
