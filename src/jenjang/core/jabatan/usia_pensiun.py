"""Batas usia pensiun: at what age a post is left, and from which day."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from jenjang.core.engine.dates import add_months, add_years
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan, jenjang_dari_nama


@cache
def _nilai() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("usia_pensiun.toml").read_text(encoding="utf-8"))


def dasar_usia_pensiun() -> str:
    """Name the regulation that sets the ages."""
    return str(_nilai()["dasar"])


def batas_usia_pensiun(nama: str, jenis: JenisJabatan) -> int | None:
    """Give the age in years for a post; None for a functional post whose name tells no jenjang."""
    if jenis is not JenisJabatan.FUNGSIONAL:
        return int(_nilai()["jenis"][jenis.value])
    jenjang = jenjang_dari_nama(nama)
    return None if jenjang is None else int(_nilai()["jenjang"][jenjang])


def mulai_pensiun(lahir: int, usia: int) -> int:
    """Give the first day in retirement (yyyymmdd): the first of the month after the one in which the age is reached."""
    genap = add_years(lahir, usia)
    return int(add_months(genap - genap % 100 + 1, 1))
