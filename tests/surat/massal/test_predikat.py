"""Years since 2023 are rated by their predicates: worked by hand, mixed with years of butir, on every engine."""

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from buatan.bangsa import JUTA, Record, hasil, kegiatan, nilai, pegawai, tulis
from buatan.bangsa_predikat import periode
from jenjang.surat.massal.jalankan import Permintaan, jalankan

MESIN = ["polars", "duckdb", pytest.param("spark", marks=pytest.mark.spark)]
SHORT = "angka_kredit"
NONE = (None, None, None)
SEJAK_2023, SAMPAI_2022 = "PermenPANRB 1/2023", "PermenPANRB 33/2020"
KOLOM = (
    *("tahun", "peraturan", "capaian", "target", "ak_ditetapkan", "target_terpenuhi"),
    *("jumlah", "dibutuhkan", "memenuhi", "kurang", "sisa", "alasan"),
    *("minimal_jenjang", "kurang_jenjang", "kelebihan_jenjang", "dapat_jenjang"),
)


def rows(folder: Path) -> list[tuple[Any, ...]]:
    """Give the rows of HASIL, credit in units."""
    found = pl.read_parquet(folder / "hasil.parquet").select("pegawai", *KOLOM)
    amounts = [name for name in KOLOM if found.schema[name] == pl.Int64]
    return found.with_columns(pl.col(name) / JUTA for name in amounts).rows()


@pytest.mark.parametrize("mesin", MESIN)
def test_butir_to_2022_and_predicates_since_make_one_account(mesin: str, tmp_path: Path) -> None:
    """Ahli Muda III/c: 40 brought along, 200 x 0,14 = 28 of butir in 2022 (target 25, limit 37,5)."""
    records = [
        kegiatan(1, tahun=2022, jumlah=200, predikat=None, bulan=None),
        periode(1, tahun=2023),  # 12/12 x 100% x 25 = 25
        periode(1, tahun=2024, predikat="Sangat  Baik"),  # 150% x 25 = 37,5
    ]
    assert nilai(tmp_path, [pegawai(1, saldo_awal=40 * JUTA)], records, mesin).masalah == {}
    assert rows(tmp_path) == [
        # 40 + 28 = 68 of the 100 that III/c needs under PermenPANRB 33/2020
        (1, 2022, SAMPAI_2022, 28, 25, 28, True, 68, 100, False, 32, 0, "angka_kredit", None, None, None, None),
        # AK Dasar of III/c is 0: 68 + 25 = 93 per jenjang; minimum 100 for the pangkat, 200 for the jenjang
        (1, 2023, SEJAK_2023, 25, None, 25, None, 93, 100, False, 7, 0, "angka_kredit", 200, 107, 0, False),
        # 93 + 37,5 = 130,5
        (1, 2024, SEJAK_2023, 37.5, None, 37.5, None, 130.5, 100, True, 0, 30.5, None, 200, 69.5, 0, False),
    ]


@pytest.mark.parametrize("mesin", MESIN)
def test_the_account_per_jenjang_holds_the_ak_dasar_of_the_golongan(mesin: str, tmp_path: Path) -> None:
    people = [
        pegawai(1, golongan="III/d", saldo_awal=10 * JUTA),
        pegawai(2, jenjang="Terampil", golongan="II/c", pendidikan="SLTA", saldo_awal=5 * JUTA),
        pegawai(3, jenjang="Penyelia", golongan="III/d", pendidikan="D3", status="pangkat_tertinggi"),
        pegawai(4, golongan="III/d", saldo_awal=90 * JUTA),
    ]
    nilai(tmp_path, people, [periode(nomor) for nomor in (1, 2, 3, 4)], mesin)
    assert rows(tmp_path) == [
        # 100 of III/d + 10 + 25 = 135; earned in III/d: 35 of 100; 65 short of the 200 of the jenjang
        (1, 2023, SEJAK_2023, 25, None, 25, None, 135, 100, False, 65, 0, "angka_kredit", 200, 65, 0, False),
        # 20 of II/c + 5 + 5 = 30; earned in II/c: 10 of 20; 30 short of the 60 of the jenjang
        (2, 2023, SEJAK_2023, 5, None, 5, None, 30, 20, False, 10, 0, "angka_kredit", 60, 30, 0, False),
        # no pangkat and no jenjang above Penyelia III/d
        (3, 2023, SEJAK_2023, 25, None, 25, None, 25, None, False, None, None, "pangkat_tertinggi", *NONE, False),
        # 100 + 90 + 25 = 215: both reached
        (4, 2023, SEJAK_2023, 25, None, 25, None, 215, 100, True, 0, 15, None, 200, 0, 15, True),
    ]


