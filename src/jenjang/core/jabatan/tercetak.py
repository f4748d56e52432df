"""Printed values: what stands in the source, where it stands, and what number it is."""

import re
from dataclasses import dataclass
from fractions import Fraction

PERJUTAAN = 1_000_000
MENIT_SEHARI = 1440
_BARIS_SEL = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Lokasi:
    """The place of a value: a line of a text, a row of a table on a page, or a cell of a workbook."""

    baris: int | None = None
    halaman: int | None = None
    tabel: int | None = None
    lembar: str | None = None
    sel: str | None = None

    @property
    def urut(self) -> tuple[int, int, int]:
        """The key that sorts places within one sheet: page, table, then line or the row of a cell."""
        baris = self.baris
        if baris is None and self.sel and (cocok := _BARIS_SEL.search(self.sel)):
            baris = int(cocok[0])
        return (self.halaman or 0, self.tabel or 0, baris or 0)

    def bidang(self) -> dict[str, int | str]:
        """Return the known parts by name, as interfaces print them."""
        semua = {
            "baris": self.baris,
            "halaman": self.halaman,
            "tabel": self.tabel,
            "lembar": self.lembar,
            "sel": self.sel,
        }
        return {nama: nilai for nama, nilai in semua.items() if nilai is not None}


@dataclass(frozen=True, slots=True)
class Teks:
    """A piece of text as printed, markup removed, with its place."""

    isi: str
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class Angka:
    """A printed number: millionths (`perjutaan`), or minutes of a clock time (`menit_jam`), or blank.

    A clock time ("0:09") is what a spreadsheet makes of a decimal typed with a colon; its value for the
    spreadsheet is the fraction of a day. A dash is a printed zero.
    """

    tercetak: str
    lokasi: Lokasi
    perjutaan: int | None = None
    menit_jam: int | None = None

    @property
    def kosong(self) -> bool:
        """Whether nothing is printed in the cell."""
        return self.tercetak == ""

    @property
    def berupa_jam(self) -> bool:
        """Whether the cell holds a clock time."""
        return self.menit_jam is not None

    @property
    def nilai(self) -> Fraction | None:
        """The exact value, a clock time as the fraction of a day; None for a blank cell."""
        if self.menit_jam is not None:
            return Fraction(self.menit_jam, MENIT_SEHARI)
        return None if self.perjutaan is None else Fraction(self.perjutaan, PERJUTAAN)

    @property
    def jumlah_desimal(self) -> int:
        """The number of decimals printed, which tells how far a displayed value may be rounded."""
        ekor = self.tercetak.replace(",", ".").rpartition(".")
        return len(ekor[2]) if ekor[1] else 0
