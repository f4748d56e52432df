"""The career drawn as a line of years: jabatan above, pangkat below, a mark for each decree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from jenjang.web.tampilan.bentuk import tanggal

LEBAR = 960
TEPI = 12
TINGGI = 156
Y_JABATAN, Y_SUMBU, Y_PANGKAT, TINGGI_BALOK = 18, 78, 98, 34
LEBAR_HURUF = 7
HARI_SETAHUN = 365.25
# Between the years written at the axis, for spans up to so many years.
LANGKAH_TAHUN = ((12, 1), (30, 2), (60, 5))


@dataclass(frozen=True)
class Balok:
    """One stretch: place, width, what is written in it, the whole for a pointer, and the row it leads to."""

    x: str
    lebar: str
    y: int
    tulisan: str
    keterangan: str
    sasaran: str


@dataclass(frozen=True)
class GarisKarier:
    """The drawing: stretches, ticks of years and the line of today."""

    jabatan: list[Balok]
    pangkat: list[Balok]
    tahun: list[tuple[str, int]]
    kini: str | None
    kalimat: str


def gambar_karier(pangkat: Sequence[Any], jabatan: Sequence[Any], hari: date) -> GarisKarier | None:
    """Lay out the line up to the day; None where nothing is known."""
    rows = [*pangkat, *jabatan]
    if not rows:
        return None
    first = date(min(row.tmt for row in rows).year, 1, 1)
    last = date(max([hari, *(row.tmt for row in rows), *(row.akhir for row in rows if row.akhir)]).year + 1, 1, 1)

    def place(day: date) -> float:
        return TEPI + (day - first).days / (last - first).days * (LEBAR - 2 * TEPI)

    def blocks(listed: Iterable[Any], kind: str, y: int) -> list[Balok]:
        return [_block(row, kind, y, place, min(row.akhir or last, last)) for row in listed]

    return GarisKarier(
        jabatan=blocks(jabatan, "jabatan", Y_JABATAN),
        pangkat=blocks(pangkat, "pangkat", Y_PANGKAT),
        tahun=[(f"{place(date(year, 1, 1)):.1f}", year) for year in _years(first.year, last.year)],
        kini=f"{place(hari):.1f}",
        kalimat=_("Karier dari %(awal)s sampai %(akhir)s: %(jabatan)s jabatan, %(pangkat)s pangkat.")
        % {"awal": first.year, "akhir": last.year - 1, "jabatan": len(jabatan), "pangkat": len(pangkat)},
    )


def _block(row: Any, kind: str, y: int, place: Any, end: date) -> Balok:
    x, width = place(row.tmt), place(end) - place(row.tmt)
    return Balok(
        x=f"{x:.1f}",
        lebar=f"{max(width - 1.5, 1):.1f}",
        y=y,
        tulisan=_fitting(_wordings(row, kind), width),
        keterangan=f"{row}, TMT {tanggal(row.tmt)}",
        sasaran=f"{kind}-{row.pk}",
    )


def _wordings(row: Any, kind: str) -> tuple[str, ...]:
    if kind == "pangkat":
        return str(row), row.golongan
    short = str(row.nama).removeprefix("Pekerja Sosial ")
    return row.nama, short, "".join(word[0] for word in short.split())


def _fitting(wordings: tuple[str, ...], width: float) -> str:
    """Give the longest wording that fits; none where even the shortest is too long."""
    return next((each for each in wordings if len(each) * LEBAR_HURUF + 8 <= width), "")


def _years(first: int, last: int) -> range:
    step = next((step for span, step in LANGKAH_TAHUN if last - first <= span), LANGKAH_TAHUN[-1][1])
    return range(first + -first % step, last + 1, step)
