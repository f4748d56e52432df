"""One sheet: its lines split into sections, each section read by its own reader."""

import re
from dataclasses import dataclass

from jenjang.core.jabatan.informasi_jabatan import (
    Bagian,
    Isian,
    KelasJabatan,
    LembarJabatan,
    SyaratLain,
    TabelDaftar,
)
from jenjang.core.jabatan.tabel_beban import TabelBeban
from jenjang.core.jabatan.tercetak import Lokasi, Teks
from jenjang.surat.keputusan.isian import baca_isian
from jenjang.surat.keputusan.judul import baca_judul_bagian
from jenjang.surat.keputusan.kepala import PENANDA_TANGAN
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.sel import berjangkar, memuat_beban
from jenjang.surat.keputusan.sumber import BarisSumber
from jenjang.surat.keputusan.syarat_lain import baca_syarat_lain
from jenjang.surat.keputusan.tabel_beban import TANPA_BATAS_SEL, baca_tabel_beban
from jenjang.surat.keputusan.tabel_daftar import baca_tabel_daftar

_DAFTAR = frozenset(
    {
        "hasil_kerja",
        "bahan_kerja",
        "perangkat_kerja",
        "tanggung_jawab",
        "wewenang",
        "korelasi",
        "kondisi_lingkungan",
        "resiko_bahaya",
    }
)
# The remark that an amending decree puts over a sheet which stays as printed.
_KETERANGAN = re.compile(r"Catatan verifikasi:", re.IGNORECASE)
_KELAS = re.compile(r"(?P<angka>\d{1,2})?\s*(?:\((?P<huruf>[^)]*)\))?\s*\.?")


@dataclass(frozen=True, slots=True)
class _IsiBagian:
    """A section with the text on its title line and the lines below it."""

    bagian: Bagian
    teks: str
    baris: list[BarisSumber]


def baca_lembar(baca: Pembacaan, baris: list[BarisSumber], urutan: int) -> LembarJabatan:
    """Read one sheet; a section that is not printed is None or empty."""
    isi = _pisah_bagian(baca, _tanpa_penutup(baca, baris), urutan)
    nama = _nilai(baca, isi, "nama_jabatan")
    if nama is None:
        baca.tolak(baris[0], "lembar tanpa NAMA JABATAN", urutan)
    return LembarJabatan(
        urutan=urutan,
        lokasi=nama.lokasi if nama else baris[0].lokasi,
        nama=nama or Teks("", baris[0].lokasi),
        kode=_nilai(baca, isi, "kode_jabatan"),
        unit_kerja=_nilai(baca, isi, "unit_kerja", sambung=False),
        atasan=_isian(baca, isi, "unit_kerja", urutan),
        ikhtisar=_nilai(baca, isi, "ikhtisar"),
        syarat=_isian(baca, isi, "syarat_jabatan", urutan),
        bagian=tuple(satu.bagian for satu in isi),
        beban=_beban(baca, isi, urutan),
        daftar=_daftar(baca, isi, urutan),
        syarat_lain=_syarat_lain(baca, isi, urutan),
        prestasi=_nilai(baca, isi, "prestasi"),
        kelas=_kelas(_nilai(baca, isi, "kelas", sambung=False)),
    )


def _tanpa_penutup(baca: Pembacaan, baris: list[BarisSumber]) -> list[BarisSumber]:
    """Leave off the signature that closes the annex under its last sheet."""
    for letak, sumber in enumerate(baris):
        if PENANDA_TANGAN.match(sumber.teks):
            baca.pakai(*baris[letak:])
            return baris[:letak]
    return baris


def _pisah_bagian(baca: Pembacaan, baris: list[BarisSumber], urutan: int) -> list[_IsiBagian]:
    isi: list[_IsiBagian] = []
    for sumber in baris:
        judul = baca_judul_bagian(sumber)
        if judul:
            bagian = Bagian(judul.kunci, judul.nomor, judul.judul, sumber.lokasi)
            isi.append(_IsiBagian(bagian, judul.isi, []))
            baca.pakai(sumber)
        elif isi and (isi[-1].bagian.kunci == "tugas_pokok" or not _berbeban(sumber)):
            isi[-1].baris.append(sumber)
        elif isi:
            alasan = "baris beban kerja di luar TUGAS POKOK" if sumber.bertabel else TANPA_BATAS_SEL
            baca.tolak(sumber, alasan, urutan)
        elif sumber.teks.strip(" :#").upper() == "INFORMASI JABATAN" or _KETERANGAN.match(sumber.teks):
            baca.pakai(sumber)
    return isi


def _berbeban(sumber: BarisSumber) -> bool:
    return (sumber.bertabel and berjangkar(sumber.sel)) or memuat_beban(sumber.teks)


def _nilai(baca: Pembacaan, isi: list[_IsiBagian], kunci: str, sambung: bool = True) -> Teks | None:
    """Return the text of a section, its title line and, with `sambung`, the lines below it."""
    for satu in isi:
        if satu.bagian.kunci == kunci:
            lanjutan = [sumber for sumber in satu.baris if sumber.berisi] if sambung else []
            baca.pakai(*lanjutan)
            potongan = [satu.teks, *(sumber.teks for sumber in lanjutan)]
            # A value that begins on the line below its title brings the colon along.
            return Teks(" ".join(teks for teks in potongan if teks).removeprefix(":").lstrip(), satu.bagian.lokasi)
    return None


def _isian(baca: Pembacaan, isi: list[_IsiBagian], kunci: str, urutan: int) -> tuple[Isian, ...]:
    bebas = kunci == "unit_kerja"
    return tuple(
        isian
        for satu in isi
        if satu.bagian.kunci == kunci
        for isian in baca_isian(baca, satu.baris, kunci, urutan, bebas)
    )


def _beban(baca: Pembacaan, isi: list[_IsiBagian], urutan: int) -> TabelBeban | None:
    baris = [sumber for satu in isi if satu.bagian.kunci == "tugas_pokok" for sumber in satu.baris]
    return baca_tabel_beban(baca, baris, urutan)


def _daftar(baca: Pembacaan, isi: list[_IsiBagian], urutan: int) -> tuple[TabelDaftar, ...]:
    tabel = [baca_tabel_daftar(baca, satu.bagian, satu.baris, urutan) for satu in isi if satu.bagian.kunci in _DAFTAR]
    return tuple(satu for satu in tabel if satu is not None)


def _syarat_lain(baca: Pembacaan, isi: list[_IsiBagian], urutan: int) -> SyaratLain:
    baris = [sumber for satu in isi if satu.bagian.kunci == "syarat_lain" for sumber in satu.baris]
    return baca_syarat_lain(baca, baris, urutan)


def _kelas(isi: Teks | None) -> KelasJabatan | None:
    if isi is None:
        return None
    lokasi: Lokasi = isi.lokasi
    cocok = _KELAS.fullmatch(isi.isi)
    angka = int(cocok["angka"]) if cocok and cocok["angka"] else None
    return KelasJabatan(angka, (cocok["huruf"] or "").strip() if cocok else "", isi.isi, lokasi)
