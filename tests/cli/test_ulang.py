"""`jenjang ulang` replays what `jenjang telaah --tanda-terima` wrote."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from jenjang.cli.main import app

BUTIR = {
    "id": "naik",
    "jenis": "kenaikan_pangkat",
    "data": {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": 95.5, "pengembangan_profesi": "8"},
}


def run(*args: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [*args], input=stdin)


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    return written(tmp_path, BUTIR)


def written(folder: Path, item: object, *args: str) -> Path:
    path = folder / "tanda-terima.json"
    result = run("telaah", "-", "--tanda-terima", str(path), *args, stdin=json.dumps(item))
    assert result.exit_code == 0, result.stderr
    return path


def edit(path: Path, **changes: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changes), "utf-8")


@pytest.mark.parametrize("item", [BUTIR, [BUTIR], [], 5, [BUTIR, {"id": None, "jenis": "x"}]])
def test_an_unchanged_receipt_gives_the_same_result(tmp_path: Path, item: object) -> None:
    path = written(tmp_path, item)
    result = run("ulang", str(path), "--ketat")
    assert result.exit_code == 0
    assert result.stdout.startswith("✓ Hasilnya sama.")
    assert json.loads(run("ulang", str(path), "--format", "json").stdout) == {"sama": True, "perbedaan": []}


def test_language_and_readings_of_the_receipt_are_replayed(tmp_path: Path) -> None:
    path = written(tmp_path, BUTIR, "--penafsiran", "R15=b", "--bahasa", "en")
    receipt = json.loads(path.read_text("utf-8"))
    assert (receipt["bahasa"], receipt["penafsiran"]) == ("en", {"R15": "b"})
    assert receipt["hasil"]["hasil"]["jumlah"] == "103.5"
    assert run("ulang", str(path)).stdout.startswith("✓")


def test_another_result_is_told_with_its_cause_and_ends_with_1_only_when_strict(berkas: Path) -> None:
    edit(berkas, masukan=BUTIR | {"data": {**BUTIR["data"], "tugas_jabatan": "100"}})  # type: ignore[dict-item]
    result = run("ulang", str(berkas))
    assert result.exit_code == 0
    assert result.stdout.startswith("✗ Hasilnya tidak sama")
    assert "Masukan di dalam tanda terima bukan lagi masukan yang dahulu" in result.stdout
    assert "Hasil hasil.memenuhi: dahulu false, kini true." in result.stdout
    assert run("ulang", str(berkas), "--ketat").exit_code == 1
    found = json.loads(run("ulang", str(berkas), "--format", "json").stdout)
    assert found["sama"] is False
    assert {"jenis": "hasil", "nama": "hasil.memenuhi", "dulu": False, "kini": True} in found["perbedaan"]


def test_another_version_with_the_same_result_is_the_same(berkas: Path) -> None:
    edit(berkas, versi="0.0.1")
    result = run("ulang", str(berkas), "--ketat")
    assert result.exit_code == 0
    assert "✓ Hasilnya sama, walaupun ada yang berubah" in result.stdout
    assert "Versi Jenjang: dahulu 0.0.1" in result.stdout


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"tanda_terima": 1}', '{"tanda_terima": 99, "jenis": "telaah"}']
)
def test_what_is_no_receipt_ends_with_2_and_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "t.json"
    path.write_text(text, "utf-8")
    result = run("ulang", str(path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1


def test_a_receipt_of_an_unknown_command_ends_with_2(berkas: Path) -> None:
    edit(berkas, jenis="lain")
    result = run("ulang", str(berkas))
    assert result.exit_code == 2
    assert "'lain'" in result.stderr


def test_a_receipt_that_cannot_be_written_ends_with_2_and_prints_no_answer(tmp_path: Path) -> None:
    result = run("telaah", "-", "--tanda-terima", str(tmp_path / "tidak" / "ada.json"), stdin=json.dumps(BUTIR))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "tidak dapat ditulis" in result.stderr


def test_no_receipt_is_written_for_an_input_that_repeats_a_name(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    result = run("telaah", "-", "--tanda-terima", str(path), stdin='{"id": 1, "id": 2}')
    assert result.exit_code == 2
    assert not path.exists()
