"""The picture of an office: per jenjang of Pekerja Sosial how many posts the Menteri set and how many are held."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count
from django.utils import timezone

from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.jenjang import JENJANG
from jenjang.web.akses.dinding import sebagai
from jenjang.web.akses.lingkup import Akses
from jenjang.web.jabatan.models import PenetapanKebutuhan
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import Pegawai, RiwayatJabatan

# Who lists people counts those; who only sees posts counts the people in them.
RUTE_ORANG = ("pegawai:daftar", "jabatan:kebutuhan")
RUTE_KEBUTUHAN = "jabatan:penetapan"


@dataclass(frozen=True)
class Baris:
    """A jenjang: the number set (None where none was), who holds such a post, and who holds one without a number."""

    jenjang: str
    kebutuhan: int | None
    orang: int
    tanpa_kebutuhan: int

    @property
    def selisih(self) -> int:
        """How many more are held than set."""
        return self.orang - (self.kebutuhan or 0)


@dataclass(frozen=True)
class Gambar:
    """The jenjang that have a number or people; `terbanyak` is the longest bar."""

    baris: tuple[Baris, ...]

    @property
    def kebutuhan(self) -> int:
        """The posts set."""
        return sum(satu.kebutuhan or 0 for satu in self.baris)

    @property
    def orang(self) -> int:
        """Who holds a post that a number was set for."""
        return sum(satu.orang for satu in self.baris)

    @property
    def tanpa_kebutuhan(self) -> int:
        """Who holds a post that no number was set for."""
        return sum(satu.tanpa_kebutuhan for satu in self.baris)

    @property
    def terbanyak(self) -> int:
        """The longest bar."""
        return max((max(satu.kebutuhan or 0, satu.orang, satu.tanpa_kebutuhan) for satu in self.baris), default=0)


def kebutuhan_menurut_jenjang(akses: Akses) -> Gambar | None:
    """Set the posts of Pekerja Sosial against the people within reach; None where neither is there."""
    rute = next((satu for satu in RUTE_ORANG if akses.boleh(satu)), None)
    if rute is None:
        return None
    ditetapkan = _ditetapkan(akses)
    ada: Counter[str] = Counter()
    tanpa: Counter[str] = Counter()
    induk = _induk({unit for _, unit in ditetapkan})
    for (jenjang, unit), banyak in _orang(akses.pada(rute)).items():
        bernomor = any((jenjang, satu) in ditetapkan for satu in _ke_atas(unit, induk))
        (ada if bernomor else tanpa)[jenjang] += banyak
    jumlah: Counter[str] = Counter()
    for (jenjang, _unit), banyak in ditetapkan.items():
        jumlah[jenjang] += banyak
    baris = [Baris(each, jumlah.get(each), ada[each], tanpa[each]) for each in JENJANG]
    tampak = tuple(satu for satu in baris if satu.kebutuhan is not None or satu.orang or satu.tanpa_kebutuhan)
    return Gambar(tampak) if tampak else None


def _ditetapkan(akses: Akses) -> dict[tuple[str, int], int]:
    """Give what holds today by jenjang and office; nothing for whoever may not see it."""
    if not akses.boleh(RUTE_KEBUTUHAN):
        return {}
    nama = {nama_rapi(f"Pekerja Sosial {each}"): each for each in JENJANG}
    semua = PenetapanKebutuhan.objects.untuk(akses.pada(RUTE_KEBUTUHAN)).pada(timezone.localdate())
    return {(nama[rapi], satu.unit_id): satu.jumlah for satu in semua if (rapi := nama_rapi(str(satu.jabatan))) in nama}


def _orang(akses: Akses) -> dict[tuple[str, int | None], int]:
    """Count who serves today by jenjang and unit of the post."""
    today = timezone.localdate()
    with sebagai(akses):
        people: Any = Pegawai.objects.untuk(akses).bertugas(today)
        held = RiwayatJabatan.objects.pada(today).diketahui().filter(pegawai__in=people, jenjang__in=JENJANG)
        counts = held.order_by().values_list("jenjang", "unit").annotate(Count("pegawai", distinct=True))
        return {(jenjang, unit): banyak for jenjang, unit, banyak in counts}


def _induk(kantor: set[int]) -> dict[int, int | None]:
    """Give the unit above each unit of the instansi to which the offices belong."""
    if not kantor:
        return {}
    instansi = Unit.objects.filter(pk__in=kantor).values("instansi")
    return dict(Unit.objects.filter(instansi__in=instansi).values_list("pk", "induk_id"))


def _ke_atas(unit: int | None, induk: Mapping[int, int | None]) -> list[int]:
    """Give a unit and those above it."""
    semua: list[int] = []
    while unit is not None and unit not in semua:
        semua.append(unit)
        unit = induk.get(unit)
    return semua
