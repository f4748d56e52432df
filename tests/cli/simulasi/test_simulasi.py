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


def test_years_run_forward_promote_by_credit_into_the_seats_there_are(tmp_path: Path) -> None:
    (tmp_path / "formasi.json").write_text('{"Ahli Muda": 150, "Ahli Utama": 0}')
    nation(tmp_path, "--ke-depan", 6, "--formasi", tmp_path / "formasi.json")
    lives = pl.read_parquet(tmp_path / "karier.parquet")
    assert lives["tahun"].unique().sort().to_list() == list(range(2023, 2029))
    assert lives.select("pegawai", "tahun").is_duplicated().sum() == 0
    events = set(lives["peristiwa"])
    assert events == {None, "naik_pangkat", "naik_jenjang", "menunggu_lowongan", "pensiun"}
    rose = lives.filter(pl.col("peristiwa").is_in(["naik_pangkat", "naik_jenjang"]))
    assert rose["memenuhi"].all()
    assert "Ahli Utama" not in set(rose.filter(pl.col("jenjang") != "Ahli Utama")["jenjang_sesudah"])
    # Where one year leaves a person, the next finds them; who retires is not seen again.
    later = lives.select("pegawai", "tahun", found="golongan").with_columns(tahun=pl.col("tahun") - 1)
    joined = lives.join(later, on=["pegawai", "tahun"])
    assert (joined["golongan_sesudah"] == joined["found"]).all()
    assert "pensiun" not in set(joined["peristiwa"])
    # Within a year nobody rises past one with more credit who waits for the same jenjang.
    waits = lives.filter(pl.col("peristiwa") == "menunggu_lowongan")
    for (tahun, jenjang), part in waits.group_by("tahun", "jenjang"):
        risen = lives.filter(tahun=tahun, jenjang=jenjang, peristiwa="naik_jenjang")["jumlah"]
        assert risen.is_empty() or risen.min() >= part["jumlah"].max()  # type: ignore[operator]
    full = lives.filter(pl.col("tahun") == 2028, pl.col("peristiwa") != "pensiun")
    assert full.filter(pl.col("jenjang_sesudah") == "Ahli Muda").height <= 150


def test_the_picture_and_the_table_tell_the_same_years(tmp_path: Path) -> None:
    result = run("simulasi", "-o", tmp_path, "--pegawai", 300, "--kegiatan", 1, "--ke-depan", 3, "--bahasa", "en")
    assert result.exit_code == 0
    picture = (tmp_path / "karier.svg").read_text("utf-8")
    assert all(f">{year}</text>" in picture for year in (2023, 2024, 2025))
    assert picture.count("<title>2024, ") == len(JENJANG)
    assert [line.split()[0] for line in result.stdout.splitlines() if line.startswith("202")] == [
        "2023",
        "2024",
        "2025",
    ]


@pytest.mark.parametrize("isi", ["bukan json", "[1]", '{"Ahli": 3}', '{"Ahli Muda": -1}', '{"Ahli Muda": true}'])
def test_a_formation_that_cannot_be_used_is_refused(isi: str, tmp_path: Path) -> None:
    (tmp_path / "f.json").write_text(isi)
    result = run("simulasi", "-o", tmp_path / "x", "--ke-depan", 1, "--formasi", tmp_path / "f.json")
    assert (result.exit_code, (tmp_path / "x").exists()) == (2, False)
