"""`jenjang abk hitung`: the answer first, problems at their place, the workbook written back."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from buatan.buku_abk import KEPALA, PIMPIN, STAF, SUSUN, bezetting, buku_abk, simpan
from jenjang.cli.kebutuhan.batang import batang, skala
from jenjang.cli.main import app
from jenjang.surat.abk.read import read_book

ORANG = (
    ("1", KEPALA[1], None, "Sari", "196803151990032004", "PNS"),
    ("1.1", STAF[1], None, "Tono", "199003152023211004"),
    ("1.1", STAF[1], None, "Umi", "199103152023212004"),
)


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, ["abk", "hitung", *map(str, args)])


@pytest.fixture
def buku(tmp_path: Path) -> Path:
    return simpan(tmp_path, "beban.xlsx", buku_abk(unit=[("unit_kerja", "Dinas Contoh")]))


@pytest.fixture
def orang(tmp_path: Path) -> Path:
    return simpan(tmp_path, "orang.xlsx", bezetting(*ORANG))


def test_the_answer_stands_first_then_rows_to_hours_to_people(buku: Path) -> None:
    result = run(buku)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "Dinas Contoh membutuhkan 2 pegawai pada 3 jabatan. Pegawai yang ada belum diketahui."
    assert lines[1].startswith(
        "Waktu efektif 75.000 menit (1.250 jam) setahun; pegawai dibulatkan satu kali pada akhir"
    )
    row = next(line.split() for line in lines if "Pekerja Sosial Ahli Muda" in line)
    # No, name, class, rows, hours, persons, bar, need.
    assert row[0] == "1.2"
    assert row[5:9] == ["9", "1", "700,00", "0,56"]
    assert row[-1] == "1"


def test_people_bring_selisih_efektivitas_and_the_years_ahead(buku: Path, orang: Path) -> None:
    result = run(buku, "--bezetting", orang, "--tanggal", "2025-12-01")
    teks = " ".join(result.stdout.split())
    assert "membutuhkan 2 pegawai pada 3 jabatan; yang ada 3 (+1): kurang 1 pada 1 jabatan, lebih 2 pada 1" in teks
    # BUP 60 for the head: born March 1968, left on 1 April 2028.
    assert "1 Kepala Dinas Contoh 1 1 1 1 1 0 (-1) 0 0" in teks
    assert "Jabatan yang tidak disebut dalam daftar pegawai dianggap kosong." in teks


def test_json_holds_every_figure_with_its_rounding_by_name(buku: Path, orang: Path) -> None:
    result = run(buku, "--bezetting", orang, "--format", "json", "--tanggal", "2026-01-31")
    jawaban: Any = json.loads(result.stdout)
    assert (jawaban["pembulatan"], jawaban["waktu_efektif"]["menit"]) == ("setengah_ke_atas", 75000)
    staf = jawaban["jabatan"][1]
    assert (staf["kebutuhan"], staf["bezetting"], staf["selisih"]) == (0, 2, 2)
    assert (staf["efektivitas"], staf["prestasi"], staf["hitungan"]["beban"]) == ("0.072", "E", "0.144")
    assert staf["hitungan"]["baris"][0]["lokasi"] == {"lembar": "tugas", "sel": "A3"}
    assert [satu["tahun"] for satu in jawaban["proyeksi"]["tahun"]] == list(range(2026, 2032))
    assert jawaban["rekapitulasi"]["jenjang"][0]["kelompok"] == "Pekerja Sosial Ahli Muda"
    assert len(jawaban["asumsi"]) == 2


def test_an_unending_quotient_is_cut_and_marked(tmp_path: Path) -> None:
    tugas = [("1", "Memimpin", None, 1, 25000)]
    path = simpan(tmp_path, "b.xlsx", buku_abk([KEPALA], tugas, []))
    jawaban: Any = json.loads(run(path, "--format", "json").stdout)
    hitungan = jawaban["jabatan"][0]["hitungan"]
    assert (hitungan["beban"], hitungan["beban_dipotong"]) == ("0.333333", True)


def test_every_problem_is_listed_at_its_place_and_nothing_is_written(tmp_path: Path) -> None:
    tugas = [PIMPIN, ("9", "Menyusun", None, 12, 900), ("1.1", "Menata", None, "dua", 900)]
    path, keluaran = simpan(tmp_path, "b.xlsx", buku_abk(tugas=tugas)), tmp_path / "hasil.xlsx"
    result = run(path, "-o", keluaran)
    assert result.exit_code == 2
    assert "b.xlsx, lembar tugas, baris 3, kolom A: Jabatan “9” tidak ada" in result.stderr
    assert "b.xlsx, lembar tugas, baris 4, kolom D: “dua” bukan angka" in result.stderr
    assert "2 masalah" in result.stderr
    assert not keluaran.exists()


def test_with_lanjut_the_rest_is_computed_and_what_was_left_out_is_said(tmp_path: Path) -> None:
    tugas = [PIMPIN, SUSUN, ("1.1", "Menata", None, "dua", 900)]
    result = run(simpan(tmp_path, "b.xlsx", buku_abk(tugas=tugas)), "--lanjut")
    teks = " ".join(result.stdout.split())
    assert result.exit_code == 0
    assert "belum dapat dihitung seluruhnya: 1 dari 3 jabatan belum lengkap" in teks
    assert "1 masalah; barisnya tidak dihitung b.xlsx, lembar tugas, baris 4, kolom D" in teks


def test_a_person_without_a_post_is_a_problem_of_the_list(buku: Path, tmp_path: Path) -> None:
    orang = simpan(tmp_path, "orang.xlsx", bezetting(("7", "Arsiparis")))
    result = run(buku, "--bezetting", orang)
    assert result.exit_code == 2
    assert "orang.xlsx, lembar bezetting, baris 2, kolom A: Nomor jabatan “7” tidak ada" in result.stderr


def test_the_workbook_is_written_back_and_read_again(buku: Path, orang: Path, tmp_path: Path) -> None:
    keluaran = tmp_path / "hasil.xlsx"
    assert run(buku, "--bezetting", orang, "-o", keluaran).exit_code == 0
    again = read_book(keluaran, 20260101)
    assert (again.masalah, again.bezetting) == ((), {"1": 1, "1.1": 2, "1.2": 0})
    assert run(buku, "-o", keluaran).exit_code == 2
    assert run(buku, "-o", keluaran, "--timpa").exit_code == 0
    assert "yang ada 3 (+1)" not in run(keluaran).stdout


def test_doubtful_inputs_are_named_beside_the_answer(tmp_path: Path) -> None:
    tugas = [PIMPIN, ("1.1", "Menyusun satu dokumen", "Dokumen", 36, 18000)]
    result = run(simpan(tmp_path, "b.xlsx", buku_abk(tugas=tugas)))
    teks = " ".join(result.stdout.split())
    assert "Di dalamnya 9 pegawai pada jabatan 1.1, yang masukannya perlu diperiksa penyusunnya dahulu" in teks
    assert "1.1 Pengadministrasi Perkantoran (tugas!A3): Satu hasil memakan 300 jam" in teks


def test_the_rows_of_each_post_are_shown_when_asked_for(buku: Path) -> None:
    teks = " ".join(run(buku, "--rinci").stdout.split())
    assert "Menyusun laporan 12 900 180 0,144" in teks
    assert "100 7 700 0,56" in teks


def test_the_old_norm_and_another_rounding_are_said(tmp_path: Path) -> None:
    unit = [("waktu_efektif", 72000), ("pembulatan", "per baris ke atas")]
    teks = " ".join(run(simpan(tmp_path, "b.xlsx", buku_abk(unit=unit))).stdout.split())
    assert "Waktu efektif 72.000 menit (1.200 jam) setahun; pegawai dibulatkan per baris, selalu ke atas" in teks
    assert "Norma waktu efektif yang dipilih sudah tidak berlaku" in teks


@pytest.mark.parametrize(
    "args",
    [
        ("tidak-ada.xlsx",),
        ("beban.xlsx", "--tanggal", "kemarin"),
        ("beban.xlsx", "--format", "xml"),
        ("beban.xlsx", "--bezetting", "tidak-ada.xlsx"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_exit_code_2(
    args: tuple[str, ...], buku: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(buku.parent)
    result = run(*args)
    assert (result.exit_code, result.stdout, "Traceback" in result.stderr) == (2, "", False)
    assert len(result.stderr.strip().splitlines()) == 1


def test_english_is_one_option_away(buku: Path, orang: Path) -> None:
    result = run(buku, "--bezetting", orang, "--bahasa", "en", "--rinci")
    assert "needs 2 people on 3 posts; there are 3 (+1)" in result.stdout
    assert "pegawai yang ada" not in result.stdout


@pytest.mark.parametrize(
    ("kebutuhan", "ada", "gambar"),
    [
        (2, 2, "██|"),
        (3, 1, "█░░|"),
        (1, 3, "█|██"),
        (2, 0, "░░|"),
        (0, 2, "|██"),
        (None, 2, "██"),
        (2, None, "░░|"),
    ],
)
def test_the_bar_shows_who_is_there_who_is_missing_and_the_need(
    kebutuhan: int | None, ada: int | None, gambar: str
) -> None:
    assert batang(kebutuhan, ada, skala([24])) == gambar


def test_anything_there_fills_at_least_one_cell() -> None:
    assert batang(None, 1, skala([1000])) == "█"


def test_the_credit_rows_of_a_social_worker_carry_the_annex(buku: Path) -> None:
    jawaban: Any = json.loads(run(buku, "--format", "json").stdout)
    (baris,) = jawaban["jabatan"][2]["hitungan"]["baris"]
    assert (baris["angka_kredit"], baris["konstanta"], baris["wpk"], baris["hasil"]) == ("0.14", "0.02", "7", "700")
