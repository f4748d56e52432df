"""The golongan of a jenjang as tables: how many are left from one on, and which belong to it at all."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any, Final

from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.values import Key, Table
from jenjang.core.jabatan.jenjang import KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.tabel_lintasan import langkah

PERATURAN: Final = "permenpanrb-1-2023"


def golongan_jenjang(jenjang: str) -> tuple[str, ...]:
    """Give the golongan of a jenjang from its lowest up."""
    return tuple(golongan for each, golongan in langkah() if each == jenjang)


@cache
def tabel_sesuai() -> Table:
    """Give the pairs of jenjang and golongan that belong together."""
    return _table("golongan_sesuai", "ya_tidak", ("jenjang", "golongan"), dict.fromkeys(langkah(), True))


@cache
def tabel_menyusul() -> Table:
    """Give the golongan one below each jenjang that follows another: held between a rise of jenjang and of pangkat."""
    pairs = [
        (later, golongan_jenjang(earlier)[-1])
        for ladder in (KETERAMPILAN, KEAHLIAN)
        for earlier, later in pairwise(ladder)
    ]
    return _table("golongan_menyusul", "ya_tidak", ("jenjang", "golongan"), dict.fromkeys(pairs, True))


@cache
def tabel_tanpa_lowongan() -> Table:
    """Give the golongan one above each jenjang that another follows: the pangkat may rise to it without a vacancy."""
    pairs = [
        (earlier, golongan_jenjang(later)[0])
        for ladder in (KETERAMPILAN, KEAHLIAN)
        for earlier, later in pairwise(ladder)
    ]
    return _table("golongan_tanpa_lowongan", "ya_tidak", ("jenjang", "golongan"), dict.fromkeys(pairs, True))


@cache
def tabel_golongan_tersisa() -> Table:
    """Give by (jenjang, golongan) how many golongan of the jenjang are left, that one included."""
    rows: dict[Key, int] = {}
    for jenjang, golongan in langkah():
        ladder = golongan_jenjang(jenjang)
        rows[(jenjang, golongan)] = len(ladder) - ladder.index(golongan)
    return _table("golongan_tersisa", "jumlah", ("jenjang", "golongan"), rows)


@cache
def tabel_golongan_seluruhnya() -> Table:
    """Give how many golongan a jenjang has."""
    return _table(
        "golongan_seluruhnya", "jumlah", ("jenjang",), {(each,): len(golongan_jenjang(each)) for each, _ in langkah()}
    )


def _table(name: str, satuan: str, kunci: tuple[str, ...], rows: Mapping[Key, Any]) -> Table:
    """Make a table of nomenclature: no article stands at a row."""
    regulation = regulations()[PERATURAN]
    return Table(
        name, satuan, kunci, rows, {}, regulation.id, regulation.sejak, regulation.sampai, "jenjang dan golongan"
    )
