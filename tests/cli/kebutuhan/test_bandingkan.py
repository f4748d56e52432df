"""`jenjang abk bandingkan`: two decrees, or a decree and a workbook, on screen and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from buatan.buku_abk import BUTIR, KEPALA, PEKSOS, PIMPIN, STAF, SUSUN, buku_abk, computed, decree_as_book, simpan
from jenjang.cli.main import app
from jenjang.surat.abk.write_book import write_book
from keputusan_uji import BERKAS, baris_uji


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, ["abk", "bandingkan", *map(str, args)])


@pytest.fixture
def baru(tmp_path: Path) -> Path:
    """The decree with a post renamed, a post taken out of the list, and a volume doubled."""
    baris = list(baris_uji())
    letak = next(urut for urut, teks in enumerate(baris) if teks.startswith("1\tMerumuskan program kerja"))
    baris[letak] = baris[letak].replace("\t1\t3000", "\t2\t3000")
    teks = "\n".join(baris).replace("Kepala Bidang Sosial", "Kepala Bidang Rehabilitasi Sosial")
    return simpan(tmp_path, "baru.txt", teks.encode())


def test_the_answer_stands_first_then_each_post(baru: Path) -> None:
    result = run(BERKAS, baru)
    teks = " ".join(result.stdout.split())
    assert result.exit_code == 0
    assert teks.startswith(
        "Kebutuhan 75 menjadi 75 pegawai (0) dari keputusan.txt ke baru.txt: 0 jabatan baru, 0 hilang"
    )
    assert "1 berganti nama, 2 berubah, 35 tetap." in teks
    assert "nama Kepala Bidang Sosial → Kepala Bidang Rehabilitasi Sosial" in teks
    assert "beban (orang) 1,2016 → 1,2416" in teks
    assert "volume 1 → 2" in teks


def test_a_decree_and_the_workbook_made_of_it_differ_only_by_what_is_printed(tmp_path: Path) -> None:
    buku = decree_as_book()
    path = simpan(tmp_path, "beban.xlsx", write_book(buku, computed(buku).neraca))
    jawaban: Any = json.loads(run(BERKAS, path, "--format", "json").stdout)
    assert (jawaban["ditambah"], jawaban["dihapus"], jawaban["berganti_nama"]) == ([], [], [])
    assert {satu["nomor"]: satu["perubahan"] for satu in jawaban["diubah"]} == {
        "3.9": [{"isian": "kebutuhan", "dari": 14, "ke": 17}],
        "5": [{"isian": "kebutuhan", "dari": 2, "ke": 3}],
        "10": [{"isian": "kebutuhan", "dari": 1, "ke": 8}],
    }
    assert all(satu["baris"] == [] for satu in jawaban["diubah"])
    assert json.loads(run(BERKAS, path, "--format", "json", "--kebutuhan", "hitung").stdout)["diubah"] == []


def test_added_and_gone_posts_and_rows_are_shown(tmp_path: Path) -> None:
    lama = simpan(tmp_path, "lama.xlsx", buku_abk())
    tugas = [PIMPIN, SUSUN, ("1.1", "Menata arsip", "Arsip", 10, 10), ("3", "Mengemudi", "Hari", 240, 120)]
    baru = simpan(tmp_path, "baru.xlsx", buku_abk([KEPALA, STAF, ("3", "Pengemudi", "1", None, 3)], tugas, []))
    teks = " ".join(run(lama, baru).stdout.split())
    assert "Jabatan baru No Jabatan Kelas K" in teks
    assert "3 Pengemudi 3 0" in teks
    assert f"{PEKSOS[0]} {PEKSOS[1]} 9 1" in teks
    assert "+ Menata arsip" in teks
    assert BUTIR[1] not in teks


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    result = run(BERKAS, tmp_path / "tidak-ada.txt")
    assert (result.exit_code, result.stdout, "Traceback" in result.stderr) == (2, "", False)


def test_problems_of_either_file_are_listed(tmp_path: Path) -> None:
    satu = simpan(tmp_path, "satu.xlsx", buku_abk(tugas=[("9", "Menyusun", None, 12, 900)]))
    dua = simpan(tmp_path, "dua.xlsx", buku_abk(tugas=[("8", "Menyusun", None, 12, 900)]))
    result = run(satu, dua)
    assert result.exit_code == 2
    assert "satu.xlsx, lembar tugas" in result.stderr
    assert "dua.xlsx, lembar tugas" in result.stderr
    assert run(satu, dua, "--lanjut", "--bahasa", "en").exit_code == 0
