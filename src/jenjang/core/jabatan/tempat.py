"""Places of a source as people say them: a line of a text, a row of a table on a page, a cell of a workbook."""

from dataclasses import dataclass
from typing import Final

from jenjang.core.engine import words
from jenjang.core.jabatan.tercetak import Lokasi

# From the largest part of a place to its smallest.
_BAGIAN: Final = ("lembar", "halaman", "tabel", "baris", "sel")


@dataclass(frozen=True, slots=True)
class Rentang:
    """A run of rows from one place to another."""

    awal: Lokasi
    akhir: Lokasi


def sebut_tempat(lokasi: Lokasi, bahasa: str = "id") -> str:
    """Say a place from its largest part to its smallest."""
    return ", ".join(_sebut_bagian(lokasi.bidang(), bahasa))


def sebut_rentang(rentang: Rentang, bahasa: str = "id") -> str:
    """Say a run of rows; what both ends share is said once."""
    awal, akhir = (_sebut_bagian(lokasi.bidang(), bahasa) for lokasi in (rentang.awal, rentang.akhir))
    sama = 0
    if len(awal) == len(akhir):
        sama = next((urut for urut, pasangan in enumerate(zip(awal, akhir, strict=True)) if len(set(pasangan)) > 1), 0)
    return words.sentence("tempat_rentang", bahasa, awal=", ".join(awal), akhir=", ".join(akhir[sama:]))


def _sebut_bagian(bidang: dict[str, int | str], bahasa: str) -> list[str]:
    return [words.sentence(f"tempat_{nama}", bahasa, **{nama: bidang[nama]}) for nama in _BAGIAN if nama in bidang]
