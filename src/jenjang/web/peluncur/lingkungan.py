"""What the child processes are told: addresses, key and folders, by environment variables alone."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.peran import APLIKASI, PEMILIK, alamat

PROGRAM = Path(__file__).parent
ALAMAT_LUAR = "DATABASE_URL"
ALAMAT_LUAR_PEMILIK = "JENJANG_DATABASE_URL_PEMILIK"


@dataclass(frozen=True)
class BasisData:
    """The two addresses of one database: the application's and the owner's."""

    aplikasi: str
    pemilik: str

    @property
    def peran_aplikasi(self) -> str:
        """The role that the application signs in as."""
        return urlsplit(self.aplikasi).username or APLIKASI


def basis_data_luar() -> BasisData | None:
    """Give the database that DATABASE_URL names, if it does; without an owner's address the same one migrates."""
    aplikasi = os.environ.get(ALAMAT_LUAR)
    if not aplikasi:
        return None
    return BasisData(aplikasi, os.environ.get(ALAMAT_LUAR_PEMILIK) or aplikasi)


def basis_data_sendiri(soket: Path) -> BasisData:
    """Give the addresses of our own PostgreSQL."""
    return BasisData(alamat(soket, APLIKASI), alamat(soket, PEMILIK))


def kunci_rahasia(folder: FolderData) -> str:
    """Give the key that signs sessions: the environment's, else the one kept in the data folder."""
    if named := os.environ.get("JENJANG_KUNCI_RAHASIA"):
        return named
    path = folder.kunci_rahasia
    if not path.exists():
        unfinished = path.with_name(f".{path.name}.{os.getpid()}")
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(secrets.token_urlsafe(50))
        unfinished.rename(path)
    return path.read_text("utf-8").strip()


def lingkungan(folder: FolderData, basis_data: BasisData, *, sebagai_pemilik: bool = False) -> dict[str, str]:
    """Give a child's environment; only one that migrates gets the owner's address."""
    inherited = {name: value for name, value in os.environ.items() if name != ALAMAT_LUAR_PEMILIK}
    if not os.access(PROGRAM, os.W_OK):
        # Each start would compile everything anew, which takes as long as all the rest of it.
        inherited.setdefault("PYTHONPYCACHEPREFIX", str(folder.terkompilasi))
    return {
        **inherited,
        "DJANGO_SETTINGS_MODULE": "jenjang.web.settings",
        ALAMAT_LUAR: basis_data.pemilik if sebagai_pemilik else basis_data.aplikasi,
        "JENJANG_DATA": str(folder.akar),
        "JENJANG_STATIS": str(folder.akar / "statis"),
        "JENJANG_KUNCI_RAHASIA": kunci_rahasia(folder),
        "PYTHONUNBUFFERED": "1",
    }
