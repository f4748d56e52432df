"""Rows of one act and role: what a person does ("membahas ... sebagai peserta") and as what."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction

from jenjang.core.beban_kerja.periksa.ambang import ambang
from jenjang.core.beban_kerja.periksa.teks import kata
from jenjang.core.jabatan.tabel_beban import BarisButir
from jenjang.core.jabatan.tercetak import PERJUTAAN

_PERAN = re.compile(r"\b(?:sebagai )?(penyaji|pembahas|peserta)$")
_RANCANGAN = re.compile(r"^menyusun rancangan\b")
_BUKAN_PEMBAHASAN = re.compile(r"^diseminasi\b")
_SAUDARA_TERSEDIKIT = 8


def peran(baris: BarisButir) -> str:
    """Return the role that a row of a discussion is done in, "rancangan" for drafting, "" for other rows."""
    rapi = kata(baris.uraian)
    if (cocok := _PERAN.search(rapi)) and not _BUKAN_PEMBAHASAN.match(rapi):
        return cocok[1]
    return "rancangan" if _RANCANGAN.match(rapi) else ""


def kelompok_saudara(butir: Iterable[BarisButir]) -> list[list[BarisButir]]:
    """Group the rows that have a role, by role."""
    kelompok: dict[str, list[BarisButir]] = {}
    for baris in butir:
        if satu := peran(baris):
            kelompok.setdefault(satu, []).append(baris)
    return list(kelompok.values())


def kredit_lazim(butir: Sequence[BarisButir]) -> Fraction | None:
    """Return the credit that nearly all of many rows share, None where they are few or do not agree."""
    kredit = Counter(satu.angka_kredit.perjutaan for satu in butir if satu.angka_kredit.perjutaan is not None)
    banyak = sum(kredit.values())
    if banyak < _SAUDARA_TERSEDIKIT:
        return None
    lazim = max(kredit, key=lambda nilai: (kredit[nilai], nilai))
    return Fraction(lazim, PERJUTAAN) if kredit[lazim] >= ambang("rasio_saudara") * banyak else None
