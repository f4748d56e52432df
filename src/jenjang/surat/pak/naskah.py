"""One paper as its parts, before it becomes PDF or DOCX: what each line says, never how it looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from jenjang.surat.keputusan.tulis.naskah import Tabel

TITIK: Final = "." * 28
TITIK_PENDEK: Final = "." * 16


class JenisPak(StrEnum):
    """The four papers."""

    KONVERSI = "konversi"
    AKUMULASI = "akumulasi"
    PENETAPAN = "penetapan"
    INTEGRASI = "integrasi"


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """The block at the right: where, when (open), in what office, by whom; what is not known is dotted."""

    tempat: str
    tanggal: str
    jabatan: tuple[str, ...]
    nama: str
    pangkat: str
    nip: str


@dataclass(frozen=True, slots=True)
class BagianPak:
    """A part of a paper: its heading and its table."""

    judul: str
    tabel: Tabel


@dataclass(frozen=True, slots=True)
class Pak:
    """A whole paper; `rekaman` are the fields of the national record, `sampai` the last day it speaks of."""

    jenis: JenisPak
    bahasa: str
    kop: tuple[str, ...]
    judul: str
    nomor: str
    kepala: tuple[tuple[str, str], ...]
    orang: tuple[tuple[str, str], ...]
    bagian: tuple[BagianPak, ...]
    kalimat: tuple[str, ...]
    tanda_tangan: TandaTangan
    asli: tuple[str, str]
    tembusan: tuple[str, tuple[str, ...]]
    catatan: tuple[str, ...]
    karangan: str
    sampai: date
    nip: str
    nama: str
    rekaman: Mapping[str, str]
