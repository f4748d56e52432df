"""The samples of the law since 2023 are what their script writes and show what they are made for."""

import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

from jenjang.surat.kinerja.read import read_kinerja

CONTOH = Path(__file__).parents[1] / "contoh" / "konversi"
TODAY = date(2026, 1, 5)


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_committed_samples_are_those_the_script_writes(tmp_path: Path) -> None:
    for path in CONTOH.glob("*.py"):
        shutil.copy(path, tmp_path)
    subprocess.run([sys.executable, tmp_path / "buat.py"], check=True)
    written = sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".xlsx", ".csv"))
    assert written == sorted(path.name for path in CONTOH.iterdir() if path.suffix in (".xlsx", ".csv"))
    for name in written:
        if name.endswith(".xlsx"):
            assert members(tmp_path / name) == members(CONTOH / name)
        else:
            assert (tmp_path / name).read_bytes() == (CONTOH / name).read_bytes()


def test_the_export_has_five_usable_rows_and_names_the_four_faults() -> None:
    found = read_kinerja(CONTOH / "ekspor-kinerja.xlsx", TODAY)
    assert len(found.baris) == 5
    assert [(each.baris, each.kode) for each in found.masalah] == [
        (13, "pilihan_mirip"),
        (14, "nip_angka"),
        (15, "pilihan_mirip"),
        (16, "periode_bukan_bulan_penuh"),
    ]


def test_the_export_as_csv_takes_its_year_from_the_title() -> None:
    found = read_kinerja(CONTOH / "ekspor-kinerja.csv", TODAY)
    assert [each.periode.tahun for each in found.baris if each.periode] == [2025, 2025]
    assert [each.baris for each in found.masalah] == [7, 8]
