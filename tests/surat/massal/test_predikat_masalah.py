"""Every kind of bad period is in the sidecar with its place and value, and none of it in the totals."""

from datetime import date
from pathlib import Path

import pytest

from buatan.bangsa import Record, hasil, kegiatan, masalah, nilai, pegawai
from buatan.bangsa_predikat import menurut_telaah_dua, periode

MESIN = ["polars", "duckdb", pytest.param("spark", marks=pytest.mark.spark)]
PEOPLE = [
    pegawai(1, saldo_awal=5),
    pegawai(2, tmt_jenjang=date(2024, 3, 15)),
    pegawai(3),
    pegawai(4, golongan="II/a"),  # 3: no golongan of the jenjang
    pegawai(5, tmt_jenjang=date(2024, 7, 1)),
    pegawai(6, jenjang="Penyelia", golongan="III/c", pendidikan="D3"),
    pegawai(7),
]
RECORDS: list[Record] = [
    periode(1),
    periode(1, tahun=2024, predikat="istimewa"),  # 1
    periode(1, tahun=2024, bulan=13),
    periode(1, tahun=2024, bulan=0),
    periode(1, tahun=2022),
    periode(1, tahun=2024, bulan=None),  # 5
    periode(1, tahun=2024, predikat=None),
    kegiatan(1, tahun=2024),
    {**kegiatan(1, tahun=2024), "predikat": "baik", "bulan": 12},
    periode(99),
    periode(None),  # 10
    periode(1, tahun=None),
    periode(1, tahun=2025, jenjang="Ahli Contoh"),
    periode(1, tahun=2025, jenjang="Ahli Madya"),
    periode(1, tahun=2025, jenjang="Terampil"),
    periode(1, tahun=2025, jenjang="Penyelia"),  # 15
    periode(3, bulan=8),
    periode(3, bulan=5, predikat="kurang"),
    periode(4),
    periode(2, bulan=6),  # year before the post
    periode(2, tahun=2024, bulan=11),  # 20: March to December are ten months
    periode(2, tahun=2025),
    periode(5, tahun=2024, bulan=6, jenjang="Ahli Pertama"),
    periode(5, tahun=2024, bulan=6),
    periode(5, tahun=2025, jenjang="Ahli Pertama"),  # after the rise
    {"pegawai": 1, "tahun": 2026},  # 25
    periode(6, jenjang="Mahir"),
    periode(7, predikat="  "),
    periode(7, bulan=1, predikat="baik sekali", jenjang="Penyelia", tahun=2019),
    periode(3, tahun=2024, bulan=7),
    periode(3, tahun=2024, bulan=6),  # 30
    {**kegiatan(7, tahun=2023), "kode": "L3.I.A"},
    periode(1, tahun=12345),
]
EXPECTED = [
    ("kegiatan", 1, "predikat_tidak_dikenal", 1, "istimewa"),
    ("kegiatan", 2, "bulan_tidak_sah", 1, "13"),
    ("kegiatan", 3, "bulan_tidak_sah", 1, "0"),
    ("kegiatan", 4, "predikat_sebelum_berlaku", 1, "2022"),
    ("kegiatan", 5, "kosong", 1, "bulan"),
    ("kegiatan", 6, "kosong", 1, "predikat"),
    ("kegiatan", 7, "sesudah_berlaku", 1, "2024"),
    ("kegiatan", 8, "butir_dan_predikat", 1, "L2.A.1.a.2 x 1"),
    ("kegiatan", 9, "pegawai_tidak_dikenal", 99, "99"),
    ("kegiatan", 10, "kosong", None, "pegawai"),
    ("kegiatan", 11, "kosong", 1, "tahun"),
    ("kegiatan", 12, "jenjang_tidak_dikenal", 1, "Ahli Contoh"),
    ("kegiatan", 13, "jenjang_tidak_sesuai", 1, "Ahli Madya"),
    ("kegiatan", 14, "jenjang_tidak_sesuai", 1, "Terampil"),
    ("kegiatan", 15, "jenjang_tanpa_minimal", 1, "Penyelia"),
    ("kegiatan", 16, "bulan_melebihi_setahun", 3, "13"),
    ("kegiatan", 17, "bulan_melebihi_setahun", 3, "13"),
    ("kegiatan", 19, "predikat_sebelum_jabatan", 2, "2023"),
    ("kegiatan", 20, "predikat_sebelum_jabatan", 2, "2024"),
    ("kegiatan", 24, "jenjang_tidak_sesuai", 5, "Ahli Pertama"),
    ("kegiatan", 25, "kosong", 1, "predikat, bulan"),
    ("kegiatan", 27, "kosong", 7, "predikat"),
    ("kegiatan", 28, "jenjang_tanpa_minimal", 7, "Penyelia"),
    ("kegiatan", 28, "predikat_sebelum_berlaku", 7, "2019"),
    ("kegiatan", 28, "predikat_tidak_dikenal", 7, "baik sekali"),
    ("kegiatan", 29, "bulan_melebihi_setahun", 3, "13"),
    ("kegiatan", 30, "bulan_melebihi_setahun", 3, "13"),
    ("kegiatan", 31, "bukan_tugas_jabatan", 7, "L3.I.A"),
    ("kegiatan", 31, "sesudah_berlaku", 7, "2023"),
    ("kegiatan", 32, "tahun_tidak_sah", 1, "12345"),
    ("pegawai", 3, "jenjang_golongan_tidak_sah", 4, "Ahli Muda II/a biasa S1"),
]
GOOD = (0, 21, 22, 23, 26)


@pytest.mark.parametrize("mesin", MESIN)
def test_every_bad_period_is_told_and_none_counts(mesin: str, tmp_path: Path) -> None:
    ringkasan = nilai(tmp_path, PEOPLE, RECORDS, mesin)
    assert [tuple(row.values()) for row in masalah(tmp_path)] == EXPECTED
    assert sum(ringkasan.masalah.values()) == len(EXPECTED)
    assert ringkasan.predikat_asing == {"baik sekali": 1, "istimewa": 1}
    found = [{name: value for name, value in row.items() if name != "tmt_jenjang"} for row in hasil(tmp_path)]
    assert found == menurut_telaah_dua(PEOPLE, [RECORDS[place] for place in GOOD])


@pytest.mark.parametrize("mesin", MESIN)
def test_a_year_without_anything_good_has_no_row(mesin: str, tmp_path: Path) -> None:
    nilai(tmp_path, [pegawai(1)], [periode(1, bulan=7), periode(1, bulan=7, predikat="kurang")], mesin)
    assert hasil(tmp_path) == []
    nobody: list[Record] = []
    nilai(tmp_path, nobody, [periode(1)], mesin)
    assert [row["jenis"] for row in masalah(tmp_path)] == ["pegawai_tidak_dikenal"]
