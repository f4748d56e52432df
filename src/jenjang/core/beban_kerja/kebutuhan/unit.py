"""The units of an office beside the posts that head them, so that units of one name are told apart by their branch."""

from collections.abc import Mapping
from dataclasses import dataclass

from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi
from jenjang.core.beban_kerja.periksa.teks import nama_rapi, senama


@dataclass(frozen=True, slots=True)
class UnitKerja:
    """A unit as the office keeps it: its key, its name, and the key of the unit above it, None at the top."""

    kunci: int
    nama: str
    induk: int | None


@dataclass(frozen=True, slots=True)
class KepalaUnit:
    """The `letak` of the post that heads each unit, by the key of the unit; a unit whose head is not told is absent."""

    letak: Mapping[int, int]
    nama: Mapping[int, str]

    def di_unit(self, posisi: Posisi, kunci: int) -> bool:
        """Whether a post heads the unit or stands right under its head."""
        kepala = self.letak.get(kunci)
        return kepala is not None and kepala in (posisi.letak, posisi.induk)

    def di_unit_senama(self, posisi: Posisi, kunci: int) -> bool:
        """Whether a post is of another unit that has the same name."""
        return any(
            nama_rapi(nama) == nama_rapi(self.nama.get(kunci, "")) and self.di_unit(posisi, lain)
            for lain, nama in self.nama.items()
            if lain != kunci
        )


def pasangkan_unit(unit: tuple[UnitKerja, ...], posisi: tuple[Posisi, ...]) -> KepalaUnit:
    """Find the head of each unit from the top down: by its name, under the head of the unit above it.

    The first unit is the office, headed by the first post. Where several posts fit the nearest is taken, where several
    are as near none; a post that several units find goes to the one whose superior is nearest, or to none.
    """
    nama = {satu.kunci: satu.nama for satu in unit}
    if not unit or not posisi:
        return KepalaUnit({}, nama)
    letak = {unit[0].kunci: 0}
    induk = {satu.kunci: satu.induk for satu in unit}
    for tingkat in _bertingkat(unit):
        letak |= _tanpa_rebutan([temuan for satu in tingkat if (temuan := _kepala(satu, induk, letak, posisi))])
    return KepalaUnit(letak, nama)


def _bertingkat(unit: tuple[UnitKerja, ...]) -> list[list[UnitKerja]]:
    """Give the units under the first, level by level."""
    tingkat, semua = [unit[0].kunci], []
    dikenal = set(tingkat)
    while bawah := [satu for satu in unit if satu.induk in tingkat and satu.kunci not in dikenal]:
        semua.append(bawah)
        tingkat = [satu.kunci for satu in bawah]
        dikenal |= set(tingkat)
    return semua


def _kepala(
    unit: UnitKerja, induk: Mapping[int, int | None], letak: Mapping[int, int], posisi: tuple[Posisi, ...]
) -> tuple[int, int, int] | None:
    """Give (unit, post, steps below the head above) of the only nearest post that heads a unit."""
    atas = unit.induk
    while atas is not None and atas not in letak:
        atas = induk.get(atas)
    if atas is None:
        return None
    cocok = [
        (jarak, satu.letak)
        for satu in posisi
        if satu.jenis.struktural and _mengepalai(satu, unit.nama) and (jarak := _jarak(satu, letak[atas], posisi))
    ]
    terdekat = [satu for satu in cocok if satu[0] == min(cocok)[0]]
    return (unit.kunci, terdekat[0][1], terdekat[0][0]) if len(terdekat) == 1 else None


def _tanpa_rebutan(temuan: list[tuple[int, int, int]]) -> dict[int, int]:
    hasil = {}
    for kunci, letak, jarak in temuan:
        saingan = [satu[2] for satu in temuan if satu[1] == letak and satu[0] != kunci]
        if all(jarak < satu for satu in saingan):
            hasil[kunci] = letak
    return hasil


def _mengepalai(posisi: Posisi, nama: str) -> bool:
    return senama(posisi.nama, nama) or nama_unit(posisi) == nama_rapi(nama)


def _jarak(posisi: Posisi, kepala: int, semua: tuple[Posisi, ...]) -> int:
    """Count the steps from a post up to another; 0 where that is not above it."""
    langkah, atas = 1, posisi.induk
    while atas is not None and atas != kepala:
        langkah, atas = langkah + 1, semua[atas].induk
    return 0 if atas is None else langkah


def nama_unit(posisi: Posisi) -> str:
    """Give the name of the unit a post heads, as words: of "Kepala Bidang Sosial" it is "bidang sosial"."""
    rapi = nama_rapi(posisi.nama)
    return "sekretariat" if rapi.startswith("sekretaris ") else rapi.removeprefix("kepala ")
