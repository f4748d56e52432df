"""Web tests run on a real PostgreSQL, started once by our own launcher; pages answer as the restricted role."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import django
import psycopg
import pytest
from django.db import connections
from psycopg import sql
from pytest_django import Settings

from jenjang.web.basis_data import parse_alamat
from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.kluster import SUPERUSER
from jenjang.web.peluncur.peran import APLIKASI, PEMILIK, alamat, beri_hak
from jenjang.web.peluncur.postgres import FOR_TESTS, Postgres

# Here, not in pyproject: a run that collects no web test does not pay for Django.
os.environ["DJANGO_SETTINGS_MODULE"] = "jenjang.web.settings"
os.environ["JENJANG_KUNCI_RAHASIA"] = "kunci untuk uji saja"
os.environ["JENJANG_HOST"] = "testserver localhost 127.0.0.1"
# What is uploaded in a test and the key it signs with stay out of this machine's own office.
os.environ["JENJANG_DATA"] = tempfile.mkdtemp(prefix="jenjang-uji-data-")
atexit.register(shutil.rmtree, os.environ["JENJANG_DATA"], ignore_errors=True)
django.setup()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The server of this run, in a folder that a dropped user can reach (root's own temporary folders are closed)."""
    root = Path(tempfile.mkdtemp(prefix="jenjang-uji-"))
    root.chmod(0o755)
    server = Postgres(FolderData(root), FOR_TESTS)
    server.siapkan()
    server.mulai()
    yield server
    server.henti()
    shutil.rmtree(root)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(postgres: Postgres) -> None:
    """Point Django at the server, as the owner: fixtures write what no role of the office may."""
    with psycopg.connect(alamat(postgres.folder.soket, SUPERUSER, "postgres"), autocommit=True) as connection:
        connection.execute(f"ALTER ROLE {PEMILIK} CREATEDB")
        connection.execute(f"GRANT {APLIKASI} TO {PEMILIK}")
    connections["default"].settings_dict.update(parse_alamat(alamat(postgres.folder.soket, PEMILIK)))


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, postgres: Postgres) -> None:
    """Let the restricted role use the test database as it uses the real one after migrations."""
    owner = alamat(postgres.folder.soket, PEMILIK, connections["default"].settings_dict["NAME"])
    beri_hak(owner)
    # A test that commits is cleaned up after by TRUNCATE, which the tables of the register refuse.
    with psycopg.connect(owner) as connection:
        tables = connection.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'tidak_dikosongkan'")
        for (table,) in tables.fetchall():
            connection.execute(
                sql.SQL("ALTER TABLE {} DISABLE TRIGGER tidak_dikosongkan").format(sql.Identifier(table))
            )


@pytest.fixture(autouse=True)
def _pages_answer_as_the_restricted_role(settings: Settings) -> None:
    settings.MIDDLEWARE = ["peran_aplikasi.sebagai_peran_aplikasi", *settings.MIDDLEWARE]
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
