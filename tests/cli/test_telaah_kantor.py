"""The command refuses unconfirmed figures on request, takes an office's file, and its receipt replays with both."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from jenjang.cli.main import app

CONTOH = Path(__file__).parents[2] / "contoh" / "konversi" / "nilai-kantor.toml"
SOAL = {"id": 1, "jenis": "konversi", "data": {"jenjang": "Ahli Muda", "predikat": "baik", "bulan": 12}}


@pytest.fixture
def soal(tmp_path: Path) -> str:
    path = tmp_path / "soal.json"
    path.write_text(json.dumps(SOAL), "utf-8")
    return str(path)


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["telaah", *words])


def test_only_confirmed_figures_are_used_on_request(soal: str) -> None:
    strict = json.loads(run(soal, "--format", "json", "--hanya-terkonfirmasi").stdout)
    assert (strict["hasil"], strict["kesalahan"]["kode"]) == (None, "nilai_belum_dikonfirmasi")
    assert run(soal, "--hanya-terkonfirmasi").exit_code == 0
    assert run(soal, "--hanya-terkonfirmasi", "--ketat").exit_code == 1


def test_the_sample_office_confirms_what_the_answer_needs(soal: str) -> None:
    given = run(soal, "--format", "json", "--hanya-terkonfirmasi", "--nilai-kantor", str(CONTOH), "--penjelasan")
    answer = json.loads(given.stdout)
    assert answer["hasil"]["ak"] == "25"
    assert answer["penjelasan"]["kalimat"].startswith("Konversi baik selama 12 bulan pada Ahli Muda: 100% dari")


def test_a_receipt_replays_with_the_offices_figures(soal: str, tmp_path: Path) -> None:
    receipt = tmp_path / "tanda.json"
    office = tmp_path / "kantor.toml"
    office.write_text(CONTOH.read_text("utf-8"), "utf-8")
    assert (
        run(soal, "--hanya-terkonfirmasi", "--nilai-kantor", str(office), "--tanda-terima", str(receipt)).exit_code == 0
    )
    office.unlink()
    replayed = CliRunner().invoke(app, ["ulang", str(receipt), "--ketat"])
    assert replayed.exit_code == 0
    assert replayed.stdout.startswith("✓")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "tidak ditemukan"),
        ("instansi = [", "bukan TOML"),
        ('instansi = "Kota Contoh"\n[[konfirmasi]]\nnilai = "koefisen_tahunan"\n', "konfirmasi[1]"),
    ],
)
def test_an_offices_file_that_cannot_be_read_ends_the_command(
    soal: str, tmp_path: Path, text: str | None, said: str
) -> None:
    office = tmp_path / "kantor.toml"
    if text is not None:
        office.write_text(text, "utf-8")
    result = run(soal, "--nilai-kantor", str(office))
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""
