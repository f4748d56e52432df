"""Neither the order of the records nor how far the numbers of people stand apart changes what comes out."""

import random
from pathlib import Path

import narwhals as nw
import polars as pl
import pytest

from buatan.bangsa import Record, acak, hasil, masalah, nilai
from jenjang.surat.massal.berjajar import jajarkan
from jenjang.surat.massal.mesin_polars import MesinPolars

MESIN = ["polars", "duckdb"]
# Close together, with gaps, below nought, and as far apart as the numbers of civil servants.
JARAK = {"rapat": (1, 0), "bercelah": (7, 0), "di_bawah_nol": (3, -900), "seperti_nip": (10**13, 10**17)}


@pytest.fixture(scope="module")
def bangsa() -> tuple[list[Record], list[Record]]:
    people, records = acak(300, benih=11)
    return bertempat(people), bertempat(records)


def bernomor(rows: list[Record], jarak: str) -> list[Record]:
    step, first = JARAK[jarak]
    return [{**row, "pegawai": first + step * row["pegawai"]} for row in rows]


def bertempat(rows: list[Record]) -> list[Record]:
    """Number invented people from nought up."""
    return [{**row, "pegawai": (900_000_000 - row["pegawai"]) // 13} for row in rows]


def dijalankan(
    folder: Path, people: list[Record], records: list[Record], mesin: str
) -> tuple[list[Record], list[Record]]:
    folder.mkdir()
    nilai(folder, people, records, mesin)
    return hasil(folder), masalah(folder)


@pytest.mark.parametrize("mesin", MESIN)
@pytest.mark.parametrize("jarak", JARAK)
def test_order_and_distance_of_numbers_change_nothing(
    bangsa: tuple[list[Record], list[Record]], mesin: str, jarak: str, tmp_path: Path
) -> None:
    people, records = bangsa
    ordered = sorted(records, key=lambda row: (row["pegawai"], row["tahun"]))
    expected, _ = dijalankan(tmp_path / "asal", people, ordered, "duckdb")
    numbered = bernomor(ordered, jarak)
    mixed = random.Random(3).sample(numbered, len(numbered))  # noqa: S311 - the same on every run
    # Of one person's years the last first: the people stay in order, the years do not.
    backwards = sorted(numbered, key=lambda row: (row["pegawai"], -row["tahun"]))
    for name, given in (("urut", numbered), ("mundur", backwards), ("acak", mixed)):
        assert dijalankan(tmp_path / name, bernomor(people, jarak), given, mesin) == (bernomor(expected, jarak), [])


@pytest.mark.parametrize("mesin", MESIN)
@pytest.mark.parametrize("jarak", JARAK)
def test_records_of_nobody_count_for_nobody(
    bangsa: tuple[list[Record], list[Record]], mesin: str, jarak: str, tmp_path: Path
) -> None:
    people, records = bangsa
    step, first = JARAK[jarak]
    strange = [
        first - 1,
        first - step * 200,
        first + step * 10_000,
        first + (1 << 33) + 1,
        -(1 << 63),
        (1 << 63) - 1,
    ]
    of_nobody = [{**records[0], "pegawai": number} for number in strange]
    unsaid = [{**records[0], "pegawai": None}]
    known = bernomor(people, jarak), bernomor(records, jarak)
    expected, none = dijalankan(tmp_path / "asal", *known, mesin)
    found, told = dijalankan(tmp_path / "asing", known[0], [*of_nobody, *known[1], *unsaid], mesin)
    assert (found, none) == (expected, [])
    assert [row["jenis"] for row in told] == ["pegawai_tidak_dikenal"] * len(of_nobody) + ["kosong"]


def test_rows_said_to_be_in_order_that_are_not_are_summed_all_the_same(tmp_path: Path) -> None:
    rows = pl.LazyFrame({"kunci": [1, 1, 2, 2, 1, 3, 2], "ak": [1, 2, 4, 8, 16, 32, 64]})
    mesin = MesinPolars(tmp_path)
    sums = mesin.jumlahkan(nw.from_native(rows), "kunci", ["ak"], terurut=True)
    assert sorted((row["kunci"], row["ak"], row["banyak"]) for row in mesin.ambil(sums)) == [
        (1, 19, 3),
        (2, 76, 3),
        (3, 32, 1),
    ]


@pytest.mark.parametrize(
    ("pegawai", "tahun", "berurut"),
    [
        ([1, 1, 2], [2020, 2021, 2020], True),
        ([1, 1, 2], [2021, 2020, 2020], False),
        ([1, 2, 1], [2020, 2020, 2020], False),
        ([1, 1, 1], [2020, 2020, 2020], True),
        ([1, None, 2], [2020, 2020, 2020], False),
        ([1, 2, 3], [2020, 2020, None], False),
        ([None], [2020], False),
        ([], [], True),
        ([5], [2020], True),
    ],
)
def test_rows_in_order_are_known(
    pegawai: list[int | None], tahun: list[int | None], berurut: bool, tmp_path: Path
) -> None:
    rows = pl.LazyFrame({"pegawai": pegawai, "tahun": tahun}, schema={"pegawai": pl.Int64, "tahun": pl.Int64})
    assert MesinPolars(tmp_path).berurut(nw.from_native(rows), ["pegawai", "tahun"]) is berurut


def test_numbers_that_repeat_are_missing_or_stand_far_apart_are_not_laid_out() -> None:
    for numbers in ([1, 1], [1, None], [1, 1 << 40], []):
        assert jajarkan(pl.DataFrame({"n": numbers, "x": numbers}, schema={"n": pl.Int64, "x": pl.Int64}), "n") is None
    assert jajarkan(pl.DataFrame({"n": ["a"], "x": [1]}), "n") is None
