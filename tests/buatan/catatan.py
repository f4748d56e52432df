"""A person's two years as an office would type them, to be written as a workbook or as JSON with parts changed."""

import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from buatan.buku_kerja import workbook

Isian = Mapping[str, Any]

PEGAWAI: Isian = {
    "nama": "Sri Contoh (data karangan)",
    "nip": "198502142010032004",
    "tanggal_lahir": date(1985, 2, 14),
    "instansi": "Dinas Sosial Kota Contoh",
    "jenjang": "Ahli Muda",
    "golongan": "III/c",
    "tmt_jenjang": date(2019, 4, 1),
    "tmt_pangkat": date(2019, 4, 1),
    "pendidikan": "S1/D4",
    "status": "biasa",
    "saldo_awal": "37,5",
    "lowongan": "ya",
}
# 2021: 85 x 0,24 = 20,4 of the own jenjang; 10 x 0,24 x 80% = 1,92 of the one above (Pasal 11 ayat (1) huruf a);
# a row two steps up is refused (Pasal 10). Together 22,32 of 25.
# 2022: 200 x 0,24 = 48, of which 37,5 is set (Pasal 29 ayat (2)); 4 pengembangan profesi; 3 x 0,4 penunjang; a training
# whose certificate is not known.
KEGIATAN: tuple[Isian, ...] = (
    {"tanggal_mulai": date(2021, 1, 4), "tanggal_selesai": date(2021, 12, 30), "kode": "L2.A.1.c.2", "jumlah": 85},
    {
        "tanggal_mulai": date(2021, 3, 1),
        "kode": "L2.A.2.b.3",
        "jumlah": 10,
        "penugasan_nomor": "ST/12/2021",
        "unit_punya_jenjang_butir": "tidak",
    },
    {"tanggal_mulai": date(2021, 9, 20), "kode": "L2.A.-.2", "jumlah": 1},
    {"tanggal_mulai": date(2022, 1, 3), "tanggal_selesai": date(2022, 12, 30), "kode": "L2.A.1.c.2", "jumlah": 200},
    {"tanggal_mulai": date(2022, 5, 9), "kode": "L3.I.B.2.b", "jumlah": 1},
    {"tanggal_mulai": date(2022, 6, 6), "kode": "L3.I.E.3.f", "jumlah": 1, "jam": 80},
    {"tanggal_mulai": date(2022, 8, 1), "kode": "L3.II.A", "jumlah": 3},
)


def buku(
    pegawai: Isian = PEGAWAI, kegiatan: Iterable[Isian] = KEGIATAN, riwayat: Iterable[Isian] = (), **isian: Any
) -> bytes:
    """Give the record as a workbook; further arguments change fields of the person (None leaves one out)."""
    person = {name: value for name, value in {**pegawai, **isian}.items() if value is not None}
    sheets = {"pegawai": [[name, value] for name, value in person.items()], "kegiatan": _table(kegiatan)}
    if changes := list(riwayat):
        sheets["riwayat"] = _table(changes)
    return workbook(sheets)


def diganti(baris: int, **isian: Any) -> list[Isian]:
    """Give the claims with one of them (by its row in the workbook, the first is 2) changed."""
    return [{**each, **isian} if row == baris else each for row, each in enumerate(KEGIATAN, 2)]


def _table(records: Iterable[Isian]) -> list[list[Any]]:
    rows = list(records)
    names = list(dict.fromkeys(name for each in rows for name in each))
    return [names, *([each.get(name) for name in names] for each in rows)]


def sel(isi: bytes, lembar: str, *, rumus: bool = False) -> list[list[Any]]:
    """Read a sheet of a workbook back as rows of values, or of formulas where they stand."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(isi), data_only=not rumus)
    return [list(row) for row in book[lembar].iter_rows(values_only=True)]
