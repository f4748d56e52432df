"""The workload table of a sheet, in either of the two methods."""

from dataclasses import dataclass
from enum import StrEnum

from jenjang.core.jabatan.tercetak import Angka, Lokasi, Teks


class Metode(StrEnum):
    """How a table reaches its headcount: minutes per task, or angka kredit per butir kegiatan."""

    TUGAS = "tugas"
    ANGKA_KREDIT = "angka_kredit"


@dataclass(frozen=True, slots=True)
class BarisTugas:
    """One task of method tugas: volume per year x time per unit / waktu efektif = kebutuhan.

    `satuan` is the unit where the table prints one beside the volume as well as, or instead of, a hasil kerja.
    """

    nomor: str
    uraian: str
    hasil_kerja: str
    volume: Angka
    waktu: Angka
    waktu_efektif: Angka
    kebutuhan: Angka
    lokasi: Lokasi
    satuan: str = ""


@dataclass(frozen=True, slots=True)
class BarisButir:
    """One butir of method angka kredit: Wpk = angka kredit / konstanta, Wpv = Wpk x volume, in hours.

    `kelompok` is the numbered heading the row hangs under ("2 Menetapkan sasaran garapan ..."), without which
    rows such as "a Komunitas/Massal" cannot be told apart.
    """

    nomor: str
    unsur: str
    nomor_sub_unsur: str
    sub_unsur: str
    kelompok: str
    uraian: str
    angka_kredit: Angka
    konstanta: Angka
    wpk: Angka
    volume: Angka
    satuan: str
    wpv: Angka
    formasi: Angka
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class BarisJudul:
    """A heading row of a workload table; `angka_sisa` are numbers that stand in it all the same."""

    nomor: str
    uraian: str
    angka_sisa: tuple[str, ...]
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class KakiTabel:
    """The foot of a workload table: printed sum, unrounded formation, hours of a person-year, headcount.

    `jumlah_lain` are further places where the sum is printed.
    """

    jumlah: Angka | None = None
    formasi: Angka | None = None
    jam_efektif: Angka | None = None
    pegawai: Angka | None = None
    nama_pegawai: Teks | None = None
    jumlah_lain: tuple[Angka, ...] = ()


@dataclass(frozen=True, slots=True)
class TabelBeban:
    """The workload table of one sheet."""

    metode: Metode
    judul_kolom: tuple[Teks, ...]
    tugas: tuple[BarisTugas, ...]
    butir: tuple[BarisButir, ...]
    judul: tuple[BarisJudul, ...]
    kaki: KakiTabel
    lokasi: Lokasi
    lengkap: bool

    @property
    def jumlah_baris(self) -> int:
        """The number of rows that carry figures."""
        return len(self.tugas) + len(self.butir)
