"""The kinds of post: known by the name where nobody states them."""

import tomllib
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from jenjang.core.beban_kerja.periksa.nama_jabatan import rumpun_jenjang
from jenjang.core.beban_kerja.periksa.teks import nama_rapi


class JenisJabatan(StrEnum):
    """The kinds of post of an office, from its head down."""

    PIMPINAN_TINGGI = "pimpinan_tinggi"
    ADMINISTRATOR = "administrator"
    PENGAWAS = "pengawas"
    FUNGSIONAL = "fungsional"
    PELAKSANA = "pelaksana"

    @property
    def nama(self) -> str:
        """The Indonesian label."""
        return str(_nilai()[self.value]["nama"])

    @property
    def struktural(self) -> bool:
        """Whether such a post heads a unit of the office."""
        return self in {JenisJabatan.PIMPINAN_TINGGI, JenisJabatan.ADMINISTRATOR, JenisJabatan.PENGAWAS}


@cache
def _nilai() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("jenis_jabatan.toml").read_text(encoding="utf-8"))


@cache
def _awal() -> tuple[tuple[str, JenisJabatan], ...]:
    semua = [(awal, jenis) for jenis in JenisJabatan for awal in _nilai()[jenis.value]["awal"]]
    return tuple(sorted(semua, key=lambda satu: len(satu[0]), reverse=True))


def jenis_dari_nama(nama: str) -> JenisJabatan:
    """Tell the kind of a post by its name."""
    if jenjang_dari_nama(nama) is not None:
        return JenisJabatan.FUNGSIONAL
    rapi = nama_rapi(nama)
    cocok = (jenis for awal, jenis in _awal() if rapi == awal or rapi.startswith(f"{awal} "))
    return next(cocok, JenisJabatan.PELAKSANA)


def jenjang_dari_nama(nama: str) -> str | None:
    """Give the jenjang that the name of a functional post ends in, None where it ends in none."""
    pecahan = rumpun_jenjang(nama)
    return pecahan[1] if pecahan else None
