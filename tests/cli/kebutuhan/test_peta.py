"""`jenjang peta`: drawing, paper and data of a decree or a workbook, with people or without."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from buatan.buku_abk import KEPALA, bezetting, buku_abk, simpan
from buatan.buku_kerja import workbook
from jenjang.cli.main import app
from keputusan_uji import BERKAS


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, ["peta", *map(str, args)])


def test_a_decree_becomes_a_drawing_and_a_paper(tmp_path: Path) -> None:
    svg, pdf = tmp_path / "peta.svg", tmp_path / "peta.pdf"
    result = run(BERKAS, "--svg", svg, "--pdf", pdf)
    assert (result.exit_code, result.stdout) == (0, "")
    isi = svg.read_text("utf-8")
    assert "PETA JABATAN DINAS SOSIAL" in isi
    assert "24 Juni 2024" in isi
    assert "B dan ± kosong karena pegawai yang ada belum diketahui." in isi
    assert "* Menurut barisnya" not in isi
    assert "* Menurut baris lembarnya sendiri kebutuhan ini lain" in isi
    assert pdf.read_bytes().startswith(b"%PDF")


def test_the_need_may_be_taken_from_the_rows(tmp_path: Path) -> None:
    tercetak, hitung = (
        json.loads(run(BERKAS, "--format", "json", "--kebutuhan", sumber).stdout) for sumber in ("tercetak", "hitung")
    )
    assert (tercetak["jumlah"]["kebutuhan"], hitung["jumlah"]["kebutuhan"]) == (75, 86)


def test_people_fill_b_and_selisih(tmp_path: Path) -> None:
    orang = simpan(tmp_path, "orang.xlsx", bezetting(("5", "Pekerja Sosial Ahli Muda", None, "Sari")))
    jawaban: Any = json.loads(run(BERKAS, "--bezetting", orang, "--format", "json").stdout)
    jabatan = {satu["nomor"]: (satu["bezetting"], satu["selisih"]) for satu in jawaban["jabatan"]}
    assert (jabatan["5"], jabatan["6"]) == ((1, -1), (0, -3))


def test_a_workbook_is_drawn_as_well(tmp_path: Path) -> None:
    buku = simpan(
        tmp_path,
        "b.xlsx",
        buku_abk([(*KEPALA, 1), ("2", "Pekerja Sosial Ahli Muda")], [], [("2", "L2.A.1.a.2", None, None, 100)]),
    )
    jawaban: Any = json.loads(run(buku, "--format", "json").stdout)
    assert [(satu["nama"], satu["induk"], satu["kebutuhan"], satu["bezetting"]) for satu in jawaban["jabatan"]] == [
        ("Kepala Dinas Contoh", None, None, 1),
        ("Pekerja Sosial Ahli Muda", 0, 1, None),
    ]


def test_a_problem_of_the_people_stops_it_unless_told_otherwise(tmp_path: Path) -> None:
    orang, svg = simpan(tmp_path, "orang.xlsx", bezetting(("99", "Juru"))), tmp_path / "p.svg"
    stopped = run(BERKAS, "--bezetting", orang, "--svg", svg)
    assert (stopped.exit_code, "baris 2, kolom A" in stopped.stderr, svg.exists()) == (2, True, False)
    assert run(BERKAS, "--bezetting", orang, "--svg", svg, "--lanjut").exit_code == 0


@pytest.mark.parametrize("args", [(), ("--format", "xml"), ("--kebutuhan", "kira-kira", "--format", "json")])
def test_a_wrong_call_says_what_may_be_asked_for(args: tuple[str, ...]) -> None:
    result = run(BERKAS, *args)
    assert (result.exit_code, len(result.stderr.strip().splitlines())) == (2, 1)


@pytest.mark.parametrize(
    ("nama", "isi"),
    [
        ("kosong.txt", b""),
        ("bukan.txt", b"Bukan keputusan sama sekali."),
        ("lain.xlsx", workbook({"kegiatan": [("tanggal", "kode", "jumlah")]})),
        ("rusak.xlsx", b"PK\x03\x04 rusak"),
    ],
)
def test_a_file_that_is_neither_is_refused_in_a_sentence(nama: str, isi: bytes, tmp_path: Path) -> None:
    result = run(simpan(tmp_path, nama, isi), "--format", "json")
    assert (result.exit_code, result.stdout, "Traceback" in result.stderr) == (2, "", False)
    assert nama in result.stderr


def test_an_existing_drawing_is_not_overwritten_unasked(tmp_path: Path) -> None:
    svg = simpan(tmp_path, "p.svg", b"milik orang lain")
    assert run(BERKAS, "--svg", svg).exit_code == 2
    assert svg.read_bytes() == b"milik orang lain"
    assert run(BERKAS, "--svg", svg, "--timpa", "--bahasa", "en").exit_code == 0
    assert "MAP OF POSTS" in svg.read_text("utf-8")
