"""Lampiran IV to VIII: the credit to earn in each golongan, by education, as Pasal 36 ayat (3) assigns the annexes."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from jenjang.core.engine.tables import Column, Row, citations, millionths, one_of, read_table, text
from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG, PENDIDIKAN

TABEL: Final = Path(__file__).with_name("lampiran_iv_viii.csv")
LAMPIRAN_PENDIDIKAN: Final = MappingProxyType({"SLTA": "IV", "D3": "V", "S1": "VI", "S2": "VII", "S3": "VIII"})


class TidakTercetakError(LookupError):
    """A golongan or jenjang that the annex of an education does not print: no figure exists, not even zero (R10)."""


@dataclass(frozen=True, slots=True)
class SelLampiran:
    """One printed cell: the credit in millionths to earn in a golongan, with its annex and remark."""

    lampiran: str
    pendidikan: str
    kategori_tercetak: str
    jenjang: str
    golongan: str
    angka_kredit: int
    dasar: tuple[str, ...]
    keterangan: str


@dataclass(frozen=True)
class Lintasan:
    """All cells of Lampiran IV-VIII in the order of the law; a golongan belongs to one jenjang in each annex."""

    sel: tuple[SelLampiran, ...]
    menurut_golongan: Mapping[tuple[str, str], SelLampiran]

    def cari(self, pendidikan: str, golongan: str, jenjang: str | None = None) -> SelLampiran:
        """Give the cell of a golongan for an education; a jenjang given must be the one the annex prints above it.

        Raises TidakTercetakError naming what the annex does not print.
        """
        found = self.menurut_golongan.get((pendidikan, golongan))
        if found is None:
            raise TidakTercetakError(f"{_annex(pendidikan)} tidak mencetak golongan {golongan}")
        if jenjang is not None and found.jenjang != jenjang:
            raise TidakTercetakError(
                f"{_annex(pendidikan)} mencetak golongan {golongan} pada jenjang {found.jenjang}, bukan {jenjang}"
            )
        return found

    def sel_jenjang(self, pendidikan: str, jenjang: str) -> tuple[SelLampiran, ...]:
        """Give the cells of a jenjang for an education, lowest golongan first; raises TidakTercetakError if none."""
        found = tuple(each for each in self.sel_pendidikan(pendidikan) if each.jenjang == jenjang)
        if not found:
            raise TidakTercetakError(f"{_annex(pendidikan)} tidak mencetak jenjang {jenjang}")
        return found

    def sel_pendidikan(self, pendidikan: str) -> tuple[SelLampiran, ...]:
        """Give the whole annex of an education, lowest golongan first; raises TidakTercetakError if there is none."""
        _annex(pendidikan)
        return tuple(each for each in self.sel if each.pendidikan == pendidikan)


def _annex(pendidikan: str) -> str:
    try:
        return f"Lampiran {LAMPIRAN_PENDIDIKAN[pendidikan]} (pendidikan {pendidikan})"
    except KeyError:
        raise TidakTercetakError(
            f"pendidikan {pendidikan!r} tidak dikenal; yang dikenal: {', '.join(PENDIDIKAN)}"
        ) from None


@cache
def muat_lintasan() -> Lintasan:
    """Load the table of Lampiran IV-VIII, once; raises TableError where the table is at fault."""
    return baca_lintasan(TABEL)


def baca_lintasan(path: Path) -> Lintasan:
    """Read a table of cells; raises TableError naming file, row and field of the first mistake."""
    sel = tuple(_sel(row) for row in read_table(path, _COLUMNS, key=("pendidikan", "golongan")))
    return Lintasan(sel, MappingProxyType({(each.pendidikan, each.golongan): each for each in sel}))


_COLUMNS: Final = (
    Column("lampiran", one_of(tuple(LAMPIRAN_PENDIDIKAN.values()))),
    Column("pendidikan", one_of(PENDIDIKAN)),
    Column("kategori_tercetak", one_of(("keterampilan", "keahlian"))),
    Column("jenjang", one_of(JENJANG)),
    Column("golongan", one_of(GOLONGAN)),
    Column("angka_kredit", millionths),
    Column("dasar", citations),
    Column("keterangan", text),
)


def _sel(row: Row) -> SelLampiran:
    sel = SelLampiran(**row.cells)
    if LAMPIRAN_PENDIDIKAN[sel.pendidikan] != sel.lampiran:
        raise row.error("lampiran", f"pendidikan {sel.pendidikan} milik Lampiran {LAMPIRAN_PENDIDIKAN[sel.pendidikan]}")
    if sel.dasar[-1] != f"Lampiran {sel.lampiran}":
        raise row.error("dasar", f"harus berakhir dengan 'Lampiran {sel.lampiran}'")
    return sel
