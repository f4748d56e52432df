"""Codes with their words, in the many ways they are typed ("G: Intelegensi", "1) D.0 = Memadukan data")."""

import re

from jenjang.core.jabatan.informasi_jabatan import KodeSyarat
from jenjang.core.jabatan.tercetak import Teks

_NOMOR = r"(?:\d{1,2}[).]+\s*)?"
_HURUF = re.compile(rf"{_NOMOR}(?P<kode>[A-Z])\s*[:=,]\s*(?P<arti>\S.*)")
_MINAT = re.compile(r"(?:\d{1,2}\)\s*)?(?P<angka>\d)\s*\.?\s*(?P<huruf>[a-z])\b\s*[.,=:]*\s*(?P<arti>\S.*)")
_MINAT_BARU = re.compile(rf"{_NOMOR}(?P<arti>[A-Z][a-z]+)\s*\((?P<kode>[A-Z][a-z]?)\)[.,;]?.*")
_MINAT_SINGKAT = re.compile(rf"{_NOMOR}(?P<kode>[A-Z][a-z]?)\s*[:=]\s*(?P<arti>\S.*)")
_FUNGSI = re.compile(rf"{_NOMOR}(?P<huruf>[A-Z])\s*(?:\.?\s*(?P<angka>\d{{1,2}})\s*[:=,.]*|[:=,])\s*(?P<arti>\S.*)")
_NOMOR_DEPAN = re.compile(r"^(?:\d{1,2}[).]+|[-•])\s*")
_TIDAK_ADA = frozenset({"", "-", "–"})


def tanpa_nomor(teks: str) -> str:
    """Return the text without the number or dash of its list."""
    return _NOMOR_DEPAN.sub("", teks)


def kosong(teks: str) -> bool:
    """Whether the text says that there is nothing."""
    return teks.strip() in _TIDAK_ADA


def baca_kode_huruf(isi: Teks) -> KodeSyarat | None:
    """Read a code of one letter (bakat, temperamen); without a code only the words, None if blank."""
    return _baca(_HURUF.fullmatch(isi.isi), isi)


def baca_kode_minat(isi: Teks) -> KodeSyarat | None:
    """Read a code of minat, of the list 1a-5b or of the six newer names."""
    if cocok := _MINAT.fullmatch(isi.isi):
        return KodeSyarat(cocok["angka"] + cocok["huruf"], cocok["arti"], isi.isi, isi.lokasi)
    return _baca(_MINAT_BARU.fullmatch(isi.isi) or _MINAT_SINGKAT.fullmatch(isi.isi), isi)


def baca_kode_fungsi(isi: Teks) -> KodeSyarat | None:
    """Read a code of fungsi pekerjaan; a letter without its figure is kept as it stands."""
    if cocok := _FUNGSI.fullmatch(isi.isi):
        return KodeSyarat(cocok["huruf"] + (cocok["angka"] or ""), cocok["arti"], isi.isi, isi.lokasi)
    return _baca(None, isi)


def _baca(cocok: re.Match[str] | None, isi: Teks) -> KodeSyarat | None:
    if cocok:
        return KodeSyarat(cocok["kode"], cocok["arti"], isi.isi, isi.lokasi)
    teks = tanpa_nomor(isi.isi)
    return None if kosong(teks) else KodeSyarat("", teks, isi.isi, isi.lokasi)
