"""The three tests of Uji Kompetensi: how a question lists those passed, and the table that tells them apart again.

The list stays one datum ("teknis, manajerial"), so that a list left out is named as one missing datum.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from typing import Final

from jenjang.core.engine.question import list_of, one_of
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.values import Key, Table

UJI: Final = ("teknis", "manajerial", "sosial kultural")
TIDAK_ADA: Final = "tidak ada"
_baca: Final = list_of(one_of(*UJI, **{"sosial-kultural": UJI[2]}))


class BacaUji:
    """Reads the list of tests passed, in the order of the law; a class so that longer lists can be asked for."""

    def __call__(self, raw: object) -> str:
        return _text(set(_baca(raw)))

    def other_values(self, value: str) -> Iterator[str]:
        """Give the lists with one more test passed, then the whole."""
        passed = {each for each in UJI if each in value.split(", ")}
        yield from (_text(passed | {each}) for each in UJI if each not in passed)
        yield _text(set(UJI))


baca_uji: Final = BacaUji()


def tabel_uji(uji: str) -> Callable[[], Table]:
    """Give the loader of a table that says of each list whether one test is in it."""

    @cache
    def load() -> Table:
        regulation = regulations()["permenpanrb-33-2020"]
        subsets = [{each for each, is_in in zip(UJI, flags, strict=True) if is_in} for flags in _FLAGS]
        rows: dict[Key, bool] = {(_text(subset),): uji in subset for subset in subsets}
        return Table(
            f"uji_{uji}", "ya_tidak", ("uji",), rows, {}, regulation.id, regulation.sejak, regulation.sampai,
            "karier/pengangkatan/uji_kompetensi.py",
        )  # fmt: skip

    return load


_FLAGS: Final = tuple(product((True, False), repeat=len(UJI)))


def _text(passed: set[str]) -> str:
    return ", ".join(each for each in UJI if each in passed) or TIDAK_ADA
