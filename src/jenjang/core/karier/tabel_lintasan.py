"""Lampiran IV-VIII as tables that rules look up: the figure of a golongan and the step that follows it."""

from collections.abc import Callable, Mapping
from functools import cache
from itertools import pairwise
from typing import Any, Final

from jenjang.core.engine.citations import order_in_law
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.values import Key, Table
from jenjang.core.karier.lintasan import SelLampiran, muat_lintasan

# The two annexes that print a whole category from its lowest golongan up.
TANGGA_LENGKAP: Final = ("SLTA", "S1")


@cache
def langkah() -> Mapping[Key, SelLampiran | None]:
    """Map (jenjang, golongan) to the cell of the next golongan, None at the highest pangkat of the category."""
    steps: dict[Key, SelLampiran | None] = {}
    for pendidikan in TANGGA_LENGKAP:
        cells = muat_lintasan().sel_pendidikan(pendidikan)
        for sel, berikut in pairwise((*cells, None)):
            if sel is not None:
                steps[(sel.jenjang, sel.golongan)] = berikut
    return steps


def _citations(jenjang: str, golongan: str) -> tuple[str, ...]:
    cells = [each for each in muat_lintasan().sel if (each.jenjang, each.golongan) == (jenjang, golongan)]
    return tuple(sorted({dasar for each in cells for dasar in each.dasar if "Lampiran" in dasar}, key=order_in_law))


def _figure(jenjang: str, golongan: str) -> int:
    return next(
        each.angka_kredit for each in muat_lintasan().sel if (each.jenjang, each.golongan) == (jenjang, golongan)
    )


_STEP_COLUMNS: Final[dict[str, tuple[str, Callable[[Key, SelLampiran | None], Any]]]] = {
    "angka_kredit": ("angka_kredit", lambda key, _: _figure(*key)),
    "jenjang_berikut": ("teks", lambda _, berikut: berikut.jenjang if berikut else ""),
    "golongan_berikut": ("teks", lambda _, berikut: berikut.golongan if berikut else ""),
    "puncak": ("ya_tidak", lambda _, berikut: berikut is None),
    "ganti_jenjang": ("ya_tidak", lambda key, berikut: berikut is not None and berikut.jenjang != key[0]),
}


def tabel_langkah(kolom: str) -> Callable[[], Table]:
    """Give the loader of one column of the steps as a table by (jenjang, golongan)."""

    @cache
    def load() -> Table:
        satuan, value = _STEP_COLUMNS[kolom]
        rows = {key: value(key, berikut) for key, berikut in langkah().items()}
        return _table(
            f"langkah_{kolom}", satuan, ("jenjang", "golongan"), rows, {key: _citations(*key) for key in rows}
        )

    return load


@cache
def tabel_sel() -> Table:
    """Give the printed figures as a table by (pendidikan, jenjang, golongan)."""
    cells = {(each.pendidikan, each.jenjang, each.golongan): each for each in muat_lintasan().sel}
    return _table(
        "lampiran_iv_viii",
        "angka_kredit",
        ("pendidikan", "jenjang", "golongan"),
        {key: each.angka_kredit for key, each in cells.items()},
        {key: each.dasar for key, each in cells.items()},
    )


def _table(
    name: str, satuan: str, kunci: tuple[str, ...], rows: Mapping[Key, Any], dasar: Mapping[Key, tuple[str, ...]]
) -> Table:
    regulation = regulations()["permenpanrb-33-2020"]
    return Table(
        name, satuan, kunci, rows, dasar, regulation.id, regulation.sejak, regulation.sampai, "Lampiran IV-VIII"
    )


@cache
def tabel_angka_jenjang() -> Table:
    """Give the figure of a golongan by jenjang: the annexes print the same one under each golongan of a jenjang."""
    rows: dict[Key, int] = {(jenjang,): _figure(jenjang, golongan) for jenjang, golongan in langkah()}
    dasar: dict[Key, tuple[str, ...]] = {(jenjang,): _citations(jenjang, golongan) for jenjang, golongan in langkah()}
    return _table("angka_jenjang", "angka_kredit", ("jenjang",), rows, dasar)
