"""The lines of the decree around a note: as they stand in a text, or as they were read of a document's rows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import lru_cache

from jenjang.core.jabatan.informasi_jabatan import KelasJabatan, KodeSyarat
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tabel_beban import BarisButir
from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.keputusan.berkas.jenis import TEKS, jenis_berkas
from jenjang.web.jabatan.columns import keputusan_naskah
from jenjang.web.jabatan.models import CatatanNaskah, Naskah

SEKITAR = 2
PANJANG_BARIS = 400
DIINGAT = 8
# Where a row repeats what stands above it, or tells one thing twice, only what is printed in it is quoted.
_TERCETAK: dict[type, tuple[str, ...]] = {
    BarisButir: ("nomor", "uraian", "satuan"),
    KodeSyarat: ("tercetak",),
    KelasJabatan: ("tercetak",),
}
_NOMOR_SEL = re.compile(r"\d+")
# A row of a document: the sheet of the workbook, the page, the table, the row.
Kunci = tuple[str, int, int, int]


@dataclass(frozen=True)
class BarisKutipan:
    """A line with its number and whether the note is about it."""

    nomor: int
    isi: str
    ditandai: bool


def kutip(naskah: Naskah, catatan: Iterable[CatatanNaskah]) -> None:
    """Give each note its lines as `kutipan`; none for one that stands nowhere."""
    semua = list(catatan)
    teks = _baris_teks(naskah.pk) if any(satu.rekaman.get("lokasi") for satu in semua) else ()
    for satu in semua:
        lokasi = satu.rekaman.get("lokasi")
        if not lokasi:
            satu.kutipan = []
        elif teks:
            satu.kutipan = _sekitar(teks, satu.baris) if satu.baris else []
        else:
            satu.kutipan = _sekitar_baris(_baris_dokumen(naskah.pk), _kunci(Lokasi(**lokasi)))


@lru_cache(maxsize=DIINGAT)
def _baris_teks(pk: int) -> tuple[str, ...]:
    isi = bytes(Naskah.objects.filter(pk=pk).values_list("berkas", flat=True).get())
    return tuple(isi.decode("utf-8-sig", errors="replace").split("\n")) if jenis_berkas(isi) == TEKS else ()


def _sekitar(baris: tuple[str, ...], nomor: int) -> list[BarisKutipan]:
    awal, akhir = max(0, nomor - 1 - SEKITAR), nomor + SEKITAR
    potongan = enumerate(baris[awal:akhir], start=awal + 1)
    return [
        BarisKutipan(urut, isi.replace("\t", " | ").strip()[:PANJANG_BARIS], urut == nomor)
        for urut, isi in potongan
        if isi.strip()
    ]


@lru_cache(maxsize=DIINGAT)
def _baris_dokumen(pk: int) -> dict[Kunci, str]:
    return baris_dokumen(keputusan_naskah(Naskah.objects.only("pk").get(pk=pk)))


def baris_dokumen(keputusan: Keputusan) -> dict[Kunci, str]:
    """Give the words of each row of a document that was read, in the order of the document."""
    baris: dict[Kunci, list[str]] = {}
    for kunci, kata in _potongan(keputusan):
        milik = baris.setdefault(kunci, [])
        if kata not in milik[-1:]:
            milik.append(kata)
    return {kunci: " | ".join(baris[kunci]) for kunci in sorted(baris)}


def _potongan(isi: object) -> Iterator[tuple[Kunci, str]]:
    """Give what is printed with the row where it stands, outer things before those in them."""
    if isinstance(isi, tuple):
        for satu in isi:
            yield from _potongan(satu)
    if not is_dataclass(isi) or isinstance(isi, Lokasi):
        return
    lokasi = getattr(isi, "lokasi", None)
    if isinstance(lokasi, Lokasi) and lokasi.bidang():
        for kata in _kata(isi):
            yield _kunci(lokasi), kata
    for bidang in fields(isi):
        yield from _potongan(getattr(isi, bidang.name))


def _kata(isi: object) -> Iterator[str]:
    """Give the words that a thing itself prints; its key is ours, not the document's."""
    nama = _TERCETAK.get(type(isi)) or tuple(satu.name for satu in fields(isi) if satu.name != "kunci")  # type: ignore[arg-type]
    for nilai in (getattr(isi, satu) for satu in nama):
        for kata in (nilai,) if isinstance(nilai, str) else nilai if isinstance(nilai, tuple) else ():
            if isinstance(kata, str) and not isinstance(kata, Enum) and kata.strip():
                yield kata.strip()


def _kunci(lokasi: Lokasi) -> Kunci:
    baris = lokasi.baris
    if baris is None and lokasi.sel and (cocok := _NOMOR_SEL.search(lokasi.sel)):
        baris = int(cocok[0])
    return (lokasi.lembar or "", lokasi.halaman or 0, lokasi.tabel or 0, baris or 0)


def _sekitar_baris(semua: dict[Kunci, str], kunci: Kunci) -> list[BarisKutipan]:
    """Give the row of a note with those beside it on the same sheet, page and table."""
    if kunci not in semua:
        return []
    tetangga = [satu for satu in semua if satu[:3] == kunci[:3]]
    letak = tetangga.index(kunci)
    return [
        BarisKutipan(satu[3], semua[satu][:PANJANG_BARIS], satu == kunci)
        for satu in tetangga[max(0, letak - SEKITAR) : letak + SEKITAR + 1]
    ]
