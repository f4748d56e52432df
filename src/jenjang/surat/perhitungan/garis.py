"""The line of credit through all regimes as data: where it stands on each day, and where the law changes.

Screen, paper and workbook draw the same line: a step at each event, a mark at each change of regulation, a fall where
a new jenjang begins at zero. It shows the account per jenjang. All amounts are millionths.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from jenjang.core.angka_kredit.riwayat.masukan import BarisRiwayat
from jenjang.core.engine.dates import date_of
from jenjang.core.engine.regulations import regulations


@dataclass(frozen=True, slots=True)
class Titik:
    """What the account holds from a day on; None where it is not known."""

    tanggal: date
    saldo: int | None


@dataclass(frozen=True, slots=True)
class Rezim:
    """A regulation and the days of the line that it governs."""

    nama: str
    sejak: date
    sampai: date


@dataclass(frozen=True, slots=True)
class Garis:
    """The line from its first to its last day: its steps, its regimes in order, and its highest amount."""

    titik: tuple[Titik, ...]
    rezim: tuple[Rezim, ...]
    mulai: date
    akhir: date
    puncak: int

    def letak(self, hari: date, lebar: int) -> int:
        """Give how far a day lies along a width."""
        days = max((self.akhir - self.mulai).days, 1)
        return min(max((hari - self.mulai).days, 0), days) * lebar // days

    def saldo(self, hari: date) -> int | None:
        """Give what the account holds on a day; None before the first step and where it is not known."""
        held = None
        for each in self.titik:
            if each.tanggal <= hari:
                held = each.saldo
        return held

    def batas(self) -> tuple[Rezim, ...]:
        """Give the regimes that begin inside the line: where the law changes."""
        return self.rezim[1:]


def susun_garis(baris: Sequence[BarisRiwayat], pada: date) -> Garis | None:
    """Draw the rows up to a day; None where there is nothing to draw."""
    steps = [Titik(date_of(each.tanggal), each.saldo_jenjang) for each in baris if date_of(each.tanggal) <= pada]
    if not steps:
        return None
    # The line begins with a little room before its first step, so that the step is seen.
    first = date(steps[0].tanggal.year, 1, 1)
    last = max(pada, steps[-1].tanggal)
    top = max((each.saldo or 0 for each in steps), default=0)
    return Garis(tuple(steps), tuple(_rezim(first, last)), first, last, max(top, 1))


def _rezim(first: date, last: date) -> list[Rezim]:
    found = []
    for each in regulations().values():
        begins = max(date_of(each.sejak), first)
        ends = min(date_of(each.sampai) if each.sampai else last, last)
        if begins <= ends:
            found.append(Rezim(each.nama, begins, ends))
    return found
