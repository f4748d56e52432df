"""The sample office is what its script writes, names nobody, and is read by every command."""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from jenjang.cli.main import app
from jenjang.core.beban_kerja.hitung import hitung_keputusan
from jenjang.core.beban_kerja.kebutuhan.penempatan import tempatkan
from jenjang.core.beban_kerja.kebutuhan.posisi import susun_posisi
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi, periksa_keputusan
from jenjang.surat.abk.people import read_people
from jenjang.surat.abk.read import read_book
from jenjang.surat.keputusan import baca_berkas
from keputusan_uji import keputusan_uji

AKAR = Path(__file__).parents[1]
CONTOH = AKAR / "contoh" / "kantor"
KEPUTUSAN = CONTOH / "keputusan-kota-contoh.txt"
BEBAN = CONTOH / "beban-kerja-kota-contoh.xlsx"
BEZETTING = CONTOH / "bezetting-kota-contoh.xlsx"
HARI = 20260101


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@cache
def verified() -> Verifikasi:
    return periksa_keputusan(baca_berkas(KEPUTUSAN))


def run(*args: str | Path) -> Any:
    result = CliRunner().invoke(app, list(map(str, args)))
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_the_committed_files_are_those_the_script_writes(tmp_path: Path) -> None:
    folder = tmp_path / "contoh" / "kantor"
    shutil.copytree(CONTOH, folder, ignore=shutil.ignore_patterns("*.xlsx", "*kota-contoh.txt", "__pycache__"))
    (tmp_path / "tests" / "dokumen").mkdir(parents=True)
    shutil.copy(AKAR / "tests" / "dokumen" / "keputusan.txt", tmp_path / "tests" / "dokumen")
    subprocess.run([sys.executable, folder / "buat.py"], check=True)
    assert (folder / KEPUTUSAN.name).read_bytes() == KEPUTUSAN.read_bytes()
    for path in (BEBAN, BEZETTING):
        assert members(folder / path.name) == members(path)


def test_no_city_no_signer_and_nothing_of_an_incumbent_is_left() -> None:
    teks = KEPUTUSAN.read_text("utf-8")
    assert not re.search(r"tarakan|kalimantan|disamarkan|100\.3\.3\.3", teks, re.IGNORECASE)
    assert verified().keputusan.kepala.nomor is not None
    assert [satu for satu in verified().catatan if satu.jenis == "data_pribadi"] == []
    for path in (BEBAN, BEZETTING):
        isi = b"".join(members(path).values()).lower()
        assert b"tarakan" not in isi
        assert b"kalimantan" not in isi


def test_the_sample_keeps_every_line_and_every_figure_of_the_decree() -> None:
    assert len(KEPUTUSAN.read_text("utf-8").split("\n")) == len(
        (AKAR / "tests" / "dokumen" / "keputusan.txt").read_text("utf-8").split("\n")
    )
    for satu, dua in zip(verified().hitungan, hitung_keputusan(keputusan_uji()), strict=True):
        assert (satu.jumlah, satu.jumlah_tercetak) == (dua.jumlah, dua.jumlah_tercetak)
        assert (satu.pegawai, satu.pegawai_tercetak) == (dua.pegawai, dua.pegawai_tercetak)


def test_the_sample_shows_the_same_notes_but_those_on_an_incumbent() -> None:
    def jenis(verifikasi: Verifikasi) -> list[tuple[int | None, str, int | None]]:
        return [
            (satu.urutan, satu.jenis.value, satu.lokasi.baris)
            for satu in verifikasi.catatan
            if satu.jenis != "data_pribadi"
        ]

    assert sorted(jenis(verified()), key=str) == sorted(jenis(periksa_keputusan(keputusan_uji())), key=str)


def test_the_workbook_holds_the_tables_of_the_decree() -> None:
    buku = read_book(BEBAN, HARI)
    assert (buku.masalah, buku.catatan) == ((), ())
    lembar = zip(hitung_keputusan(buku.keputusan), verified().hitungan, strict=True)
    assert all(satu.beban == dua.beban and satu.pegawai == dua.pegawai for satu, dua in lembar)


def test_the_people_are_invented_well_formed_and_all_placed() -> None:
    people, problems, remarks = read_people(BEZETTING, HARI)
    assert (problems, remarks) == ((), ())
    assert all("(karangan)" in satu.nama for satu in people)
    posisi = susun_posisi(verified().keputusan)
    penempatan = tempatkan(people, posisi)
    assert (penempatan.masalah, penempatan.luar) == ((), ())
    assert len({satu.nip for satu in people}) == len(people)


@pytest.mark.parametrize("asal", [KEPUTUSAN, BEBAN])
def test_the_sample_is_drawn_with_its_people(asal: Path) -> None:
    jawaban = run("peta", asal, "--bezetting", BEZETTING, "--format", "json")
    assert len(jawaban["jabatan"]) == 37
    assert jawaban["jumlah"]["bezetting"] == 56
    assert {satu["nomor"] for satu in jawaban["jabatan"] if (satu["selisih"] or 0) > 0} >= {"3.8"}


def test_the_sample_is_computed_projected_and_compared() -> None:
    jawaban = run("abk", "hitung", BEBAN, "--bezetting", BEZETTING, "--format", "json", "--tanggal", "2026-01-01")
    assert (jawaban["jumlah"]["kebutuhan"], jawaban["jumlah"]["selisih"]) == (86, -30)
    pensiun = [satu["pensiun"] for satu in jawaban["proyeksi"]["tahun"]]
    assert all(pensiun[:3])
    assert jawaban["perlu_diperiksa"]
    assert [satu["nomor"] for satu in run("abk", "bandingkan", KEPUTUSAN, BEBAN, "--format", "json")["diubah"]] == [
        "3.9",
        "5",
        "10",
    ]