@pytest.mark.parametrize("mesin", MESIN)
def test_a_rise_of_jenjang_begins_the_account_anew(mesin: str, tmp_path: Path) -> None:
    """Ahli Muda since 1 July 2024: months before belong to Ahli Pertama (K04), and credit starts at zero (K02)."""
    person = pegawai(1, saldo_awal=90 * JUTA, tmt_jenjang=date(2024, 7, 1))
    records = [
        periode(1, tahun=2023, jenjang="Ahli Pertama"),  # 12,5
        periode(1, tahun=2024, bulan=6, jenjang="ahli pertama"),  # 6,25
        periode(1, tahun=2024, bulan=6),  # 12,5
    ]
    assert nilai(tmp_path, [person], records, mesin).masalah == {}
    assert rows(tmp_path) == [
        (1, 2023, SEJAK_2023, 12.5, None, 12.5, None, 0, 100, False, 100, 0, SHORT, 200, 200, 0, False),
        (1, 2024, SEJAK_2023, 18.75, None, 18.75, None, 12.5, 100, False, 87.5, 0, SHORT, 200, 187.5, 0, False),
    ]


@pytest.mark.parametrize("mesin", MESIN)
def test_each_period_is_rounded_once_to_three_decimals(mesin: str, tmp_path: Path) -> None:
    """12,5 x 2/12 = 2,0833 -> 2,083 and 12,5 x 150% x 7/12 = 10,9375 -> 10,938 (K01)."""
    person = pegawai(1, jenjang="Ahli Pertama", golongan="III/a")
    records = [periode(1, bulan=2), periode(1, bulan=7, predikat="sangat baik")]
    nilai(tmp_path, [person], records, mesin)
    assert [row["capaian"] for row in hasil(tmp_path)] == [13_021_000]


@pytest.mark.parametrize("mesin", MESIN)
def test_an_annual_predicate_governs_its_year_beside_periodic_ones(mesin: str, tmp_path: Path) -> None:
    """K06: the quarters are put aside and named, the year counts once."""
    records = [periode(1, bulan=3, predikat="kurang"), periode(1), periode(1, bulan=3, predikat="sangat baik")]
    ringkasan = nilai(tmp_path, [pegawai(1)], records, mesin)
    assert [row["capaian"] for row in hasil(tmp_path)] == [25 * JUTA]
    assert ringkasan.masalah == {("kegiatan", "periodik_dan_tahunan"): 2}


def test_a_file_of_predicates_alone_needs_no_columns_of_butir(tmp_path: Path) -> None:
    records: list[Record] = [{"pegawai": 1, "tahun": 2023, "predikat": "baik", "bulan": 12}]
    for mesin in ("polars", "duckdb"):
        _, people = tulis(tmp_path, [pegawai(1)], [])
        pl.DataFrame(records).write_parquet(tmp_path / "predikat.parquet")
        permintaan = Permintaan(str(tmp_path / "predikat.parquet"), str(people), tmp_path / "hasil.parquet", mesin)
        assert jalankan(permintaan, lambda *_: None).masalah == {}
        assert [row["capaian"] for row in hasil(tmp_path)] == [25 * JUTA]


def test_predicates_come_as_csv_too(tmp_path: Path) -> None:
    (tmp_path / "k.csv").write_text(
        "pegawai;tahun;kode;jumlah;penugasan_tertulis;unit_punya_jenjang_butir;predikat;bulan\n"
        "1;2022;L2.A.1.a.2;200;;;;\n1;2023;;;;;Cukup;12\n1;2024;;;;;  ;\n",
        "utf-8",
    )
    (tmp_path / "p.csv").write_text(
        "pegawai,jenjang,golongan,pendidikan,status,saldo_awal,penunjang,pengembangan_profesi,hasil_kerja_minimal,"
        "tmt_jenjang\n1,Ahli Muda,III/c,S1,biasa,0,0,0,ya,2021-04-01\n",
        "utf-8",
    )
    permintaan = Permintaan(str(tmp_path / "k.csv"), str(tmp_path / "p.csv"), tmp_path / "hasil.parquet")
    assert jalankan(permintaan, lambda *_: None).masalah == {("kegiatan", "kosong"): 1}
    # 28 of butir; butuh perbaikan: 75% of 25
    assert [row["capaian"] for row in hasil(tmp_path)] == [28 * JUTA, 18_750_000]


def test_the_trace_tells_of_periods_that_count_too(tmp_path: Path) -> None:
    records = [
        kegiatan(1, jumlah=3),
        periode(1),
        periode(1, bulan=6),
        periode(1, tahun=2024, bulan=6, predikat="kurang"),
    ]
    for mesin in ("polars", "duckdb"):
        nilai(tmp_path, [pegawai(1)], records, mesin, jejak=True)
        kolom = ("baris", "kode", "faktor", "ak", "predikat", "bulan")
        assert pl.read_parquet(tmp_path / "hasil.jejak.parquet").select(kolom).rows() == [
            (0, "L2.A.1.a.2", 100, 420_000, None, None),
            (1, None, 100, 25 * JUTA, "baik", 12),
            (3, None, 50, 6_250_000, "kurang", 6),
        ]
