"""Every kind of bad row is in the sidecar with its place and value, and none of it in the totals."""

from pathlib import Path
from typing import Any

import pytest

from buatan.bangsa import Record, hasil, kegiatan, masalah, menurut_telaah, nilai, pegawai

MESIN = ["polars", "duckdb", pytest.param("spark", marks=pytest.mark.spark)]
PEOPLE = [
    pegawai(1, saldo_awal=5),
    pegawai(2),  # 1: twice in the file
    pegawai(2, golongan="III/d"),
    pegawai(3, golongan="II/a"),  # 3: no golongan of the jenjang
    pegawai(4, status="pangkat_tertinggi"),
    pegawai(5, pendidikan="SLTA"),
    pegawai(6, status=None),
    pegawai(7, saldo_awal=-1, penunjang=10**17),
    pegawai(None),  # 8
    pegawai(9, jenjang="Ahli Contoh"),
    pegawai(10, hasil_kerja_minimal=None, provinsi=None),
    pegawai(11),
]
RECORDS = [
    kegiatan(1, jumlah=10),
    kegiatan(1, kode="L2.X.9"),  # 1
    kegiatan(1, kode="L3.I.A"),
    kegiatan(1, jumlah=0),
    kegiatan(1, jumlah=-5),
    kegiatan(1, tahun=2019),  # 5
    kegiatan(99),
    kegiatan(None),
    kegiatan(1, tahun=None),
    kegiatan(1, kode=None, jumlah=None),
    kegiatan(2),  # 10: of the person who stands twice
    kegiatan(3),
    kegiatan(99, kode="l2.a.1.a.2", tahun=2018, jumlah=2_000_000_000),
    kegiatan(10),
    kegiatan(11, tahun=2019),
    kegiatan(6),
    kegiatan(1, tahun=12345),  # 16
]
EXPECTED = [
    ("kegiatan", 1, "kode_tidak_dikenal", 1, "L2.X.9"),
    ("kegiatan", 2, "bukan_tugas_jabatan", 1, "L3.I.A"),
    ("kegiatan", 3, "jumlah_tidak_sah", 1, "0"),
    ("kegiatan", 4, "jumlah_tidak_sah", 1, "-5"),
    ("kegiatan", 5, "sebelum_berlaku", 1, "2019"),
    ("kegiatan", 6, "pegawai_tidak_dikenal", 99, "99"),
    ("kegiatan", 7, "kosong", None, "pegawai"),
    ("kegiatan", 8, "kosong", 1, "tahun"),
    ("kegiatan", 9, "kosong", 1, "kode, jumlah"),
    ("kegiatan", 12, "jumlah_tidak_sah", 99, "2000000000"),
    ("kegiatan", 12, "kode_tidak_dikenal", 99, "l2.a.1.a.2"),
    ("kegiatan", 12, "pegawai_tidak_dikenal", 99, "99"),
    ("kegiatan", 12, "sebelum_berlaku", 99, "2018"),
    ("kegiatan", 14, "sebelum_berlaku", 11, "2019"),
    ("kegiatan", 16, "tahun_tidak_sah", 1, "12345"),
    ("pegawai", 1, "pegawai_ganda", 2, "2"),
    ("pegawai", 2, "pegawai_ganda", 2, "2"),
    ("pegawai", 3, "jenjang_golongan_tidak_sah", 3, "Ahli Muda II/a biasa S1"),
    ("pegawai", 4, "jenjang_golongan_tidak_sah", 4, "Ahli Muda III/c pangkat_tertinggi S1"),
    ("pegawai", 5, "jenjang_golongan_tidak_sah", 5, "Ahli Muda III/c biasa SLTA"),
    ("pegawai", 6, "kosong", 6, "status"),
    ("pegawai", 7, "jumlah_tidak_sah", 7, "saldo_awal=-1, penunjang=100000000000000000"),
    ("pegawai", 8, "kosong", None, "pegawai"),
    ("pegawai", 9, "jenjang_golongan_tidak_sah", 9, "Ahli Contoh III/c biasa S1"),
]


def told(folder: Path) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in masalah(folder)]


@pytest.mark.parametrize("mesin", MESIN)
def test_every_bad_row_is_told_and_none_counts(mesin: str, tmp_path: Path) -> None:
    ringkasan = nilai(tmp_path, PEOPLE, RECORDS, mesin)
    assert told(tmp_path) == EXPECTED
    assert sum(ringkasan.masalah.values()) == len(EXPECTED)
    good_people = [PEOPLE[0], PEOPLE[10]]
    assert hasil(tmp_path) == menurut_telaah(good_people, [RECORDS[0], RECORDS[13]])


@pytest.mark.parametrize("mesin", MESIN)
def test_good_rows_are_told_of_by_no_row(mesin: str, tmp_path: Path) -> None:
    nilai(tmp_path, PEOPLE[:1], RECORDS[:1], mesin)
    assert (told(tmp_path), len(hasil(tmp_path))) == ([], 1)


@pytest.mark.parametrize("mesin", MESIN)
def test_files_without_rows_give_results_without_rows(mesin: str, tmp_path: Path) -> None:
    nobody: list[Record] = []
    nilai(tmp_path, nobody, nobody, mesin)
    assert (told(tmp_path), hasil(tmp_path)) == ([], [])
