"""What a performance export holds once read: a row a person and period, with every problem and remark beside it."""

from dataclasses import dataclass, field
from enum import StrEnum

from jenjang.core.penilaian.berkas import Asal, Masalah, PeriodeKinerja


class Penugasan(StrEnum):
    """In what capacity a person was rated; acting posts bring no credit to the functional post."""

    DEFINITIF = "definitif"
    PELAKSANA_TUGAS = "Plt."
    PELAKSANA_HARIAN = "Plh."
    PENJABAT = "Pj."
    PENJABAT_SEMENTARA = "Pjs."


@dataclass(frozen=True, slots=True)
class BarisKinerja:
    """One row of an export: whose, in which post, which months, what was rated; `angka_kredit` as printed there."""

    asal: Asal = field(compare=False)
    nip: str | None = None
    nama: str | None = None
    jabatan: str | None = None
    unit_kerja: str | None = None
    penugasan: Penugasan = Penugasan.DEFINITIF
    periode: PeriodeKinerja | None = None
    angka_kredit: int | None = None

    @property
    def kunci(self) -> tuple[str | None, int | None, int | None, int | None]:
        """What two rows of the same person and months share."""
        each = self.periode or PeriodeKinerja(self.asal)
        return (self.nip, each.tahun, each.bulan_mulai, each.bulan_selesai)


@dataclass(frozen=True, slots=True)
class EksporKinerja:
    """A whole export: the rows that can be used, what is wrong with the others, and what was passed over."""

    nama: str
    baris: tuple[BarisKinerja, ...] = ()
    masalah: tuple[Masalah, ...] = ()
    catatan: tuple[Masalah, ...] = ()
    baris_terbaca: int = 0
