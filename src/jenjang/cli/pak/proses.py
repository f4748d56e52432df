"""From files to papers: each person's record read, checked and decided; what is wrong with one stops no other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from jenjang.cli.bahasa import kalimat
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.question import Context
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai, Masalah
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.surat.pak.naskah import JenisPak, Pak
from jenjang.surat.pak.read import read_people
from jenjang.surat.pak.susun import susun_pak


@dataclass(frozen=True, slots=True)
class Permintaan:
    """What is asked: the kind of paper, the day, a year if one is named, and how to decide."""

    jenis: JenisPak
    pada: date
    hari_ini: date
    tahun: int | None
    context: Context


@dataclass(frozen=True, slots=True)
class HasilOrang:
    """One person's papers, or why there is none: problems of the record, or the decision refused."""

    berkas: str
    nip: str
    nama: str
    pak: tuple[Pak, ...] = ()
    masalah: tuple[Masalah, ...] = ()
    kesalahan: str = ""


def susun_berkas(path: Path, permintaan: Permintaan) -> Iterator[HasilOrang]:
    """Give the papers of everybody in a file; raises FileRefused where it as a whole cannot be read."""
    found = read_people(path)
    for record in found.orang:
        yield _orang(record, permintaan)
    if found.masalah:
        yield HasilOrang(found.nama, "", "", masalah=found.masalah)


def _orang(record: BerkasNilai, permintaan: Permintaan) -> HasilOrang:
    checked = _lengkap(periksa_berkas(record, permintaan.hari_ini), permintaan.jenis)
    person = checked.pegawai
    empty = HasilOrang(checked.nama, person.nip or "", person.nama or "", masalah=checked.masalah)
    if checked.masalah:
        return empty
    bahasa = permintaan.context.bahasa
    try:
        papers: Sequence[Pak] = susun_pak(
            checked, permintaan.jenis, permintaan.context, permintaan.pada, permintaan.tahun
        )
    except Refusal as refusal:
        return replace(empty, kesalahan=sentence(refusal.kode, bahasa, **refusal.isi))
    if not papers:
        return replace(empty, kesalahan=kalimat(f"pak_kosong_{permintaan.jenis.value}", bahasa))
    return replace(empty, pak=tuple(papers))


def _lengkap(record: BerkasNilai, jenis: JenisPak) -> BerkasNilai:
    """Name what a paper needs besides what every record does: the jenjang, and for the account the golongan."""
    person = record.pegawai
    named = {each.isian for each in record.masalah if each.lembar == person.asal.lembar}
    needed = ["golongan"] if jenis is JenisPak.PENETAPAN else []
    if jenis is not JenisPak.KONVERSI or any(each.jenjang is None for each in record.predikat):
        needed.append("jenjang")
    missing = [name for name in needed if getattr(person, name) is None and name not in named]
    if not missing:
        return record
    return replace(record, masalah=(*record.masalah, *(person.asal.masalah(name, "wajib_diisi") for name in missing)))
