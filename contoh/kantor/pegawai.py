"""The invented people of the sample office: who fills which post, so many short here and one too many there."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from jenjang.core.jabatan.jenis_jabatan import jenis_dari_nama
from jenjang.core.jabatan.keputusan import Keputusan

# Posts by their number in the list that are not filled as the decree prints their need: number -> people.
FILLED: Final = {
    "2.1.4": 2, "2.2.1": 1, "3": 1, "3.1": 1, "3.4": 0, "3.8": 4, "3.9": 9, "3.11": 8, "4": 0, "4.1": 1, "4.5": 0,
    "5": 1, "6": 2, "7": 1, "8": 2, "9": 1, "10": 0,
}  # fmt: skip
GIVEN: Final = (
    "Adi", "Bayu", "Citra", "Dewi", "Eka", "Fajar", "Gita", "Hadi", "Indah", "Joko", "Kartika", "Lestari", "Mulyadi",
    "Nanda", "Oki", "Putri", "Ratna", "Sekar", "Taufik", "Utami", "Vina", "Wahyu", "Yuni", "Zaki",
)  # fmt: skip
FAMILY: Final = ("Contoh", "Umpama", "Misal")
PPPK_FROM_CLASS: Final = 7
EVERY_PPPK: Final = 4


def people(decree: Keputusan) -> list[list[Any]]:
    """Give the rows of the bezetting in the order of its columns."""
    rows = []
    serial = 0
    for entri, lembar in zip(decree.daftar, decree.lembar, strict=True):
        printed = lembar.pegawai_tercetak
        need = int(printed.nilai) if printed and printed.nilai is not None else 0
        kelas = lembar.kelas.angka if lembar.kelas and lembar.kelas.angka else 0
        for born in birthdays(serial, FILLED.get(entri.nomor, need), structural=is_structural(lembar.nama.isi)):
            pppk = kelas < PPPK_FROM_CLASS and serial % EVERY_PPPK == 0
            rows.append(row(entri.nomor, lembar.nama.isi, born, serial, pppk=pppk))
            serial += 1
    return rows


def is_structural(nama: str) -> bool:
    """Whether the post heads a unit; its holders are older than the others."""
    return jenis_dari_nama(nama).struktural


def birthdays(serial: int, count: int, *, structural: bool) -> Iterator[date]:
    """Give days of birth spread so that some retire within five years."""
    first, span = (1967, 11) if structural else (1968, 29)
    for number in range(serial, serial + count):
        yield date(first + number * 12 % span, 1 + number * 5 % 12, 1 + number * 11 % 28)


def row(nomor: str, jabatan: str, born: date, serial: int, *, pppk: bool) -> list[Any]:
    """Give one person; the number of a PPPK has no month of appointment."""
    sex = 1 + serial % 2
    year = born.year + 25
    middle = f"{max(year, 2022)}21" if pppk else f"{year}{1 + serial % 12:02d}"
    nip = f"{born:%Y%m%d}{middle}{sex}{1 + serial % 9:03d}"
    name = f"{GIVEN[serial % len(GIVEN)]} {FAMILY[serial // len(GIVEN) % len(FAMILY)]} (karangan)"
    contract = date(2026 + serial % 4, 12, 31) if pppk else None
    return [nomor, jabatan, None, name, nip, "PPPK" if pppk else "PNS", None, contract, None]
