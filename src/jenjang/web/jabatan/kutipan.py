"""The lines of the decree around a note, as they stand in the file."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from jenjang.surat.keputusan.berkas.jenis import TEKS, jenis_berkas
from jenjang.web.jabatan.models import CatatanNaskah, Naskah

SEKITAR = 2
PANJANG_BARIS = 400
DIINGAT = 8


@dataclass(frozen=True)
class BarisKutipan:
    """A line with its number and whether the note is about it."""

    nomor: int
    isi: str
    ditandai: bool


def kutip(naskah: Naskah, catatan: Iterable[CatatanNaskah]) -> None:
    """Give each note its lines as `kutipan`; none for a file that is not text, whose place is told in words."""
    semua = list(catatan)
    baris = _baris(naskah.pk) if any(satu.baris for satu in semua) else ()
    for satu in semua:
        satu.kutipan = _sekitar(baris, satu.baris) if satu.baris else []


@lru_cache(maxsize=DIINGAT)
def _baris(pk: int) -> tuple[str, ...]:
    isi = bytes(Naskah.objects.filter(pk=pk).values_list("berkas", flat=True).get())
    return tuple(isi.decode("utf-8-sig", errors="replace").split("\n")) if jenis_berkas(isi) == TEKS else ()


def _sekitar(baris: tuple[str, ...], nomor: int) -> list[BarisKutipan]:
    awal, akhir = max(0, nomor - 1 - SEKITAR), nomor + SEKITAR
    potongan = enumerate(baris[awal:akhir], start=awal + 1)
    return [
        BarisKutipan(urut, isi.replace("\t", " | ").strip()[:PANJANG_BARIS], urut == nomor)
        for urut, isi in potongan
        if isi.strip()
    ]
