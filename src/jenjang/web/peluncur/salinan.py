"""A database as one file and back, with the programs of the wheel and whatever server the office has."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import psycopg

from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.program import program_terpasang
from jenjang.web.peluncur.terowongan import PORT, jalankan_lewat_tls, konteks_tls

COPY = re.compile(rb"COPY .* FROM stdin;\n")
END_OF_COPY = b"\\.\n"
# What only the program psql understands, and what only the owner of an extension may say.
LEFT_OUT = (b"\\restrict ", b"\\unrestrict ", b"COMMENT ON EXTENSION ")
# Settings that pg_restore makes whatever server it writes to, by the first version that knows them.
SETTINGS_SINCE = {b"SET transaction_timeout = 0;\n": 170000}
LONGEST_COMPLAINT = 1500


def tulis_salinan(connection: "psycopg.Connection[Any]", snapshot: str, tujuan: Path) -> None:
    """Dump the database that is connected to, as it is in a snapshot.

    Raises:
        GagalMeluncur: pg_dump failed; its complaint is repeated.

    """
    info = connection.info
    environment = {**os.environ, "LC_ALL": "C", "PGSSLMODE": "disable"}
    # Not among the words of the command, which everybody on the machine may read.
    environment["PGPASSWORD"] = info.password

    def words(host: str, port: int) -> list[str]:
        program = str(program_terpasang() / "pg_dump")
        target = [f"--snapshot={snapshot}", f"--file={tujuan}"]
        where = [f"--host={host}", f"--port={port}", f"--username={info.user}", f"--dbname={info.dbname}"]
        return [program, "--no-password", "--format=custom", *target, *where]

    if connection.pgconn.ssl_in_use:
        options = {
            option.keyword.decode(): option.val.decode() for option in connection.pgconn.info if option.val is not None
        }
        server = (info.host, info.hostaddr or info.host, info.port)
        code, said = jalankan_lewat_tls(lambda folder: words(folder, PORT), environment, server, konteks_tls(options))
    else:
        done = subprocess.run(words(info.host, info.port), capture_output=True, check=False, env=environment)  # noqa: S603
        code, said = done.returncode, done.stderr.decode("utf-8", "replace")
    if code:
        raise GagalMeluncur(f"pg_dump gagal: {said.strip()[-LONGEST_COMPLAINT:]}")


def baca_salinan(connection: "psycopg.Connection[Any]", sumber: Path) -> None:
    """Write a dump into the empty database that is connected to, in the transaction of the connection.

    pg_restore only translates: written by itself to a server older than 17 it stops at a setting unknown there.

    Raises:
        GagalMeluncur: the dump cannot be read, or the server refuses it; the transaction is not to be kept.

    """
    program = program_terpasang() / "pg_restore"
    command = [str(program), "--no-owner", "--no-privileges", "--file=-", str(sumber)]
    with (
        tempfile.TemporaryFile() as complaint,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaint) as child,  # noqa: S603
    ):
        try:
            jalankan_sql(connection, child.stdout or ())
        except psycopg.Error as error:
            child.kill()
            raise GagalMeluncur(f"Basis data menolak isi cadangan: {str(error).strip()[:LONGEST_COMPLAINT]}") from error
        if child.wait():
            complaint.seek(0)
            said = complaint.read().decode("utf-8", "replace").strip()
            raise GagalMeluncur(f"pg_restore gagal: {said[-LONGEST_COMPLAINT:]}")


def jalankan_sql(connection: "psycopg.Connection[Any]", baris: Iterable[bytes]) -> None:
    """Run what pg_restore writes for psql: statements, and between them the rows of each table."""
    lines = iter(baris)
    version = connection.info.server_version
    statements: list[bytes] = []
    for line in lines:
        if COPY.fullmatch(line):
            _jalankan(connection, statements)
            with connection.cursor().copy(line) as copy:
                for row in iter(lines.__next__, END_OF_COPY):
                    copy.write(row)
        elif not dilewati(line, version):
            statements.append(line)
    _jalankan(connection, statements)


def dilewati(baris: bytes, versi: int) -> bool:
    """Say whether a line outside the rows means nothing to a server of this version (as 150018 for 15.18)."""
    return baris.startswith(LEFT_OUT) or SETTINGS_SINCE.get(baris, 0) > versi


def _jalankan(connection: "psycopg.Connection[Any]", statements: list[bytes]) -> None:
    if statements:
        connection.execute(b"".join(statements))
        statements.clear()
