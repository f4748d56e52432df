"""Texts compared as words: case, marks and doubled blanks do not count."""

import re
from functools import lru_cache

_TEKS_DIINGAT = 1 << 16
_KATA = re.compile(r"[a-z0-9]+")
_SINGKATAN = (
    (re.compile(r"\bkasub\s?bag\b|\bkasubag\b"), "kepala sub bagian"),
    (re.compile(r"\bkabid\b"), "kepala bidang"),
    (re.compile(r"\bsubbagian\b|\bsubbag\b|\bsub bag\b"), "sub bagian"),
    (re.compile(r"\bkadis\b"), "kepala dinas"),
)


@lru_cache(maxsize=_TEKS_DIINGAT)
def kata(teks: str) -> str:
    """Return a text as its words, in lower case, one blank between."""
    return " ".join(_KATA.findall(teks.lower()))


@lru_cache(maxsize=_TEKS_DIINGAT)
def nama_rapi(nama: str) -> str:
    """Return a position's or unit's name as words, its usual abbreviations written out."""
    rapi = kata(nama)
    for pola, panjang in _SINGKATAN:
        rapi = pola.sub(panjang, rapi)
    return rapi


def senama(nama: str, lain: str) -> bool:
    """Whether two names say the same position, one perhaps shortened at its end ("Kepala Dinas")."""
    satu, dua = nama_rapi(nama), nama_rapi(lain)
    return bool(satu) and bool(dua) and (satu == dua or satu.startswith(dua + " ") or dua.startswith(satu + " "))
