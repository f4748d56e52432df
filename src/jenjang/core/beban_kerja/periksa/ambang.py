"""The limits from which a verification asks back (ambang.toml)."""

import tomllib
from fractions import Fraction
from functools import cache
from importlib.resources import files


@cache
def _tabel() -> dict[str, dict[str, str]]:
    return tomllib.loads(files(__package__).joinpath("ambang.toml").read_text(encoding="utf-8"))


def ambang(nama: str) -> Fraction:
    """Return a limit by its name."""
    return Fraction(_tabel()[nama]["nilai"])


def alasan_ambang(nama: str) -> str:
    """Return why a limit stands where it stands."""
    return _tabel()[nama]["alasan"]
