"""Lampiran I, II and III read from their tables and checked against Pasal 8 and each other.

A *butir kegiatan* is one row with its kode: `L2.A.1.a.2` is Lampiran II, sub-unsur A, group 1, letter a, second
row. Rows that hang directly under a sub-unsur carry `-` for the group and keep their printed number; the second
row printed "7" is `L2.A.-.7bis`. The tables carry the printed wording, slips included; every slip and every
difference between Lampiran, Pasal 8 and Pasal 9 has its remark in `keterangan`. The levels of `kelompok` are
parted by " › "; in Lampiran III a heading stands before the row's own wording in `uraian`. Forms that usage allows
beside the standard ones and that the text uses throughout (menganalisa, mensosialisasikan, inventarisir) are no slips
and carry no remark, nor do capitals and commas.
"""

import re
from pathlib import Path
from typing import Final

from jenjang.core.angka_kredit.butir import PELAKSANA, ButirKegiatan
from jenjang.core.engine.tables import (
    Column,
    Row,
    citations,
    millionths,
    one_of,
    optional,
    read_table,
    required,
    text,
    whole,
)

FOLDER: Final = Path(__file__).parent
_BERKAS: Final = {"I": "lampiran_i.csv", "II": "lampiran_ii.csv", "III": "lampiran_iii.csv"}
_KODE: Final = {
    "I": re.compile(r"L1\.[A-F]\.\d\.[a-g]\.\d"),
    "II": re.compile(r"L2\.[A-H]\.(?:\d\.[a-f]\.\d|-\.\d(?:bis)?)"),
    "III": re.compile(r"L3\.I{1,2}\.[A-F](?:\.\d)?(?:\.[a-g])?"),
}
# Which ayat and huruf of Pasal 8 lists the butir of a jenjang.
_HURUF_PASAL_8: Final = {
    "Pemula": "Pasal 8 ayat (1) huruf a",
    "Terampil": "Pasal 8 ayat (1) huruf b",
    "Mahir": "Pasal 8 ayat (1) huruf c",
    "Penyelia": "Pasal 8 ayat (1) huruf d",
    "Ahli Pertama": "Pasal 8 ayat (2) huruf a",
    "Ahli Muda": "Pasal 8 ayat (2) huruf b",
    "Ahli Madya": "Pasal 8 ayat (2) huruf c",
    "Ahli Utama": "Pasal 8 ayat (2) huruf d",
}


def baca_lampiran(folder: Path = FOLDER) -> tuple[ButirKegiatan, ...]:
    """Read the three annex tables of a folder in the order of the law.

    Raises TableError naming file, row and field of the first mistake.
    """
    return tuple(
        _butir(lampiran, row)
        for lampiran, berkas in _BERKAS.items()
        for row in read_table(folder / berkas, _columns(lampiran), key=("kode",))
    )


def _columns(lampiran: str) -> list[Column]:
    kode = _KODE[lampiran]

    def kode_lampiran(cell: str) -> str:
        if kode.fullmatch(cell) is None:
            raise ValueError(f"{cell!r} bukan kode Lampiran {lampiran}")
        return cell

    of_tugas = required if lampiran != "III" else text
    return [
        Column("kode", kode_lampiran),
        Column("unsur", required),
        Column("sub_unsur_huruf", one_of("ABCDEFGH")),
        Column("sub_unsur", required),
        Column("kelompok", text),
        Column("nomor_tercetak", text),
        Column("uraian", required),
        Column("hasil_kerja", required),
        Column("hasil_kerja_pasal_9", of_tugas),
        Column("angka_kredit", optional(millionths)),
        Column("persen_kenaikan_pangkat", optional(whole)),
        Column("pelaksana", one_of(tuple(PELAKSANA[lampiran]))),
        Column("uraian_pasal_8", of_tugas),
        Column("dasar", citations),
        Column("keterangan", text),
    ]


def _butir(lampiran: str, row: Row) -> ButirKegiatan:
    cells = row.cells
    jenjang = PELAKSANA[lampiran][cells["pelaksana"]]
    if (cells["angka_kredit"] is None) == (cells["persen_kenaikan_pangkat"] is None):
        raise row.error("angka_kredit", "isi angka_kredit atau persen_kenaikan_pangkat, tepat salah satu")
    if cells["kode"].split(".")[2 if lampiran == "III" else 1] != cells["sub_unsur_huruf"]:
        raise row.error("sub_unsur_huruf", f"tidak sesuai dengan kode {cells['kode']}")
    _check_dasar(lampiran, row, jenjang)
    return ButirKegiatan(lampiran=lampiran, jenjang=jenjang, **cells)


def _check_dasar(lampiran: str, row: Row, jenjang: frozenset[str]) -> None:
    *pasal, annex = row.cells["dasar"]
    if annex != f"Lampiran {lampiran}":
        raise row.error("dasar", f"harus berakhir dengan 'Lampiran {lampiran}'")
    if lampiran == "III":
        huruf = row.cells["sub_unsur_huruf"].lower()
        of_unsur = "Pasal 39 ayat (2)" if row.cells["kode"].startswith("L3.I.") else "Pasal 37 ayat (1)"
        if pasal != [f"{of_unsur} huruf {huruf}"]:
            raise row.error("dasar", f"harus menyebut {of_unsur} huruf {huruf}")
        return
    found = {each.rpartition(" angka ")[0] for each in pasal}
    expected = {_HURUF_PASAL_8[each] for each in jenjang}
    if found != expected or len(pasal) != len(expected):
        raise row.error("dasar", f"harus menyebut satu angka dari {', '.join(sorted(expected))}")
