"""The order of printed things by their places, whatever form the source had."""

import re

from jenjang.core.jabatan.tercetak import Lokasi

_BARIS_SEL = re.compile(r"\d+")


def kunci_urut(lokasi: Lokasi) -> tuple[int, int, int]:
    """Return a key that sorts places within one sheet: page, table, line, or the row of a cell."""
    baris = lokasi.baris
    if baris is None and lokasi.sel and (cocok := _BARIS_SEL.search(lokasi.sel)):
        baris = int(cocok[0])
    return (lokasi.halaman or 0, lokasi.tabel or 0, baris or 0)
