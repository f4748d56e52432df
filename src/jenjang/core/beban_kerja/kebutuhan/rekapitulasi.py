"""Sums over posts: per functional jenjang, unit, kind of post and office."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from jenjang.core.beban_kerja.efektivitas import efektivitas_jabatan, prestasi
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi, kepala_unit
from jenjang.core.beban_kerja.metode import jumlah_lengkap as jumlah_beban
from jenjang.core.beban_kerja.periksa.nama_jabatan import rumpun_jenjang
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.core.jabatan.jenjang import JENJANG


@dataclass(frozen=True, slots=True)
class Rekap:
    """The sums of one group; a sum with an unknown part is None, `tak_diketahui` counts the posts without a need."""

    kelompok: str
    banyak_posisi: int
    tak_diketahui: int
    kebutuhan: int | None
    bezetting: int | None
    beban: Fraction | None

    @property
    def selisih(self) -> int | None:
        """B - K: negative is a shortage."""
        return None if self.bezetting is None or self.kebutuhan is None else self.bezetting - self.kebutuhan

    @property
    def efektivitas(self) -> Fraction | None:
        """EU = load of the group / its people."""
        return efektivitas_jabatan(self.beban, self.bezetting) if self.beban is not None and self.bezetting else None

    @property
    def prestasi(self) -> str | None:
        """PU, the prestasi band of the EU."""
        return None if self.efektivitas is None else prestasi(self.efektivitas)


def jumlah_lengkap(nilai: Iterable[int | None]) -> int | None:
    """Add up; a sum with an unknown part is unknown."""
    jumlah = 0
    for satu in nilai:
        if satu is None:
            return None
        jumlah += satu
    return jumlah


def rekap(kelompok: str, neraca: Iterable[Neraca]) -> Rekap:
    """Add up some posts under one name."""
    semua = tuple(neraca)
    return Rekap(
        kelompok,
        len(semua),
        sum(satu.kebutuhan is None for satu in semua),
        jumlah_lengkap(satu.kebutuhan for satu in semua),
        jumlah_lengkap(satu.bezetting for satu in semua),
        jumlah_beban(satu.beban for satu in semua),
    )


def rekap_jenis(neraca: Iterable[Neraca]) -> tuple[Rekap, ...]:
    """Add up per kind of post, from the head of the office down."""
    semua = tuple(neraca)
    kelompok = _kelompok(semua, lambda satu: satu.posisi.jenis.nama)
    return tuple(rekap(jenis.nama, kelompok[jenis.nama]) for jenis in JenisJabatan if jenis.nama in kelompok)


def rekap_jenjang(neraca: Iterable[Neraca]) -> tuple[Rekap, ...]:
    """Add up per functional post and jenjang ("Pekerja Sosial Ahli Muda"), by name and from the lowest jenjang up."""
    fungsional = [satu for satu in neraca if satu.posisi.jenis is JenisJabatan.FUNGSIONAL]
    kelompok = _kelompok(fungsional, lambda satu: nama_rapi(satu.posisi.nama))
    urut = sorted(kelompok, key=_rumpun_tingkat)
    return tuple(rekap(kelompok[nama][0].posisi.nama, kelompok[nama]) for nama in urut)


def rekap_unit(neraca: tuple[Neraca, ...], posisi: tuple[Posisi, ...]) -> tuple[Rekap, ...]:
    """Add up per unit, each named by the post that heads it, in the order of the list.

    Where heads of several units have one name, each is named with the post above it.
    """
    kelompok: dict[int, list[Neraca]] = {}
    for satu in neraca:
        kelompok.setdefault(kepala_unit(satu.posisi, posisi).letak, []).append(satu)
    banyak = Counter(nama_rapi(posisi[letak].nama) for letak in kelompok)
    return tuple(rekap(_nama_kepala(posisi[letak], posisi, banyak), kelompok[letak]) for letak in sorted(kelompok))


def _nama_kepala(kepala: Posisi, posisi: tuple[Posisi, ...], banyak: Counter[str]) -> str:
    atas = None if kepala.induk is None else posisi[kepala.induk]
    return f"{kepala.nama} ({atas.nama})" if atas and banyak[nama_rapi(kepala.nama)] > 1 else kepala.nama


def _rumpun_tingkat(nama: str) -> tuple[str, int]:
    pecahan = rumpun_jenjang(nama)
    return (pecahan[0], JENJANG.index(pecahan[1])) if pecahan else (nama, len(JENJANG))


def _kelompok(neraca: Iterable[Neraca], kunci: Callable[[Neraca], str]) -> dict[str, list[Neraca]]:
    hasil: dict[str, list[Neraca]] = {}
    for satu in neraca:
        hasil.setdefault(kunci(satu), []).append(satu)
    return hasil
