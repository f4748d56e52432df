"""A decree or a workload workbook, whichever a file is: both are one record to whoever compares or draws them."""

from dataclasses import dataclass
from pathlib import Path

from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.penilaian.berkas import Masalah
from jenjang.surat.abk.book import BukuAbk
from jenjang.surat.abk.read import is_book, parse_book
from jenjang.surat.buku_kerja.kinds import kind_of
from jenjang.surat.buku_kerja.read import parse_workbook, read_content
from jenjang.surat.keputusan import baca_berkas

_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")


@dataclass(frozen=True, slots=True)
class Naskah:
    """What was opened; `buku` is None for a decree."""

    nama: str
    keputusan: Keputusan
    buku: BukuAbk | None
    unit: str
    masalah: tuple[Masalah, ...] = ()


def baca_naskah(berkas: Path, hari_ini: int) -> Naskah:
    """Read a file as a workload workbook where it is one, else as a decree.

    Raises FileRefused or BukanKeputusanError when the file as a whole is neither.
    """
    content = read_content(berkas)
    if berkas.suffix.lower() in _WORKBOOKS and kind_of(content) in ("zip", "xls"):
        book = parse_workbook(content, berkas.name)
        if is_book(book):
            buku = parse_book(book, hari_ini)
            return Naskah(berkas.name, buku.keputusan, buku, buku.kantor.unit_kerja, buku.masalah)
    keputusan = baca_berkas(berkas)
    return Naskah(berkas.name, keputusan, None, keputusan.kepala.unit)
