"""One person as a table of an office tells it: typed values, each knowing where it was written."""

from dataclasses import dataclass, field, fields
from datetime import date
from typing import Final

from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.core.penilaian.berkas import Asal, Masalah

TINGKAT_PENDIDIKAN: Final = ("SD", "SMP", "SLTA", "D1", "D2", "D3", "D4", "S1", "S2", "S3")


@dataclass(frozen=True, slots=True)
class BarisPegawai:
    """A person's present data. What is missing or could not be understood is None, never "" or 0.

    `golongan` is a golongan ruang (III/c) or, of a PPPK, a golongan (IX). `jenis_kelamin` is L or P.
    """

    asal: Asal = field(compare=False)
    nip: str | None = None
    nama: str | None = None
    gelar_depan: str | None = None
    gelar_belakang: str | None = None
    status: StatusKepegawaian | None = None
    jenis_kelamin: str | None = None
    tempat_lahir: str | None = None
    tanggal_lahir: date | None = None
    tmt_cpns: date | None = None
    golongan: str | None = None
    tmt_golongan: date | None = None
    jabatan: str | None = None
    tmt_jabatan: date | None = None
    kelas: int | None = None
    unit: str | None = None
    pendidikan: str | None = None
    program_studi: str | None = None
    tahun_lulus: int | None = None
    akhir_kontrak: date | None = None
    karpeg: str | None = None
    surel: str | None = None


ISIAN: Final = tuple(each.name for each in fields(BarisPegawai) if each.name != "asal")


@dataclass(frozen=True, slots=True)
class DaftarPegawai:
    """The people of a file, also those of rows with problems, with what is wrong and what is only remarked."""

    nama: str
    pegawai: tuple[BarisPegawai, ...] = ()
    masalah: tuple[Masalah, ...] = ()
    catatan: tuple[Masalah, ...] = ()

    def masalah_baris(self, baris: BarisPegawai) -> tuple[Masalah, ...]:
        """Give the problems of one person's row."""
        place = (baris.asal.lembar, baris.asal.baris)
        return tuple(each for each in self.masalah if (each.lembar, each.baris) == place)

    def tanpa_masalah(self) -> tuple[BarisPegawai, ...]:
        """Give the people whose row no problem names."""
        named = {(each.lembar, each.baris) for each in self.masalah}
        return tuple(each for each in self.pegawai if (each.asal.lembar, each.asal.baris) not in named)

    def baris_bermasalah(self) -> int:
        """Count the rows that a problem names."""
        return len({(each.lembar, each.baris) for each in self.masalah})
