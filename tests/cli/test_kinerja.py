"""`jenjang kinerja impor` by its command: what it prints, writes and refuses."""

import json
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner, Result

from buatan.buku_kerja import workbook
from jenjang.cli.main import app

ROWS = [
    ["NIP", "Nama", "Jabatan", "Tahun", "Predikat"],
    ["198703142011011004", "Rahmat Contoh", "Pekerja Sosial Ahli Muda", 2024, "Baik"],
    ["199408212018122003", "=SUM(1;1)", "Pekerja Sosial Ahli Pertama", 2024, "Bagus"],
]


@pytest.fixture
def ekspor(tmp_path: Path) -> Path:
    path = tmp_path / "ekspor.xlsx"
    path.write_bytes(workbook({"Rekap": ROWS}))
    return path


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["kinerja", "impor", *map(str, args)])


def test_the_screen_says_first_what_can_be_used_then_each_bad_row(ekspor: Path) -> None:
    result = run(ekspor)
    assert result.exit_code == 0
    assert result.stdout.startswith("1 dari 2 baris dapat dipakai sebagai predikat 1 pegawai; 1 baris bermasalah.")
    assert "Rekap baris 3, kolom E (predikat)" in result.stdout
    assert "1 of 2 rows" in run(ekspor, "--bahasa", "en").stdout


def test_json_names_place_value_reason_and_what_to_do(ekspor: Path) -> None:
    data = json.loads(run(ekspor, "--format", "json").stdout)
    (row,) = data["predikat"]
    assert (row["nip"], row["tahun"], row["bulan_mulai"], row["bulan_selesai"]) == ("198703142011011004", 2024, 1, 12)
    (problem,) = data["masalah"]
    assert (problem["lembar"], problem["baris"], problem["kolom"], problem["nilai"]) == ("Rekap", 3, "E", "Bagus")
    assert "Tulis salah satu" in problem["pesan"]


def test_the_workbook_written_holds_the_usable_rows_and_no_formula(ekspor: Path, tmp_path: Path) -> None:
    target = tmp_path / "predikat.xlsx"
    assert run(ekspor, "-o", target).exit_code == 0
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["predikat", "pegawai", "masalah"]
    assert [cell.value for cell in book["predikat"][2]][:5] == ["198703142011011004", "Rahmat Contoh", 2024, 1, 12]
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    again = run(ekspor, "-o", target)
    assert again.exit_code == 2
    assert "--timpa" in again.stderr
    assert run(ekspor, "-o", target, "--timpa").exit_code == 0


def test_strict_ends_with_one_for_a_bad_row_and_nothing_readable_with_two(ekspor: Path, tmp_path: Path) -> None:
    assert run(ekspor, "--ketat").exit_code == 1
    missing = run(tmp_path / "tidak-ada.xlsx", "-o", tmp_path / "hasil.xlsx")
    assert missing.exit_code == 2
    assert "tidak ditemukan" in missing.stderr
    assert not (tmp_path / "hasil.xlsx").exists()
    (tmp_path / "lain.csv").write_text("a;b\n1;2\n", "utf-8")
    assert run(tmp_path / "lain.csv").exit_code == 2
