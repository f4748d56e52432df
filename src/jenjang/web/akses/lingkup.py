"""What one person may reach by one route and method today: the roles in force, and the keys of their scope."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from django.apps import apps
from django.db import connection
from django.utils import timezone

from jenjang.web.akses.kosakata import Hubungan
from jenjang.web.akses.matriks import Aturan, aturan
from jenjang.web.basis_data.tersusun import Tersusun, kolom

if TYPE_CHECKING:
    from jenjang.web.akses.models import Peran

Kunci: TypeAlias = frozenset[int]

SUBTREE = """
    WITH RECURSIVE pohon(id) AS (
        SELECT id FROM organisasi_unit WHERE id = ANY(%s)
        UNION
        SELECT anak.id FROM organisasi_unit AS anak JOIN pohon ON anak.induk_id = pohon.id
    )
    SELECT id FROM pohon
"""


@dataclass(frozen=True)
class Akses:
    """Who asks, by which roles in force, and which of these count for the route and method asked.

    `diberi` pairs a role with the relation that the matrix grants it; `sendiri` opens one's own record beside. Keys are
    computed once, when first asked for. A role that is not bound to one instansi counts for all of them.
    """

    pengguna: Any
    peran: tuple["Peran", ...] = ()
    diberi: tuple[tuple["Peran", Hubungan], ...] = ()
    sendiri: bool = False

    @property
    def masuk(self) -> bool:
        """Whether somebody is signed in."""
        return bool(self.pengguna and self.pengguna.is_authenticated)

    def boleh(self, nama: str, method: str = "GET") -> bool:
        """Whether the matrix opens this route to the person at all, for showing links; rows are decided by `untuk`."""
        rule = aturan(nama, method)
        return rule is not None and terbuka(rule, self.masuk, self.peran)

    def pada(self, nama: str, method: str = "GET") -> "Akses":
        """Give what the same person reaches on another route, as for a count on the first page."""
        rule = aturan(nama, method)
        return akses_menurut(rule, self.pengguna, self.peran) if rule else Akses(self.pengguna, self.peran)

    @cached_property
    def semua(self) -> bool:
        """Whether every row is reached."""
        unbound = any(each.instansi_id is None for each in self._dengan(Hubungan.INSTANSI))
        return unbound or bool(self._dengan(Hubungan.SEMUA))

    @cached_property
    def instansi(self) -> Kunci:
        """Keys of the instansi reached as a whole."""
        return frozenset(each.instansi_id for each in self._dengan(Hubungan.INSTANSI) if each.instansi_id)

    @cached_property
    def unit(self) -> Kunci:
        """Keys of the units reached, with all units under them."""
        roots = [each.unit_id for each in self._dengan(Hubungan.UNIT) if each.unit_id]
        if not roots:
            return frozenset()
        with connection.cursor() as cursor:
            cursor.execute(SUBTREE, [roots])
            return frozenset(key for (key,) in cursor.fetchall())

    @cached_property
    def pegawai(self) -> Kunci:
        """Keys of the people reached one by one: oneself, and direct subordinates."""
        own = self.pegawai_sendiri
        if own is None:
            return frozenset()
        found: set[int] = {own} if self.sendiri or self._dengan(Hubungan.SENDIRI) else set()
        if self._dengan(Hubungan.BAWAHAN):
            found |= _bawahan(own)
        return frozenset(found)

    @property
    def pegawai_sendiri(self) -> int | None:
        """Key of the record of the person who is signed in; None for an account without one."""
        return self.pengguna.pegawai_id if self.masuk else None

    @cached_property
    def instansi_peran(self) -> Kunci:
        """Keys of the instansi of all roles in force, whatever the route grants."""
        return frozenset(each.instansi_id for each in self.peran if each.instansi_id)

    def _dengan(self, hubungan: Hubungan) -> "list[Peran]":
        return [peran for peran, granted in self.diberi if granted == hubungan]


def _bawahan(atasan: int) -> set[int]:
    """Give the keys of direct subordinates: asked behind the wall, which does not know yet what the route reaches."""
    from jenjang.web.akses.dinding import seluruh_data

    with seluruh_data():
        people = apps.get_model("pegawai", "Pegawai").objects.filter(atasan=atasan)
        return set(people.values_list("pk", flat=True))


def peran_berlaku(pengguna: Any, hari: date | None = None) -> "tuple[Peran, ...]":
    """Give the roles in force on a day (today unless told), each with its instansi and unit."""
    rows = _PERAN_BERLAKU.baris(pengguna=pengguna.pk, hari=hari or timezone.localdate())
    return tuple(map(_peran, rows))


# Each with what stands before the names of its columns in a query about roles.
_TABEL = (("akses.Peran", ""), ("organisasi.Instansi", "instansi__"), ("organisasi.Unit", "unit__"))


def _kueri_peran(pengguna: int, hari: date) -> Any:
    columns = [f"{depan}{nama}" for model, depan in _TABEL for nama in kolom(apps.get_model(model))]
    return apps.get_model("akses", "Peran").objects.filter(pengguna=pengguna).berlaku(hari).values_list(*columns)


_PERAN_BERLAKU = Tersusun(_kueri_peran, pengguna=-1, hari=date.min)


def _peran(row: tuple[Any, ...]) -> "Peran":
    """Make the objects of a row: the role, its instansi and its unit where it has them."""
    found: list[Any] = []
    for model, _depan in _TABEL:
        columns = kolom(apps.get_model(model))
        part, row = row[: len(columns)], row[len(columns) :]
        found.append(apps.get_model(model).from_db(connection.alias, columns, part) if part[0] is not None else None)
    peran: Peran = found[0]
    peran.instansi, peran.unit = found[1:]
    return peran


def diberikan(rule: Aturan, peran: "Iterable[Peran]") -> "tuple[tuple[Peran, Hubungan], ...]":
    """Pair each role in force with the relations that a rule grants it."""
    return tuple(
        (each, izin.hubungan) for each in peran for izin in sorted(rule.izin, key=str) if izin.peran == each.peran
    )


def akses_menurut(rule: Aturan, pengguna: Any, peran: "tuple[Peran, ...]") -> Akses:
    """Give what a rule opens to somebody with these roles; without roles in it, one's own record."""
    return Akses(pengguna, peran, diberikan(rule, peran), sendiri=rule.masuk or rule.publik)


def terbuka(rule: Aturan, masuk: bool, peran: "Iterable[Peran]") -> bool:
    """Whether a rule opens its route to somebody with these roles."""
    return rule.publik or (masuk and (rule.masuk or bool(diberikan(rule, peran))))
