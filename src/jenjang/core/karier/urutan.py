"""Orders from lowest to highest (education, golongan, performance) as tables that rules look ranks up in."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.values import Key, Table
from jenjang.core.jabatan.jenjang import GOLONGAN, PENDIDIKAN

TANPA_IJAZAH: Final = "tidak ada"
NILAI_KINERJA: Final = ("buruk", "kurang", "cukup", "baik", "sangat baik")
_URUTAN: Final[dict[str, Sequence[str]]] = {
    "pendidikan": (TANPA_IJAZAH, *PENDIDIKAN),
    "golongan": GOLONGAN,
    "nilai_kinerja": NILAI_KINERJA,
}


def tabel_urutan(hal: str) -> Callable[[], Table]:
    """Give the loader of an order as a table of ranks; it is nomenclature, so no article stands at a row."""

    @cache
    def load() -> Table:
        regulation = regulations()["permenpanrb-33-2020"]
        rows: dict[Key, int] = {(each,): rank for rank, each in enumerate(_URUTAN[hal])}
        return Table(
            f"urutan_{hal}", "tingkat", (hal,), rows, {}, regulation.id, regulation.sejak, regulation.sampai,
            "karier/urutan.py",
        )  # fmt: skip

    return load
