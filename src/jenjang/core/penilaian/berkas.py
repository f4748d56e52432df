"""A person's record: pegawai, riwayat, kegiatan, periode kinerja and integrasi as typed values with their places.

A datum that is missing or could not be understood is None, never 0, False or "".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Final

from jenjang.core.engine.words import sentence


@dataclass(frozen=True, slots=True)
class Masalah:
    """Something wrong at a place: sheet, row (from 1), column, the value as written, and the sentence to say.

    `kode` names the sentence of `kata.toml` and `isi` its facts; `isian` is the field's name, "" for a whole row.
    """

    lembar: str
    baris: int
    kolom: str
    nilai: str
    kode: str
    isian: str = ""
    isi: Mapping[str, str | int] = field(default_factory=dict)

    def pesan(self, bahasa: str = "id") -> str:
        """Say what is wrong and what to do; the place stands in the other fields."""
        return sentence(self.kode, bahasa, **{**self.isi, "nilai": self.nilai, "isian": self.isian})


@dataclass(frozen=True, slots=True)
class Asal:
    """Where a record stands: its sheet and row, the column of each field, and the field's row where it differs."""

    lembar: str
    baris: int
    kolom: Mapping[str, str]
    baris_isian: Mapping[str, int] = field(default_factory=dict)
    nilai: Mapping[str, str] = field(default_factory=dict)

    def masalah(self, isian: str, kode: str, **isi: str | int) -> Masalah:
        """Name a problem of a field at its place, with the value as it was written."""
        baris = self.baris_isian.get(isian, self.baris)
        kolom = self.kolom.get(isian, isian)
        return Masalah(self.lembar, baris, kolom, self.nilai.get(isian, ""), kode, isian, isi)


@dataclass(frozen=True, slots=True)
class Pegawai:
    """The person: identity, post and what only people decide. Credits in millionths.

    `status` is biasa, menunggu_lowongan or pangkat_tertinggi. `jenjang`, `golongan`, `pendidikan` and `status` hold
    the official spelling where the reader knew it, else the text as written.
    """

    asal: Asal = field(compare=False)
    nama: str | None = None
    nip: str | None = None
    tanggal_lahir: date | None = None
    instansi: str | None = None
    jenjang: str | None = None
    golongan: str | None = None
    tmt_jenjang: date | None = None
    tmt_pangkat: date | None = None
    pendidikan: str | None = None
    status: str | None = None
    saldo_awal: int | None = None
    pengembangan_profesi: int | None = None
    hasil_kerja_minimal: bool | None = None
    lowongan: bool | None = None
    instansi_induk: str | None = None
    nomor_karpeg: str | None = None
    tempat_lahir: str | None = None
    jenis_kelamin: str | None = None
    tmt_cpns: date | None = None
    ak_dasar: int | None = None
    ak_jf_lama: int | None = None
    ak_penyesuaian: int | None = None
    predikat_ijazah_baru: str | None = None
    tanggal_pencantuman_gelar: date | None = None
    penilai_nama: str | None = None
    penilai_nip: str | None = None
    penilai_jabatan: str | None = None
    penilai_golongan: str | None = None
    tempat_penetapan: str | None = None


@dataclass(frozen=True, slots=True)
class Riwayat:
    """A change within the file: from `tanggal` on the person holds this jenjang, golongan and status."""

    asal: Asal = field(compare=False)
    tanggal: date | None = None
    jenjang: str | None = None
    golongan: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Kegiatan:
    """One claim: work on a day or over a span within one year. `jam` in millionths of an hour."""

    asal: Asal = field(compare=False)
    tanggal_mulai: date | None = None
    tanggal_selesai: date | None = None
    kode: str | None = None
    uraian: str | None = None
    jumlah: int | None = None
    penugasan_nomor: str | None = None
    penugasan_tanggal: date | None = None
    unit_punya_jenjang_butir: bool | None = None
    jumlah_penulis: int | None = None
    peran: str | None = None
    jam: int | None = None
    sertifikat: bool | None = None
    bukti: str | None = None
    keterangan: str | None = None

    @property
    def hari_terakhir(self) -> date | None:
        """The last day of the work: its end, or its only day."""
        return self.tanggal_selesai or self.tanggal_mulai


