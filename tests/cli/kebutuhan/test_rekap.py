"""`jenjang abk rekap`: the offices of a city added up; one bad file does not stop the others."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from buatan.buku_abk import PEKSOS, bezetting, buku_abk, simpan
from jenjang.cli.main import app
from keputusan_uji import BERKAS


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, ["abk", "rekap", *map(str, args)])


@pytest.fixture
def kota(tmp_path: Path) -> Path:
    folder = tmp_path / "kota"
    folder.mkdir()
    simpan(folder, "dinsos.txt", BERKAS.read_bytes())
    simpan(folder, "kesehatan.xlsx", buku_abk(unit=[("unit_kerja", "Dinas Kesehatan")]))
    return folder


def test_offices_stand_beside_each_other_and_their_jenjang_together(kota: Path) -> None:
    result = run(kota)
    teks = " ".join(result.stdout.split())
    assert result.exit_code == 0
    assert teks.startswith(
        "2 perangkat daerah membutuhkan 77 pegawai pada 40 jabatan. Pegawai yang ada belum diketahui"
    )
    assert "75 86 - - Dinas Kesehatan 3" in teks
    assert "Pekerja Sosial Ahli Muda 2 3,29 3" in teks


def test_json_gives_each_office_with_printed_and_computed_need(kota: Path) -> None:
    jawaban: Any = json.loads(run(kota, "--format", "json").stdout)
    assert [(satu["berkas"], satu["kebutuhan"], satu["kebutuhan_hitung"]) for satu in jawaban["perangkat_daerah"]] == [
        ("dinsos.txt", 75, 86),
        ("kesehatan.xlsx", 2, 2),
    ]
    assert (jawaban["jumlah"]["kebutuhan"], jawaban["jumlah"]["kebutuhan_hitung"]) == (77, 88)
    assert (jawaban["ganda"], jawaban["tak_terbaca"]) == ([], [])


def test_people_are_matched_by_the_name_of_the_file(kota: Path, tmp_path: Path) -> None:
    folder = tmp_path / "orang"
    folder.mkdir()
    simpan(folder, "kesehatan.xlsx", bezetting((PEKSOS[0], PEKSOS[1], None, "Sari")))
    jawaban: Any = json.loads(run(kota, "--bezetting", folder, "--format", "json").stdout)
    assert [satu["bezetting"] for satu in jawaban["perangkat_daerah"]] == [None, 1]
    assert jawaban["jumlah"]["bezetting"] is None


def test_a_file_that_cannot_count_is_named_and_the_others_do(kota: Path) -> None:
    simpan(kota, "catatan.txt", b"Bukan keputusan.")
    simpan(kota, "salah.xlsx", buku_abk(tugas=[("9", "Menyusun", None, 12, 900)]))
    simpan(kota, "gambar.png", b"\x89PNG")
    result = run(kota)
    teks = " ".join(result.stdout.split())
    assert result.exit_code == 0
    assert "2 berkas tidak dihitung" in teks
    assert "catatan.txt: Tidak ada informasi jabatan" in teks
    assert "salah.xlsx: 1 masalah; yang pertama: salah.xlsx, lembar tugas, baris 2, kolom A" in teks
    assert "gambar.png" not in teks


def test_an_office_in_two_files_is_remarked(kota: Path) -> None:
    simpan(kota, "kesehatan-baru.xlsx", buku_abk(unit=[("unit_kerja", "Dinas kesehatan")]))
    assert "Dinas Kesehatan ada pada lebih dari satu berkas" in " ".join(run(kota).stdout.split())


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_a_folder_without_an_office_is_refused(tmp_path: Path, bahasa: str) -> None:
    simpan(tmp_path, "catatan.txt", b"Bukan keputusan.")
    result = run(tmp_path, "--bahasa", bahasa)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "catatan.txt" in result.stderr
    assert run(BERKAS, "--bahasa", bahasa).exit_code == 2
