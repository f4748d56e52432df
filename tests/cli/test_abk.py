"""`jenjang abk periksa` on screen and as JSON; bad files are sentences, --ketat is an exit code."""

import json
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from jenjang.cli.main import app
from keputusan_uji import BERKAS, lembar_tugas

BERES = lembar_tugas("1\tMengolah surat\tDokumen\t12\t6000\t75,000\t0.960", kaki=("0.960", "1"))


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, ["abk", "periksa", *map(str, args)])


@pytest.fixture
def beres(tmp_path: Path) -> Path:
    berkas = tmp_path / "beres.txt"
    berkas.write_text(BERES, "utf-8")
    return berkas


def test_the_table_answers_both_questions_before_the_notes() -> None:
    result = run(BERKAS)
    assert result.exit_code == 0
    teks = " ".join(result.stdout.split())
    assert "37 lembar, 208 baris metode tugas, 712 baris metode angka kredit" in teks
    assert "tercetak 75 pegawai, dihitung ulang 86 pegawai" in teks
    assert "Kembali kepada penyusunnya, karena masukannya sendiri diragukan: lembar 14, 21, 22, 24, 31, 34, 37." in teks
    assert teks.index("2. Dapat dikoreksi") < teks.index("Lembar 1.")


def test_json_is_one_record_with_the_sentences_of_the_language_asked_for() -> None:
    indonesia, inggris = (json.loads(run(BERKAS, "--format", "json", "--bahasa", satu).stdout) for satu in ("id", "en"))
    assert len(indonesia["catatan"]) == len(inggris["catatan"]) == 184
    assert [satu["id"] for satu in indonesia["catatan"]] == [satu["id"] for satu in inggris["catatan"]]
    beda = [(satu, dua) for satu, dua in zip(indonesia["catatan"], inggris["catatan"], strict=True)
            if satu["penjelasan"] == dua["penjelasan"]]  # fmt: skip
    assert beda == []


def test_the_table_speaks_english_too() -> None:
    result = run(BERKAS, "--bahasa", "en")
    assert result.exit_code == 0
    assert "37 sheets" in result.stdout


def test_a_table_of_unknown_columns_is_told_of_and_not_called_right(tmp_path: Path) -> None:
    berkas = tmp_path / "lain.txt"
    isi = "INFORMASI JABATAN\n1 NAMA JABATAN : Arsiparis\n6 TUGAS POKOK :\nKode\tApa\tBerapa\nA\tSurat\t12\n"
    berkas.write_text(isi, "utf-8")
    teks = " ".join(run(berkas).stdout.split())
    assert "Verifikasi keputusan tanpa nomor, tanpa tanggal" in teks
    assert "tercetak belum diketahui, dihitung ulang belum diketahui" in teks
    assert "Belum dapat dihitung ulang" in teks
    assert "sesuai dengan masukannya" not in teks
    assert "baris 5 (kolom tabel beban kerja tidak dikenal)" in teks


def test_strict_is_an_exit_code_and_nothing_else(beres: Path) -> None:
    assert run(BERKAS, "--ketat").exit_code == 1
    assert run(BERKAS, "--ketat").stdout == run(BERKAS).stdout
    assert run(beres, "--ketat").exit_code == 0


def test_a_line_that_was_not_read_is_shown_and_is_not_strict(beres: Path) -> None:
    beres.write_text(BERES.replace("\t12\t6000", "\tdua belas\t6000"), "utf-8")
    result = run(beres)
    assert result.exit_code == 0
    assert "dua belas" in result.stdout
    assert run(beres, "--ketat").exit_code == 1


@pytest.mark.parametrize("isi", [b"", b"\x00\x01\x02", b"Laporan tahunan dinas", "1 NAMA JABATAN".encode("utf-16")])
def test_a_file_that_is_no_decree_is_refused_in_a_sentence(tmp_path: Path, isi: bytes) -> None:
    berkas = tmp_path / "lain.txt"
    berkas.write_bytes(isi)
    result = run(berkas)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert result.output.strip()


def test_a_missing_file_a_folder_and_a_wrong_format_are_refused(tmp_path: Path) -> None:
    for args in ([tmp_path / "tiada.txt"], [tmp_path], [BERKAS, "--format", "xml"], [BERKAS, "--bahasa", "jv"]):
        result = run(*args)
        assert result.exit_code == 2
        assert "Traceback" not in result.output


def test_the_whole_decree_takes_less_than_two_seconds() -> None:
    def processor_time() -> float:
        awal = time.process_time()
        run(BERKAS, "--format", "json")
        return time.process_time() - awal

    # Other work on the machine lengthens a run; nothing shortens one.
    assert min(processor_time() for _ in range(3)) < 2
