"""How wide a text can be in any of the usual fonts, and its division into lines that fit."""

import csv
from functools import cache, lru_cache
from pathlib import Path

_PERSERIBU = 1000


@cache
def _lebar_huruf() -> dict[str, tuple[int, int]]:
    """Read the widths of DejaVu Sans, the widest font that stands in for a sans-serif, in thousandths of its size."""
    with (Path(__file__).parent / "lebar_huruf.csv").open(encoding="utf-8", newline="") as berkas:
        baris = list(csv.DictReader(berkas))
    return {chr(int(satu["huruf"][2:], 16)): (int(satu["biasa"]), int(satu["tebal"])) for satu in baris}


def lebar_teks(teks: str, ukuran: int, tebal: bool = False) -> int:
    """Give the width of a text; a letter that the table does not hold counts as the widest."""
    return _perseribu(teks, tebal) * ukuran // _PERSERIBU + 1


@lru_cache(maxsize=20_000)
def bagi_baris(teks: str, lebar: int, ukuran: int, tebal: bool = False) -> tuple[str, ...]:
    """Divide a text into lines no wider than given, between words, and inside a word that is too long alone."""
    baris: list[str] = []
    for kata in teks.split():
        for potong in _potong(kata, lebar, ukuran, tebal):
            sambung = f"{baris[-1]} {potong}" if baris else potong
            if baris and lebar_teks(sambung, ukuran, tebal) <= lebar:
                baris[-1] = sambung
            else:
                baris.append(potong)
    return tuple(baris) or ("",)


@lru_cache(maxsize=50_000)
def _perseribu(teks: str, tebal: bool) -> int:
    lebar = _lebar_huruf()
    terlebar = lebar["W"]
    return sum(lebar.get(huruf, terlebar)[tebal] for huruf in teks)


def _potong(kata: str, lebar: int, ukuran: int, tebal: bool) -> list[str]:
    if lebar_teks(kata, ukuran, tebal) <= lebar:
        return [kata]
    potong = [""]
    for huruf in kata:
        if potong[-1] and lebar_teks(potong[-1] + huruf, ukuran, tebal) > lebar:
            potong.append("")
        potong[-1] += huruf
    return potong
