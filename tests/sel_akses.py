"""The cells of the access matrix, worked out from the URLs: who asks, for which record, and what must come."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.urls import NoReverseMatch, get_resolver, reverse

from jenjang.web.akses.checks import nama_alamat
from jenjang.web.akses.kosakata import Hubungan, KunciPeran
from jenjang.web.akses.matriks import aturan
from kantor_uji import Kantor, buat_kantor, buat_pegawai, buat_pengguna

LUAR = "luar"
# Where a record lies, and the relations by which it is reached from there.
TERCAPAI = {
    "sendiri": {Hubungan.SENDIRI, Hubungan.INSTANSI, Hubungan.SEMUA},
    "bawahan": {Hubungan.BAWAHAN, Hubungan.INSTANSI, Hubungan.SEMUA},
    "unit": {Hubungan.UNIT, Hubungan.INSTANSI, Hubungan.SEMUA},
    "instansi": {Hubungan.INSTANSI, Hubungan.SEMUA},
    LUAR: {Hubungan.SEMUA},
}


@dataclass(frozen=True)
class Letak:
    """Where a record lies, seen from the person who asks."""

    nama: str
    pegawai: Any

    @property
    def instansi(self) -> Any:
        return self.pegawai.instansi

    @property
    def unit(self) -> Any:
        return self.pegawai.unit


@dataclass(frozen=True)
class Peserta:
    """The office, the person who asks, and a record in each place."""

    kantor: Kantor
    pegawai: Any
    letak: tuple[Letak, ...]


def buat_peserta() -> Peserta:
    """Make the office with the person who asks outside every unit, so that only one relation at a time reaches."""
    kantor = buat_kantor()
    own = buat_pegawai(kantor.instansi, None, "Pelaku (karangan)")
    places = {
        "sendiri": own,
        "bawahan": buat_pegawai(kantor.instansi, kantor.dinas, "Bawahan (karangan)", atasan=own),
        "unit": buat_pegawai(kantor.instansi, kantor.seksi, "Seunit (karangan)"),
        "instansi": buat_pegawai(kantor.instansi, kantor.dinas, "Seinstansi (karangan)"),
        LUAR: buat_pegawai(kantor.lain, None, "Orang luar (karangan)"),
    }
    return Peserta(kantor, own, tuple(Letak(nama, person) for nama, person in places.items()))


def buat_pelaku(peserta: Peserta, peran: str) -> Any:
    """Make the account of the person who asks, with one role on the Bidang; one person has one account at a time."""
    from jenjang.web.akun.models import Pengguna

    Pengguna.objects.filter(pegawai=peserta.pegawai).update(pegawai=None)
    kantor = peserta.kantor
    return buat_pengguna(peran, instansi=kantor.instansi, unit=kantor.bidang, pegawai=peserta.pegawai)


def hubungan(nama: str, method: str, peran: str) -> set[Hubungan]:
    """Give the relations that the matrix grants a role on a route and method."""
    rule = aturan(nama, method)
    return {each.hubungan for each in rule.izin if each.peran == peran} if rule else set()


def tercapai(nama: str, method: str, peran: str, letak: Letak) -> bool:
    """Whether a record in this place is reached."""
    return bool(TERCAPAI[letak.nama] & hubungan(nama, method, peran))


def nama_rute() -> list[str]:
    """Give the name of every route of the application."""
    return sorted({nama for nama, _ in nama_alamat()})


def berargumen(nama: str) -> bool:
    """Whether a route needs to be told a record."""
    try:
        reverse(nama)
    except NoReverseMatch:
        return True
    return False


def argumen_asal(nama: str) -> dict[str, Any]:
    """Give arguments of the right form that lead to no record."""
    namespace, _, last = nama.rpartition(":")
    resolver = get_resolver()
    for part in filter(None, namespace.split(":")):
        resolver = resolver.namespace_dict[part][1]
    possibilities, _, _, converters = resolver.reverse_dict.getlist(last)[0]
    return {name: SALAH[type(converters.get(name)).__name__] for name in possibilities[0][1]}


# By the converter of the URL; a regular expression has none.
SALAH: dict[str, Any] = {
    "IntConverter": 987654321,
    "UUIDConverter": UUID(int=1),
    "StringConverter": "tidak-ada",
    "SlugConverter": "tidak-ada",
    "NoneType": "tidak-ada",
}

Rekaman = Callable[[Letak], dict[str, Any] | None]


def setiap_peran() -> Iterator[str]:
    """Give every role key."""
    yield from KunciPeran.values
