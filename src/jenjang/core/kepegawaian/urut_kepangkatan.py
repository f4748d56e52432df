"""The order of the daftar urut kepangkatan: pangkat, time in it, jabatan, masa kerja, pendidikan, age.

The order is that of PP 15/1979 tentang Daftar Urut Kepangkatan PNS, which offices keep in use; jabatan is compared by
its class, since structural and functional posts have no other common scale.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from jenjang.core.kepegawaian.pangkat import tingkat_golongan
from jenjang.core.kepegawaian.pegawai import TINGKAT_PENDIDIKAN

DASAR: Final = "PP 15/1979 tentang Daftar Urut Kepangkatan PNS"
_TIDAK_ADA: Final = 99_999_999


@dataclass(frozen=True, slots=True)
class Kepangkatan:
    """What decides a person's place; dates as yyyymmdd, None where they are not known."""

    kunci: str
    golongan: str = ""
    tmt_golongan: int | None = None
    kelas: int | None = None
    tmt_jabatan: int | None = None
    tmt_cpns: int | None = None
    pendidikan: str = ""
    tahun_lulus: int | None = None
    lahir: int | None = None


def urut_kepangkatan(orang: Iterable[Kepangkatan]) -> list[Kepangkatan]:
    """Put people in order, the most senior first; what is not known stands behind what is."""
    return sorted(orang, key=_tempat)


def _tempat(each: Kepangkatan) -> tuple[int | str, ...]:
    pendidikan = TINGKAT_PENDIDIKAN.index(each.pendidikan) if each.pendidikan in TINGKAT_PENDIDIKAN else -1
    return (
        -tingkat_golongan(each.golongan),
        each.tmt_golongan or _TIDAK_ADA,
        -(each.kelas or 0),
        each.tmt_jabatan or _TIDAK_ADA,
        each.tmt_cpns or _TIDAK_ADA,
        -pendidikan,
        each.tahun_lulus or _TIDAK_ADA,
        each.lahir or _TIDAK_ADA,
        each.kunci,
    )
