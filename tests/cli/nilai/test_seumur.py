"""`jenjang nilai` with a whole life: screen, JSON, PDF, workbook and receipt show one line with the change of law."""

import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest
from typer.testing import CliRunner, Result

from buatan.buku_kerja import workbook
from jenjang.cli.main import app

LIFE = Path(__file__).parents[3] / "contoh" / "konversi" / "seumur-jabatan.xlsx"
PADA = ("--pada", "10-01-2026")
PEGAWAI = [["nip", "198502142010032004"], ["jenjang", "Ahli Muda"], ["golongan", "III/c"]]
HEAD = ["tahun", "bulan_mulai", "bulan_selesai", "predikat"]


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["nilai", *map(str, args)])


def data(*args: object) -> Any:
    result = run(*args, "--format", "json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def record(tmp_path: Path, *predikat: list[Any], **sheets: Any) -> Path:
    path = tmp_path / "orang.xlsx"
    path.write_bytes(workbook({"pegawai": PEGAWAI, "predikat": [HEAD, *predikat], **sheets}))
    return path


def test_the_screen_gives_the_sentence_the_line_and_the_steps_of_the_law_in_force() -> None:
    lines = run(LIFE, *PADA).stdout.splitlines()
    said = next(at for at, line in enumerate(lines) if line.startswith("Pada 10 Januari 2026"))
    assert "angka kredit jenjang 50 sebagai Ahli Muda III/c, menurut PermenPANRB 1/2023" in lines[said]
    assert "PermenPANRB 33/2020" in lines[said + 1]
    assert lines[said + 3].count("┃") == 2
    assert any(line.startswith("Kenaikan pangkat menuju Ahli Muda III/d: 50 dari 100") for line in lines)
    assert any("Integrasi" in line for line in lines)
    assert max(map(len, lines)) <= 100


def test_the_day_chooses_the_law() -> None:
    assert data(LIFE, *PADA)["langkah"]["peraturan"] == "PermenPANRB 1/2023"
    before = data(LIFE, "--pada", "2021-06-30")["langkah"]
    assert (before["peraturan"], before["kedudukan"]["golongan"]) == ("PermenPANRB 33/2020", "III/b")


def test_paper_and_workbook_hold_the_line_and_its_rows(tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    assert run(LIFE, *PADA, "--pdf", pdf, "--xlsx", xlsx).exit_code == 0
    text = " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages).split())
    for expected in ("Angka kredit melalui semua peraturan", "130,25", "Integrasi", "belum dikonfirmasi"):
        assert expected in text
    book = openpyxl.load_workbook(xlsx)
    assert {"predikat", "integrasi", "riwayat_ak"} <= set(book.sheetnames)
    sheet = book["riwayat_ak"]
    assert [cell.value for cell in sheet[5]][:3] == ["26-05-2020", "KEP/03/I/M.PAN/2004", "PAK skema 2004"]
    assert sheet["F14"].value == 50
    with zipfile.ZipFile(xlsx) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert all(name in chart for name in ("KEP/03/I/M.PAN/2004", "PermenPANRB 33/2020", "PermenPANRB 1/2023"))


def test_the_assessed_workbook_is_read_back_with_its_predicates(tmp_path: Path) -> None:
    xlsx = tmp_path / "a.xlsx"
    assert run(LIFE, *PADA, "--xlsx", xlsx).exit_code == 0
    assert data(xlsx, *PADA)["riwayat_angka_kredit"] == data(LIFE, *PADA)["riwayat_angka_kredit"]


def test_a_receipt_replays_the_day_it_was_asked_of(tmp_path: Path) -> None:
    receipt = tmp_path / "t.json"
    assert run(LIFE, *PADA, "--tanda-terima", receipt).exit_code == 0
    assert json.loads(receipt.read_text("utf-8"))["masukan"]["pada"] == "2026-01-10"
    result = CliRunner().invoke(app, ["ulang", str(receipt), "--ketat"])
    assert result.exit_code == 0, result.stdout


def test_a_record_of_predicates_alone_is_assessed(tmp_path: Path) -> None:
    path = record(tmp_path, [2024, 1, 12, "Baik"], [2025, 1, 12, "Baik"])
    found = data(path, *PADA)
    assert found["kegiatan"] == []
    assert found["langkah"]["hasil"]["jumlah"] == "50"
    outputs = ("--pdf", tmp_path / "a.pdf", "--xlsx", tmp_path / "b.xlsx")
    result = run(path, *PADA, *outputs)
    assert result.exit_code == 0, result.stderr
    assert "50 dari 100" in result.stdout


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ([2024, 1, 12, "Bagus"], "predikat baris 3, kolom D (predikat)"),
        ([2022, 1, 12, "Baik"], "predikat baris 3, kolom A (tahun)"),
        ([2025, 6, 3, "Baik"], "predikat baris 3, kolom C (bulan_selesai)"),
        ([2025, 3, 13, "Baik"], "predikat baris 3, kolom C (bulan_selesai)"),
        ([2025, 1, 12, "Baik"], "predikat baris 3, kolom B (bulan_mulai)"),
    ],
)
def test_a_fault_names_sheet_row_and_column_and_lanjut_passes_it_over(
    tmp_path: Path, row: list[Any], place: str
) -> None:
    path = record(tmp_path, [2025, 1, 12, "Baik"], row)
    stopped = run(path, *PADA)
    assert stopped.exit_code == 2
    assert place in stopped.stderr
    assert data(path, *PADA, "--lanjut")["langkah"]["hasil"]["jumlah"] == "25"


