"""The data folder: what of this office lies where."""

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import platformdirs

# A socket's address holds 107 bytes on Linux and 103 on macOS; the name of the socket takes 15 of them.
LONGEST_SOCKET_FOLDER = 85


@dataclass(frozen=True)
class FolderData:
    """The paths under one data folder; only `siapkan` creates any."""

    akar: Path

    @property
    def basis_data(self) -> Path:
        """The cluster of PostgreSQL."""
        return self.akar / "basis-data"

    @property
    def soket(self) -> Path:
        """The folder of the database's socket, closed to others; a short one elsewhere where the path is too long."""
        beside = self.akar / "soket"
        if len(os.fsencode(beside)) <= LONGEST_SOCKET_FOLDER:
            return beside
        return Path("/tmp") / f"jenjang-{sha256(os.fsencode(self.akar)).hexdigest()[:24]}"  # noqa: S108

    @property
    def program(self) -> Path:
        """Copies of the PostgreSQL programs that a dropped user can reach."""
        return self.akar / "program"

    @property
    def terkompilasi(self) -> Path:
        """Our own program as Python compiled it, where it may not be kept beside the program."""
        return self.akar / "terkompilasi"

    @property
    def berkas(self) -> Path:
        """The stored files."""
        return self.akar / "berkas"

    @property
    def catatan(self) -> Path:
        """The logs of the child processes."""
        return self.akar / "catatan"

    @property
    def kunci_rahasia(self) -> Path:
        """The key that signs sessions."""
        return self.akar / "kunci-rahasia"

    @property
    def kunci_register(self) -> Path:
        """The key that signs checkpoints of the registers, made when first asked for."""
        return self.akar / "kunci-register.pem"

    @property
    def pengunci(self) -> Path:
        """The file that a running launcher holds locked, with its address inside."""
        return self.akar / "peluncur.kunci"

    def siapkan(self) -> None:
        """Create the folders; a folder that exists keeps its permissions."""
        self.akar.mkdir(parents=True, exist_ok=True)
        for folder in (self.berkas, self.catatan):
            folder.mkdir(mode=0o700, exist_ok=True)


def folder_bawaan(nama: str = "jenjang") -> FolderData:
    """Give the folder that JENJANG_DATA names, else the platform's for this user; root's is one others can reach."""
    if named := os.environ.get("JENJANG_DATA"):
        return FolderData(Path(named).expanduser().absolute())
    if os.name == "posix" and os.geteuid() == 0:
        return FolderData(Path("/var/lib") / nama)
    return FolderData(platformdirs.user_data_path(nama, appauthor=False))
