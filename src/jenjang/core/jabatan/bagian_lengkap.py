"""A sheet with every section to fill in, and back to the sections that hold something, each under its title."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from jenjang.core.jabatan.informasi_jabatan import Bagian, Isian, LembarJabatan, TabelDaftar
from jenjang.core.jabatan.tercetak import Lokasi

SYARAT = (("pendidikan", "Pendidikan"), ("diklat", "Diklat"), ("pengalaman", "Pengalaman"))
KONDISI_FISIK = (
    ("jenis_kelamin", "Jenis Kelamin"),
    ("umur", "Umur"),
    ("tinggi_badan", "Tinggi badan"),
    ("berat_badan", "Berat badan"),
    ("postur_badan", "Postur badan"),
    ("penampilan", "Penampilan"),
)
_TANPA_TEMPAT = Lokasi()


@dataclass(frozen=True, slots=True)
class SusunanBagian:
    """The title of a section; `kolom` are the titles of its columns, None where it holds no simple table."""

    judul: str
    kolom: tuple[str, ...] | None


@cache
def susunan_bagian() -> dict[str, SusunanBagian]:
    """Give every section of a sheet by its key, in their order."""
    semua = tomllib.loads(files(__package__).joinpath("bagian.toml").read_text(encoding="utf-8"))
    return {
        kunci: SusunanBagian(satu["judul"], tuple(satu["kolom"]) if "kolom" in satu else None)
        for kunci, satu in semua.items()
    }


def lengkapi(lembar: LembarJabatan, sesama: Sequence[LembarJabatan] = ()) -> LembarJabatan:
    """Return the sheet with a blank table and a blank label for each that it lacks.

    Columns are titled as the first other sheet (`sesama`) titles them that has the section. A title that stands
    without its table gets it; a table without a title gets that from `rapikan`, once it holds a row.
    """
    bertabel = {(satu.kunci, satu.lokasi) for satu in lembar.daftar}
    baru = []
    for kunci, susunan in susunan_bagian().items():
        if susunan.kolom is None:
            continue
        judul = [satu for satu in lembar.bagian if satu.kunci == kunci]
        kosong = [satu.lokasi for satu in judul if (kunci, satu.lokasi) not in bertabel]
        tempat = kosong if judul else [] if any(satu.kunci == kunci for satu in lembar.daftar) else [_TANPA_TEMPAT]
        baru += [TabelDaftar(kunci, _kolom(kunci, sesama), (), lokasi, lokasi) for lokasi in tempat]
    syarat_lain = replace(lembar.syarat_lain, kondisi_fisik=_berlabel(lembar.syarat_lain.kondisi_fisik, KONDISI_FISIK))
    return replace(
        lembar,
        daftar=(*lembar.daftar, *baru),
        syarat=_berlabel(lembar.syarat, SYARAT),
        syarat_lain=syarat_lain,
    )


def rapikan(lembar: LembarJabatan, asal: LembarJabatan, sesama: Sequence[LembarJabatan] = ()) -> LembarJabatan:
    """Return the sheet without what `lengkapi` added to `asal` and nobody filled in, each section under its title."""
    # A table that was added here, and not printed, goes again with its last row.
    tercetak = {(satu.kunci, satu.lokasi) for satu in asal.daftar if satu.lokasi != _TANPA_TEMPAT}
    syarat_lain = replace(
        lembar.syarat_lain,
        kondisi_fisik=_terisi(lembar.syarat_lain.kondisi_fisik, asal.syarat_lain.kondisi_fisik),
    )
    baru = replace(
        lembar,
        daftar=tuple(satu for satu in lembar.daftar if satu.baris or (satu.kunci, satu.lokasi) in tercetak),
        syarat=_terisi(lembar.syarat, asal.syarat),
        syarat_lain=syarat_lain,
    )
    bagian = _tanpa_judul_lepas(baru)
    for kunci in susunan_bagian():
        if _berisi(baru, kunci) and not any(satu.kunci == kunci for satu in bagian):
            bagian = _dengan_judul(bagian, kunci, judul_bagian(kunci, sesama))
    return replace(baru, bagian=bagian)


def _kolom(kunci: str, sesama: Sequence[LembarJabatan]) -> tuple[str, ...]:
    berjudul = (satu.judul_kolom for lembar in sesama for satu in lembar.daftar if satu.kunci == kunci)
    return next(berjudul, susunan_bagian()[kunci].kolom or ())


def judul_bagian(kunci: str, sesama: Sequence[LembarJabatan] = ()) -> str:
    """Give the title of a section as the first of these sheets prints it that has it, else as the law does."""
    tercetak = (satu.judul for lembar in sesama for satu in lembar.bagian if satu.kunci == kunci)
    return next(tercetak, susunan_bagian()[kunci].judul)


def _berlabel(isian: tuple[Isian, ...], label: Sequence[tuple[str, str]]) -> tuple[Isian, ...]:
    urut = {kunci: letak for letak, (kunci, _label) in enumerate(label)}
    semua = list(isian)
    for kunci, nama in label:
        if any(satu.kunci == kunci for satu in semua):
            continue
        sebelum = [at for at, satu in enumerate(semua) if urut.get(satu.kunci, len(urut)) < urut[kunci]]
        semua.insert(sebelum[-1] + 1 if sebelum else 0, Isian(kunci, nama, (), _TANPA_TEMPAT))
    return tuple(semua)


def _terisi(isian: tuple[Isian, ...], asal: tuple[Isian, ...]) -> tuple[Isian, ...]:
    dulu = {satu.kunci for satu in asal}
    return tuple(satu for satu in isian if satu.isi or satu.kunci in dulu)


def _berisi(lembar: LembarJabatan, kunci: str) -> bool:
    """Whether a section holds something that is printed only under its title."""
    lain = lembar.syarat_lain
    isi = {
        "kode_jabatan": lembar.kode,
        "unit_kerja": lembar.unit_kerja or lembar.atasan,
        "ikhtisar": lembar.ikhtisar,
        "syarat_jabatan": lembar.syarat,
        "tugas_pokok": lembar.beban and (lembar.beban.tugas or lembar.beban.butir),
        "syarat_lain": lain.keterampilan or lain.bakat or lain.temperamen or lain.minat or lain.upaya_fisik
        or lain.kondisi_fisik or any(satu.kode for satu in lain.fungsi),
        "prestasi": lembar.prestasi,
        "kelas": lembar.kelas,
    }  # fmt: skip
    return bool(isi.get(kunci)) or any(satu.kunci == kunci for satu in lembar.daftar)


def _dengan_judul(bagian: tuple[Bagian, ...], kunci: str, judul: str) -> tuple[Bagian, ...]:
    """Put a title in its place; it counts on from the one before, and those after it make room where they must."""
    urut = {nama: letak for letak, nama in enumerate(susunan_bagian())}
    sebelum = [letak for letak, satu in enumerate(bagian) if urut.get(satu.kunci, -1) < urut[kunci]]
    tempat = sebelum[-1] + 1 if sebelum else 0
    if not all(satu.nomor.isdecimal() for satu in bagian):
        return (*bagian[:tempat], Bagian(kunci, "", judul, _TANPA_TEMPAT), *bagian[tempat:])
    nomor = int(bagian[tempat - 1].nomor) + 1 if tempat else 1
    baru = Bagian(kunci, str(nomor), judul, _TANPA_TEMPAT)
    return (*bagian[:tempat], baru, *_geser(bagian[tempat:], nomor, 1))


def _tanpa_judul_lepas(lembar: LembarJabatan) -> tuple[Bagian, ...]:
    """Leave out the title of a section that was added here and holds nothing any more; the numbers close up."""
    bagian = lembar.bagian
    for satu in lembar.bagian:
        if satu.lokasi == _TANPA_TEMPAT and not _berisi(lembar, satu.kunci):
            letak = bagian.index(satu)
            sesudah = bagian[letak + 1 :]
            bagian = (*bagian[:letak], *(_geser(sesudah, int(satu.nomor) + 1, -1) if satu.nomor else sesudah))
    return bagian


def _geser(bagian: tuple[Bagian, ...], nomor: int, langkah: int) -> tuple[Bagian, ...]:
    """Move the numbers of the sections that count on from a number without a gap."""
    sambung = 0
    while sambung < len(bagian) and bagian[sambung].nomor == str(nomor + sambung):
        sambung += 1
    return tuple(
        replace(satu, nomor=str(int(satu.nomor) + langkah)) if letak < sambung else satu
        for letak, satu in enumerate(bagian)
    )
