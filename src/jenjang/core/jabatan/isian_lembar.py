"""Parts of a job sheet as its writer fills them in: class, summary, and codes out of the closed lists."""

from collections.abc import Sequence
from dataclasses import replace

from jenjang.core.jabatan.informasi_jabatan import (
    FungsiPekerjaan,
    KelasJabatan,
    KodeSyarat,
    LembarJabatan,
    SyaratLain,
)
from jenjang.core.jabatan.kode import BAKAT, HUBUNGAN, MINAT, MINAT_BARU, TEMPERAMEN, arti_kode, semua_kode
from jenjang.core.jabatan.tercetak import Lokasi, Teks

DAFTAR = (BAKAT, TEMPERAMEN, MINAT, *HUBUNGAN)
_SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def pilihan_kode(lembar: LembarJabatan, daftar: str) -> tuple[str, ...]:
    """Give the codes that a sheet may hold in a list; minat stays in the list, old or new, that the sheet uses."""
    if daftar == MINAT and any(satu.kode in semua_kode(MINAT_BARU) for satu in lembar.syarat_lain.minat):
        return semua_kode(MINAT_BARU)
    return semua_kode(daftar)


def kode_lembar(lembar: LembarJabatan, daftar: str) -> tuple[KodeSyarat, ...]:
    """Give the codes that a sheet holds of a list."""
    syarat = lembar.syarat_lain
    if daftar in HUBUNGAN:
        return tuple(kode for satu in syarat.fungsi if satu.hubungan.lower() == daftar for kode in satu.kode)
    return {BAKAT: syarat.bakat, TEMPERAMEN: syarat.temperamen, MINAT: syarat.minat}[daftar]


def ganti_kode(lembar: LembarJabatan, daftar: str, kode: Sequence[str]) -> LembarJabatan:
    """Return the sheet with these codes of a list; those that stay keep their printed words.

    ValueError for a code outside the closed list that the sheet did not hold before.
    """
    lama = {satu.kode: satu for satu in kode_lembar(lembar, daftar)}
    dikenal = pilihan_kode(lembar, daftar)
    if asing := [satu for satu in kode if satu not in lama and satu not in dikenal]:
        raise ValueError(f"{daftar}: {', '.join(asing)}")
    urutan = [*lama, *(satu for satu in dikenal if satu not in lama)]
    baru = tuple(lama.get(satu) or _kode(lembar, daftar, satu) for satu in urutan if satu in kode)
    return replace(lembar, syarat_lain=_dengan(lembar.syarat_lain, daftar, baru))


def ganti_kelas(lembar: LembarJabatan, kelas: int | None) -> LembarJabatan:
    """Return the sheet with this class, in figures and words."""
    if kelas == (lembar.kelas.angka if lembar.kelas else None):
        return lembar
    if kelas is None:
        return replace(lembar, kelas=None)
    lokasi = lembar.kelas.lokasi if lembar.kelas else Lokasi()
    huruf = _huruf(kelas)
    return replace(lembar, kelas=KelasJabatan(kelas, huruf, f"{kelas} ({huruf})", lokasi))


def ganti_ikhtisar(lembar: LembarJabatan, isi: str) -> LembarJabatan:
    """Return the sheet with this summary of the post."""
    lokasi = lembar.ikhtisar.lokasi if lembar.ikhtisar else Lokasi()
    return replace(lembar, ikhtisar=Teks(isi, lokasi) if isi else None)


def _kode(lembar: LembarJabatan, daftar: str, kode: str) -> KodeSyarat:
    sumber = MINAT_BARU if daftar == MINAT and kode not in semua_kode(MINAT) else daftar
    arti = arti_kode(sumber, kode).capitalize()
    pemisah = " " if daftar in HUBUNGAN else " : "
    return KodeSyarat(kode, arti, f"{kode}{pemisah}{arti}", Lokasi())


def _dengan(syarat: SyaratLain, daftar: str, kode: tuple[KodeSyarat, ...]) -> SyaratLain:
    if daftar == BAKAT:
        return replace(syarat, bakat=kode)
    if daftar == TEMPERAMEN:
        return replace(syarat, temperamen=kode)
    if daftar == MINAT:
        return replace(syarat, minat=kode)
    lain = tuple(satu for satu in syarat.fungsi if satu.hubungan.lower() != daftar)
    milik = next((satu for satu in syarat.fungsi if satu.hubungan.lower() == daftar), None)
    baru = FungsiPekerjaan(milik.hubungan if milik else daftar, kode, milik.lokasi if milik else Lokasi())
    urut = {hubungan: letak for letak, hubungan in enumerate(HUBUNGAN)}
    semua = sorted((*lain, baru), key=lambda satu: urut.get(satu.hubungan.lower(), len(urut)))
    return replace(syarat, fungsi=tuple(semua))


def _huruf(kelas: int) -> str:
    """Write 0 to 19 in words."""
    if kelas < len(_SATUAN):
        return _SATUAN[kelas]
    sisa = kelas % 10
    if kelas == 10:
        return "sepuluh"
    return "sebelas" if sisa == 1 else f"{_SATUAN[sisa]} belas"
