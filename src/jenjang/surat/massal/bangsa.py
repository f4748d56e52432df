"""The frames of one run: people and records of its files, summed, faulted, traced and assessed.

`Bangsa` serves a KEGIATAN of butir, `Berpredikat` one that brings predicates too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import narwhals as nw

from jenjang.core.engine.marks import Marked
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.penilaian.massal.hasil import susun_hasil
from jenjang.core.penilaian.massal.jejak import susun_jejak, susun_jejak_periode
from jenjang.core.penilaian.massal.kegiatan import dengan_predikat, jumlahkan, terurai
from jenjang.core.penilaian.massal.kolom import KEGIATAN, TAHUN_KONVERSI, samakan, samakan_periode
from jenjang.core.penilaian.massal.konversi import angka_bertanda, susun_penetapan
from jenjang.core.penilaian.massal.masalah import masalah_kegiatan, masalah_pegawai
from jenjang.core.penilaian.massal.masalah_predikat import masalah_periode, masalah_tahun
from jenjang.core.penilaian.massal.pegawai import bermula, pegawai_sah
from jenjang.core.penilaian.massal.predikat import (
    baris_predikat,
    bernasib,
    jumlah_tahun,
    periode_sah,
    tahun_berpredikat,
)
from jenjang.surat.massal.mesin_berkas import MesinBerkas
from jenjang.surat.massal.sumber import Sumber

Frame = nw.LazyFrame[Any]


@dataclass(frozen=True, slots=True)
class Berkas:
    """The files of a run on their engine; `kolom_pegawai` are the columns of PEGAWAI that are computed with."""

    mesin: MesinBerkas
    kegiatan: Sumber
    pegawai: Sumber
    kolom_pegawai: Mapping[str, str]

    def orang(self, tambahan: list[str] | None = None, *, bernomor: bool = False) -> Frame:
        """Scan the people, with carried columns or with the numbers of their rows."""
        return samakan(self.mesin.baca(self.pegawai, bernomor=bernomor), self.kolom_pegawai, tambahan or [])


class Bangsa:
    """A nation's butir; a class because sums, problems, trace and results rest on the same people."""

    def __init__(self, berkas: Berkas, tambahan: list[str], kantor: OfficeValues | None) -> None:
        self.mesin = berkas.mesin
        self.berkas = berkas
        self.tambahan = tambahan
        self.kantor = kantor

    @cached_property
    def orang(self) -> Frame:
        """Everyone listed."""
        return self.berkas.orang(self.tambahan)

    @cached_property
    def dihitung(self) -> Frame:
        """The people who count."""
        return pegawai_sah(self.mesin, self.orang)

    def catatan(self, *, bernomor: bool = False) -> Frame:
        """Scan the records."""
        return samakan(self.mesin.baca(self.berkas.kegiatan, bernomor=bernomor), KEGIATAN)

    def banyak(self) -> int:
        """Count the records."""
        return self._banyak(self.catatan())

    def jumlah(self) -> Frame:
        """Sum each person's years, and keep the sums."""
        return jumlahkan(self.mesin, self.catatan(), self.dihitung)

    def masalah_orang(self) -> list[Frame]:
        """Give the problems of the people; nothing where everyone counts."""
        if self._banyak(self.orang) == self._banyak(self.dihitung):
            return []
        return [masalah_pegawai(self.mesin, self.berkas.orang(bernomor=True))]

    def masalah(self) -> list[Frame]:
        """Give the problems of the records."""
        return [masalah_kegiatan(self.mesin, self.catatan(bernomor=True), self.orang)]

    def jejak(self) -> Frame:
        """Trace every record that counts."""
        return susun_jejak(self.mesin, self.catatan(bernomor=True), self.dihitung)

    def hasil(self, jumlah: Frame) -> Frame:
        """Give the rows of HASIL from sums in order."""
        return susun_hasil(self.mesin, terurai(jumlah), self.dihitung, self.tambahan)

    def bertanda(self) -> Iterable[Marked]:
        """Give the figures since 2023 that the results rest on."""
        return ()

    def _banyak(self, frame: Frame) -> int:
        return int(self.mesin.ambil(frame.select(banyak=nw.len()))[0]["banyak"])


class Berpredikat(Bangsa):
    """A nation's butir to 2022 and predicates since."""

    @cached_property
    def orang(self) -> Frame:
        """Everyone listed, with the months of the present jenjang where a TMT is told."""
        return bermula(self.berkas.orang(self.tambahan))

    @cached_property
    def tahun(self) -> Frame:
        """The verdict on each person's year of predicates."""
        return self.mesin.tahan(tahun_berpredikat(self._periode()))

    def catatan(self, *, bernomor: bool = False) -> Frame:
        """Scan the records."""
        return samakan_periode(self.mesin.baca(self.berkas.kegiatan, bernomor=bernomor))

    def jumlah(self) -> Frame:
        """Sum each person's years of butir and of predicates, and keep the sums."""
        butir = self._butir().filter(nw.col("tahun") < TAHUN_KONVERSI)
        sums = jumlahkan(self.mesin, butir, self.dihitung)
        return self.mesin.tahan(dengan_predikat(sums, jumlah_tahun(self.tahun)))

    def masalah(self) -> list[Frame]:
        """Give the problems of the records, of butir and of predicates, alone and within their year."""
        butir = masalah_kegiatan(self.mesin, self._butir(bernomor=True), self.orang, berpredikat=True)
        alone = masalah_periode(self.mesin, self.catatan(bernomor=True), self.orang)
        return [butir, alone, masalah_tahun(self._bernasib())]

    def jejak(self) -> Frame:
        """Trace every record and every period that counts."""
        butir = self._butir(bernomor=True).filter(nw.col("tahun") < TAHUN_KONVERSI)
        return susun_jejak_periode(self._bernasib(), susun_jejak(self.mesin, butir, self.dihitung))

    def hasil(self, jumlah: Frame) -> Frame:
        """Give the rows of HASIL from sums in order, each year by the regulation of its work."""
        penetapan = susun_penetapan(self.kantor)
        return susun_hasil(self.mesin, terurai(jumlah), self.dihitung, self.tambahan, penetapan)

    def bertanda(self) -> Iterable[Marked]:
        """Give the figures since 2023 that the posts of these people rest on."""
        held = self.mesin.ambil(self.orang.select("jenjang").unique())
        return angka_bertanda([each["jenjang"] for each in held], self.kantor)

    def _butir(self, *, bernomor: bool = False) -> Frame:
        return self.catatan(bernomor=bernomor).filter(~baris_predikat())

    def _periode(self, *, bernomor: bool = False) -> Frame:
        return periode_sah(self.mesin, self.catatan(bernomor=bernomor), self.dihitung, self.kantor)

    def _bernasib(self) -> Frame:
        return bernasib(self.mesin, self._periode(bernomor=True), self.tahun)
