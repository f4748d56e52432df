"""Signed checkpoints: a statement that an entry had a hash at a time, to be kept where the register cannot reach it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from jenjang.core.engine.json_text import canonical
from jenjang.surat.register.entri import teks_waktu

ISIAN_TITIK: Final = ("register", "nomor", "sidik", "waktu", "kunci_publik", "tanda_tangan")
_TANDA_TITIK: Final = b"jenjang-register-titik-1\n"


@dataclass(frozen=True, slots=True)
class Titik:
    """A checkpoint: register, number and hash of its last entry then (0: none yet), time, key and signature in hex."""

    register: str
    nomor: int
    sidik: str
    waktu: str
    kunci_publik: str
    tanda_tangan: str

    def catatan(self) -> dict[str, Any]:
        """Give the checkpoint as it stands in a file."""
        return {nama: getattr(self, nama) for nama in ISIAN_TITIK}


def buat_titik(kunci: Ed25519PrivateKey, *, register: str, nomor: int, sidik: str, waktu: datetime) -> Titik:
    """Sign where a register stands."""
    isi = {"register": register, "nomor": nomor, "sidik": sidik, "waktu": teks_waktu(waktu)}
    isi["kunci_publik"] = kunci_publik(kunci)
    return Titik(**isi, tanda_tangan=tanda_tangani(kunci, _TANDA_TITIK, isi))  # type: ignore[arg-type]


def titik_sah(titik: Titik) -> bool:
    """Whether the signature is that of the key the checkpoint names, over what the checkpoint says."""
    isi = {nama: nilai for nama, nilai in titik.catatan().items() if nama != "tanda_tangan"}
    return tanda_tangan_sah(titik.kunci_publik, titik.tanda_tangan, _TANDA_TITIK, isi)


def baca_titik(catatan: Mapping[str, Any]) -> Titik | None:
    """Read a checkpoint from an object of a file; None where it is none."""
    if set(catatan) != set(ISIAN_TITIK):
        return None
    teks = [catatan[nama] for nama in ISIAN_TITIK if nama != "nomor"]
    nomor = catatan["nomor"]
    if not all(isinstance(satu, str) for satu in teks) or type(nomor) is not int or nomor < 0:
        return None
    return Titik(**catatan)


def kunci_publik(kunci: Ed25519PrivateKey) -> str:
    """Give the public half of a key: 32 bytes in hex."""
    return kunci.public_key().public_bytes_raw().hex()


def tanda_tangani(kunci: Ed25519PrivateKey, tanda: bytes, isi: Mapping[str, Any]) -> str:
    """Sign an object under a mark that says what kind of statement it is; gives hex."""
    return kunci.sign(tanda + canonical(isi).encode("utf-8", "surrogatepass")).hex()


def tanda_tangan_sah(publik: str, tanda_tangan: str, tanda: bytes, isi: Mapping[str, Any]) -> bool:
    """Whether a signature in hex is that of a public key in hex over an object; a malformed one is not."""
    try:
        pembuka = Ed25519PublicKey.from_public_bytes(bytes.fromhex(publik))
        pembuka.verify(bytes.fromhex(tanda_tangan), tanda + canonical(isi).encode("utf-8", "surrogatepass"))
    except (InvalidSignature, ValueError):
        return False
    return True
