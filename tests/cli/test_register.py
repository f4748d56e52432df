"""`jenjang register periksa` on files: what it says, how it ends, and what it refuses."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from buatan.register import baris_baris, ekspor, rantai, satukan, titik_di
from jenjang.cli.main import app
from jenjang.core.engine.json_text import canonical

ENTRI = rantai(9)


def jalankan(*kata: str | Path) -> tuple[int, str]:
    hasil = CliRunner().invoke(app, ["register", "periksa", *map(str, kata)], env={"COLUMNS": "100"})
    return hasil.exit_code, hasil.output


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    jalan = tmp_path / "register.jsonl"
    jalan.write_bytes(ekspor(ENTRI, (4,)))
    return jalan


def test_a_whole_register_is_said_to_be_whole(berkas: Path) -> None:
    kode, teks = jalankan(berkas, "--ketat")
    assert kode == 0
    assert teks.startswith("✓ Register Kota Contoh utuh: 9 entri, rantai sidik dan tanda tangannya cocok.")
    assert "Tanpa titik yang disimpan di luar (--titik)" in teks


def test_damage_is_listed_with_its_place_and_fails_only_when_strict(berkas: Path) -> None:
    baris = baris_baris(berkas.read_bytes())
    baris[3]["perihal"] = "lain"
    del baris[7]
    berkas.write_bytes(satukan(baris))
    kode, teks = jalankan(berkas)
    assert kode == 0
    assert "✗ Register Kota Contoh tidak utuh: 2 kerusakan pada 8 entri." in teks
    assert "- Baris 4: entri 3 diubah; isinya tidak lagi menghasilkan sidiknya." in teks
    assert "- Sebelum baris 8: entri 7 sampai dengan 7 dihapus." in teks
    assert jalankan(berkas, "--ketat")[0] == 1


def test_a_run_of_edited_entries_is_one_sentence_and_all_of_them_in_json(berkas: Path) -> None:
    baris = [
        {**satu, "pelaku": "lain"} if satu["baris"] == "entri" else satu for satu in baris_baris(berkas.read_bytes())
    ]
    berkas.write_bytes(satukan(baris))
    assert "Sejak baris 2: entri 1 sampai dengan 9 diubah" in jalankan(berkas)[1]
    jawaban = json.loads(jalankan(berkas, "--format", "json")[1])
    assert not jawaban["utuh"]
    assert [satu["nomor"] for satu in jawaban["kerusakan"]] == list(range(1, 10))


def test_an_old_backup_is_found_by_a_checkpoint_file_or_by_an_older_export(berkas: Path, tmp_path: Path) -> None:
    titik, lama = tmp_path / "titik.json", tmp_path / "lama.jsonl"
    titik.write_text(canonical(titik_di(ENTRI, 8).catatan()))
    lama.write_bytes(ekspor(ENTRI))
    berkas.write_bytes(ekspor(ENTRI[:6]))
    for luar, sampai in ((titik, 8), (lama, 9)):
        kode, teks = jalankan(berkas, "--titik", luar, "--ketat")
        assert kode == 1
        assert f"Entri 7 sampai dengan {sampai} tidak ada, padahal titik luar mengenalnya" in teks


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (None, "tidak dapat dibaca"),
        (b"", "bukan ekspor register"),
        (b"PK\x03\x04\x00\n\x00", "bukan ekspor register"),
        (b'{"a": 1}\n[1]\n', "bukan ekspor register"),
        (b"[" * 100_000, "bukan ekspor register"),
    ],
)
def test_what_is_no_export_is_refused_in_a_sentence(tmp_path: Path, isi: bytes | None, kalimat: str) -> None:
    jalan = tmp_path / "berkas"
    if isi is not None:
        jalan.write_bytes(isi)
    kode, teks = jalankan(jalan)
    assert kode == 2
    assert kalimat in teks


def test_a_checkpoint_file_without_a_checkpoint_is_refused(berkas: Path, tmp_path: Path) -> None:
    titik = tmp_path / "titik.json"
    titik.write_text("{}")
    kode, teks = jalankan(berkas, "--titik", titik)
    assert kode == 2
    assert "tidak memuat titik register" in teks
