"""Our own PostgreSQL: what a killed launch left is told apart from strangers, and what cannot be used is refused."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from jenjang.web.peluncur.folder import LONGEST_SOCKET_FOLDER, FolderData
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.kluster import SUPERUSER
from jenjang.web.peluncur.peran import PEMILIK, alamat
from jenjang.web.peluncur.postgres import FOR_TESTS, Postgres
from jenjang.web.peluncur.program import versi_utama
from jenjang.web.peluncur.sisa import proses_pada
from luncuran_uji import folder_data, proses_milik, tunggu

SLEEPER = [sys.executable, "-c", "import time; time.sleep(600)"]


@pytest.fixture(scope="module")
def folder() -> Iterator[FolderData]:
    """A folder with a cluster: any test of this file may be the first on its process."""
    with folder_data() as root:
        folder = FolderData(root)
        server = Postgres(folder, FOR_TESTS)
        server.siapkan()
        server.henti()
        yield folder


@pytest.fixture
def server(folder: FolderData) -> Iterator[Postgres]:
    """A server on the cluster that all tests of this file share, ready to start."""
    server = Postgres(folder, FOR_TESTS)
    yield server
    server.henti()


def start(server: Postgres) -> None:
    server.siapkan()
    server.mulai()


def leave_pid_file(folder: FolderData, pid: int) -> None:
    """Write the file that a server killed at this pid would have left."""
    lines = [str(pid), str(folder.basis_data), "0", "5432", str(folder.soket), "", "", "ready"]
    (folder.basis_data / "postmaster.pid").write_text("\n".join(lines) + "\n")


def test_a_server_is_reached_by_its_socket_alone(folder: FolderData, server: Postgres) -> None:
    start(server)
    with psycopg.connect(alamat(folder.soket, PEMILIK)) as connection:
        settings = connection.execute("SELECT current_setting('listen_addresses'), version()").fetchone()
    assert settings
    assert settings[0] == ""
    assert f"PostgreSQL {versi_utama()}." in settings[1]
    assert (folder.soket.stat().st_mode & 0o777, folder.basis_data.stat().st_mode & 0o777) == (0o700, 0o700)


def test_a_pid_that_a_stranger_has_now_is_no_server(folder: FolderData, server: Postgres) -> None:
    stranger = subprocess.Popen(SLEEPER)
    leave_pid_file(folder, stranger.pid)
    start(server)
    assert server.menjawab()
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_a_pid_of_a_zombie_is_no_server(folder: FolderData, server: Postgres) -> None:
    zombie = subprocess.Popen([sys.executable, "-c", ""])
    tunggu(lambda: Path(f"/proc/{zombie.pid}/stat").read_text().split()[2] == "Z")
    leave_pid_file(folder, zombie.pid)
    start(server)
    assert server.menjawab()
    zombie.wait()


def test_a_second_launcher_does_not_get_the_data(folder: FolderData, server: Postgres) -> None:
    start(server)
    with pytest.raises(GagalMeluncur, match="sedang dipakai peluncur lain"):
        Postgres(folder, FOR_TESTS).siapkan()
    assert server.menjawab()


def test_a_server_whose_starter_was_killed_ends_and_its_last_writes_are_there(
    folder: FolderData, server: Postgres
) -> None:
    script = (
        "import sys, time; from pathlib import Path\n"
        "from jenjang.web.peluncur.folder import FolderData; from jenjang.web.peluncur.postgres import Postgres\n"
        "server = Postgres(FolderData(Path(sys.argv[1]))); server.siapkan(); server.mulai()\n"
        "print('ready', flush=True); time.sleep(600)\n"
    )
    starter = subprocess.Popen([sys.executable, "-c", script, str(folder.akar)], stdout=subprocess.PIPE)
    assert starter.stdout
    assert starter.stdout.readline() == b"ready\n"
    with psycopg.connect(alamat(folder.soket, PEMILIK)) as connection:
        connection.execute("CREATE TABLE ditulis (nomor int)")
        connection.execute("INSERT INTO ditulis VALUES (1)")
    starter.kill()
    starter.wait()
    starter.stdout.close()
    start(server)
    with psycopg.connect(alamat(folder.soket, PEMILIK)) as connection:
        assert connection.execute("SELECT nomor FROM ditulis").fetchall() == [(1,)]


def test_backends_of_a_killed_server_are_ended_before_the_next(folder: FolderData, server: Postgres) -> None:
    start(server)
    busy = psycopg.connect(alamat(folder.soket, SUPERUSER, "postgres"), autocommit=True)
    # Busy without a pause in which it would notice that the server is gone.
    busy.pgconn.send_query(b"DO $$ BEGIN LOOP PERFORM 1; END LOOP; END $$")
    time.sleep(0.3)
    assert server.anak
    os.kill(server.anak.pid, signal.SIGKILL)
    server.anak.wait()
    assert list(proses_pada(folder.basis_data))
    assert server.berakhir()
    server.mulai_lagi()
    assert server.menjawab()
    busy.close()


def test_a_cluster_of_another_version_is_refused_with_the_commands_to_move_it(folder: FolderData) -> None:
    server = Postgres(folder, FOR_TESTS)
    start(server)
    server.henti()
    version = folder.basis_data / "PG_VERSION"
    kept = version.read_bytes()
    version.write_text("17\n")
    with pytest.raises(GagalMeluncur) as refused:
        Postgres(folder, FOR_TESTS).siapkan()
    version.write_bytes(kept)
    for command in ("jenjang cadangkan", f"mv {folder.basis_data}", "jenjang pulihkan"):
        assert command in str(refused.value)


def test_a_cluster_that_was_cut_short_while_made_is_made_again() -> None:
    with folder_data() as root:
        cut = root / "basis-data.baru"
        cut.mkdir()
        (cut / "PG_VERSION").write_text("18\n")
        server = Postgres(FolderData(root), FOR_TESTS)
        start(server)
        assert server.menjawab()
        assert not cut.exists()
        server.henti()
        assert proses_milik(root) == {}


def test_a_folder_with_something_else_in_it_is_left_alone() -> None:
    with folder_data() as root:
        (root / "basis-data").mkdir()
        (root / "basis-data" / "catatan.txt").write_text("bukan basis data")
        with pytest.raises(GagalMeluncur, match="bukan basis data PostgreSQL"):
            Postgres(FolderData(root), FOR_TESTS).siapkan()
        assert [each.name for each in (root / "basis-data").iterdir()] == ["catatan.txt"]


def test_a_path_too_long_for_a_socket_gets_a_short_one_elsewhere() -> None:
    with folder_data() as root:
        deep = root / ("folder-dengan-nama-yang-panjang-" * 3)
        server = Postgres(FolderData(deep), FOR_TESTS)
        start(server)
        assert server.menjawab()
        assert len(str(server.folder.soket)) <= LONGEST_SOCKET_FOLDER
        assert server.folder.soket.stat().st_mode & 0o077 == 0
        server.henti()
        server.folder.soket.rmdir()
