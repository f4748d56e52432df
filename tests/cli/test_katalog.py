"""`jenjang katalog` prints the catalogue for people and for programs, filtered, and refuses what it does not know."""

import csv
import io
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from jenjang.cli.main import app

KUNCI = [
    *("kode", "lampiran", "unsur", "sub_unsur_huruf", "sub_unsur", "kelompok", "nomor_tercetak", "uraian"),
    *("hasil_kerja", "hasil_kerja_pasal_9", "angka_kredit", "persen_kenaikan_pangkat", "pelaksana", "dasar"),
    "keterangan",
]


def run(*args: str) -> Result:
    return CliRunner().invoke(app, ["katalog", *args])


def records(*args: str) -> list[dict[str, object]]:
    result = run("--format", "json", *args)
    assert result.exit_code == 0
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def kode_of(*args: str) -> list[object]:
    return [each["kode"] for each in records(*args)]


def test_json_lists_every_butir_with_exactly_the_keys_of_the_interface() -> None:
    found = records()
    assert len(found) == 236
    assert all(list(each) == KUNCI for each in found)


def test_a_record_carries_decimals_as_text_and_absent_figures_as_null() -> None:
    (butir,) = records("--pasal", "Pasal 8 ayat (2) huruf b angka 1")
    assert butir["kode"] == "L2.A.1.a.2"
    assert butir["lampiran"] == "II"
    assert butir["angka_kredit"] == "0.14"
    assert butir["persen_kenaikan_pangkat"] is None
    assert butir["dasar"] == ["Pasal 8 ayat (2) huruf b angka 1", "Lampiran II"]
    (gelar,) = records("--pasal", "Pasal 39 ayat (2) huruf a")
    assert (gelar["angka_kredit"], gelar["persen_kenaikan_pangkat"]) == (None, "25")


def test_credit_is_written_without_trailing_zeros() -> None:
    for each in records():
        if each["angka_kredit"] is not None:
            kredit = str(each["angka_kredit"])
            assert kredit == format(Decimal(kredit).normalize(), "f")


@pytest.mark.parametrize(
    ("args", "count"),
    [
        (["--jenjang", "pekerja sosial ahli muda"], 80),
        (["--jenjang", "Pemula", "--lampiran", "i"], 19),
        (["--lampiran", "III"], 47),
        (["--pasal", "pasal 8 ayat (2) huruf b"], 33),
        (["--pasal", "Pasal 10"], 0),
        (["--cari", "KONTRAK pelayanan"], 5),
    ],
)
def test_filters_narrow_the_list(args: list[str], count: int) -> None:
    assert len(kode_of(*args)) == count


def test_csv_has_the_same_keys_and_rows_as_json() -> None:
    result = run("--format", "csv", "--lampiran", "II")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert list(rows[0]) == KUNCI
    for row, record in zip(rows, records("--lampiran", "II"), strict=True):
        assert row["dasar"].split(";") == record["dasar"]
        assert row["angka_kredit"] == record["angka_kredit"]
        assert row["uraian"] == record["uraian"]


def test_the_table_shows_decimal_comma_and_the_details_of_few_rows() -> None:
    result = run("--pasal", "Pasal 8 ayat (2) huruf b angka 15")
    assert result.exit_code == 0
    assert "L2.D.1.b.2*" in result.stdout
    assert "0,12" in result.stdout
    assert "1 dari 236 butir kegiatan" in result.stdout
    assert "Hasil kerja Pasal 9" in result.stdout
    assert "bukti yang diminta mengikuti Pasal 9" in " ".join(result.stdout.split())


def test_a_long_table_says_how_many_rows_have_a_remark() -> None:
    marked = sum(1 for each in records("--lampiran", "I") if each["keterangan"])
    result = run("--lampiran", "I")
    assert f"* = ada keterangan ({marked} butir)" in result.stdout
    assert result.stdout.count("* ") - 1 == marked


def test_a_percentage_row_says_of_what() -> None:
    assert "35% AK" in run("--cari", "Tingkat Internasional").stdout


def test_no_row_is_an_answer() -> None:
    result = run("--cari", "tidakadakatainiapapun")
    assert (result.exit_code, result.stdout.strip()) == (0, "Tidak ada butir kegiatan yang sesuai dengan saringan.")


def test_english_labels_keep_the_official_wording() -> None:
    result = run("--jenjang", "Penyelia", "--cari", "kontrak", "--bahasa", "en")
    assert "Remark" in result.stdout
    assert "0.02" in result.stdout
    assert "Melaksanakan kontrak pelayanan" in result.stdout


@pytest.mark.parametrize(
    ("args", "pesan"),
    [
        (["--jenjang", "Muda"], "Jenjang 'Muda' tidak dikenal. Pilih salah satu: Pemula, Terampil,"),
        (["--lampiran", "IV"], "Lampiran 'IV' tidak dikenal. Pilih I, II, atau III."),
        (["--pasal", "8(2)"], "'8(2)' bukan rujukan. Tulis seperti \"Pasal 8 ayat (2) huruf b angka 1\""),
        (["--format", "xml"], "--format 'xml' tidak dikenal. Pilih salah satu: tabel, json, csv."),
        (["--bahasa", "fr"], "--bahasa 'fr' tidak dikenal. Pilih salah satu: id, en."),
        (["--jenjang", "x", "--bahasa", "en"], "Unknown jenjang 'x'. Choose one of: Pemula,"),
    ],
)
def test_an_unknown_value_ends_with_2_and_one_sentence(args: list[str], pesan: str) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert result.stderr.startswith(pesan)
    assert result.stdout == ""


@pytest.mark.parametrize("format_", ["tabel", "json", "csv"])
def test_a_pipe_gets_utf_8_whatever_the_locale(format_: str) -> None:
    environment = os.environ | {"LC_ALL": "POSIX", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [Path(sys.executable).with_name("jenjang"), "katalog", "--format", format_, "--cari", "rujukan lembaga"],
        capture_output=True,
        check=True,
        env=environment,
    )
    assert "›" in done.stdout.decode("utf-8")
