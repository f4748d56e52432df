"""A PostgreSQL that the office has: what it lacks is said before anything is written there."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from jenjang.web.peluncur.basis_data_luar import periksa_aplikasi, periksa_pemilik, periksa_versi, uraikan
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.kluster import SUPERUSER
from jenjang.web.peluncur.lingkungan import BasisData
from jenjang.web.peluncur.peran import alamat as alamat_soket
from jenjang.web.peluncur.peran import beri_hak
from jenjang.web.peluncur.postgres import Postgres

PEMILIK, APLIKASI, NAMA = "luar_pemilik", "luar_app", "luar"


@pytest.fixture(scope="module")
def super_(postgres: Postgres) -> Iterator[psycopg.Connection]:
    with psycopg.connect(alamat_soket(postgres.folder.soket, SUPERUSER, "postgres"), autocommit=True) as connection:
        yield connection


@pytest.fixture
def luar(postgres: Postgres, super_: psycopg.Connection) -> Iterator[BasisData]:
    """A database made as docs/operasi/basis-data-luar.md says, for the statements that come after."""
    for role in (PEMILIK, APLIKASI):
        super_.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)))
    super_.execute(f"CREATE DATABASE {NAMA} OWNER {PEMILIK} ENCODING 'UTF8' TEMPLATE template0 LOCALE 'C'")
    super_.execute(f"REVOKE ALL ON DATABASE {NAMA} FROM PUBLIC")
    yield BasisData(
        alamat_soket(postgres.folder.soket, APLIKASI, NAMA), alamat_soket(postgres.folder.soket, PEMILIK, NAMA)
    )
    super_.execute(f"DROP DATABASE {NAMA} WITH (FORCE)")
    super_.execute(f"DROP ROLE {PEMILIK}, {APLIKASI}")


def test_a_database_made_as_the_page_says_is_taken(luar: BasisData) -> None:
    periksa_pemilik(luar)
    beri_hak(luar.pemilik, luar.peran_aplikasi)
    assert periksa_aplikasi(luar) == []


def test_what_an_upgraded_server_still_allows_everybody_is_taken_back(
    postgres: Postgres, super_: psycopg.Connection, luar: BasisData
) -> None:
    with psycopg.connect(alamat_soket(postgres.folder.soket, SUPERUSER, NAMA)) as connection:
        connection.execute("GRANT CREATE ON SCHEMA public TO PUBLIC")
    beri_hak(luar.pemilik, luar.peran_aplikasi)
    assert periksa_aplikasi(luar) == []


@pytest.mark.parametrize(
    "melemahkan",
    [f"ALTER ROLE {APLIKASI} SUPERUSER", f"ALTER ROLE {APLIKASI} BYPASSRLS", f"GRANT {PEMILIK} TO {APLIKASI}"],
)
def test_a_role_that_passes_the_second_wall_is_told(
    super_: psycopg.Connection, luar: BasisData, melemahkan: str
) -> None:
    super_.execute(melemahkan)
    beri_hak(luar.pemilik, luar.peran_aplikasi)
    (warning,) = periksa_aplikasi(luar)
    assert "dinding kedua tidak ada" in warning


def test_one_address_for_both_is_told(luar: BasisData) -> None:
    alone = BasisData(luar.pemilik, luar.pemilik)
    periksa_pemilik(alone)
    (warning,) = periksa_aplikasi(alone)
    assert PEMILIK in warning


@pytest.mark.parametrize(
    ("aplikasi", "pemilik", "said"),
    [
        ("bukan_siapa", PEMILIK, ["Peran bukan_siapa dari DATABASE_URL belum ada", "CREATE ROLE"]),
        (APLIKASI, "bukan_siapa", ["JENJANG_DATABASE_URL_PEMILIK", 'role "bukan_siapa" does not exist']),
        # The restricted role where the owner is asked for: it may not even look.
        (APLIKASI, APLIKASI, ["permission denied", "GRANT CONNECT"]),
    ],
)
def test_a_role_that_will_not_do_is_named(
    postgres: Postgres, luar: BasisData, aplikasi: str, pemilik: str, said: list[str]
) -> None:
    one, other = (alamat_soket(postgres.folder.soket, role, NAMA) for role in (aplikasi, pemilik))
    with pytest.raises(GagalMeluncur) as refusal:
        periksa_pemilik(BasisData(one, other))
    assert [words for words in said if words not in str(refusal.value)] == []


def test_an_owner_that_may_make_no_table_is_refused(
    postgres: Postgres, super_: psycopg.Connection, luar: BasisData
) -> None:
    super_.execute(f"GRANT CONNECT ON DATABASE {NAMA} TO {APLIKASI}")
    with pytest.raises(GagalMeluncur, match="tidak dapat membuat tabel"):
        periksa_pemilik(BasisData(luar.aplikasi, luar.aplikasi))


def test_an_encoding_that_lacks_letters_is_refused(super_: psycopg.Connection, luar: BasisData) -> None:
    super_.execute(f"DROP DATABASE {NAMA}")
    super_.execute(f"CREATE DATABASE {NAMA} OWNER {PEMILIK} ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'")
    with pytest.raises(GagalMeluncur, match="LATIN1, bukan UTF8"):
        periksa_pemilik(luar)


def test_two_addresses_of_different_databases_are_refused(postgres: Postgres, luar: BasisData) -> None:
    elsewhere = alamat_soket(postgres.folder.soket, SUPERUSER, "postgres")
    with pytest.raises(GagalMeluncur, match="basis data yang berbeda"):
        periksa_aplikasi(BasisData(elsewhere, luar.pemilik))


@pytest.mark.parametrize(("versi", "diterima"), [(140023, False), (150000, True), (180099, True), (190000, False)])
def test_versions_from_15_to_18_are_taken(versi: int, diterima: bool) -> None:
    if diterima:
        periksa_versi(versi)
    else:
        with pytest.raises(GagalMeluncur, match="15 sampai dengan 18"):
            periksa_versi(versi)


@pytest.mark.parametrize(
    "alamat",
    [
        "mysql://jenjang_app:gerimis@db/jenjang",
        "postgresql://jenjang_app:gerimis@db",
        "postgresql://jenjang_app:ger@imis@db/jenjang",
        "postgresql://jenjang_app:gerimis@db:gerimis/jenjang",
        "gerimis",
    ],
)
def test_a_wrong_address_is_refused_by_its_variable_without_its_password(alamat: str) -> None:
    with pytest.raises(GagalMeluncur, match="DATABASE_URL tidak dapat dipakai") as refusal:
        uraikan(alamat, "DATABASE_URL")
    assert "gerimis" not in str(refusal.value)
