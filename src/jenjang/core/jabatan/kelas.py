"""Job class, job value and allowance of each jenjang, under its present and its former name."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from jenjang.core.engine.tables import Column, Row, one_of, optional, read_table, required, text, whole
from jenjang.core.jabatan.jenjang import JENJANG

TABEL: Final = Path(__file__).with_name("kelas_tunjangan.csv")


class NamaJabatanTidakDikenalError(LookupError):
    """A name that is neither a present nor a former name of a jenjang."""


@dataclass(frozen=True, slots=True)
class KelasTunjangan:
    """What the sources give for one jenjang; None where no source gives it (Ahli Utama).

    `tunjangan_rp` is whole rupiah a month (Perpres 61/2007). `nama_lama_lain` are spellings of the former name in use
    beside the one the source prints.
    """

    jenjang: str
    nama_baru: str
    nama_lama: str
    nama_lama_lain: tuple[str, ...]
    kelas: int | None
    nilai_jabatan: int | None
    tunjangan_rp: int | None
    sumber_kelas: str
    sumber_tunjangan: str
    keterangan: str


def cari_kelas_tunjangan(nama: str) -> KelasTunjangan:
    """Give the row of a post by its present or former name, in any case ("Pekerja Sosial Pelaksana Lanjutan").

    Raises NamaJabatanTidakDikenalError.
    """
    wanted = _folded(nama)
    for row in muat_kelas_tunjangan():
        if wanted in map(_folded, (row.nama_baru, row.nama_lama, *row.nama_lama_lain)):
            return row
    raise NamaJabatanTidakDikenalError(f"{nama!r} bukan nama jabatan Pekerja Sosial, lama maupun baru")


@cache
def muat_kelas_tunjangan() -> tuple[KelasTunjangan, ...]:
    """Load the table, once; raises TableError where it is at fault."""
    return baca_kelas_tunjangan(TABEL)


def baca_kelas_tunjangan(path: Path) -> tuple[KelasTunjangan, ...]:
    """Read a table of classes and allowances; raises TableError naming file, row and field of the first mistake."""
    rows = read_table(path, _COLUMNS, key=("jenjang",))
    seen: dict[str, int] = {}
    for row in rows:
        _check_source(row)
        names = {row.cells["nama_baru"], row.cells["nama_lama"], *row.cells["nama_lama_lain"]}
        for name in map(_folded, names):
            if name in seen:
                raise row.error("nama_lama", f"{name!r} sudah dipakai pada baris {seen[name]}")
            seen[name] = row.baris
    return tuple(KelasTunjangan(**row.cells) for row in rows)


def _check_source(row: Row) -> None:
    for value, source in (("kelas", "sumber_kelas"), ("tunjangan_rp", "sumber_tunjangan")):
        if (row.cells[value] is None) != (row.cells[source] == ""):
            raise row.error(source, f"diisi bila dan hanya bila {value} diisi")
    if (row.cells["kelas"] is None) != (row.cells["nilai_jabatan"] is None):
        raise row.error("nilai_jabatan", "diisi bila dan hanya bila kelas diisi")


def _folded(nama: str) -> str:
    return " ".join(nama.casefold().split())


def _names(cell: str) -> tuple[str, ...]:
    return tuple(required(part) for part in cell.split(";")) if cell else ()


_COLUMNS: Final = (
    Column("jenjang", one_of(JENJANG)),
    Column("nama_baru", required),
    Column("nama_lama", required),
    Column("nama_lama_lain", _names),
    Column("kelas", optional(whole)),
    Column("nilai_jabatan", optional(whole)),
    Column("tunjangan_rp", optional(whole)),
    Column("sumber_kelas", text),
    Column("sumber_tunjangan", text),
    Column("keterangan", text),
)
