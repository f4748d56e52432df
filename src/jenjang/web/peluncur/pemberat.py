"""Ballast: a file that only takes space, given up when the disk is full so that the database can start again."""

import os
import shutil
from pathlib import Path

BYTES = 64 * 2**20
# Taken only where it does not itself bring the disk near its end.
FREE_BYTES_BEFORE = 16 * BYTES
NAME = "pemberat-boleh-dihapus"


def pasang(akar: Path) -> None:
    """Lay the ballast down if it is missing and there is plenty of room."""
    path = akar / NAME
    if path.exists() or not hasattr(os, "posix_fallocate") or shutil.disk_usage(akar).free < FREE_BYTES_BEFORE:
        return
    with path.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, BYTES)


def buang(akar: Path) -> bool:
    """Give the ballast up; False when there was none."""
    path = akar / NAME
    if not path.exists():
        return False
    path.unlink()
    return True
