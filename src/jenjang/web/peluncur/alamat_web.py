"""The address the pages are served on."""

import socket
import urllib.error
import urllib.request

from jenjang.web.peluncur.galat import GagalMeluncur

PORT = 8000
PORTS_TRIED = 20


def bebas(host: str, port: int) -> bool:
    """Say whether the port can be listened on."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As the server does it: a port whose last connections are still closing is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def pilih_port(host: str, diminta: int | None) -> int:
    """Give the port asked for, or the first free one from PORT on.

    Raises:
        GagalMeluncur: it is taken.

    """
    if diminta is None:
        for port in range(PORT, PORT + PORTS_TRIED):
            if bebas(host, port):
                return port
        raise GagalMeluncur(
            f"Port {PORT} sampai dengan {PORT + PORTS_TRIED - 1} di {host} terpakai. Pilih dengan --port."
        )
    if not bebas(host, diminta):
        raise GagalMeluncur(f"Port {diminta} di {host} tidak dapat dipakai. Pilih yang lain dengan --port.")
    return diminta


def alamat_halaman(host: str, port: int) -> str:
    """Give the address to open on this machine."""
    shown = {"0.0.0.0": "localhost", "127.0.0.1": "localhost", "::": "localhost"}.get(host, host)  # noqa: S104
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{port}/"


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
