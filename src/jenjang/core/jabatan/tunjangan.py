"""Names, class, job value and allowance of a jenjang as rules over the table of `kelas`."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from jenjang.core.engine.amounts import PER_UNIT
from jenjang.core.engine.carriers import Value
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.values import Table
from jenjang.core.jabatan.kelas import KelasTunjangan, muat_kelas_tunjangan


def _rupiah(row: KelasTunjangan) -> int | None:
    return None if row.tunjangan_rp is None else row.tunjangan_rp * PER_UNIT


_COLUMNS: Final[dict[str, tuple[str, Callable[[KelasTunjangan], Any], Callable[[KelasTunjangan], str]]]] = {
    "nama_baru": ("teks", lambda row: row.nama_baru, lambda _: "Pasal 5"),
    "nama_lama": ("teks", lambda row: row.nama_lama, lambda _: "Pasal 59 ayat (1)"),
    "kelas": ("tingkat", lambda row: row.kelas, lambda row: row.sumber_kelas),
    "nilai": ("jumlah", lambda row: row.nilai_jabatan, lambda row: row.sumber_kelas),
    "tunjangan_rp": ("rupiah", _rupiah, lambda row: row.sumber_tunjangan),
}


def tabel_kelas(kolom: str) -> Callable[[], Table]:
    """Give the loader of one column as a table by jenjang; a jenjang for which no source gives it has no row."""

    @cache
    def load() -> Table:
        satuan, value, source = _COLUMNS[kolom]
        rows = [row for row in muat_kelas_tunjangan() if value(row) is not None]
        regulation = regulations()["permenpanrb-33-2020"]
        return Table(
            f"kelas_tunjangan_{kolom}", satuan, ("jenjang",), {(row.jenjang,): value(row) for row in rows},
            {(row.jenjang,): (source(row),) for row in rows}, regulation.id, regulation.sejak, regulation.sampai,
            "jabatan/kelas_tunjangan.csv",
        )  # fmt: skip

    return load


TUNJANGAN: Final = Ruleset("jabatan.tunjangan", "permenpanrb-33-2020")
TUNJANGAN.inputs(jenjang="teks")
for _kolom in _COLUMNS:
    TUNJANGAN.lookup(_kolom, tabel_kelas(_kolom), "jenjang", tanpa=UNKNOWN)


@TUNJANGAN.rule(dasar="Pasal 59 ayat (1)", satuan="ya_tidak", penafsiran={"R44": "nama_berubah"})
def nama_berubah(nama_lama: Value, nama_baru: Value) -> Value:
    """Whether the jenjang had another name; the regulation prints no table of former and present names."""
    return nama_lama != nama_baru
