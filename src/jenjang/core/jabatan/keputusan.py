"""A decree on analisis jabatan and beban kerja: head, opening list, sheets, and what was not read."""

from dataclasses import dataclass

from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tercetak import Lokasi, Teks


@dataclass(frozen=True, slots=True)
class KepalaKeputusan:
    """The head of the decree; `tanggal` is yyyymmdd. A part that is not printed is None."""

    nomor: Teks | None = None
    tanggal: int | None = None
    tanggal_tercetak: Teks | None = None
    tentang: Teks | None = None
    tempat: Teks | None = None
    jabatan_penanda_tangan: Teks | None = None
    penanda_tangan: Teks | None = None
    unit: str = ""
    menimbang: tuple[Teks, ...] = ()
    mengingat: tuple[Teks, ...] = ()
    diktum: tuple[Teks, ...] = ()
    tembusan: tuple[Teks, ...] = ()


@dataclass(frozen=True, slots=True)
class EntriDaftar:
    """A position of the opening list: printed number ("2.1.3"), name, number of the position above it."""

    nomor: str
    nama: str
    induk: str
    lokasi: Lokasi

    @property
    def tingkat(self) -> int:
        """Depth in the hierarchy, 1 at the top."""
        return self.nomor.count(".") + 1


@dataclass(frozen=True, slots=True)
class TakTerbaca:
    """Something the reader saw and did not understand: where, what is printed, and why it was left."""

    lokasi: Lokasi
    isi: str
    alasan: str
    urutan: int | None = None


@dataclass(frozen=True, slots=True)
class Keputusan:
    """A decree as read, nothing corrected."""

    kepala: KepalaKeputusan
    daftar: tuple[EntriDaftar, ...]
    lembar: tuple[LembarJabatan, ...]
    tak_terbaca: tuple[TakTerbaca, ...]
