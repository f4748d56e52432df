"""An entry of the register and its hash: what is covered, how its text is written, what its content may hold."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Final

from jenjang.core.engine.json_text import canonical

ISIAN: Final = (
    *("register", "nomor", "sebelumnya", "kunci", "jenis", "perihal"),
    *("isi", "pelaku", "waktu", "menggantikan", "sidik"),
)
KEDALAMAN_ISI: Final = 90
_TANDA_ENTRI: Final = b"jenjang-register-entri-1\n"
_TANDA_AWAL: Final = b"jenjang-register-awal-1\n"


class IsiTidakTetap(ValueError):
    """Content whose text could differ from machine to machine; says where it stands."""


@dataclass(frozen=True, slots=True)
class Entri:
    """One act: its place in the chain, what it says, who recorded it and when, and which entry it supersedes."""

    register: str
    nomor: int
    sebelumnya: str
    kunci: str
    jenis: str
    perihal: str
    isi: Mapping[str, Any]
    pelaku: str
    waktu: str
    menggantikan: int | None
    sidik: str

    def catatan(self) -> dict[str, Any]:
        """Give the entry as it stands in an export."""
        return asdict(self)


def sidik_entri(catatan: Mapping[str, Any]) -> str:
    """Give the hash of an entry: SHA-256 over the canonical text of everything but the hash itself."""
    tercakup = {nama: nilai for nama, nilai in catatan.items() if nama != "sidik"}
    return hashlib.sha256(_TANDA_ENTRI + canonical(tercakup).encode("utf-8", "surrogatepass")).hexdigest()


def sidik_awal(register: str) -> str:
    """Give what the first entry of a register names as the hash before it."""
    return hashlib.sha256(_TANDA_AWAL + register.encode()).hexdigest()


def sambung(
    *,
    register: str,
    nomor: int,
    sebelumnya: str,
    kunci: str,
    jenis: str,
    perihal: str,
    isi: Mapping[str, Any],
    pelaku: str,
    waktu: datetime,
    menggantikan: int | None = None,
) -> Entri:
    """Make the entry that follows the hash `sebelumnya`; raises IsiTidakTetap for content that has no one text."""
    periksa_isi({"perihal": perihal, "pelaku": pelaku, "isi": isi})
    tercakup = {
        "register": register,
        "nomor": nomor,
        "sebelumnya": sebelumnya,
        "kunci": kunci,
        "jenis": jenis,
        "perihal": perihal,
        "isi": isi,
        "pelaku": pelaku,
        "waktu": teks_waktu(waktu),
        "menggantikan": menggantikan,
    }
    return Entri(**tercakup, sidik=sidik_entri(tercakup))  # type: ignore[arg-type]


def teks_waktu(waktu: datetime) -> str:
    """Write an instant in UTC to the microsecond, as the database keeps it."""
    return waktu.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def periksa_isi(nilai: object, letak: str = "isi", kedalaman: int = 0) -> None:
    """Raise IsiTidakTetap unless a value is text, whole numbers, yes or no, nothing, lists and objects of these.

    Fractions are given as decimal text, as everywhere at an edge: a database or another language may write them anew.
    """
    if kedalaman > KEDALAMAN_ISI:
        raise IsiTidakTetap(f"{letak}: terlalu dalam")
    if isinstance(nilai, str):
        _periksa_teks(nilai, letak)
    elif isinstance(nilai, Mapping):
        for nama, satu in nilai.items():
            if not isinstance(nama, str):
                raise IsiTidakTetap(f"{letak}: nama {nama!r} bukan teks")
            _periksa_teks(nama, letak)
            periksa_isi(satu, f"{letak}.{nama}", kedalaman + 1)
    elif isinstance(nilai, list | tuple):
        for urutan, satu in enumerate(nilai):
            periksa_isi(satu, f"{letak}[{urutan}]", kedalaman + 1)
    elif nilai is not None and not isinstance(nilai, int):
        raise IsiTidakTetap(f"{letak}: {type(nilai).__name__} bukan teks, bilangan bulat, daftar, atau objek")


def _periksa_teks(teks: str, letak: str) -> None:
    # PostgreSQL keeps no NUL, and half a surrogate pair has no UTF-8.
    if "\x00" in teks or any("\ud800" <= huruf <= "\udfff" for huruf in teks):
        raise IsiTidakTetap(f"{letak}: memuat huruf yang tidak dapat disimpan")
