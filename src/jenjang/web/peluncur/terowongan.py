"""TLS for programs that have none: PostgreSQL's own of the wheel reach a server that asks for it through us."""

import asyncio
import contextlib
import socket
import ssl
import struct
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

# What a client sends before TLS, and what a server that speaks it answers.
SSL_REQUEST = struct.pack("!ii", 8, 80877103)
SSL_YES = b"S"
# The server's first words: how to prove who one is.
AUTHENTICATION = b"R"
SASL = struct.pack("!i", 10)
TIED_TO_TLS = b"SCRAM-SHA-256-PLUS\0"
VERIFIED = ("verify-ca", "verify-full")
PORT = 5432
CHUNK = 2**16
HOME = Path("~/.postgresql")


def konteks_tls(pilihan: Mapping[str, str]) -> ssl.SSLContext:
    """Give what libpq would make of the options of an address: sslmode, sslrootcert, sslcert, sslkey, sslpassword."""
    mode = pilihan.get("sslmode", "prefer")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = mode == "verify-full"
    root = pilihan.get("sslrootcert") or str((HOME / "root.crt").expanduser())
    if root == "system":
        context.check_hostname = True
        context.load_default_certs()
    elif mode in VERIFIED or (mode == "require" and Path(root).exists()):
        context.load_verify_locations(root)
    else:
        context.verify_mode = ssl.CERT_NONE
    own = Path(pilihan.get("sslcert") or HOME / "postgresql.crt").expanduser()
    if own.exists():
        key = Path(pilihan.get("sslkey") or HOME / "postgresql.key").expanduser()
        context.load_cert_chain(own, key, pilihan.get("sslpassword"))
    return context


def jalankan_lewat_tls(
    perintah: Callable[[str], Sequence[str]],
    lingkungan: Mapping[str, str],
    server: tuple[str, str, int],
    konteks: ssl.SSLContext,
) -> tuple[int, str]:
    """Run a program beside a socket of its own that leads by TLS to the server; give its code and what it complained.

    Args:
        perintah: the words of the program by the folder of the socket, which stands there for PORT.
        lingkungan: its environment.
        server: the name on the certificate, the address to connect to, and the port.
        konteks: what is asked of the certificate.

    """
    return asyncio.run(_jalankan(perintah, lingkungan, server, konteks))


async def _jalankan(
    perintah: Callable[[str], Sequence[str]],
    lingkungan: Mapping[str, str],
    server: tuple[str, str, int],
    konteks: ssl.SSLContext,
) -> tuple[int, str]:
    name, address, port = server
    failures: list[str] = []
    passages: list[asyncio.Task[None] | None] = []

    async def terima(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        passages.append(asyncio.current_task())
        try:
            far = await asyncio.open_connection(sock=_hubungi(address, port), ssl=konteks, server_hostname=name)
            await asyncio.gather(_alirkan(reader, far[1]), _jawab(far[0], writer))
        except OSError as error:
            failures.append(f"TLS: {error}\n")
        finally:
            # The program ends with its connection, and says so.
            writer.close()

    # In a folder that is closed to others and has a short name, as a socket needs.
    with tempfile.TemporaryDirectory(prefix="jenjang-") as folder:
        listening = await asyncio.start_unix_server(terima, Path(folder) / f".s.PGSQL.{PORT}")
        async with listening:
            child = await asyncio.create_subprocess_exec(
                *perintah(folder), env=dict(lingkungan), stderr=asyncio.subprocess.PIPE
            )
            _output, said = await child.communicate()
            await asyncio.gather(*filter(None, passages))
    return child.returncode or 0, "".join(failures) + said.decode("utf-8", "replace")


def _hubungi(address: str, port: int) -> socket.socket:
    sock = socket.create_connection((address, port), timeout=30)
    sock.sendall(SSL_REQUEST)
    if sock.recv(1) != SSL_YES:
        sock.close()
        raise ConnectionError("the server speaks no TLS")
    sock.setblocking(False)
    return sock


async def _jawab(dari: asyncio.StreamReader, ke: asyncio.StreamWriter) -> None:
    """Pass on what the server says; a program without TLS takes an offer to tie its password to TLS for an attack."""
    with contextlib.suppress(asyncio.IncompleteReadError):
        kind = await dari.readexactly(1)
        length = await dari.readexactly(4)
        body = await dari.readexactly(int.from_bytes(length) - len(length))
        body = tanpa_ikatan(kind, body)
        ke.write(kind + (len(body) + len(length)).to_bytes(len(length)) + body)
    await _alirkan(dari, ke)


def tanpa_ikatan(jenis: bytes, isi: bytes) -> bytes:
    """Give the server's first message without the way of proving oneself that is tied to TLS."""
    return isi.replace(TIED_TO_TLS, b"") if jenis == AUTHENTICATION and isi.startswith(SASL) else isi


async def _alirkan(dari: asyncio.StreamReader, ke: asyncio.StreamWriter) -> None:
    while part := await dari.read(CHUNK):
        ke.write(part)
        await ke.drain()
    ke.close()
