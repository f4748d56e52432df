"""A launch: it answers, is found by the next, recovers from kills, and leaves nothing behind."""

import contextlib
import re
import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import psycopg
import pytest

from jenjang.web.peluncur.alamat_web import alamat_halaman, pesan_port
from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.peran import APLIKASI, PEMILIK, alamat
from luncuran_uji import Luncuran, bunuh, bunuh_satu, folder_data, jawaban, perintah, proses_milik, satu, tunggu


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with folder_data() as root:
        yield root


@pytest.fixture(scope="module")
def started(folder: Path) -> Iterator[list[Luncuran]]:
    """The launches of this file, the last one perhaps still running."""
    launches: list[Luncuran] = []
    yield launches
    if launches and launches[-1].proses.poll() is None:
        launches[-1].kirim(signal.SIGTERM)
    tunggu(lambda: not proses_milik(folder))


@pytest.fixture
def luncuran(folder: Path, started: list[Luncuran]) -> Luncuran:
    """A running launch on the data that the tests before left; a start takes seconds, so one serves many tests."""
    if not started or started[-1].proses.poll() is not None:
        started.append(Luncuran(folder))
    started[-1].tunggu_alamat()
    return started[-1]


def write(folder: Path, name: str) -> None:
    with psycopg.connect(alamat(FolderData(folder).soket, APLIKASI)) as connection:
        connection.execute(
            "INSERT INTO django_session (session_key, session_data, expire_date) VALUES (%s, '', now())", [name]
        )


def written(folder: Path) -> set[str]:
    with psycopg.connect(alamat(FolderData(folder).soket, APLIKASI)) as connection:
        return {key for (key,) in connection.execute("SELECT session_key FROM django_session").fetchall()}


def test_a_second_start_finds_the_first(folder: Path, luncuran: Luncuran) -> None:
    second = perintah(folder, "serve")
    assert second.returncode == 0
    assert f"Jenjang sudah berjalan: {luncuran.tunggu_alamat()} (proses {luncuran.proses.pid}" in second.stdout


def test_after_a_kill_of_the_database_the_page_says_so_and_comes_back_by_itself(
    folder: Path, luncuran: Luncuran
) -> None:
    address = luncuran.tunggu_alamat() + "sehat"
    write(folder, "sebelum basis data mati")
    seen: list[tuple[int, str]] = []

    def back() -> bool:
        seen.append(jawaban(address))
        return seen[-1][0] == 200

    # A server may be back before anybody asks; each further kill keeps it away longer.
    for _ in range(4):
        bunuh_satu(lambda: satu(folder, "bin/postgres"))
        tunggu(lambda: back() and len(seen) > 1)
        if away := [page for status, page in seen if status == 503]:
            break
    assert away
    assert {status for status, _ in seen} == {200, 503}
    assert "Basis data belum dapat dihubungi" in away[0]
    assert '<meta http-equiv="refresh"' in away[0]

    def kept() -> bool:
        # A connection made while the server still recovers is refused, not lost data.
        with contextlib.suppress(psycopg.OperationalError):
            return "sebelum basis data mati" in written(folder)
        return False

    tunggu(kept)


@pytest.mark.parametrize("words", ["-m granian", "procrastinate worker"])
def test_a_killed_service_is_started_again(folder: Path, luncuran: Luncuran, words: str) -> None:
    # The database that was killed before may have taken the service along.
    tunggu(lambda: satu(folder, words))
    before = {pid for pid, command in proses_milik(folder).items() if words in command}
    bunuh_satu(lambda: satu(folder, words))
    # Whatever the killed one had made ends with it, and is not taken for the new one.
    tunggu(lambda: not before & proses_milik(folder).keys())
    tunggu(lambda: satu(folder, words))
    tunggu(lambda: jawaban(luncuran.tunggu_alamat())[0] == 200)


def test_after_a_kill_of_the_launcher_everything_ends_and_the_next_start_has_the_data(
    folder: Path, luncuran: Luncuran, started: list[Luncuran]
) -> None:
    write(folder, "sebelum peluncur mati")
    bunuh(luncuran.proses.pid)
    luncuran.proses.wait()
    tunggu(lambda: not proses_milik(folder), 60)
    started.append(Luncuran(folder))
    assert jawaban(started[-1].tunggu_alamat())[0] == 200
    assert "sebelum peluncur mati" in written(folder)


def test_the_application_may_neither_create_nor_empty_tables(folder: Path, luncuran: Luncuran) -> None:
    with psycopg.connect(alamat(FolderData(folder).soket, APLIKASI), autocommit=True) as connection:
        for statement in ("CREATE TABLE titipan (id int)", "TRUNCATE django_session", "DROP TABLE django_session"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)
    with psycopg.connect(alamat(FolderData(folder).soket, PEMILIK)) as connection:
        owners = connection.execute("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'").fetchall()
    assert owners == [(PEMILIK,)]


def test_an_administrator_made_on_the_console_sets_a_password_by_a_link_that_works_once(
    folder: Path, luncuran: Luncuran
) -> None:
    made = perintah(folder, "admin", "buat", "198502142010032004", "--nama", "Pengelola Rekaan")
    link = made.stdout.splitlines()[-1]
    assert link.startswith(luncuran.tunggu_alamat())
    browser = build_opener(HTTPCookieProcessor())
    page = browser.open(link)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.read().decode())
    assert token
    word = "kata sandi yang panjang"
    form = {"csrfmiddlewaretoken": token[1], "new_password1": word, "new_password2": word}
    assert browser.open(page.url, urlencode(form).encode()).url.rstrip("/").endswith("/masuk")
    assert "sudah dipakai" in jawaban(link)[1]
    again = perintah(folder, "admin", "buat", "198502142010032004")
    assert (again.returncode, "sudah ada" in again.stderr) == (2, True)
    assert "/akun/sandi-baru/" in perintah(folder, "admin", "sandi", "198502142010032004").stdout
    assert perintah(folder, "admin", "sandi", "000000000000000000").returncode == 2


def test_launches_at_once_get_a_port_each(folder: Path, luncuran: Luncuran) -> None:
    with closing(pesan_port("127.0.0.1", None)) as one_port, closing(pesan_port("127.0.0.1", None)) as other_port:
        ports = {held.getsockname()[1] for held in (one_port, other_port)}
        addresses = {luncuran.tunggu_alamat(), *(alamat_halaman("127.0.0.1", port) for port in ports)}
    assert len(addresses) == 3


def test_a_port_in_use_is_refused_with_what_to_do(folder: Path, luncuran: Luncuran) -> None:
    port = luncuran.tunggu_alamat().rstrip("/").rpartition(":")[2]
    with folder_data() as other:
        refused = perintah(other, "serve", "--port", port)
    assert refused.returncode == 2
    assert f"Port {port}" in refused.stderr
    assert "--port" in refused.stderr


@pytest.mark.parametrize("sinyal", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_it_answers_until_told_to_stop_and_then_leaves_no_process(
    folder: Path, luncuran: Luncuran, sinyal: signal.Signals
) -> None:
    status, page = jawaban(luncuran.tunggu_alamat())
    assert (status, '<html lang="id"' in page) == (200, True)
    assert luncuran.kirim(sinyal) == 0
    assert proses_milik(folder) == {}
