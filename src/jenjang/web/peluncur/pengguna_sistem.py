"""The system user PostgreSQL runs as: it refuses root, so that root drops to another."""

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jenjang.web.peluncur.galat import GagalMeluncur

# An own user first; `nobody` is on every machine.
CANDIDATES = ("jenjang", "postgres", "nobody")


@dataclass(frozen=True)
class PenggunaSistem:
    """A user of the machine by number."""

    uid: int
    gid: int
    nama: str

    def popen(self) -> dict[str, Any]:
        """Give the arguments with which subprocess starts a child as this user; none when it is us."""
        if self.uid == os.geteuid():
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def serahkan(self, folder: Path) -> None:
        """Make `folder`, which is ours or this user's, this user's alone.

        Raises:
            GagalMeluncur: someone else made it; such a folder could be in a place open to all.

        """
        if folder.is_symlink() or folder.stat().st_uid not in {os.geteuid(), self.uid}:
            raise GagalMeluncur(f"{folder} bukan folder milik Jenjang. Hapus folder itu, lalu jalankan lagi.")
        if self.uid != os.geteuid():
            os.chown(folder, self.uid, self.gid)
        folder.chmod(0o700)


def pengguna_basis_data(basis_data: Path) -> PenggunaSistem:
    """Give the user to run PostgreSQL as: ourselves, or for root the owner of the data or one of CANDIDATES.

    Raises:
        GagalMeluncur: root, and no user to drop to.

    """
    if os.geteuid() != 0:
        return PenggunaSistem(os.geteuid(), os.getegid(), str(os.geteuid()))
    if basis_data.exists() and (owner := basis_data.stat().st_uid) != 0:
        entry = pwd.getpwuid(owner)
        return PenggunaSistem(entry.pw_uid, entry.pw_gid, entry.pw_name)
    for name in (*filter(None, [os.environ.get("JENJANG_PENGGUNA_SISTEM")]), *CANDIDATES):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return PenggunaSistem(entry.pw_uid, entry.pw_gid, entry.pw_name)
    raise GagalMeluncur(
        "PostgreSQL tidak dapat dijalankan sebagai root dan tidak ada pengguna sistem untuk menjalankannya. "
        "Buat satu dengan: useradd --system jenjang"
    )


def periksa_terjangkau(folder: Path, pengguna: PenggunaSistem) -> None:
    """Refuse a folder that `pengguna` cannot reach, since parents keep the permissions they have.

    Raises:
        GagalMeluncur: a parent folder is closed to the user.

    """
    if pengguna.uid == os.geteuid():
        return
    for parent in (folder, *folder.parents):
        mode = parent.stat()
        open_to_user = (
            (mode.st_uid == pengguna.uid and mode.st_mode & stat.S_IXUSR)
            or (mode.st_gid == pengguna.gid and mode.st_mode & stat.S_IXGRP)
            or mode.st_mode & stat.S_IXOTH
        )
        if not open_to_user:
            raise GagalMeluncur(
                f"Folder data {folder} tidak terjangkau oleh pengguna sistem {pengguna.nama}, karena {parent} tertutup "
                "baginya. Pilih folder lain, misalnya: JENJANG_DATA=/var/lib/jenjang"
            )
