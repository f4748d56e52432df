"""`jenjang pak` by its command: one person, many people, a folder; what it writes, names and refuses."""

import io
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from typer.testing import CliRunner, Result

from buatan.buku_kerja import workbook
from jenjang.cli.main import app

RAHMAT, SEKAR = "198703142011011004", "199408212018122003"
HEAD = ["nip", "tahun", "bulan_mulai", "bulan_selesai", "predikat"]
PEOPLE = [
    ["nip", "nama", "jenjang", "golongan", "tmt_jenjang"],
    [RAHMAT, "Rahmat Contoh", "Ahli Muda", "III/c", date(2019, 4, 1)],
    [SEKAR, "Sekar Contoh", "Ahli Pertama", "III/a", date(2020, 1, 1)],
]
PERIODS = [HEAD, [RAHMAT, 2024, 1, 12, "Baik"], [RAHMAT, 2025, 1, 12, "Sangat Baik"], [SEKAR, 2025, 1, 12, "Kurang"]]


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["pak", *map(str, args)])


def many(path: Path, periods: Sequence[Sequence[Any]] = PERIODS, **sheets: Any) -> Path:
    path.write_bytes(workbook({"pegawai": PEOPLE, "predikat": periods, **sheets}))
    return path


@pytest.fixture
def banyak(tmp_path: Path) -> Path:
    return many(tmp_path / "banyak.xlsx")


@pytest.fixture
def orang(tmp_path: Path) -> Path:
    path = tmp_path / "orang.xlsx"
    person = [["nip", RAHMAT], ["nama", "Rahmat Contoh"], ["jenjang", "Ahli Muda"], ["golongan", "III/c"]]
    rows = [each[1:] for each in PERIODS[:2]]
    path.write_bytes(workbook({"pegawai": person, "predikat": rows}))
    return path


def test_one_person_gives_one_file_of_each_form(orang: Path, tmp_path: Path) -> None:
    targets = {form: tmp_path / f"hasil.{form}" for form in ("pdf", "docx", "csv")}
    options = [each for form, path in targets.items() for each in (f"--{form}", path)]
    result = run(orang, "--jenis", "konversi", *options)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("1 naskah untuk 1 pegawai; 0 tidak dibuat.")
    assert "Rahmat Contoh" in pypdf.PdfReader(targets["pdf"]).pages[0].extract_text()
    assert "25.000" in targets["csv"].read_text("utf-8-sig")
    again = run(orang, "--jenis", "konversi", *options)
    assert again.exit_code == 2
    assert "--timpa" in again.stderr
    assert run(orang, "--jenis", "konversi", *options, "--timpa").exit_code == 0


def test_many_people_give_a_folder_with_a_file_for_each_paper(banyak: Path, tmp_path: Path) -> None:
    folder = tmp_path / "naskah"
    assert run(banyak, "--jenis", "konversi", "--pdf", folder).exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        f"konversi-2024-01-12-{RAHMAT}.pdf",
        f"konversi-2025-01-12-{RAHMAT}.pdf",
        f"konversi-2025-01-12-{SEKAR}.pdf",
    ]
    again = run(banyak, "--jenis", "konversi", "--pdf", folder)
    assert again.exit_code == 2
    assert "konversi-2024-01-12" in again.stderr


def test_many_people_may_also_stand_in_one_file(banyak: Path, tmp_path: Path) -> None:
    assert run(banyak, "--jenis", "konversi", "--pdf", tmp_path / "semua.pdf").exit_code == 0
    assert len(pypdf.PdfReader(tmp_path / "semua.pdf").pages) == 3


def test_a_bad_row_stops_its_person_alone_and_is_named(tmp_path: Path) -> None:
    bad = [*PERIODS[:2], [RAHMAT, 2025, 1, 12, "Bagus"], PERIODS[3], [None, 2025, 1, 12, "Baik"]]
    result = run(many(tmp_path / "a.xlsx", bad), "--jenis", "konversi", "--format", "json")
    assert result.exit_code == 0
    first, second, nobody = json.loads(result.stdout)
    assert first["naskah"] == []
    assert [(each["baris"], each["kolom"], each["nilai"]) for each in first["masalah"]] == [(3, "E", "Bagus")]
    assert [each["rekaman"]["kreditBaruTotal"] for each in second["naskah"]] == ["6.250"]
    assert [(each["baris"], each["kolom"]) for each in nobody["masalah"]] == [(5, "A")]
    assert run(many(tmp_path / "a.xlsx", bad), "--jenis", "konversi", "--ketat").exit_code == 1


def test_a_person_of_the_periods_alone_gets_konversi_but_no_penetapan(tmp_path: Path) -> None:
    path = tmp_path / "predikat.xlsx"
    path.write_bytes(workbook({"predikat": [[*HEAD, "jenjang"], *([*each, "Ahli Muda"] for each in PERIODS[1:])]}))
    assert "3 naskah untuk 2 pegawai" in run(path, "--jenis", "konversi").stdout
    refused = run(path, "--jenis", "penetapan")
    assert refused.exit_code == 2
    assert "golongan" in refused.stdout


