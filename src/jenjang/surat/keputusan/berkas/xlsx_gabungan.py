"""Merged cells of a worksheet, asked row by row from the top."""

import re
from xml.etree.ElementTree import Element

from jenjang.surat.buku_kerja.sheets import column_number
from jenjang.surat.keputusan.berkas.xlsx_buku import nama_tag

_RENTANG = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")


class Gabungan:
    """The merged ranges under a sweep; a class because it forgets the ranges above the row asked for."""

    def __init__(self, akar: Element) -> None:
        rentang = []
        for elemen in akar.iter():
            if nama_tag(elemen) == "mergeCell" and (cocok := _RENTANG.fullmatch(elemen.get("ref", ""))):
                rentang.append((int(cocok[2]), int(cocok[4]), column_number(cocok[1]), column_number(cocok[3])))
        self._menanti = sorted(rentang, reverse=True)
        self._berlaku: list[tuple[int, int, int]] = []

    def tertutup(self, baris: int) -> list[tuple[int, int]]:
        """Return the first and last column of each range that crosses a row; all but its first are covered."""
        while self._menanti and self._menanti[-1][0] <= baris:
            awal, akhir, kiri, kanan = self._menanti.pop()
            if awal <= akhir:
                self._berlaku.append((akhir, kiri, kanan))
        self._berlaku = [satu for satu in self._berlaku if satu[0] >= baris]
        return [(kiri, kanan) for _, kiri, kanan in self._berlaku]
