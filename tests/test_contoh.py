"""The sample workbooks are what their script writes and show the mistakes they are made for."""

import csv
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.amounts import parse_amount
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.surat.nilai.read import read_record

CONTOH = Path(__file__).parents[1] / "contoh"
BUKU = sorted(path.name for path in CONTOH.glob("*.xlsx"))


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def assessed(name: str) -> BerkasNilai:
    return periksa_berkas(read_record(CONTOH / name), date(2022, 6, 1))


def test_the_committed_workbooks_are_those_the_script_writes(tmp_path: Path) -> None:
    for path in (*CONTOH.glob("*.py"), *CONTOH.glob("*.csv")):
        shutil.copy(path, tmp_path)
    subprocess.run([sys.executable, tmp_path / "buat.py"], check=True)
    assert BUKU == ["kegiatan-dengan-kesalahan.xlsx", "rencana-ahli-muda.xlsx", "rencana-ahli-pertama.xlsx"]
    for name in BUKU:
        assert members(tmp_path / name) == members(CONTOH / name)


@pytest.mark.parametrize("name", BUKU)
def test_the_people_are_invented_and_it_says_so(name: str) -> None:
    berkas = read_record(CONTOH / name)
    assert "data karangan" in str(berkas.pegawai.nama)
    assert "Kota Contoh" in str(berkas.pegawai.instansi)


@pytest.mark.parametrize(
    ("jenjang", "rows", "jumlah_ak"),
    # Sum of credit x volume of the decree's rows: 3.408 hours x 0,020 and 3.388 hours x 0,010.
    [("Ahli Muda", 33, "68.16"), ("Ahli Pertama", 25, "33.88")],
)
def test_each_planned_row_has_the_kode_whose_credit_the_decree_prints(jenjang: str, rows: int, jumlah_ak: str) -> None:
    with (CONTOH / f"rencana-{jenjang.lower().replace(' ', '-')}.csv").open(encoding="utf-8") as stream:
        planned = list(csv.DictReader(stream))
    assert len(planned) == len({row["kode"] for row in planned}) == rows
    total = 0
    for row in planned:
        butir = muat_katalog().cari_kode(row["kode"])
        assert jenjang in butir.jenjang
        assert butir.angka_kredit == parse_amount(row["angka_kredit"])
        total += butir.angka_kredit * int(row["volume"])
    assert total == parse_amount(jumlah_ak)


@pytest.mark.parametrize("name", ["rencana-ahli-muda.xlsx", "rencana-ahli-pertama.xlsx"])
def test_the_planned_years_have_no_problem(name: str) -> None:
    berkas = assessed(name)
    assert (berkas.masalah, berkas.catatan) == ((), ())
    assert {claim.tanggal_mulai for claim in berkas.kegiatan} == {date(2021, 1, 1)}


def test_every_row_marked_wrong_is_found_and_no_other() -> None:
    berkas = assessed("kegiatan-dengan-kesalahan.xlsx")
    marked = {claim.asal.baris for claim in berkas.kegiatan if (claim.keterangan or "").startswith("SALAH")}
    found = {each.baris for each in berkas.masalah if each.lembar == "Kegiatan 2021"}
    assert found == marked
    assert [(each.isian, each.kode) for each in berkas.masalah if each.lembar == "Identitas"] == [
        ("nip", "nip_beda_lahir")
    ]
    assert len(berkas.kegiatan_tanpa_masalah()) == len(berkas.kegiatan) - len(marked) == 16
