"""Every bad input: exit code 2, one clear sentence a problem with its place, and nothing written."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from buatan.buku_kerja import lie_about_size, ods, raw_xlsx, workbook
from buatan.catatan import PEGAWAI, buku, diganti
from jenjang.cli.main import app

BARIS_3 = "kegiatan baris 3, kolom "
LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)


def refused(path: Path, *args: str) -> str:
    """Run the command over a bad file; gives the error stream after checking that nothing else came out."""
    before = sorted(path.parent.iterdir())
    papers = ["--pdf", str(path.parent / "a.pdf"), "--xlsx", str(path.parent / "a.xlsx")]
    result = CliRunner().invoke(app, ["nilai", str(path), *papers, *args])
    assert (result.exit_code, result.stdout) == (2, "")
    assert sorted(path.parent.iterdir()) == before
    assert "Traceback" not in result.stderr
    return result.stderr


CELLS: list[tuple[dict[str, Any], str]] = [
    ({"kode": "L2.A.1.c.99"}, BARIS_3 + "C (kode): Kode L2.A.1.c.99 tidak ada dalam Lampiran I, II, dan III."),
    ({"kode": "entah"}, BARIS_3 + "C (kode): Kode entah tidak ada dalam Lampiran"),
    ({"jumlah": -2}, BARIS_3 + "D (jumlah): Jumlah -2 harus lebih dari nol."),
    ({"jumlah": 0}, BARIS_3 + "D (jumlah): Jumlah 0 harus lebih dari nol."),
    ({"jumlah": 1.5}, BARIS_3 + "D (jumlah): Jumlah 1,5 harus bilangan bulat."),
    ({"jumlah": 9999}, BARIS_3 + "D (jumlah): Jumlah 9999 tidak wajar untuk 1 hari"),
    ({"jumlah": "banyak"}, BARIS_3 + "D (jumlah): “banyak” bukan angka."),
    ({"jumlah": None}, BARIS_3 + "D (jumlah): Isian jumlah kosong"),
    ({"tanggal_mulai": date(2099, 1, 4)}, BARIS_3 + "A (tanggal_mulai): Tanggal 04-01-2099 sesudah hari ini"),
    ({"tanggal_mulai": "31-06-2021"}, BARIS_3 + "A (tanggal_mulai): Tanggal “31-06-2021” tidak ada dalam kalender."),
    ({"tanggal_selesai": date(2022, 1, 4)}, BARIS_3 + "B (tanggal_selesai): Rentang tanggal melewati pergantian tahun"),
    ({"penugasan_tanggal": date(2021, 5, 1)}, "Tanggal penugasan 01-05-2021 sesudah pekerjaan dimulai"),
]


@pytest.mark.parametrize(("isian", "kalimat"), CELLS, ids=[f"{k} {v}" for each, _ in CELLS for k, v in each.items()])
def test_a_bad_cell_of_a_claim_is_named_by_sheet_row_and_column(
    tmp_path: Path, isian: dict[str, Any], kalimat: str
) -> None:
    path = tmp_path / "buruk.xlsx"
    path.write_bytes(buku(kegiatan=diganti(3, **isian)))
    said = refused(path)
    assert said.startswith("1 masalah dalam buruk.xlsx:\n")
    assert kalimat in said
    assert len(said.splitlines()) == 3


PERSON: list[tuple[dict[str, Any], str]] = [
    ({"jenjang": "Ahli Hebat"}, "pegawai baris 5, kolom B (jenjang): “Ahli Hebat” tidak dikenal."),
    ({"golongan": "V/a"}, "pegawai baris 6, kolom B (golongan)"),
    ({"golongan": "IV/a"}, "pegawai baris 6, kolom B (golongan)"),
    ({"pendidikan": "D3"}, "pegawai baris 6, kolom B (golongan)"),
    ({"status": "pangkat_tertinggi"}, "pegawai baris 10, kolom B (status)"),
    ({"nip": "19850214201003200"}, "pegawai baris 2, kolom B (nip): NIP 19850214201003200 terdiri atas 17 angka"),
    ({"nip": "198503142010032004"}, "berbeda dengan tanggal lahir 14-02-1985"),
    ({"saldo_awal": "-3"}, "pegawai baris 11, kolom B (saldo_awal): Nilai -3 tidak boleh negatif."),
    ({"tmt_jenjang": date(2099, 1, 1)}, "pegawai baris 7, kolom B (tmt_jenjang): Tanggal 01-01-2099 sesudah hari ini"),
]


@pytest.mark.parametrize(("isian", "kalimat"), PERSON, ids=[f"{k} {v}" for each, _ in PERSON for k, v in each.items()])
def test_a_bad_datum_of_the_person_is_named_by_its_row(tmp_path: Path, isian: dict[str, Any], kalimat: str) -> None:
    path = tmp_path / "buruk.xlsx"
    path.write_bytes(buku(**isian))
    assert kalimat in refused(path)


def test_work_before_the_post_is_named_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "buruk.xlsx"
    path.write_bytes(buku(tmt_jenjang=date(2021, 6, 1), tmt_pangkat=date(2021, 6, 1)))
    said = refused(path)
    assert said.startswith("2 masalah")
    assert "kegiatan baris 2, kolom A (tanggal_mulai): Tanggal 04-01-2021 mendahului awal jabatan 01-06-2021." in said
    assert "kegiatan baris 3, kolom A (tanggal_mulai)" in said


def test_a_change_that_does_not_fit_the_post_is_named(tmp_path: Path) -> None:
    path = tmp_path / "buruk.xlsx"
    path.write_bytes(buku(riwayat=[{"tanggal": date(2021, 10, 1), "golongan": "IV/a"}]))
    assert "riwayat baris 2" in refused(path, "--lanjut")


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (b"", "kosong"),
        (b"%PDF-1.7 bukan buku kerja" * 20, "bukan buku kerja"),
        (LOCKED, "terkunci kata sandi"),
        (ods("", encrypted=True), "terkunci kata sandi"),
        (buku()[:900], "rusak atau terpotong"),
        (lie_about_size(raw_xlsx('<row r="1"><c r="A1"><v>1</v></c></row>'), 4_000_000_000), "Berkas buruk.xlsx"),
        (workbook({"kegiatan": [["apa", "saja"]]}), "tidak ditemukan"),
        (workbook({"pegawai": [[k, v] for k, v in PEGAWAI.items()]}), "Tidak ada satu pun kegiatan"),
        (buku(kegiatan=[]), "Tidak ada satu pun kegiatan"),
        (b'{"kegiatan": [', "bukan JSON yang sah"),
    ],
    ids=[
        *("kosong", "PDF", "terkunci", "ODS terkunci", "terpotong", "bohong", "tanpa judul", "tanpa kegiatan"),
        *("tabel kosong", "JSON rusak"),
    ],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_refused_in_a_sentence(
    tmp_path: Path, isi: bytes, kalimat: str
) -> None:
    path = tmp_path / "buruk.xlsx"
    path.write_bytes(isi)
    assert kalimat in refused(path, "--lanjut")


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    assert "tidak ditemukan" in refused(tmp_path / "tidak-ada.xlsx")
    large = tmp_path / "besar.xlsx"
    with large.open("wb") as stream:
        stream.truncate(200 * 1024**2)
    assert "melebihi" in refused(large)


def test_a_missing_person_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("tanggal_mulai;kode;jumlah\n2021-01-04;L2.A.1.c.2;5\n", "utf-8")
    assert "--pegawai P.json" in refused(path)
    assert "tidak ditemukan" in refused(path, "--pegawai", str(tmp_path / "p.json"))


def test_every_problem_is_said_in_english_too(tmp_path: Path) -> None:
    path = tmp_path / "buruk.xlsx"
    path.write_bytes(buku(kegiatan=diganti(3, jumlah=-2)))
    said = refused(path, "--bahasa", "en")
    assert "kegiatan row 3, column D (jumlah): The amount -2 has to be more than zero." in said
    assert "masalah" not in said


def test_what_a_file_says_cannot_steer_the_screen(tmp_path: Path) -> None:
    path = tmp_path / "buruk.xlsx"
    path.write_bytes(buku(kegiatan=diganti(3, jumlah="\u001b[2Jx\u202e")))
    assert "\u001b" not in refused(path)
    path.write_bytes(buku(nama="Sri \u202e Contoh"))
    shown = CliRunner().invoke(app, ["nilai", str(path)])
    assert (shown.exit_code, "\u202e" in shown.stdout) == (0, False)
