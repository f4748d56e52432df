"""What the cells of a workload table hold: row numbers, texts, figures, and the anchors of its columns."""

import re
from dataclasses import dataclass
from functools import lru_cache

from jenjang.core.beban_kerja.konstanta import konstanta_dikenal
from jenjang.core.beban_kerja.waktu_efektif import waktu_efektif_dikenal
from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.keputusan.angka import TITIK, baca_angka, baca_cacah, berupa_angka

_ID = re.compile(r"(?:\d{1,2}|[A-Za-z]|[IlVX]{1,4}[a-e]?)(?:\.[a-z0-9]{1,2})?[.)]?")
_ID_DI_TEKS = re.compile(r"(?P<id>(?:\d{1,2}|[A-Za-z])(?:\.[a-z0-9]{1,2})?[.)]?)\s+(?P<teks>[^\W\d_].+)")
_BENTUK_KONSTANTA = re.compile(r"0[.,]0\d{1,3}")
_VOLUME_SATUAN = re.compile(r"(?P<volume>[-–—]|\d{1,3}(?:[.,]\d{3})+|\d{1,7})\s+(?P<satuan>[^\W\d].*)")
_TANPA_TEMPAT = Lokasi()
_SEL_DIINGAT = 4096
_BERDIGIT = re.compile(r"\d")
# A konstanta or a waktu efektif has decimals or thousands.
_MUNGKIN_BERJANGKAR = re.compile(r"\d[.,]\d{2}|\d{5}")


@dataclass(frozen=True, slots=True)
class Potongan:
    """A text of a row with the number printed before it, in its own cell or in front of the text."""

    nomor: str
    teks: str


def potong(sel: tuple[str, ...]) -> tuple[list[Potongan], list[str]]:
    """Split the cells before the figures into numbered texts, and whatever figures stand after the last text.

    A number in a cell of its own belongs to the next text.
    """
    batas = 1 + max((letak for letak, isi in enumerate(sel) if _berupa_teks(isi)), default=-1)
    angka = [isi for isi in sel[batas:] if isi]
    potongan: list[Potongan] = []
    nomor = ""
    for isi in sel[:batas]:
        if _ID.fullmatch(isi):
            nomor = isi
        elif berupa_angka(isi):
            angka.append(isi)
        elif isi:
            cocok = None if nomor else _ID_DI_TEKS.fullmatch(isi)
            potongan.append(Potongan(cocok["id"], cocok["teks"]) if cocok else Potongan(nomor, isi))
            nomor = ""
    return potongan, angka


def _berupa_teks(isi: str) -> bool:
    return isi != "" and not _ID.fullmatch(isi) and not berupa_angka(isi)


@lru_cache(maxsize=_SEL_DIINGAT)
def berjangkar_waktu(isi: str) -> bool:
    """Whether a cell holds a waktu efektif in minutes (75,000 or 72,000, in either style or without a mark)."""
    if len(isi) < len("72000"):
        return False
    cacah = baca_cacah(isi, _TANPA_TEMPAT)
    return cacah is not None and cacah.nilai in waktu_efektif_dikenal("menit")


def berwaktu_jam(isi: str) -> bool:
    """Whether a cell holds a waktu efektif in hours (1.250 or 1.200, in either style)."""
    cacah = baca_cacah(isi, _TANPA_TEMPAT) if berupa_angka(isi) else None
    return cacah is not None and cacah.nilai in waktu_efektif_dikenal("jam")


def pisah_satuan(isi: str) -> tuple[str, str] | None:
    """Split a volume from the unit behind it in one cell ("3 sertifikat dan laporan"); None where there is none."""
    cocok = _VOLUME_SATUAN.fullmatch(isi)
    return (cocok["volume"], cocok["satuan"]) if cocok else None


def berbentuk_konstanta(isi: str) -> bool:
    """Whether a cell looks like a konstanta, of a known jenjang or not."""
    return _BENTUK_KONSTANTA.fullmatch(isi) is not None


@lru_cache(maxsize=_SEL_DIINGAT)
def berjangkar_konstanta(isi: str) -> bool:
    """Whether a cell holds the konstanta of a jenjang, printed with three decimals or fewer."""
    if not berbentuk_konstanta(isi):
        return False
    angka = baca_angka(isi, _TANPA_TEMPAT, TITIK)
    return angka is not None and angka.nilai in konstanta_dikenal()


def berkonstanta(sel: tuple[str, ...]) -> bool:
    """Whether any cell holds the konstanta of a jenjang."""
    return any(berjangkar_konstanta(isi) for isi in sel)


def berjangkar(sel: tuple[str, ...]) -> bool:
    """Whether any cell marks a row of workload, of either method."""
    return berkonstanta(sel) or any(map(berjangkar_waktu, sel))


def memuat_beban(teks: str) -> bool:
    """Whether a line's words hold the figures of a row of workload, whatever became of its cells.

    A konstanta or waktu efektif said in running text has no figure beside it.
    """
    if not _MUNGKIN_BERJANGKAR.search(teks):
        return False
    kata = teks.replace("|", " ").split()
    angka = [_BERDIGIT.search(satu) is not None and berupa_angka(satu) for satu in kata]
    return any(
        (any(angka[max(letak - 1, 0) : letak]) or any(angka[letak + 1 : letak + 2])) and berjangkar((satu,))
        for letak, satu in enumerate(kata)
        if angka[letak]
    )
