"""The posts grouped for drawing: each head of a unit with the posts listed under it and the units below."""

from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import Rekap, rekap
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan


@dataclass(frozen=True, slots=True)
class Unit:
    """A head of a unit, the posts listed under it, and the units below it.

    `terlipat` are the sums of a unit that is folded: drawn as its head alone, with the figures of all it holds.
    """

    kepala: Neraca
    staf: tuple[Neraca, ...]
    anak: tuple["Unit", ...]
    terlipat: Rekap | None = None

    @property
    def kelompok_staf(self) -> tuple[tuple[str, tuple[Neraca, ...]], ...]:
        """The posts listed under the head by kind, functional ones first; kinds without a post are left out."""
        kelompok = (
            (jenis.nama, tuple(satu for satu in self.staf if satu.posisi.jenis is jenis))
            for jenis in (JenisJabatan.FUNGSIONAL, JenisJabatan.PELAKSANA)
        )
        return tuple((nama, staf) for nama, staf in kelompok if staf)

    @property
    def semua(self) -> tuple[Neraca, ...]:
        """Every post of the unit and of the units below it."""
        return (self.kepala, *self.staf, *(satu for anak in self.anak for satu in anak.semua))

    @property
    def jumlah(self) -> Rekap:
        """The sums of the unit with everything below it."""
        return rekap(self.kepala.posisi.nama, self.semua)


def susun_unit(hasil: HasilKebutuhan) -> tuple[Unit, ...]:
    """Give the units at the top; a post that has others below it is drawn as a head whatever its kind."""
    anak: dict[int | None, list[Neraca]] = {}
    for neraca in hasil.neraca:
        anak.setdefault(neraca.posisi.induk, []).append(neraca)
    return tuple(_unit(neraca, anak) for neraca in anak.get(None, []))


def _unit(kepala: Neraca, anak: dict[int | None, list[Neraca]]) -> Unit:
    bawahan = anak.get(kepala.posisi.letak, [])
    berunit = [satu for satu in bawahan if _berunit(satu, anak)]
    staf = [satu for satu in bawahan if not _berunit(satu, anak)]
    return Unit(kepala, tuple(staf), tuple(_unit(satu, anak) for satu in berunit))


def _berunit(neraca: Neraca, anak: dict[int | None, list[Neraca]]) -> bool:
    return neraca.posisi.jenis.struktural or neraca.posisi.letak in anak


@dataclass(frozen=True, slots=True)
class Tampilan:
    """What of an office is drawn: folded units by the `letak` of their heads, or short posts alone."""

    terlipat: frozenset[int] = frozenset()
    hanya_kurang: bool = False


def saring(unit: Unit, tampilan: Tampilan) -> Unit:
    """Give a unit as it is to be drawn; heads stay, so that a post is found under its unit."""
    if unit.kepala.posisi.letak in tampilan.terlipat:
        return Unit(unit.kepala, (), (), unit.jumlah)
    anak = tuple(saring(satu, tampilan) for satu in unit.anak)
    staf = unit.staf
    if tampilan.hanya_kurang:
        staf = tuple(satu for satu in staf if (satu.selisih or 0) < 0)
        anak = tuple(satu for satu in anak if satu.anak or satu.staf or _kurang(satu))
    return Unit(unit.kepala, staf, anak)


def _kurang(unit: Unit) -> bool:
    selisih = unit.terlipat.selisih if unit.terlipat else unit.kepala.selisih
    return (selisih or 0) < 0
