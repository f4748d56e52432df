"""Backup and restore: an office comes back whole on an empty machine, and a damaged backup is not taken."""

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.peran import PEMILIK, alamat
from jenjang.web.peluncur.postgres import FOR_TESTS, Postgres
from luncuran_uji import folder_data, perintah

SCAN = b"%PDF-1.7 pindaian rekaan"


@pytest.fixture(scope="module")
def kantor() -> Iterator[Path]:
    """The data folder of a small office, stopped."""
    with folder_data() as root:
        folder = FolderData(root)
        server = Postgres(folder, FOR_TESTS)
        server.siapkan()
        server.mulai()
        with psycopg.connect(alamat(folder.soket, PEMILIK)) as connection:
            connection.execute("CREATE EXTENSION btree_gist")
            connection.execute("CREATE TABLE orang (nama text, masa daterange, EXCLUDE USING gist (masa WITH &&))")
            connection.execute("INSERT INTO orang VALUES ('Rekaan', '[2026-01-01,2026-02-01)')")
        server.henti()
        (folder.berkas / "2026").mkdir()
        (folder.berkas / "2026" / "ijazah.pdf").write_bytes(SCAN)
        yield root


@pytest.fixture(scope="module")
def cadangan(kantor: Path) -> Path:
    target = kantor / "kantor.jenjang"
    done = perintah(kantor, "cadangkan", str(target))
    assert done.returncode == 0, done.stderr
    assert "1 tabel, 1 baris, 1 berkas" in done.stdout
    return target


def test_an_office_comes_back_on_an_empty_machine(kantor: Path, cadangan: Path) -> None:
    with folder_data() as root:
        done = perintah(root, "pulihkan", str(cadangan))
        assert done.returncode == 0, done.stderr
        folder = FolderData(root)
        assert (folder.berkas / "2026" / "ijazah.pdf").read_bytes() == SCAN
        assert folder.kunci_rahasia.read_text() == FolderData(kantor).kunci_rahasia.read_text()
        server = Postgres(folder, FOR_TESTS)
        server.siapkan()
        server.mulai()
        with psycopg.connect(alamat(folder.soket, PEMILIK)) as connection:
            assert connection.execute("SELECT nama FROM orang").fetchall() == [("Rekaan",)]
            with pytest.raises(psycopg.errors.ExclusionViolation):
                connection.execute("INSERT INTO orang VALUES ('Lain', '[2026-01-15,2026-01-20)')")
        server.henti()
        again = perintah(root, "pulihkan", str(cadangan))
        assert (again.returncode, "sudah berisi" in again.stderr) == (2, True)


def test_a_backup_closed_to_others_is_checked_without_restoring(kantor: Path, cadangan: Path) -> None:
    assert cadangan.stat().st_mode & 0o077 == 0
    assert "Cadangan utuh" in perintah(kantor, "pulihkan", "--hanya-periksa", str(cadangan)).stdout


def test_an_existing_backup_is_not_overwritten_unasked(kantor: Path, cadangan: Path) -> None:
    before = cadangan.read_bytes()
    assert perintah(kantor, "cadangkan", str(cadangan)).returncode == 2
    assert cadangan.read_bytes() == before


def rewritten(source: Path, target: Path, change: str) -> None:
    """Copy a backup with one damage."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if change == "berubah" and name.endswith(".pdf"):
                content = content.replace(b"rekaan", b"lainan")
            if change == "hilang" and name.endswith(".pdf"):
                continue
            if change == "di luar" and name == "manifes.json":
                listed = json.loads(content)
                listed["isi"]["berkas/../../lolos"] = listed["isi"].pop("berkas/2026/ijazah.pdf")
                content = json.dumps(listed).encode()
            new.writestr("berkas/../../lolos" if change == "di luar" and name.endswith(".pdf") else name, content)
        if change == "tidak terdaftar":
            new.writestr("berkas/titipan.pdf", b"titipan")


@pytest.mark.parametrize("change", ["berubah", "hilang", "tidak terdaftar", "di luar"])
def test_a_damaged_backup_is_refused_and_nothing_is_written(tmp_path: Path, cadangan: Path, change: str) -> None:
    damaged = tmp_path / "rusak.jenjang"
    rewritten(cadangan, damaged, change)
    with folder_data() as root:
        done = perintah(root, "pulihkan", str(damaged))
        assert (done.returncode, change in done.stderr) == (2, True), done.stderr
        assert list(root.iterdir()) == []


def test_a_backup_cut_short_is_refused(tmp_path: Path, kantor: Path, cadangan: Path) -> None:
    short = tmp_path / "terpotong.jenjang"
    shutil.copy(cadangan, short)
    with short.open("r+b") as file:
        file.truncate(cadangan.stat().st_size // 2)
    done = perintah(kantor, "pulihkan", "--hanya-periksa", str(short))
    assert (done.returncode, "bukan cadangan Jenjang yang utuh" in done.stderr) == (2, True)
