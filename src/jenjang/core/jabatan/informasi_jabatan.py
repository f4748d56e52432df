"""One sheet of a decree (informasi jabatan) with all its sections."""

from dataclasses import dataclass

from jenjang.core.jabatan.tabel_beban import TabelBeban
from jenjang.core.jabatan.tercetak import Angka, Lokasi, Teks


@dataclass(frozen=True, slots=True)
class Bagian:
    """A section heading: what it is (`kunci`), and the number and title printed."""

    kunci: str
    nomor: str
    judul: str
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class Isian:
    """A labelled value such as "a Pendidikan : S-1 ..."; `kunci` is the label's known name, "" if unknown."""

    kunci: str
    label: str
    isi: tuple[Teks, ...]
    lokasi: Lokasi

    @property
    def teks(self) -> str:
        """All lines of the value, joined."""
        return " ".join(potongan.isi for potongan in self.isi)


@dataclass(frozen=True, slots=True)
class BarisDaftar:
    """A row of a simple table, its printed number apart."""

    nomor: str
    sel: tuple[str, ...]
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class TabelDaftar:
    """The rows of a section such as HASIL KERJA or TANGGUNG JAWAB, with the column titles printed above."""

    kunci: str
    judul_kolom: tuple[str, ...]
    baris: tuple[BarisDaftar, ...]
    lokasi: Lokasi
    lokasi_judul: Lokasi


@dataclass(frozen=True, slots=True)
class KodeSyarat:
    """A code with its words, as printed ("O5", "Mempengaruhi"); `kode` is "" where none is printed."""

    kode: str
    arti: str
    tercetak: str
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class FungsiPekerjaan:
    """The codes printed for one relation of the work: to data, to people or to things."""

    hubungan: str
    kode: tuple[KodeSyarat, ...]
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class KelasJabatan:
    """The class of a post in figures and in words."""

    angka: int | None
    huruf: str
    tercetak: str
    lokasi: Lokasi


@dataclass(frozen=True, slots=True)
class SyaratLain:
    """SYARAT JABATAN LAIN: skills, codes, physical effort and condition, functions of the work."""

    keterampilan: tuple[Teks, ...] = ()
    bakat: tuple[KodeSyarat, ...] = ()
    temperamen: tuple[KodeSyarat, ...] = ()
    minat: tuple[KodeSyarat, ...] = ()
    upaya_fisik: tuple[Teks, ...] = ()
    kondisi_fisik: tuple[Isian, ...] = ()
    fungsi: tuple[FungsiPekerjaan, ...] = ()
    lainnya: tuple[Isian, ...] = ()


@dataclass(frozen=True, slots=True)
class LembarJabatan:
    """An informasi jabatan; `urutan` counts the sheets from 1 in the order of the document."""

    urutan: int
    lokasi: Lokasi
    nama: Teks
    kode: Teks | None
    unit_kerja: Teks | None
    atasan: tuple[Isian, ...]
    ikhtisar: Teks | None
    syarat: tuple[Isian, ...]
    bagian: tuple[Bagian, ...]
    beban: TabelBeban | None
    daftar: tuple[TabelDaftar, ...]
    syarat_lain: SyaratLain
    prestasi: Teks | None
    kelas: KelasJabatan | None

    def bagian_daftar(self, kunci: str) -> tuple[BarisDaftar, ...]:
        """Return the rows of all tables of one section, in the order printed."""
        return tuple(baris for tabel in self.daftar if tabel.kunci == kunci for baris in tabel.baris)

    @property
    def pegawai_tercetak(self) -> Angka | None:
        """The headcount printed under the workload table."""
        return self.beban.kaki.pegawai if self.beban else None
