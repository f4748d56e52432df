"""`jenjang nilai-massal`: exit codes, files written whole or not at all, the screen, the summary by a column."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest
from typer.testing import CliRunner, Result

from buatan.bangsa import JUTA, acak, kegiatan, pegawai, tulis
from buatan.bangsa_predikat import periode
from jenjang.cli.main import app


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["nilai-massal", *map(str, args)], env={"COLUMNS": "100"})


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.fixture
def masukan(tmp_path: Path) -> tuple[Path, Path]:
    people = [
        pegawai(1, saldo_awal=100 * JUTA, provinsi="Contoh Barat"),
        pegawai(2, status="menunggu_lowongan", provinsi="Contoh Barat"),
        pegawai(3, provinsi=None),
    ]
    records = [kegiatan(1, jumlah=1), kegiatan(1, tahun=2022, jumlah=200), kegiatan(2, jumlah=9)]
    return tulis(tmp_path, people, records)


def test_the_summary_counts_everyone_once_by_the_last_year(masukan: tuple[Path, Path], tmp_path: Path) -> None:
    result = run(*masukan, "-o", tmp_path / "h.parquet", "--rekap", "provinsi")
    assert result.exit_code == 0
    cells = [line.split() for line in result.stdout.splitlines()]
    # 200 x 0.14 = 28 beside 9 x 0.14 = 1.26; targets 25 and 20; of the two one meets the target and may rise.
    assert ["Contoh", "Barat", "2", "2", "29", "45", "1", "1", "0", "1"] in cells
    assert ["-", "1", "0", "0", "0", "0", "0", "0", "0"] in cells
    assert "3 baris hasil, 2 di antaranya memenuhi" in " ".join(result.stdout.split())
    assert files(tmp_path) == {"kegiatan.parquet", "pegawai.parquet", "h.parquet", "h.masalah.parquet"}


def test_progress_is_told_on_the_error_stream(masukan: tuple[Path, Path], tmp_path: Path) -> None:
    result = run(*masukan, "-o", tmp_path / "h.parquet", "--bahasa", "en")
    assert "Summing 3 activities from 1 files" in result.stderr
    assert "Summing" not in result.stdout


def test_strict_gives_1_where_anything_is_not_fulfilled(masukan: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "h.parquet"
    assert run(*masukan, "-o", out, "--ketat").exit_code == 1
    fulfilled = tulis(tmp_path, [pegawai(1, saldo_awal=100 * JUTA)], [kegiatan(1)])
    assert run(*fulfilled, "-o", out, "--ketat").exit_code == 0
    with_problem = tulis(tmp_path, [pegawai(1, saldo_awal=100 * JUTA)], [kegiatan(1), kegiatan(9)])
    assert run(*with_problem, "-o", out).exit_code == 0
    assert run(*with_problem, "-o", out, "--ketat").exit_code == 1


def test_later_years_are_counted_with_a_note(tmp_path: Path) -> None:
    paths = tulis(tmp_path, [pegawai(1)], [kegiatan(1, tahun=2023)])
    result = run(*paths, "-o", tmp_path / "h.parquet")
    assert result.exit_code == 0
    assert "PermenPANRB 1/2023" in result.stderr
    assert (
        "PermenPANRB 1/2023"
        not in run(*tulis(tmp_path, [pegawai(1)], [kegiatan(1)]), "-o", tmp_path / "h.parquet").stderr
    )


def test_predicates_are_shown_with_their_marks_and_problems(tmp_path: Path) -> None:
    """Ahli Muda III/c, 80 brought along and 25 of 2023: 105 of 100; "istimewa" is suggested, never taken."""
    unknown = [periode(1, tahun=2024, predikat=each) for each in ("istimewa", "xyz")]
    records = [periode(1), *unknown, kegiatan(1, tahun=2024)]
    paths = tulis(tmp_path, [pegawai(1, saldo_awal=80 * JUTA)], records)
    result = run(*paths, "-o", tmp_path / "h.parquet")
    shown = " ".join(result.stdout.split())
    assert result.exit_code == 0
    assert "1 baris hasil, 1 di antaranya memenuhi" in shown
    assert '"istimewa" (1 baris) tidak dikenal; barangkali sangat baik' in shown
    assert "xyz" not in shown
    assert "sesudah_berlaku: sejak 2023 angka kredit berasal dari predikat" in shown
    assert "belum dikonfirmasi: koefisien tahunan, minimal jenjang, nilai dasar integrasi" in shown
    assert "dihitung menurut PermenPANRB 33/2020" not in result.stderr
    english = " ".join(run(*paths, "-o", tmp_path / "h.parquet", "--bahasa", "en").stdout.split())
    assert "perhaps sangat baik" in english
    assert "since 2023 credit comes from the predicate" in english


def test_only_confirmed_figures_convert_where_that_is_asked(tmp_path: Path) -> None:
    paths = tulis(tmp_path, [pegawai(1)], [periode(1)])
    refused = run(*paths, "-o", tmp_path / "h.parquet", "--hanya-terkonfirmasi")
    assert (refused.exit_code, "koefisien_tahunan Ahli Muda (sekunder)" in refused.stderr) == (2, True)
    assert not (tmp_path / "h.parquet").exists()
    office = tmp_path / "kantor.toml"
    told = [
        f'[[konfirmasi]]\nnilai = "{name}"\ntanggal = 2026-01-05\nnama = "Sekretaris Contoh"\n'
        for name in ("koefisien_tahunan", "minimal_jenjang", "nilai_dasar_integrasi", "nilai_dasar_golongan_lama")
    ]
    office.write_text('instansi = "Kota Contoh"\n' + "".join(told), "utf-8")
    given = run(*paths, "-o", tmp_path / "h.parquet", "--hanya-terkonfirmasi", "--nilai-kantor", office)
    assert (given.exit_code, "belum dikonfirmasi" in given.stdout) == (0, False)
    assert pl.read_parquet(tmp_path / "h.parquet")["capaian"].to_list() == [25 * JUTA]


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (lambda folder: (folder / "tidak-ada.parquet", folder / "pegawai.parquet"), "tidak-ada.parquet tidak ada"),
        (lambda folder: (folder / "kegiatan.parquet", folder / "kegiatan.parquet"), "kolom jenjang tidak ada"),
        (lambda folder: (folder, folder / "pegawai.parquet"), "jenjang"),
    ],
)
def test_what_cannot_be_read_gives_2_and_writes_nothing(
    ubah: object, kata: str, masukan: tuple[Path, Path], tmp_path: Path
) -> None:
    before = files(tmp_path)
    result = run(*ubah(tmp_path), "-o", tmp_path / "h.parquet")  # type: ignore[operator]
    assert (result.exit_code, files(tmp_path)) == (2, before)
    assert kata in result.stderr


def test_options_that_cannot_be_served_give_2(masukan: tuple[Path, Path], tmp_path: Path) -> None:
    assert run(*masukan, "-o", masukan[0]).exit_code == 2
    assert run(*masukan, "-o", tmp_path / "tidak-ada" / "h.parquet").exit_code == 2
    wrong = run(*masukan, "-o", tmp_path / "h.parquet", "--rekap", "kabupaten")
    assert (wrong.exit_code, "kabupaten" in wrong.stderr and "provinsi" in wrong.stderr) == (2, True)
    assert run(*masukan, "-o", tmp_path / "h.parquet", "--mesin", "abakus").exit_code == 2


def test_a_run_that_is_killed_leaves_the_result_that_was_there(tmp_path: Path) -> None:
    people, records = acak(4000, benih=1)
    paths = tulis(tmp_path, people, records * 40)
    out = tmp_path / "h.parquet"
    run(*tulis_ke(tmp_path / "kecil"), "-o", out)
    before = out.read_bytes()
    jenjang = [sys.executable, "-c", "from jenjang.cli.main import main; main()"]
    command = [*jenjang, "nilai-massal", *map(str, paths), "-o", str(out)]
    for stage in ("Menjumlah", "Mencatat", "Menulis"):
        process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        assert process.stderr is not None
        while stage not in process.stderr.readline():
            assert process.poll() is None
        time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        if process.returncode == -signal.SIGKILL:
            assert out.read_bytes() == before
            assert any(name.startswith(".h.parquet.jenjang-") for name in files(tmp_path))
    # The next run ends whole and clears away what the killed ones left.
    assert run(*paths, "-o", out).exit_code == 0
    assert pl.read_parquet(out).height > 0
    assert not any(name.startswith(".") for name in files(tmp_path))


def tulis_ke(folder: Path) -> tuple[Path, Path]:
    folder.mkdir()
    return tulis(folder, [pegawai(1)], [kegiatan(1)])
