"""The address the pages are served on."""

import socket
import urllib.error
import urllib.request
from collections.abc import Mapping

from jenjang.web.peluncur.galat import GagalMeluncur

PORT = 8000
PORTS_TRIED = 20


def pesan(host: str, port: int) -> socket.socket | None:
    """Reserve a port as long as the socket given lives; nothing where it is taken.

    The pages' processes share their port (SO_REUSEPORT), so a second launch could join them unseen and each would
    answer half of the other's requests. The socket listens to nobody; it keeps the port from whoever asks as the first.
    """
    held = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    # As the server does it: a port whose last connections are still closing is free.
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        held.bind((host, port))
    except OSError:
        held.close()
        return None
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0)
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    return held


def pesan_port(host: str, diminta: int | None) -> socket.socket:
    """Reserve the port asked for, or the first free one from PORT on.

    Raises:
        GagalMeluncur: it is taken.

    """
    if diminta is None:
        for port in range(PORT, PORT + PORTS_TRIED):
            if held := pesan(host, port):
                return held
        raise GagalMeluncur(
            f"Port {PORT} sampai dengan {PORT + PORTS_TRIED - 1} di {host} terpakai. Pilih dengan --port."
        )
    if held := pesan(host, diminta):
        return held
    raise GagalMeluncur(f"Port {diminta} di {host} tidak dapat dipakai. Pilih yang lain dengan --port.")


def alamat_halaman(host: str, port: int) -> str:
    """Give the address to open on this machine."""
    shown = {"0.0.0.0": "localhost", "127.0.0.1": "localhost", "::": "localhost"}.get(host, host)  # noqa: S104
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{port}/"


def alamat_umum(lingkungan: Mapping[str, str]) -> str:
    """Give the address that people open where a proxy stands in front, or nothing."""
    origins = lingkungan.get("JENJANG_ASAL_TEPERCAYA", "").split()
    return f"{origins[0].rstrip('/')}/" if origins else ""


def menjawab(host: str, port: int) -> bool:
    """Say whether a page is answered there, whatever the answer."""
    target = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)  # noqa: S104
    try:
        urllib.request.urlopen(f"http://{target}:{port}/sehat", timeout=5).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True
