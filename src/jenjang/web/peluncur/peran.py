"""The roles of the database: an owner for migrations, a restricted one for the application."""

from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from jenjang.web.peluncur.kluster import SUPERUSER

PEMILIK = "jenjang_pemilik"
APLIKASI = "jenjang_app"
BASIS_DATA = "jenjang"
# What is recorded here stays: the application adds rows and changes none.
HANYA_BERTAMBAH = ("register_entri", "register_titik")

OWN_FUNCTIONS = (
    "SELECT oid::regprocedure::text FROM pg_proc"
    " WHERE pronamespace = 'public'::regnamespace AND proowner = current_user::regrole AND prokind = 'f'"
    " AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid"
    " AND deptype = 'e')"
)


def alamat(soket: Path, peran: str, basis_data: str = BASIS_DATA) -> str:
    """Give the address of a database behind a socket folder."""
    return f"postgresql://{peran}@/{basis_data}?host={quote(str(soket), safe='')}"


def siapkan_peran(soket: Path) -> None:
    """Create both roles and the database where they are missing; the application's role may not create anything."""
    with psycopg.connect(alamat(soket, SUPERUSER, "postgres"), autocommit=True) as connection:
        roles = {name for (name,) in connection.execute("SELECT rolname FROM pg_roles").fetchall()}
        for role in (PEMILIK, APLIKASI):
            if role not in roles:
                connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)))
        names = {name for (name,) in connection.execute("SELECT datname FROM pg_database").fetchall()}
        if BASIS_DATA not in names:
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(BASIS_DATA), sql.Identifier(PEMILIK))
            )
        connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(BASIS_DATA)))


def beri_hak(alamat_pemilik: str, aplikasi: str = APLIKASI) -> None:
    """Let the application's role read and write what the owner's migrations made, and nothing more.

    No TRUNCATE, no DDL. Called after every migration and restore, since it covers the tables that are there.
    """
    role = sql.Identifier(aplikasi)
    with psycopg.connect(alamat_pemilik) as connection:
        name = sql.Identifier(connection.info.dbname)
        for statement in (
            # Servers that were upgraded from 14 or older still let everybody make tables there.
            "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
            "GRANT CONNECT, TEMPORARY ON DATABASE {name} TO {role}",
            "GRANT USAGE ON SCHEMA public TO {role}",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
            "GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO {role}",
        ):
            connection.execute(sql.SQL(statement).format(name=name, role=role))
        # Ours alone: the server would complain of each function of an extension, at every start.
        for (signature,) in connection.execute(OWN_FUNCTIONS).fetchall():
            connection.execute(sql.SQL("GRANT EXECUTE ON FUNCTION {} TO {}").format(sql.SQL(signature), role))
        present = {table for (table,) in connection.execute("SELECT tablename FROM pg_tables").fetchall()}
        for table in present.intersection(HANYA_BERTAMBAH):
            connection.execute(sql.SQL("REVOKE UPDATE, DELETE ON {} FROM {}").format(sql.Identifier(table), role))
