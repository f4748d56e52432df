"""`jenjang templat nilai` writes the blank workbook, and ends with 2 when it must not."""

from pathlib import Path

from typer.testing import CliRunner

from jenjang.cli.main import app
from jenjang.surat.nilai.read import read_record


def test_the_template_is_written_once_and_replaced_only_with_timpa(tmp_path: Path) -> None:
    path = tmp_path / "templat.xlsx"
    run = CliRunner()
    first = run.invoke(app, ["templat", "nilai", "-o", str(path)])
    assert (first.exit_code, str(path) in first.stdout) == (0, True)
    second = run.invoke(app, ["templat", "nilai", "-o", str(path)])
    assert (second.exit_code, "--timpa" in second.stderr) == (2, True)
    assert run.invoke(app, ["templat", "nilai", "-o", str(path), "--timpa"]).exit_code == 0
    assert read_record(path).kegiatan == ()


def test_an_unknown_kind_or_folder_writes_nothing(tmp_path: Path) -> None:
    run = CliRunner()
    assert run.invoke(app, ["templat", "entah", "-o", str(tmp_path / "t.xlsx")]).exit_code == 2
    missing = run.invoke(app, ["templat", "nilai", "-o", str(tmp_path / "x" / "t.xlsx"), "--bahasa", "en"])
    assert (missing.exit_code, "cannot be written" in missing.stderr) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_the_workload_and_people_templates_are_what_their_commands_read(tmp_path: Path) -> None:
    run = CliRunner()
    for jenis in ("abk", "bezetting"):
        path = tmp_path / f"{jenis}.xlsx"
        assert run.invoke(app, ["templat", jenis, "-o", str(path)]).exit_code == 0
    kosong = run.invoke(app, ["abk", "hitung", str(tmp_path / "abk.xlsx")])
    assert (kosong.exit_code, "Tidak ada jabatan" in kosong.stderr) == (2, True)
