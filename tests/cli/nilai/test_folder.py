"""A folder gives the recapitulation of an office: one row a file, a bad file stops no other."""

import json
from pathlib import Path
from typing import Any

import pypdf
import pytest
from typer.testing import CliRunner, Result

from buatan.catatan import KEGIATAN, PEGAWAI, buku, diganti, sel
from jenjang.cli.main import app


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["nilai", *map(str, args)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    office = tmp_path / "dinas"
    office.mkdir()
    (office / "b-sri.xlsx").write_bytes(buku())
    (office / "a-rahmat.xlsx").write_bytes(buku(nama="Rahmat Contoh", nip=None, saldo_awal="60"))
    (office / "c-salah.xlsx").write_bytes(buku(nama="Wati Contoh", nip="1", kegiatan=diganti(3, jumlah=-1)))
    (office / "d-rusak.xlsx").write_bytes(b"%PDF-1.7 " + bytes(99))
    (office / "~$b-sri.xlsx").write_bytes(b"kunci")
    (office / "catatan.txt").write_text("bukan berkas kegiatan", "utf-8")
    return office


def rows(*args: object) -> list[dict[str, Any]]:
    result = run(*args, "--format", "json")
    assert result.exit_code == 0, result.stderr
    found: list[dict[str, Any]] = json.loads(result.stdout)["pegawai"]
    return found


def test_each_file_is_a_row_and_the_bad_ones_say_why(folder: Path) -> None:
    found = rows(folder)
    assert [each["berkas"] for each in found] == ["a-rahmat.xlsx", "b-sri.xlsx", "c-salah.xlsx", "d-rusak.xlsx"]
    assert [each["pangkat"] and each["pangkat"]["jumlah"] for each in found] == ["121.02", "98.52", None, None]
    assert "2 masalah" in found[2]["kesalahan"]
    assert len(found[2]["masalah"]) == 2
    assert "d-rusak.xlsx" in found[3]["kesalahan"]
    assert [each["tahun"][-1]["capaian"] for each in found[:2]] == ["48", "48"]


def test_with_lanjut_the_good_rows_of_a_bad_file_are_assessed(folder: Path) -> None:
    found = rows(folder, "--lanjut")
    assert [bool(each["tahun"]) for each in found] == [True, True, True, False]
    assert found[2]["tahun"][0]["capaian"] == "20.4"


def test_the_screen_gives_the_sentence_first_and_names_what_is_wrong(folder: Path) -> None:
    result = run(folder)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[2].startswith("2 dari 4 berkas dinilai.")
    assert any(line.startswith("c-salah.xlsx: Tidak dinilai: 2 masalah, pertama pegawai baris 2") for line in lines)
    assert max(map(len, lines)) <= 100
    assert "1 memenuhi syarat kenaikan" in result.stdout


def test_the_same_nip_in_two_files_is_named(folder: Path) -> None:
    (folder / "e-lagi.xlsx").write_bytes(buku())
    result = run(folder)
    assert "NIP yang sama ada pada berkas e-lagi.xlsx." in " ".join(result.stdout.split())


def test_a_csv_finds_its_person_beside_it(folder: Path) -> None:
    text = "tanggal_mulai;kode;jumlah\n" + "".join(
        f"{each['tanggal_mulai']};{each['kode']};{each['jumlah']}\n" for each in KEGIATAN[:1]
    )
    (folder / "f-csv.csv").write_text(text, "utf-8")
    assert rows(folder)[-1]["tahun"] == []
    person = {key: str(value) for key, value in PEGAWAI.items()} | {"saldo_awal": "37.5", "lowongan": True}
    (folder / "f-csv.pegawai.json").write_text(json.dumps(person), "utf-8")
    assert rows(folder)[-1]["tahun"][0]["capaian"] == "20.4"


def test_pdf_and_workbook_hold_the_same_rows(folder: Path, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "r.pdf", tmp_path / "r.xlsx"
    assert run(folder, "--pdf", pdf, "--xlsx", xlsx).exit_code == 0
    text = " ".join("".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages).split())
    for figure in ("48 dari 25", "98,52 dari 100", "121,02 dari 100", "Wati Contoh", "d-rusak.xlsx"):
        assert figure in text
    values, formulas = sel(xlsx.read_bytes(), "rekapitulasi"), sel(xlsx.read_bytes(), "rekapitulasi", rumus=True)
    assert [row[1] for row in values[1:5]] == [
        "Rahmat Contoh",
        "Sri Contoh (data karangan)",
        "Wati Contoh",
        "d-rusak.xlsx",
    ]
    assert (values[-1][5], formulas[-1][5]) == (96, "=ROUND(SUM(F2:F5),6)")
    before = pdf.read_bytes(), xlsx.read_bytes()
    assert run(folder, "--pdf", pdf, "--xlsx", xlsx, "--timpa").exit_code == 0
    assert (pdf.read_bytes(), xlsx.read_bytes()) == before


def test_a_folder_without_any_record_or_with_options_for_one_file_is_refused(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "kosong"
    empty.mkdir()
    assert run(empty).exit_code == 2
    (empty / "rusak.xlsx").write_bytes(b"x")
    result = run(empty, "--pdf", tmp_path / "r.pdf")
    assert (result.exit_code, (tmp_path / "r.pdf").exists()) == (2, False)
    assert run(folder, "--tanda-terima", tmp_path / "t.json").exit_code == 2
