"""The signing key of an installation: one file that only its owner may read, made when first asked for."""

import os
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)


class KunciRusak(Exception):
    """A key file that holds no Ed25519 key."""


def muat_kunci(berkas: Path) -> Ed25519PrivateKey:
    """Read the key, or make it where there is none; two processes that ask at once get the same.

    Raises KunciRusak for a file that is no Ed25519 key, OSError where the folder cannot be written.
    """
    if not berkas.exists():
        _buat(berkas)
    try:
        kunci = load_pem_private_key(berkas.read_bytes(), password=None)
    except (ValueError, TypeError) as galat:
        raise KunciRusak(f"{berkas}: {galat}") from galat
    if not isinstance(kunci, Ed25519PrivateKey):
        raise KunciRusak(f"{berkas}: {type(kunci).__name__}")
    return kunci


def _buat(berkas: Path) -> None:
    berkas.parent.mkdir(parents=True, exist_ok=True)
    isi = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    # mkstemp lets only the owner read.
    pegangan, nama = tempfile.mkstemp(dir=berkas.parent, prefix=f".{berkas.name}-")
    sementara = Path(nama)
    with os.fdopen(pegangan, "wb") as aliran:
        aliran.write(isi)
        aliran.flush()
        os.fsync(aliran.fileno())
    try:
        # A link is refused where the name is taken: the first of two processes wins, the other reads its key.
        os.link(sementara, berkas)
    except FileExistsError:
        pass
    finally:
        sementara.unlink()
