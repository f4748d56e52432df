"""Units arranged as blocks: side by side under their head, or below each other where the page is too narrow."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.surat.peta.bentuk import Bentuk, Garis, Sentuh
from jenjang.surat.peta.blok import SELA_TINGKAT, Blok, bertumpuk, di_bawah
from jenjang.surat.peta.gaya import Gaya
from jenjang.surat.peta.kartu import (
    Angka,
    angka_posisi,
    angka_rekap,
    gambar_daftar,
    gambar_kotak,
    rinci_posisi,
    tinggi_baris,
    tinggi_daftar,
    tinggi_judul,
    tinggi_kotak,
)
from jenjang.surat.peta.pohon import Unit

_SELA_TUMPUK = 300
INDEN = 450
_TEBAL = 30
# A stacked list is never cut: a page that cannot hold it is not used.
_TAK_TERBATAS = 10**9


@dataclass(frozen=True, slots=True)
class Aturan:
    """How units are arranged: the width of a column, the height there is, the sizes, and the level units stack from."""

    lebar: int
    tinggi: int
    gaya: Gaya = field(default_factory=Gaya)
    tegak_mulai: int = 99


def susun(unit: Unit, aturan: Aturan, tingkat: int = 0, terpakai: int = 0) -> Blok:
    """Arrange a unit with everything below it; `terpakai` is the height that stands above it already."""
    if tingkat >= aturan.tegak_mulai:
        return _tegak(unit, aturan.lebar, aturan.gaya)
    kotak = blok_kepala(unit, aturan.lebar, aturan.gaya)
    sisa = aturan.tinggi - terpakai - kotak.tinggi - SELA_TINGKAT
    bawah = kolom_daftar(unit, aturan.lebar, sisa, aturan.gaya)
    bawah += [susun(anak, aturan, tingkat + 1, aturan.tinggi - sisa) for anak in unit.anak]
    return di_bawah(kotak, bawah) if bawah else kotak


def blok_kepala(unit: Unit, lebar: int, gaya: Gaya) -> Blok:
    """Draw the box of a head."""
    angka = angka_rekap(unit.terlipat) if unit.terlipat else angka_posisi(unit.kepala)
    return _blok_kotak(unit, rinci_posisi(unit.kepala), angka, lebar, gaya)


def blok_ringkas(unit: Unit, lebar: int, rujukan: str, gaya: Gaya) -> Blok:
    """Draw a unit as one box with its sums and the page that shows it."""
    return _blok_kotak(unit, rujukan, angka_rekap(unit.jumlah), lebar, gaya)


def _blok_kotak(unit: Unit, rinci: str, angka: Angka, lebar: int, gaya: Gaya) -> Blok:
    posisi = unit.kepala.posisi
    tinggi = tinggi_kotak(posisi.nama, rinci, lebar, gaya)

    def gambar() -> list[Bentuk]:
        sentuh = Sentuh(0, 0, lebar, tinggi, posisi.letak, posisi.nama)
        return [*gambar_kotak(lebar, posisi.nama, rinci, angka, gaya), sentuh]

    return Blok(lebar, tinggi, lebar // 2, gambar)


def kolom_daftar(unit: Unit, lebar: int, tinggi: int, gaya: Gaya) -> list[Blok]:
    """Give the posts listed under a head as columns no higher than given."""
    kolom: list[list[Blok]] = []
    terpakai = 0
    for judul, staf, lanjutan in _potongan(unit, lebar, tinggi, gaya):
        tinggi_potongan = tinggi_daftar(staf, lebar, gaya)
        nama = f"{judul} (lanj.)" if lanjutan else judul
        blok = Blok(lebar, tinggi_potongan, lebar // 2, partial(gambar_daftar, lebar, staf, nama, gaya))
        if kolom and terpakai + _SELA_TUMPUK + tinggi_potongan <= tinggi:
            kolom[-1].append(blok)
            terpakai += _SELA_TUMPUK + tinggi_potongan
        else:
            kolom.append([blok])
            terpakai = tinggi_potongan
    return [bertumpuk(bagian, _SELA_TUMPUK) for bagian in kolom]


def _potongan(unit: Unit, lebar: int, tinggi: int, gaya: Gaya) -> Iterator[tuple[str, tuple[Neraca, ...], bool]]:
    """Cut each kind of post into parts no higher than given; one row always fits."""
    for judul, staf in unit.kelompok_staf:
        bagian: list[Neraca] = []
        terpakai, lanjutan = tinggi_judul(gaya), False
        for satu in staf:
            baris = tinggi_baris(satu, lebar, gaya)
            if bagian and terpakai + baris > tinggi:
                yield judul, tuple(bagian), lanjutan
                bagian, terpakai, lanjutan = [], tinggi_judul(gaya), True
            bagian.append(satu)
            terpakai += baris
        yield judul, tuple(bagian), lanjutan


def _tegak(unit: Unit, lebar: int, gaya: Gaya) -> Blok:
    """Put the posts of a unit and its sub-units below each other, sub-units set in and joined at the left."""
    badan = bertumpuk([blok_kepala(unit, lebar, gaya), *kolom_daftar(unit, lebar, _TAK_TERBATAS, gaya)], _SELA_TUMPUK)
    bagian: list[tuple[Blok, int, int]] = [(badan, 0, 0)]
    cabang: list[int] = []
    y = badan.tinggi
    for anak in unit.anak:
        blok = _tegak(anak, lebar - INDEN, gaya)
        y += _SELA_TUMPUK
        bagian.append((blok, INDEN, y))
        cabang.append(y + blok_kepala(anak, lebar - INDEN, gaya).tinggi // 2)
        y += blok.tinggi
    return Blok(lebar, y, lebar // 2, partial(gambar_cabang, badan.tinggi, cabang), tuple(bagian))


def gambar_cabang(atas: int, cabang: list[int]) -> list[Bentuk]:
    """Draw a line down the left edge with a branch to each of the heights given."""
    if not cabang:
        return []
    siku: list[Bentuk] = [Garis(INDEN // 2, y, INDEN, y, _TEBAL) for y in cabang]
    return [Garis(INDEN // 2, atas, INDEN // 2, cabang[-1], _TEBAL), *siku]