def test_two_integrations_of_one_person_are_named(tmp_path: Path) -> None:
    brought = [["nip", "metode", "ak_lama"], [RAHMAT, "konvensional", "287,5"], [RAHMAT, "integrasi", "10"]]
    result = run(many(tmp_path / "a.xlsx", integrasi=brought), "--jenis", "integrasi", "--format", "json")
    assert result.exit_code == 2
    assert "hanya sekali" in json.loads(result.stdout)[0]["masalah"][0]["pesan"]


def test_a_folder_takes_every_file_and_names_the_bad_ones(orang: Path, tmp_path: Path) -> None:
    office = tmp_path / "dinas"
    office.mkdir()
    orang.rename(office / "a.xlsx")
    (office / "b.xlsx").write_bytes(b"%PDF-1.7")
    result = run(office, "--jenis", "penetapan", "--format", "json")
    assert result.exit_code == 0
    assert [bool(each["naskah"]) for each in json.loads(result.stdout)] == [True, False]
    assert "b.xlsx" in json.loads(result.stdout)[1]["kesalahan"]


def test_json_of_one_or_of_many_people_is_taken_too(tmp_path: Path) -> None:
    person = {
        "pegawai": {"nip": RAHMAT, "jenjang": "Ahli Muda", "golongan": "III/c"},
        "predikat": [{"tahun": 2024, "bulan_mulai": 1, "bulan_selesai": 12, "predikat": "baik"}],
        "integrasi": [{"metode": "konvensional", "ak_lama": 287.5}],
    }
    path = tmp_path / "orang.json"
    for content, count in ((person, 1), ([person, person], 2)):
        path.write_text(json.dumps(content), "utf-8")
        found = json.loads(run(path, "--jenis", "integrasi", "--format", "json").stdout)
        assert [each["naskah"][0]["rekaman"]["kreditBaruTotal"] for each in found] == ["87.500"] * count


def test_a_record_of_an_integration_alone_is_enough_for_its_paper(tmp_path: Path) -> None:
    person = [["nip", RAHMAT], ["jenjang", "Ahli Muda"], ["golongan", "III/c"]]
    brought = [["metode", "ak_lama"], ["konvensional", "287,5"]]
    path = tmp_path / "orang.xlsx"
    path.write_bytes(workbook({"pegawai": person, "integrasi": brought}))
    assert run(path, "--jenis", "integrasi").exit_code == 0
    result = CliRunner().invoke(app, ["nilai", str(path), "--pada", "2023-01-31"])
    assert result.exit_code == 0
    assert "angka kredit jenjang 87,5" in result.stdout


def test_a_decision_refused_is_said_and_writes_nothing(orang: Path, tmp_path: Path) -> None:
    result = run(orang, "--jenis", "konversi", "--hanya-terkonfirmasi", "--pdf", tmp_path / "x.pdf")
    assert result.exit_code == 2
    assert "koefisien_tahunan" in " ".join(result.stdout.split())
    assert not (tmp_path / "x.pdf").exists()


def test_the_office_confirms_in_its_own_file(orang: Path, tmp_path: Path) -> None:
    office = tmp_path / "kantor.toml"
    office.write_text(
        'instansi = "Kota Contoh"\n[[konfirmasi]]\nnilai = "koefisien_tahunan"\ntanggal = 2026-01-05\nnama = "Budi"\n',
        "utf-8",
    )
    options = ("--jenis", "konversi", "--hanya-terkonfirmasi", "--nilai-kantor")
    assert run(orang, *options, office).exit_code == 0
    office.write_text("instansi = 1", "utf-8")
    assert run(orang, *options, office).exit_code == 2


@pytest.mark.parametrize(
    "options",
    [
        ("--jenis", "lain"),
        ("--jenis", "konversi", "--pada", "kemarin"),
        ("--jenis", "konversi", "--penafsiran", "K99=a"),
        ("--jenis", "konversi", "--pada", "2020-01-01"),
        ("--jenis", "konversi", "--csv", "."),
        ("--jenis", "konversi", "--pdf", "tidak/ada/naskah"),
    ],
)
def test_what_cannot_be_done_ends_with_two(orang: Path, options: Sequence[str]) -> None:
    result = run(orang, *options)
    assert result.exit_code == 2
    assert result.stderr


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04" + bytes(40), b'{"predikat": 1}'])
def test_a_hostile_or_foreign_file_is_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(content)
    result = run(tmp_path / "x.xlsx", "--jenis", "konversi")
    assert result.exit_code == 2
    assert "x.xlsx" in result.stderr


def test_a_hundred_papers_are_rendered_over_the_processors_alike(tmp_path: Path) -> None:
    rows = [[f"19870314201101{1 + at % 2}{at // 2 + 1:03d}", 2025, 1, 12, "Baik", "Ahli Muda"] for at in range(100)]
    path = tmp_path / "predikat.xlsx"
    path.write_bytes(workbook({"predikat": [[*HEAD, "jenjang"], *rows]}))
    assert run(path, "--jenis", "konversi", "--pdf", tmp_path / "a").exit_code == 0
    assert run(path, "--jenis", "konversi", "--tahun", "2025", "--pdf", tmp_path / "semua.pdf").exit_code == 0
    files = sorted((tmp_path / "a").iterdir())
    assert len(files) == 100
    for at in (0, 57, 99):
        nip = files[at].stem.rpartition("-")[2]
        text = pypdf.PdfReader(io.BytesIO(files[at].read_bytes())).pages[0].extract_text()
        assert nip[-3:] in text
        assert nip[:8] in text