@dataclass(frozen=True, slots=True)
class PeriodeKinerja:
    """Months `bulan_mulai` to `bulan_selesai` of a year, both inclusive, and the predicate or the ratings it rests on.

    `hasil_kerja` and `perilaku` are "di atas", "sesuai" or "di bawah". `jenjang` is the one held in these months,
    None where the record tells it.
    """

    asal: Asal = field(compare=False)
    tahun: int | None = None
    bulan_mulai: int | None = None
    bulan_selesai: int | None = None
    hasil_kerja: str | None = None
    perilaku: str | None = None
    predikat: str | None = None
    jenjang: str | None = None

    @property
    def bulan(self) -> range:
        """The months of the year, from 1; none where the period is not known."""
        if self.bulan_mulai is None or self.bulan_selesai is None:
            return range(0)
        return range(self.bulan_mulai, self.bulan_selesai + 1)


@dataclass(frozen=True, slots=True)
class Integrasi:
    """The credit brought over once from before 2023: what stood in the last PAK and how it was reckoned.

    `metode` is "konvensional" or "integrasi"; amounts in millionths; `jenjang` and `golongan` are those held then.
    """

    asal: Asal = field(compare=False)
    tanggal: date | None = None
    nomor: str | None = None
    metode: str | None = None
    ak_lama: int | None = None
    jenjang: str | None = None
    golongan: str | None = None
    pengembangan_profesi: int | None = None
    penunjang: int | None = None


@dataclass(frozen=True, slots=True)
class BerkasNilai:
    """A whole record with every problem found in it; `catatan` holds remarks that stop nothing."""

    nama: str
    pegawai: Pegawai
    riwayat: tuple[Riwayat, ...] = ()
    kegiatan: tuple[Kegiatan, ...] = ()
    masalah: tuple[Masalah, ...] = ()
    catatan: tuple[Masalah, ...] = ()
    predikat: tuple[PeriodeKinerja, ...] = ()
    integrasi: tuple[Integrasi, ...] = ()

    def kegiatan_tanpa_masalah(self) -> tuple[Kegiatan, ...]:
        """The claims whose row no problem names: those that are assessed when the rest is passed over."""
        named = self._baris_bermasalah()
        return tuple(each for each in self.kegiatan if (each.asal.lembar, each.asal.baris) not in named)

    def predikat_tanpa_masalah(self) -> tuple[PeriodeKinerja, ...]:
        """The periods whose row no problem names."""
        named = self._baris_bermasalah()
        return tuple(each for each in self.predikat if (each.asal.lembar, each.asal.baris) not in named)

    def _baris_bermasalah(self) -> set[tuple[str, int]]:
        return {(masalah.lembar, masalah.baris) for masalah in self.masalah}

    def tanpa_masalah(self) -> "BerkasNilai":
        """The record to assess when rows with a problem are passed over: what a problem names is left unknown."""
        unread: dict[str, Any] = {isian: None for isian in _ISIAN_PEGAWAI if self.masalah_pegawai(isian)}
        named = self._baris_bermasalah()
        return replace(
            self,
            pegawai=replace(self.pegawai, **unread),
            kegiatan=self.kegiatan_tanpa_masalah(),
            predikat=self.predikat_tanpa_masalah(),
            integrasi=tuple(each for each in self.integrasi if (each.asal.lembar, each.asal.baris) not in named),
        )

    def penghalang(self) -> tuple[Masalah, ...]:
        """The problems without whose solution nothing can be assessed: of the post, of a change, of a whole sheet."""
        rows = {(each.asal.lembar, each.asal.baris) for each in self.kegiatan}
        rows |= {(each.asal.lembar, each.asal.baris) for each in self.predikat}
        rows |= {(each.asal.lembar, each.asal.baris) for each in self.integrasi}
        passable = [each for isian in _ISIAN_PEGAWAI - _ISIAN_JABATAN for each in self.masalah_pegawai(isian)]
        return tuple(each for each in self.masalah if (each.lembar, each.baris) not in rows and each not in passable)

    def masalah_pegawai(self, isian: str) -> tuple[Masalah, ...]:
        """The problems that name one field of the person."""
        asal = self.pegawai.asal
        place = (asal.lembar, asal.baris_isian.get(isian, asal.baris), isian)
        return tuple(each for each in self.masalah if (each.lembar, each.baris, each.isian) == place)


_ISIAN_JABATAN: Final = frozenset({"jenjang", "golongan", "status"})
_ISIAN_PEGAWAI: Final = frozenset(each.name for each in fields(Pegawai)) - {"asal"}
