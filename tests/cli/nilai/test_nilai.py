"""`jenjang nilai` by its command: the answer, the papers, and when nothing is written."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from typer.testing import CliRunner, Result

from buatan.catatan import KEGIATAN, PEGAWAI, buku, diganti, sel
from jenjang.cli.main import app

CONTOH = Path(__file__).parents[3] / "contoh"
KEYS = {"pegawai", "kegiatan", "tahun", "pangkat", "jenjang", "masalah", "asumsi", "penafsiran", "jejak"}
KEYS_KEGIATAN = {"baris", "kode", "jumlah", "jenjang_saat_itu", "diterima", "faktor", "ak", "alasan"}
KEYS_TAHUN = {
    *("tahun", "capaian", "dasar_target", "batas_150", "ak_ditetapkan", "hilang", "penunjang"),
    *("pengembangan_profesi", "target_terpenuhi", "kurang"),
}


def run(*args: object) -> Result:
    return CliRunner().invoke(app, ["nilai", *map(str, args)])


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    path = tmp_path / "sri.xlsx"
    path.write_bytes(buku())
    return path


def assessed(*args: object) -> dict[str, Any]:
    result = run(*args, "--format", "json")
    assert result.exit_code == 0, result.stderr
    data: dict[str, Any] = json.loads(result.stdout)
    return data


def test_the_answer_stands_first_in_a_sentence_a_year(berkas: Path) -> None:
    result = run(berkas)
    assert result.exit_code == 0
    assert "22,32 dari 25 angka kredit tercapai pada 2021. Kurang 2,68." in result.stdout
    assert "48 dari 25 angka kredit tercapai pada 2022. Ditetapkan 37,5; 10,5 di atas batas 150%" in result.stdout
    assert "80%, Pasal 11 ayat (1) huruf a" in result.stdout
    assert result.stderr == ""


def test_json_has_the_keys_and_figures_of_the_interface(berkas: Path) -> None:
    data = assessed(berkas)
    assert data.keys() >= KEYS
    assert all(each.keys() >= KEYS_KEGIATAN for each in data["kegiatan"])
    assert all(each.keys() >= KEYS_TAHUN for each in data["tahun"])
    shown = [(each["baris"], each["diterima"], each["faktor"], each["ak"]) for each in data["kegiatan"]]
    assert shown == [
        (2, True, "1", "20.4"),
        (3, True, "0.8", "1.92"),
        (4, False, None, "0"),
        (5, True, "1", "48"),
        (6, True, None, "4"),
        (7, None, None, None),
        (8, True, None, "1.2"),
    ]
    years = [(each["tahun"], each["capaian"], each["ak_ditetapkan"], each["hilang"]) for each in data["tahun"]]
    assert years == [(2021, "22.32", "22.32", "0"), (2022, "48", "37.5", "10.5")]
    # 37,5 + 22,32 + 37,5 + 1,2 penunjang = 98,52 of 100; pengembangan profesi does not count inside a jenjang (R15).
    assert (data["pangkat"]["ke"], data["pangkat"]["jumlah"], data["pangkat"]["kurang"]) == (
        "Ahli Muda III/d",
        "98.52",
        "1.48",
    )
    assert data["masalah"] == []


def test_a_reading_asked_for_by_letter_changes_the_answer_and_is_named(berkas: Path) -> None:
    data = assessed(berkas, "--penafsiran", "R15=b", "--penafsiran", "R45=b")
    # 98,52 + 4 pengembangan profesi = 102,52.
    assert (data["pangkat"]["memenuhi"], data["pangkat"]["jumlah"]) == (True, "102.52")
    assert "Dipakai penafsiran R15 pilihan b." in data["asumsi"]
    assert data["tahun"][1]["hilang"] == "0"
    for wrong in ("R15", "R15=z", "R99=a"):
        result = run(berkas, "--penafsiran", wrong)
        assert (result.exit_code, result.stdout, bool(result.stderr)) == (2, "", True)


def test_csv_takes_the_person_from_json_and_gives_the_same_as_the_workbook(berkas: Path, tmp_path: Path) -> None:
    csv, person = tmp_path / "sri.csv", tmp_path / "p.json"
    names = ["tanggal_mulai", "tanggal_selesai", "kode", "jumlah", "penugasan_nomor", "unit_punya_jenjang_butir", "jam"]
    lines = [";".join(str(each.get(name, "")) for name in names) for each in KEGIATAN]
    csv.write_text("\ufeff" + "\n".join([";".join(names), *lines]), "utf-8")
    plain = {key: str(value) for key, value in PEGAWAI.items()} | {"lowongan": True, "saldo_awal": "37.5"}
    person.write_text(json.dumps(plain), "utf-8")
    whole = {"pegawai": plain, "kegiatan": [{k: str(v) for k, v in each.items()} for each in KEGIATAN]}
    record = tmp_path / "sri.json"
    record.write_text(json.dumps(whole), "utf-8")
    from_csv, from_json = assessed(csv, "--pegawai", person), assessed(record)
    from_book = assessed(berkas)
    for name in ("tahun", "pangkat", "jenjang"):
        assert from_book[name] == from_csv[name] == from_json[name]


def test_a_wording_without_kode_is_assessed_as_its_butir(tmp_path: Path) -> None:
    path = tmp_path / "uraian.xlsx"
    wording = "Melakukan kegiatan supervisi praktik/layanan pekerjaan sosial dibawahnya"
    path.write_bytes(buku(kegiatan=[{"tanggal_mulai": date(2021, 3, 1), "uraian": wording, "jumlah": 2}]))
    data = assessed(path)
    assert [(each["kode"], each["ak"]) for each in data["kegiatan"]] == [("L2.H.-.2", "0.12")]


def test_work_before_27_may_2020_is_refused_by_the_name_of_its_regulation(tmp_path: Path) -> None:
    path = tmp_path / "lama.xlsx"
    path.write_bytes(buku(kegiatan=diganti(3, tanggal_mulai=date(2020, 5, 26))))
    result = run(path)
    assert result.exit_code == 2
    assert "KEP/03/I/M.PAN/2004" in result.stderr
    path.write_bytes(buku(kegiatan=diganti(3, tanggal_mulai=date(2020, 5, 27))))
    assert run(path).exit_code == 0


def test_a_problem_stops_the_run_and_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "salah.xlsx"
    path.write_bytes(buku(kegiatan=diganti(3, jumlah=-4)))
    papers = [tmp_path / name for name in ("a.pdf", "a.xlsx", "a.json")]
    args = (path, "--pdf", papers[0], "--xlsx", papers[1], "--tanda-terima", papers[2])
    result = run(*args, "--format", "json")
    assert result.exit_code == 2
    assert "kegiatan baris 3, kolom D (jumlah): Jumlah -4 harus lebih dari nol." in result.stderr
    data = json.loads(result.stdout)
    assert data.keys() >= KEYS
    assert [(each["lembar"], each["baris"], each["kolom"], each["nilai"]) for each in data["masalah"]] == [
        ("kegiatan", 3, "D", "-4")
    ]
    assert not any(each.exists() for each in papers)


def test_with_lanjut_the_good_rows_are_assessed_and_the_problems_listed_beside(tmp_path: Path) -> None:
    path = tmp_path / "salah.xlsx"
    path.write_bytes(buku(nip="123", kegiatan=diganti(3, jumlah=-4)))
    data = assessed(path, "--lanjut")
    assert [each["baris"] for each in data["kegiatan"]] == [2, 4, 5, 6, 7, 8]
    assert data["tahun"][0]["capaian"] == "20.4"
    assert [(each["lembar"], each["baris"]) for each in data["masalah"]] == [("pegawai", 2), ("kegiatan", 3)]
    shown = run(path, "--lanjut").stdout
    assert "Masalah: yang disebut tidak dinilai (2)" in shown


def test_not_even_lanjut_assesses_a_record_whose_post_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "salah.xlsx"
    path.write_bytes(buku(golongan="IV/a"))
    result = run(path, "--lanjut")
    assert (result.exit_code, "--lanjut pun tidak dapat" in result.stderr) == (2, True)


def test_papers_are_written_together_and_not_over_others_unasked(berkas: Path, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    first = run(berkas, "--pdf", pdf, "--xlsx", xlsx)
    assert (first.exit_code, first.stderr.count("Ditulis")) == (0, 2)
    before = pdf.read_bytes(), xlsx.read_bytes()
    again = run(berkas, "--pdf", pdf, "--xlsx", tmp_path / "b.xlsx")
    assert (again.exit_code, "--timpa" in again.stderr) == (2, True)
    assert not (tmp_path / "b.xlsx").exists()
    assert run(berkas, "--pdf", pdf, "--xlsx", xlsx, "--timpa").exit_code == 0
    assert (pdf.read_bytes(), xlsx.read_bytes()) == before
    for wrong in (berkas, tmp_path, tmp_path / "tidak-ada" / "a.pdf"):
        assert run(berkas, "--pdf", wrong, "--timpa").exit_code == 2
    assert run(berkas, "--pdf", tmp_path / "c", "--xlsx", tmp_path / "c").exit_code == 2
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.pdf", "a.xlsx", "sri.xlsx"]


def test_another_process_writes_the_same_bytes(berkas: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "1.pdf", tmp_path / "2.pdf"
    assert run(berkas, "--pdf", one).exit_code == 0
    command = [
        sys.executable,
        "-c",
        "from jenjang.cli.main import main; main()",
        "nilai",
        str(berkas),
        "--pdf",
        str(two),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert one.read_bytes() == two.read_bytes()


def test_the_receipt_replays_to_the_same_result(berkas: Path, tmp_path: Path) -> None:
    receipt = tmp_path / "tanda-terima.json"
    assert run(berkas, "--tanda-terima", receipt, "--penafsiran", "R15=b").exit_code == 0
    replayed = CliRunner().invoke(app, ["ulang", str(receipt), "--ketat"])
    assert (replayed.exit_code, "Hasilnya sama." in replayed.stdout) == (0, True)
    changed = json.loads(receipt.read_text("utf-8"))
    changed["masukan"]["kegiatan"][0]["jumlah"] = 86
    receipt.write_text(json.dumps(changed), "utf-8")
    assert CliRunner().invoke(app, ["ulang", str(receipt), "--ketat"]).exit_code == 1


def test_english_speaks_english_throughout(berkas: Path) -> None:
    shown = run(berkas, "--bahasa", "en").stdout
    assert "22.32 of 25 credit reached in 2021. 2.68 short." in shown
    for word in ("angka kredit tercapai", "belum diketahui", "Kurang", "tidak diberikan", "Tahun"):
        assert word not in shown


def test_the_assessed_workbook_can_be_assessed_again(berkas: Path, tmp_path: Path) -> None:
    back = tmp_path / "kembali.xlsx"
    assert run(berkas, "--xlsx", back).exit_code == 0
    again, first = assessed(back), assessed(berkas)
    for name in ("tahun", "pangkat", "jenjang", "masalah"):
        assert again[name] == first[name]


def test_the_sample_workbooks_are_assessed(tmp_path: Path) -> None:
    muda = assessed(CONTOH / "rencana-ahli-muda.xlsx")
    # What the plan of a city gives one Ahli Muda a year: far above 150% of 25.
    assert [(each["capaian"], each["ak_ditetapkan"]) for each in muda["tahun"]] == [("68.16", "37.5")]
    assert run(CONTOH / "rencana-ahli-pertama.xlsx").exit_code == 0
    mistakes = run(CONTOH / "kegiatan-dengan-kesalahan.xlsx")
    assert mistakes.exit_code == 2
    assert mistakes.stderr.startswith("15 masalah dalam kegiatan-dengan-kesalahan.xlsx:")
    pdf, xlsx = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    kept = run(CONTOH / "kegiatan-dengan-kesalahan.xlsx", "--lanjut", "--pdf", pdf, "--xlsx", xlsx)
    assert kept.exit_code == 0
    text = "".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
    assert "DATA KARANGAN" in text
    assert len(sel(xlsx.read_bytes(), "masalah")) == 16
