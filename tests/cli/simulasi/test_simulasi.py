"""`jenjang simulasi`: an invented nation that is whole, the same for the same seed, and lawful."""

from pathlib import Path

import polars as pl
import pytest
from typer.testing import CliRunner, Result

from buatan.bangsa import SKEMA_KEGIATAN, SKEMA_PEGAWAI
from jenjang.cli.main import app
from jenjang.core.jabatan.jenjang import JENJANG


def run(*args: object) -> Result:
    return CliRunner().invoke(app, [*map(str, args)])


def nation(folder: Path, *args: object) -> tuple[pl.DataFrame, pl.DataFrame]:
    result = run("simulasi", "-o", folder, "--pegawai", 500, "--kegiatan", 12, *args)
    assert result.exit_code == 0, result.stderr
    return pl.read_parquet(folder / "kegiatan.parquet"), pl.read_parquet(folder / "pegawai.parquet")


def test_the_files_are_those_that_nilai_massal_takes_without_a_problem(tmp_path: Path) -> None:
    records, people = nation(tmp_path)
    assert dict(records.schema) == dict(SKEMA_KEGIATAN)
    assert dict(people.schema) == dict(SKEMA_PEGAWAI)
    assert (people["pegawai"].n_unique(), records.height) == (500, 6000)
    assert set(people["jenjang"]) == set(JENJANG)
    assert records.group_by("pegawai").len()["len"].unique().to_list() == [12]
    assert records["tahun"].unique().sort().to_list() == [2020, 2021, 2022]
    paths = tmp_path / "kegiatan.parquet", tmp_path / "pegawai.parquet"
    assert run("nilai-massal", *paths, "-o", tmp_path / "h.parquet").exit_code == 0
    found = pl.read_parquet(tmp_path / "h.parquet")
    assert pl.read_parquet(tmp_path / "h.masalah.parquet").is_empty()
    assert found.height == 1500
    # Neither everyone nor nobody meets the target, may rise, or does work of another jenjang.
    assert 0.2 < (found["target_terpenuhi"].mean() or 0) < 0.8  # type: ignore[operator]
    assert 0.1 < (found["memenuhi"].mean() or 0) < 0.8  # type: ignore[operator]
    assert found["ditolak"].sum() > 0 < found["belum_pasti"].sum()


def test_the_seed_decides_and_the_order_only_orders(tmp_path: Path) -> None:
    sorted_, people = nation(tmp_path / "a")
    assert sorted_["pegawai"].is_sorted()
    assert nation(tmp_path / "b")[0].equals(sorted_)
    mixed, mixed_people = nation(tmp_path / "c", "--urutan", "acak")
    assert not mixed["pegawai"].is_sorted()
    assert mixed.sort(pl.all()).equals(sorted_.sort(pl.all()))
    assert mixed_people.sort("pegawai").equals(people.sort("pegawai"))
    assert not nation(tmp_path / "d", "--benih", 2)[0].equals(sorted_)


@pytest.mark.parametrize("tahun", ["2019-2021", "2022-2020", "dua", "2020-x"])
def test_years_that_cannot_be_are_refused(tahun: str, tmp_path: Path) -> None:
    result = run("simulasi", "-o", tmp_path / "x", "--tahun", tahun)
    assert (result.exit_code, (tmp_path / "x").exists()) == (2, False)
