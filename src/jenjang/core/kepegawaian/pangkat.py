"""The names of the pangkat by golongan ruang, and the order of the golongan."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _nilai() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("pangkat.toml").read_text(encoding="utf-8"))


@cache
def golongan_pns() -> tuple[str, ...]:
    """Give the golongan ruang of a PNS, lowest first."""
    return tuple(_nilai()["pangkat"])


@cache
def golongan_pppk() -> tuple[str, ...]:
    """Give the golongan of a PPPK, lowest first."""
    return tuple(_nilai()["golongan_pppk"])


def nama_pangkat(golongan: str) -> str:
    """Give the pangkat of a golongan ruang ("III/c" is "Penata"); "" for a golongan of PPPK or an unknown one."""
    return str(_nilai()["pangkat"].get(golongan, ""))


def pangkat_dan_golongan(golongan: str) -> str:
    """Write a pangkat as decisions do: "Penata (III/c)"; a PPPK's golongan stands alone."""
    nama = nama_pangkat(golongan)
    return f"{nama} ({golongan})" if nama else golongan


@cache
def _golongan_menurut_nama() -> dict[str, str]:
    return {nama.casefold(): golongan for golongan, nama in _nilai()["pangkat"].items()}


def golongan_dari_pangkat(teks: str) -> str | None:
    """Give the golongan ruang of a pangkat's name in any case, "Tk. I" included; None for another text."""
    kata = teks.casefold().replace(".", " ").split()
    baku = " ".join("tingkat" if each in ("tk", "tkt", "tngkt") else each for each in kata)
    return _golongan_menurut_nama().get(baku.removesuffix(" 1") + " i" if baku.endswith(" 1") else baku)


def tingkat_golongan(golongan: str) -> int:
    """Give the rank of a golongan from 0 for the lowest; -1 for none. PNS and PPPK are ranked apart."""
    for urutan in (golongan_pns(), golongan_pppk()):
        if golongan in urutan:
            return urutan.index(golongan)
    return -1
