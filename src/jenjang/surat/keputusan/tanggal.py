"""Dates as decrees write them."""

import re

_BULAN = (
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
)
_POLA = re.compile(rf"\b(\d{{1,2}})\s+({'|'.join(_BULAN)})\s+(\d{{4}})\b", re.IGNORECASE)


def baca_tanggal(teks: str) -> int | None:
    """Read "24 Juni 2024" as 20240624; None where no such date stands in the text."""
    if cocok := _POLA.search(teks):
        return int(cocok[3]) * 10_000 + (_BULAN.index(cocok[2].lower()) + 1) * 100 + int(cocok[1])
    return None
