"""Writing a register into one file of JSON lines, closed by a signed statement over all of it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from jenjang.core.engine.json_text import canonical, digest
from jenjang.surat.register.entri import Entri, sidik_awal, teks_waktu
from jenjang.surat.register.titik import Titik, buat_titik, kunci_publik, tanda_tangani

BENTUK: Final = "jenjang-register/1"
TANDA_PENUTUP: Final = b"jenjang-register-penutup-1\n"


def tulis_ekspor(
    *,
    register: str,
    nama: str,
    entri: Iterable[Entri],
    titik: Sequence[Titik],
    kunci: Ed25519PrivateKey,
    waktu: datetime,
) -> Iterator[bytes]:
    """Give the lines of an export one by one: `entri` in the order of their numbers, `titik` of any key of this house.

    The last line signs the number and hash of the last entry, the first line and all checkpoints.
    """
    publik = sorted({*(satu.kunci_publik for satu in titik), kunci_publik(kunci)})
    kepala = {
        "baris": "kepala",
        "bentuk": BENTUK,
        "register": register,
        "nama": nama,
        "kunci_publik": publik,
        "dibuat": teks_waktu(waktu),
    }
    yield _baris(kepala)
    nomor, sidik = 0, sidik_awal(register)
    for satu in entri:
        nomor, sidik = satu.nomor, satu.sidik
        yield _baris({"baris": "entri", **satu.catatan()})
    catatan_titik = [satu.catatan() for satu in titik]
    for catatan in catatan_titik:
        yield _baris({"baris": "titik", **catatan})
    akhir = buat_titik(kunci, register=register, nomor=nomor, sidik=sidik, waktu=waktu)
    isi = {"titik": akhir.catatan(), "kepala": digest(kepala), "semua_titik": digest(catatan_titik)}
    yield _baris({"baris": "penutup", **isi, "tanda_tangan": tanda_tangani(kunci, TANDA_PENUTUP, isi)})


def _baris(isi: dict[str, Any]) -> bytes:
    return canonical(isi).encode() + b"\n"
