"""How posts and habits are spread in an invented nation, as tables of a thousand places to draw from."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

import narwhals as nw

from jenjang.core.simulasi.undian import undi_dalam

SERIBU: Final = 1000


@cache
def muat_sebaran() -> Mapping[str, Any]:
    """Read the table of assumptions."""
    return tomllib.loads(files(__package__).joinpath("sebaran.toml").read_text(encoding="utf-8"))


def seribu_tempat(bagian: Mapping[str, int]) -> list[str]:
    """Spread values over a thousand places by their shares; what is left over goes to the first."""
    places = [value for value, share in bagian.items() for _ in range(share)]
    return ([next(iter(bagian))] * (SERIBU - len(places)) + places)[:SERIBU]


def tanda(kunci: nw.Expr, benih: int, nama: str) -> nw.Expr:
    """Draw yes, no or not told (null) by the shares of a name."""
    shares = muat_sebaran()[nama]
    place = undi_dalam(kunci, benih, nama, SERIBU)
    no = nw.when(place < shares["ya"] + shares["tidak"]).then(nw.lit(False))
    return nw.when(place < shares["ya"]).then(nw.lit(True)).otherwise(no)


def salah_satu(kunci: nw.Expr, benih: int, nama: str, pilihan: list[int]) -> nw.Expr:
    """Draw one of a few numbers, each as likely."""
    place = undi_dalam(kunci, benih, nama, len(pilihan))
    drawn: Any = nw.lit(pilihan[-1])
    for number, value in reversed(list(enumerate(pilihan[:-1]))):
        drawn = nw.when(place == number).then(nw.lit(value)).otherwise(drawn)
    cast: nw.Expr = drawn.cast(nw.Int64)
    return cast
