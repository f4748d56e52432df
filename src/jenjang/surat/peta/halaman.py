"""Which units stand on which page: the whole office on one A3 where it fits, else each unit on a page of its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import Protocol

from jenjang.surat.peta.bentuk import A3_LEBAR, A3_TINGGI
from jenjang.surat.peta.blok import SELA_KOLOM, SELA_TINGKAT, Blok, di_bawah
from jenjang.surat.peta.gaya import SKALA, Gaya
from jenjang.surat.peta.pohon import Unit
from jenjang.surat.peta.susunan import INDEN, Aturan, blok_kepala, blok_ringkas, gambar_cabang, kolom_daftar, susun

LEBAR = A3_LEBAR - 2000
TINGGI = A3_TINGGI - 6300
_KOLOM_TERLEBAR = 7800
_KOLOM_TERBANYAK = 6
_TAK_BERTUMPUK = 99
_ANAK_SEHALAMAN = 24
_SELA_TUMPUK = 400

Rujukan = Mapping[int, str]


class Gambar(Protocol):
    """Draws a page once the references to other pages are known, by the `letak` of the unit they show."""

    def __call__(self, rujukan: Rujukan) -> Blok:
        """Give what stands on the page."""


@dataclass(frozen=True, slots=True)
class Halaman:
    """A page: the unit it is about, and what stands on it."""

    unit: Unit
    blok: Gambar


def lebar_kolom(kolom: int) -> int:
    """Give the width of each of so many columns on a page."""
    return (LEBAR - SELA_KOLOM * (kolom - 1)) // kolom


def bagi_halaman(unit: Unit) -> Iterator[Halaman]:
    """Give the pages of a unit: one where it fits, else one over its sub-units, its list, and each sub-unit."""
    utuh = _muat(unit)
    if utuh is not None:
        yield Halaman(unit, partial(_tetap, utuh))
        return
    bersama = unit.anak and _ikhtisar(unit, unit.anak, True, {})
    if bersama:
        yield Halaman(unit, partial(_ikhtisar_pasti, unit, unit.anak, True))
    else:
        for awal in range(0, len(unit.anak), _ANAK_SEHALAMAN):
            yield Halaman(unit, partial(_ikhtisar_pasti, unit, unit.anak[awal : awal + _ANAK_SEHALAMAN], False))
        yield from _halaman_daftar(unit)
    for anak in unit.anak:
        yield from bagi_halaman(anak)


def _tetap(blok: Blok, rujukan: Rujukan) -> Blok:
    return blok


def _ukuran() -> Iterator[tuple[Gaya, int, int]]:
    """Give sizes of letters with the numbers of columns they leave room for and their width, the largest first."""
    for gaya in map(Gaya, SKALA):
        for kolom in range(1, _KOLOM_TERBANYAK + 1):
            lebar = min(lebar_kolom(kolom), gaya.ukur(_KOLOM_TERLEBAR))
            if lebar >= gaya.ukur(lebar_kolom(_KOLOM_TERBANYAK)):
                yield gaya, kolom, lebar


def _muat(unit: Unit) -> Blok | None:
    """Find the arrangement with the largest letters and the widest columns that fits one page."""
    for tegak_mulai, (gaya, _, lebar) in product((_TAK_BERTUMPUK, 2, 1), _ukuran()):
        blok = susun(unit, Aturan(lebar, TINGGI, gaya, tegak_mulai))
        if blok.lebar <= LEBAR and blok.tinggi <= TINGGI:
            return blok
    return None


def _ikhtisar(unit: Unit, anak: Sequence[Unit], dengan_staf: bool, rujukan: Rujukan) -> Blok | None:
    """Put the head over its sub-units as boxes with their sums, and over its own posts where asked and they fit."""
    for gaya, kolom, lebar in _ukuran():
        kotak = blok_kepala(unit, lebar, gaya)
        sisa = TINGGI - kotak.tinggi - SELA_TINGKAT
        daftar = kolom_daftar(unit, lebar, sisa, gaya) if dengan_staf else []
        if len(daftar) >= kolom:
            continue
        tumpukan = [_tumpukan(satu, lebar, rujukan, gaya) for satu in _bagi(anak, kolom - len(daftar))]
        blok = di_bawah(kotak, [*daftar, *tumpukan])
        if blok.lebar <= LEBAR and blok.tinggi <= TINGGI:
            return blok
    return None


def _ikhtisar_pasti(unit: Unit, anak: Sequence[Unit], dengan_staf: bool, rujukan: Rujukan) -> Blok:
    blok = _ikhtisar(unit, anak, dengan_staf, rujukan)
    if blok is None:
        raise ValueError(f"{unit.kepala.posisi.nama}: {len(anak)} unit tidak muat pada satu lembar")
    return blok


def _bagi(anak: Sequence[Unit], kolom: int) -> list[Sequence[Unit]]:
    """Deal units into columns, as even as can be, in their order."""
    banyak = -(-len(anak) // kolom)
    return [anak[awal : awal + banyak] for awal in range(0, len(anak), banyak)]


def _tumpukan(anak: Sequence[Unit], lebar: int, rujukan: Rujukan, gaya: Gaya) -> Blok:
    """Put units below each other as boxes, joined at the left where there are several."""
    inden = INDEN if len(anak) > 1 else 0
    bagian: list[tuple[Blok, int, int]] = []
    cabang: list[int] = []
    y = 0
    for satu in anak:
        blok = blok_ringkas(satu, lebar - inden, rujukan.get(satu.kepala.posisi.letak, " "), gaya)
        bagian.append((blok, inden, y))
        cabang.append(y + blok.tinggi // 2)
        y += blok.tinggi + _SELA_TUMPUK
    pusat = inden // 2 if inden else lebar // 2
    gambar = partial(gambar_cabang, 0, cabang if inden else [])
    return Blok(lebar, y - _SELA_TUMPUK, pusat, gambar, tuple(bagian))


def _halaman_daftar(unit: Unit) -> Iterator[Halaman]:
    """Give the posts listed under a head on pages of their own."""
    gaya, lebar = Gaya(), lebar_kolom(_KOLOM_TERBANYAK)
    kotak = blok_kepala(unit, lebar, gaya)
    kolom = kolom_daftar(unit, lebar, TINGGI - kotak.tinggi - SELA_TINGKAT, gaya)
    for awal in range(0, len(kolom), _KOLOM_TERBANYAK):
        yield Halaman(unit, partial(_tetap, di_bawah(kotak, kolom[awal : awal + _KOLOM_TERBANYAK])))
