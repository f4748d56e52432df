"""What waits for a person: each app tells its own in `menunggu.py`, and the first page lists all.

    @menunggu
    def usulan_menunggu(akses: Akses) -> Iterator[Tugas]:
        for each in Usulan.objects.untuk(akses.pada("usulan:putus", "POST")).terbuka():
            yield Tugas(_("Usulan ... menunggu putusan"), reverse("usulan:rincian", args=[each.pk]), each.batas)

A function is asked on every opening of the first page, inside row-level security as wide as `akses.pada` makes it when
the function names a route in `menunggu("usulan:putus", "POST")`; it is not asked where the route is closed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from jenjang.web.akses.dinding import sebagai
from jenjang.web.akses.lingkup import Akses


@dataclass(frozen=True)
class Tugas:
    """One matter that waits: a sentence, where to deal with it, and by when."""

    kalimat: str
    alamat: str
    batas: date | None = None


Pencari = Callable[[Akses], Iterable[Tugas]]
_PENCARI: list[tuple[str, str, Pencari]] = []


def menunggu(nama: str, method: str = "GET") -> Callable[[Pencari], Pencari]:
    """Register a function that finds what waits on a route, for those to whom the route is open."""

    def register(pencari: Pencari) -> Pencari:
        _PENCARI.append((nama, method, pencari))
        return pencari

    return register


def semua_tugas(akses: Akses) -> list[Tugas]:
    """Give all that waits for a person, the nearest date first, what has none last."""
    found: list[Tugas] = []
    for nama, method, pencari in _PENCARI:
        if akses.boleh(nama, method):
            reach = akses.pada(nama, method)
            with sebagai(reach):
                found += pencari(reach)
    return sorted(found, key=lambda each: (each.batas is None, each.batas or date.max, each.kalimat))
