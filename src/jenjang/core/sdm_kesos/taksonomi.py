"""The taxonomy of social-welfare human resources as records, found by name."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

BERKAS: Final = Path(__file__).with_name("taksonomi.toml")
_ABBREVIATION: Final = re.compile(r"(.+?)\s*\(([^()]+)\)")


class TaksonomiError(ValueError):
    """A mistake in the taxonomy file, named by file, entry and field."""


class NamaTidakDikenalError(LookupError):
    """A name that the taxonomy does not hold."""


@dataclass(frozen=True, slots=True)
class Kewajiban:
    """A certificate or licence: what it is needed for, the body that issues it (if named), who confirms it."""

    untuk: str
    penetap: str
    lembaga: str = ""


@dataclass(frozen=True, slots=True)
class Macam:
    """A kind listed under a jenis; `tercetak` is the printed form where it differs, `asal` empty where unsaid."""

    nama: str
    tercetak: str = ""
    sebutan: tuple[str, ...] = ()
    asal: str = ""
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class JenisSdm:
    """One of the four jenis with its kinds; `sertifikasi` and `izin_praktik` are None where none is required."""

    nama: str
    definisi: str
    singkatan: str = ""
    sebutan: tuple[str, ...] = ()
    asal: tuple[str, ...] = ()
    keterangan: str = ""
    sertifikasi: Kewajiban | None = None
    izin_praktik: Kewajiban | None = None
    macam: tuple[Macam, ...] = ()


@dataclass(frozen=True)
class Taksonomi:
    """The four jenis, their sources, and every name that leads to a jenis."""

    sumber: tuple[str, ...]
    jenis: tuple[JenisSdm, ...]
    menurut_nama: Mapping[str, tuple[JenisSdm, Macam | None]]

    def cari(self, nama: str) -> tuple[JenisSdm, Macam | None]:
        """Give the jenis of a name and the kind it names (None for the jenis itself).

        Case and spaces do not matter, an abbreviation in brackets may be left out or stand alone, the printed
        misspellings are known too. Raises NamaTidakDikenalError.
        """
        try:
            return self.menurut_nama[_folded(nama)]
        except KeyError:
            raise NamaTidakDikenalError(f"{nama!r} tidak ada dalam taksonomi SDM kesejahteraan sosial") from None


@cache
def muat_taksonomi() -> Taksonomi:
    """Load the taxonomy, once; raises TaksonomiError where the file is at fault."""
    return baca_taksonomi(BERKAS)


def baca_taksonomi(path: Path) -> Taksonomi:
    """Read a taxonomy file; raises TaksonomiError naming file, entry and field."""
    raw = tomllib.loads(path.read_text("utf-8"))
    if not raw.get("sumber"):
        raise TaksonomiError(f"{path.name}, sumber: wajib diisi")
    jenis = tuple(_jenis(path, entry) for entry in raw.get("jenis", ()))
    names: dict[str, tuple[JenisSdm, Macam | None]] = {}
    for name, found in _names(jenis):
        if name in names:
            raise TaksonomiError(f"{path.name}, nama: {name!r} dipakai dua kali")
        names[name] = found
    return Taksonomi(tuple(raw["sumber"]), jenis, MappingProxyType(names))


def _jenis(path: Path, entry: dict[str, Any]) -> JenisSdm:
    where = f"{path.name}, [[jenis]] {entry.get('nama', '?')}"
    given = dict(entry)
    for name in ("sertifikasi", "izin_praktik"):
        if name in given:
            given[name] = _record(Kewajiban, f"{where}, {name}", given[name], ("untuk", "penetap"))
    given["macam"] = tuple(
        _record(Macam, f"{where}, [[macam]] {each.get('nama', '?')}", each, ("nama",))
        for each in given.get("macam", ())
    )
    found: JenisSdm = _record(JenisSdm, where, given, ("nama", "definisi"))
    return found


def _record(kind: type[Any], where: str, given: dict[str, Any], needed: tuple[str, ...]) -> Any:
    known = {field.name: field.type for field in fields(kind)}
    for name in given:
        if name not in known:
            raise TaksonomiError(f"{where}, {name}: tidak dikenal")
    for name in needed:
        if not given.get(name):
            raise TaksonomiError(f"{where}, {name}: wajib diisi")
    for name, value in given.items():
        wanted = str if known[name] is str else (list, tuple) if name in ("sebutan", "asal", "macam") else Kewajiban
        if not isinstance(value, wanted):
            raise TaksonomiError(f"{where}, {name}: {value!r} bukan nilai yang semestinya")
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in given.items()})


def _names(jenis: tuple[JenisSdm, ...]) -> Iterator[tuple[str, tuple[JenisSdm, Macam | None]]]:
    for each in jenis:
        own = {each.nama, each.singkatan, *each.sebutan} - {""}
        yield from ((name, (each, None)) for name in _spellings(own))
        for macam in each.macam:
            own = {macam.nama, macam.tercetak, *macam.sebutan} - {""}
            yield from ((name, (each, macam)) for name in _spellings(own))


def _spellings(names: set[str]) -> set[str]:
    found = {_folded(name) for name in names}
    for name in names:
        if with_abbreviation := _ABBREVIATION.fullmatch(name):
            found |= {_folded(part) for part in with_abbreviation.groups()}
    return found


def _folded(nama: str) -> str:
    return " ".join(nama.casefold().split())
