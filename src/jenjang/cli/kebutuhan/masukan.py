"""What the commands on need and people are given: opened, or refused in sentences with exit code 2."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from jenjang.cli.bahasa import kalimat, tolak

if TYPE_CHECKING:
    from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
    from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku
    from jenjang.core.penilaian.berkas import Masalah
    from jenjang.surat.abk.book import BukuAbk


def baca_buku(berkas: Path, hari_ini: int, bahasa: str) -> "BukuAbk":
    """Read a workload workbook; ends the command where the file as a whole cannot be read."""
    from jenjang.surat.abk.read import read_book
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.words import refusal_sentence

    try:
        return read_book(berkas, hari_ini)
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, bahasa))


def baca_bezetting(
    berkas: Path, hari_ini: int, bahasa: str
) -> "tuple[tuple[Pemangku, ...], tuple[Masalah, ...], tuple[Masalah, ...]]":
    """Read a bezetting; ends the command where the file as a whole cannot be read."""
    from jenjang.surat.abk.people import read_people
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.words import refusal_sentence

    try:
        return read_people(berkas, hari_ini)
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, bahasa))


@dataclass(frozen=True, slots=True)
class Bahan:
    """An office as opened from a decree or a workbook, its need against its people, and what was wrong on the way."""

    hasil: "HasilKebutuhan"
    unit: str
    masalah: "list[tuple[str, Masalah]]"


def susun_bahan(berkas: Path, bezetting: Path | None, sumber: str, hari_ini: int) -> Bahan:
    """Open a decree or a workbook and, where given, the people.

    `sumber` is the need of a decree: "tercetak" or "hitung"; a workbook prints none. Raises FileRefused or
    BukanKeputusanError when a file as a whole cannot be read.
    """
    from jenjang.core.beban_kerja.kebutuhan.hasil import Pilihan, hitung_kebutuhan
    from jenjang.core.beban_kerja.kebutuhan.neraca import Sumber
    from jenjang.surat.abk.naskah import baca_naskah
    from jenjang.surat.abk.people import read_people

    naskah = baca_naskah(berkas, hari_ini)
    masalah = [(berkas.name, satu) for satu in naskah.masalah]
    pemangku = naskah.buku.pemangku if naskah.buku else None
    if bezetting is not None:
        pemangku, salah, _ = read_people(bezetting, hari_ini)
        masalah += [(bezetting.name, satu) for satu in salah]
    pilihan = naskah.buku.pilihan if naskah.buku else Pilihan(Sumber(sumber))
    hasil = hitung_kebutuhan(naskah.keputusan, pilihan, pemangku, hari_ini)
    if hasil.penempatan:
        asal = bezetting.name if bezetting else berkas.name
        masalah += [(asal, satu) for satu in hasil.penempatan.masalah]
    return Bahan(hasil, naskah.unit, masalah)


def buka(berkas: Path, bezetting: Path | None, sumber: str, hari_ini: int, bahasa: str) -> Bahan:
    """Open what `susun_bahan` opens; ends the command where a file cannot be read."""
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.keputusan import BukanKeputusanError
    from jenjang.surat.words import refusal_sentence

    try:
        return susun_bahan(berkas, bezetting, sumber, hari_ini)
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, bahasa))
    except BukanKeputusanError as galat:
        tolak(str(galat))


def simpan(berkas: Path, isi: bytes, timpa: bool, bahasa: str) -> None:
    """Write a document; ends the command where it exists or cannot be written."""
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.save import save_document
    from jenjang.surat.words import refusal_sentence

    try:
        save_document(berkas, isi, overwrite=timpa)
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, bahasa))
    typer.echo(kalimat("kebutuhan_ditulis", bahasa, berkas=berkas), err=True)


def baca_tanggal(nilai: str | None, bahasa: str) -> int:
    """Read the day of reckoning (ISO) as yyyymmdd; today where none is given."""
    if nilai is None:
        hari = date.today()
    else:
        try:
            hari = date.fromisoformat(nilai)
        except ValueError:
            tolak(kalimat("kebutuhan_tanggal_salah", bahasa, nilai=nilai))
    return hari.year * 10000 + hari.month * 100 + hari.day


def kalimat_masalah(masalah: "Masalah", berkas: str, bahasa: str) -> str:
    """Say a problem with its place: file, sheet, row and column."""
    kode = "kebutuhan_tempat_kolom" if masalah.kolom else "kebutuhan_tempat_baris"
    tempat = kalimat(
        kode, bahasa, berkas=berkas, lembar=masalah.lembar or "-", baris=masalah.baris, kolom=masalah.kolom
    )
    return f"{tempat}: {masalah.pesan(bahasa)}"


def tolak_masalah(masalah: "Iterable[tuple[str, Masalah]]", bahasa: str) -> None:
    """End the command where there are problems, each with its file: all of them are listed, nothing is written."""
    kalimat_semua = [kalimat_masalah(satu, berkas, bahasa) for berkas, satu in masalah]
    if kalimat_semua:
        tolak("\n".join([*kalimat_semua, kalimat("kebutuhan_masalah", bahasa, banyak=len(kalimat_semua))]))


def rekaman_masalah(masalah: "Iterable[tuple[str, Masalah]]", bahasa: str) -> list[dict[str, object]]:
    """Give problems and remarks as plain values for JSON."""
    return [
        {
            "berkas": berkas,
            "lembar": satu.lembar,
            "baris": satu.baris,
            "kolom": satu.kolom,
            "nilai": satu.nilai,
            "pesan": satu.pesan(bahasa),
        }
        for berkas, satu in masalah
    ]
