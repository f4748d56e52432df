"""Under which unsur, sub-unsur and numbered heading a row of butir hangs."""

import re
from dataclasses import dataclass

from jenjang.surat.keputusan.sel import Potongan

_ROMAWI = re.compile(r"[IlVX]{1,4}[a-e]?\.?")
_HURUF_BESAR = re.compile(r"[A-Z]\.?")
_BERANGKA = re.compile(r"\d{1,2}\.?")


@dataclass(slots=True)
class Silsilah:
    """The headings in force while the rows of a table are read, outermost first."""

    unsur: str = ""
    nomor_sub_unsur: str = ""
    sub_unsur: str = ""
    kelompok: str = ""
    kelompok_sebelum: str = ""

    def masuk_baris(self, depan: tuple[Potongan, ...], nomor: str) -> None:
        """Take the texts before a row's own; a row numbered like a heading leaves the last heading."""
        self._masuk_luar(depan)
        if _BERANGKA.fullmatch(nomor):
            self.kelompok = ""

    def masuk_judul(self, potongan: tuple[Potongan, ...]) -> None:
        """Take a heading row."""
        self._masuk_luar(potongan[:-1])
        self.kelompok_sebelum = self.kelompok
        akhir = potongan[-1]
        if _ROMAWI.fullmatch(akhir.nomor) and len(potongan) == 1 and akhir.teks.isupper():
            self._masuk_unsur(akhir)
        elif _HURUF_BESAR.fullmatch(akhir.nomor):
            self._masuk_sub_unsur(akhir)
        else:
            self.kelompok = akhir.teks

    def batalkan_judul(self) -> None:
        """Undo the last heading, which turned out to be the text of the row after it."""
        self.kelompok = self.kelompok_sebelum

    def _masuk_luar(self, depan: tuple[Potongan, ...]) -> None:
        if not depan:
            return
        if len(depan) > 1:
            self.unsur = depan[-2].teks
        elif _ROMAWI.fullmatch(depan[0].nomor):
            self._masuk_unsur(depan[0])
            return
        self._masuk_sub_unsur(depan[-1])

    def _masuk_unsur(self, judul: Potongan) -> None:
        self.unsur, self.nomor_sub_unsur, self.sub_unsur, self.kelompok = judul.teks, "", "", ""

    def _masuk_sub_unsur(self, judul: Potongan) -> None:
        self.nomor_sub_unsur, self.sub_unsur, self.kelompok = judul.nomor.rstrip(".)"), judul.teks, ""
