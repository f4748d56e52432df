"""The people in post (bezetting): one record a person, or a number of people where nobody is named."""

from dataclasses import dataclass, field
from enum import StrEnum

from jenjang.core.penilaian.berkas import Asal


class StatusPegawai(StrEnum):
    """How somebody serves; a PPPK serves up to the end of a contract."""

    PNS = "PNS"
    CPNS = "CPNS"
    PPPK = "PPPK"


@dataclass(frozen=True, slots=True)
class Pemangku:
    """Who holds a post, as written: the post by its number or by its name and unit.

    `kunci_unit` is the key of the unit where the office keeps one. `lahir` and `akhir_kontrak` are yyyymmdd, None where
    they are not known. `jumlah` is more than 1 only where people are counted and not named.
    """

    asal: Asal = field(compare=False)
    jabatan: str = ""
    nomor: str = ""
    unit: str = ""
    kunci_unit: int | None = None
    nama: str = ""
    nip: str = ""
    status: StatusPegawai | None = None
    lahir: int | None = None
    akhir_kontrak: int | None = None
    jumlah: int = 1


@dataclass(frozen=True, slots=True)
class Penetapan:
    """What the Menteri PANRB has set for a post and how many proposals to fill it are under way (Pasal 44)."""

    ditetapkan: int | None = None
    dalam_proses: int | None = None
