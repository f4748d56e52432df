"""What Lampiran VI-VIII say about entry: the lowest golongan of a jenjang and the jenjang where an annex begins."""

from functools import cache
from typing import Final

from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.values import Key, Table
from jenjang.core.jabatan.jenjang import KEAHLIAN, PENDIDIKAN
from jenjang.core.karier.lintasan import LAMPIRAN_PENDIDIKAN, SelLampiran, muat_lintasan

# The one annex of keahlian that prints the category from its lowest golongan up.
LAMPIRAN_LENGKAP: Final = "S1"
Cells = dict[Key, SelLampiran]


@cache
def golongan_terendah() -> Table:
    """Give the lowest golongan of each jenjang of keahlian."""
    cells: Cells = {(each,): muat_lintasan().sel_jenjang(LAMPIRAN_LENGKAP, each)[0] for each in KEAHLIAN}
    return _table("golongan_terendah", "jenjang", {key: cell.golongan for key, cell in cells.items()}, cells)


@cache
def jenjang_masuk() -> Table:
    """Give the jenjang at which the annex of a degree begins, for the degrees of keahlian."""
    cells: Cells = {(each,): muat_lintasan().sel_pendidikan(each)[0] for each in PENDIDIKAN}
    rows: dict[Key, str] = {key: cell.jenjang for key, cell in cells.items() if cell.jenjang in KEAHLIAN}
    return _table("jenjang_masuk", "ijazah", rows, cells)


def _table(name: str, kunci: str, rows: dict[Key, str], cells: Cells) -> Table:
    regulation = regulations()["permenpanrb-33-2020"]
    dasar = {key: ("Pasal 5 ayat (4)", f"Lampiran {LAMPIRAN_PENDIDIKAN[cells[key].pendidikan]}") for key in rows}
    return Table(
        name, "teks", (kunci,), rows, dasar, regulation.id, regulation.sejak, regulation.sampai, "Lampiran VI-VIII"
    )
