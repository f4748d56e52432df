"""The access matrix: for each URL name and method, which role in which relation may; read from `matriks.toml`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from jenjang.web.akses.kosakata import MASUK, METHODS, PUBLIK, Hubungan, KunciPeran

MATRIKS: Final = Path(__file__).parent / "matriks.toml"
NAME: Final = re.compile(r"[a-z][a-z0-9_]*(:[a-z0-9_]+)*")


class MatriksSalah(ValueError):
    """The matrix says something outside its vocabulary; the message names the line."""


@dataclass(frozen=True)
class Izin:
    """One word of the matrix: a role, and the relation to the record in which it counts."""

    peran: str
    hubungan: Hubungan


@dataclass(frozen=True)
class Aturan:
    """Who may use one method of one route: everyone, anyone signed in, or the holders of `izin`."""

    publik: bool = False
    masuk: bool = False
    izin: frozenset[Izin] = field(default_factory=frozenset)


Matriks: TypeAlias = Mapping[str, Mapping[str, Aturan]]


@cache
def matriks() -> Matriks:
    """Give the matrix of the application: URL name -> method -> rule."""
    return parse_matriks(MATRIKS.read_text("utf-8"), MATRIKS.name)


def aturan(nama: str, method: str) -> Aturan | None:
    """Give the rule of a route and method; None where the matrix has none. HEAD and OPTIONS read like GET."""
    return matriks().get(nama, {}).get("GET" if method in ("HEAD", "OPTIONS") else method)


def parse_matriks(text: str, sumber: str) -> Matriks:
    """Read the text of a matrix.

    Raises:
        MatriksSalah: not TOML, or a name, method, role or relation outside the vocabulary.

    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MatriksSalah(f"{sumber}: {error}") from error
    return {nama: _rules(nama, table, _Tempat(sumber, text)) for nama, table in tables.items()}


@dataclass(frozen=True)
class _Tempat:
    """Where something stands in the file, for messages."""

    sumber: str
    text: str

    def salah(self, nama: str, pesan: str, method: str = "") -> MatriksSalah:
        lines = self.text.splitlines()
        heading = next((n for n, line in enumerate(lines) if nama in line), 0)
        found = next((n for n in range(heading, len(lines)) if lines[n].startswith(method)), heading)
        return MatriksSalah(f"{self.sumber}, baris {(found if method else heading) + 1}, {nama}: {pesan}")


def _rules(nama: str, table: Any, tempat: _Tempat) -> Mapping[str, Aturan]:
    if not NAME.fullmatch(nama):
        raise tempat.salah(nama, 'nama alamat harus berbentuk "aplikasi:nama".')
    if not isinstance(table, dict) or not table:
        raise tempat.salah(nama, "harus berisi GET atau POST.")
    for method in table:
        if method not in METHODS:
            raise tempat.salah(nama, f"metode {method} tidak dikenal; yang dikenal: {', '.join(METHODS)}.", method)
    return {method: _rule(nama, method, words, tempat) for method, words in table.items()}


def _rule(nama: str, method: str, words: Any, tempat: _Tempat) -> Aturan:
    if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words):
        raise tempat.salah(nama, 'harus berupa daftar, misalnya ["auditor/instansi"].', method)
    if PUBLIK in words or MASUK in words:
        if len(words) > 1:
            raise tempat.salah(nama, f'"{PUBLIK}" dan "{MASUK}" berdiri sendiri.', method)
        return Aturan(publik=PUBLIK in words, masuk=MASUK in words)
    return Aturan(izin=frozenset(_izin(nama, method, word, tempat) for word in words))


def _izin(nama: str, method: str, word: str, tempat: _Tempat) -> Izin:
    peran, _, hubungan = word.partition("/")
    if peran not in KunciPeran.values:
        raise tempat.salah(nama, f'peran "{peran}" tidak dikenal.', method)
    if hubungan not in set(Hubungan):
        raise tempat.salah(nama, f'hubungan "{hubungan}" tidak dikenal; yang dikenal: {", ".join(Hubungan)}.', method)
    return Izin(peran, Hubungan(hubungan))
