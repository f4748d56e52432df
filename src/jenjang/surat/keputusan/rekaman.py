"""The record of a decree as plain values and back: what a table of the database or a JSON file keeps of it.

Every dataclass becomes an object of those fields that are not at their defaults, every tuple a list. What is read back
is equal to what was written.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache, partial
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from jenjang.core.jabatan.keputusan import Keputusan

T = TypeVar("T")


class RekamanSalah(ValueError):
    """Plain values that are not the record asked for; says where."""


def rekam(nilai: Any) -> Any:
    """Write a record as objects, lists, texts and whole numbers."""
    if is_dataclass(nilai) and not isinstance(nilai, type):
        semua = {satu.name: (getattr(nilai, satu.name), satu) for satu in fields(nilai)}
        return {nama: rekam(isi) for nama, (isi, medan) in semua.items() if not _bawaan(isi, medan)}
    if isinstance(nilai, tuple):
        return [rekam(satu) for satu in nilai]
    return nilai.value if isinstance(nilai, StrEnum) else nilai


def pulihkan(rekaman: Any) -> Keputusan:
    """Read a decree back; raises RekamanSalah for values that are none."""
    return pulihkan_sebagai(Keputusan, rekaman)


def pulihkan_sebagai(jenis: type[T], rekaman: Any) -> T:
    """Read a record of a kind back; raises RekamanSalah for values that are none."""
    tipe: Any = jenis
    hasil: T = _pembaca(tipe)(rekaman, jenis.__name__)
    return hasil


def _bawaan(isi: Any, medan: Field[Any]) -> bool:
    if medan.default is not MISSING:
        return bool(isi == medan.default)
    return medan.default_factory is not MISSING and bool(isi == medan.default_factory())


Pembaca = Callable[[Any, str], Any]


@cache
def _pembaca(jenis: Any) -> Pembaca:
    """Give the reader of a type, made once: a decree holds some ten thousand values."""
    asal = get_origin(jenis)
    if asal in (UnionType, Union):
        isi = _pembaca(next(satu for satu in get_args(jenis) if satu is not type(None)))
        return lambda nilai, letak: None if nilai is None else isi(nilai, letak)
    if asal is tuple:
        return _pembaca_daftar(_pembaca(get_args(jenis)[0]))
    if is_dataclass(jenis):
        return _pembaca_objek(jenis)
    if issubclass(jenis, StrEnum):
        return partial(_pilihan, jenis)
    return partial(_polos, jenis)


def _pembaca_daftar(isi: Pembaca) -> Pembaca:
    def baca(nilai: Any, letak: str) -> Any:
        if type(nilai) is not list:
            raise RekamanSalah(f"{letak}: bukan daftar")
        return tuple([isi(satu, letak) for satu in nilai])

    return baca


def _pembaca_objek(jenis: Any) -> Pembaca:
    pembaca: dict[str, tuple[Pembaca, str]] = {}

    def baca(nilai: Any, letak: str) -> Any:
        if not pembaca:
            # Only now: a type may hold itself.
            semua = get_type_hints(jenis).items()
            pembaca.update({nama: (_pembaca(satu), f"{jenis.__name__}.{nama}") for nama, satu in semua})
        if type(nilai) is not dict:
            raise RekamanSalah(f"{letak}: bukan objek")
        try:
            isi = {nama: pembaca[nama][0](satu, pembaca[nama][1]) for nama, satu in nilai.items()}
            return jenis(**isi)
        except (KeyError, TypeError) as galat:
            raise RekamanSalah(f"{letak}: {galat}") from galat

    return baca


def _pilihan(jenis: type[StrEnum], nilai: Any, letak: str) -> Any:
    try:
        return jenis(nilai)
    except ValueError as galat:
        raise RekamanSalah(f"{letak}: {nilai!r} tidak dikenal") from galat


def _polos(jenis: type, nilai: Any, letak: str) -> Any:
    if type(nilai) is not jenis:
        raise RekamanSalah(f"{letak}: {nilai!r} bukan {jenis.__name__}")
    return nilai