def test_two_integrations_stop_the_record_and_lanjut_keeps_the_first(tmp_path: Path) -> None:
    brought = [["metode", "ak_lama", "tanggal"], ["konvensional", "287,5", date(2022, 12, 30)], ["integrasi", 10, None]]
    path = record(tmp_path, [2025, 1, 12, "Baik"], integrasi=brought)
    stopped = run(path, *PADA)
    assert stopped.exit_code == 2
    assert "integrasi baris 3, kolom B (ak_lama)" in stopped.stderr
    # 287,5 - 200 + 25
    assert data(path, *PADA, "--lanjut")["langkah"]["hasil"]["jumlah"] == "112.5"


def test_a_folder_gives_the_step_under_the_law_in_force(tmp_path: Path) -> None:
    office = tmp_path / "dinas"
    office.mkdir()
    record(office, [2025, 1, 12, "Baik"])
    found = data(office, *PADA)["pegawai"][0]
    assert found["langkah"]["hasil"]["kurang_pangkat"] == "75"
    outputs = ("--pdf", tmp_path / "a.pdf", "--xlsx", tmp_path / "b.xlsx")
    assert run(office, *PADA, *outputs).exit_code == 0
    assert "Ahli Muda III/d: 25 dari" in " ".join(run(office, *PADA).stdout.split())


def test_a_day_that_is_none_ends_with_two() -> None:
    assert run(LIFE, "--pada", "besok").exit_code == 2


def office(tmp_path: Path, *nilai: str) -> Path:
    """An office that confirms every row of these tables."""
    path = tmp_path / "kantor.toml"
    told = [f'[[konfirmasi]]\nnilai = "{each}"\ntanggal = 2026-01-05\nnama = "Sekretaris Contoh"\n' for each in nilai]
    path.write_text('instansi = "Kota Contoh"\n' + "".join(told), "utf-8")
    return path


CONFIRMED = ("koefisien_tahunan", "minimal_jenjang", "nilai_dasar_integrasi", "nilai_dasar_golongan_lama")


def test_only_confirmed_figures_are_followed_where_that_is_asked(tmp_path: Path) -> None:
    paper = tmp_path / "x.pdf"
    refused = run(LIFE, *PADA, "--hanya-terkonfirmasi", "--pdf", paper)
    assert (refused.exit_code, paper.exists()) == (2, False)
    # Each figure once, however many periods rest on it.
    assert refused.stderr.count("koefisien_tahunan Ahli Muda (sekunder)") == 1
    some = office(tmp_path, *CONFIRMED[:1])
    assert "minimal_jenjang" in run(LIFE, *PADA, "--hanya-terkonfirmasi", "--nilai-kantor", some).stderr
    every = office(tmp_path, *CONFIRMED)
    found = data(LIFE, *PADA, "--hanya-terkonfirmasi", "--nilai-kantor", every)
    assert found["catatan_konfirmasi"] is None
    assert found["langkah"]["hasil"] == data(LIFE, *PADA)["langkah"]["hasil"]


def test_an_office_fills_a_figure_that_no_source_gives(tmp_path: Path) -> None:
    """Terampil II/c brought 5; the office says 60 for II/c, the base of Terampil is 40: 60 + 5 - 40 = 25."""
    post = [["nip", "198502142010032004"], ["jenjang", "Terampil"], ["golongan", "II/c"], ["saldo_awal", 5]]
    path = record(tmp_path, [2023, 1, 12, "baik"], pegawai=post)
    filled = tmp_path / "kantor.toml"
    filled.write_text(
        'instansi = "Kota Contoh"\n[[tambahan]]\nnilai = "nilai_dasar_golongan_lama"\n'
        'isi = { "keterampilan|II/c" = "60" }\nsumber = "PAK rekaan"\ntanggal = 2026-02-02\nnama = "Siti Contoh"\n',
        "utf-8",
    )
    without = data(path, "--pada", "01-02-2024")
    assert [each["kode"] for each in without["masalah_riwayat"]] == ["riwayat_nilai_tidak_dapat"]
    given = data(path, "--pada", "01-02-2024", "--nilai-kantor", filled)
    assert (given["masalah_riwayat"], given["riwayat_angka_kredit"][0]["saldo_jenjang"]) == ([], "25")
    # 25 + 5 of the predicate
    assert given["langkah"]["hasil"]["jumlah"] == "30"


def test_a_folder_names_the_record_that_rests_on_unconfirmed_figures(tmp_path: Path) -> None:
    folder = tmp_path / "kantor"
    folder.mkdir()
    (folder / "orang.xlsx").write_bytes(LIFE.read_bytes())
    result = run(folder, *PADA, "--hanya-terkonfirmasi", "--format", "json")
    assert result.exit_code == 2
    assert "koefisien_tahunan" in json.loads(result.stdout)["pegawai"][0]["kesalahan"]


def test_a_receipt_keeps_what_the_office_confirmed(tmp_path: Path) -> None:
    receipt = tmp_path / "terima.json"
    options = ("--hanya-terkonfirmasi", "--nilai-kantor", office(tmp_path, *CONFIRMED))
    assert run(LIFE, *PADA, *options, "--tanda-terima", receipt).exit_code == 0
    (tmp_path / "kantor.toml").unlink()
    assert CliRunner().invoke(app, ["ulang", str(receipt), "--ketat"]).exit_code == 0
