"""Logs that do not fill the disk."""

import shutil
from pathlib import Path

LARGEST_BYTES = 10 * 2**20


def gilir(folder: Path) -> None:
    """Set aside each log above LARGEST_BYTES as `<name>.1`, replacing the one set aside before.

    Copied and emptied, not renamed: the children append to the file they opened.
    """
    for log in folder.glob("*.log"):
        if log.stat().st_size > LARGEST_BYTES:
            shutil.copyfile(log, log.with_name(f"{log.name}.1"))
            with log.open("r+b") as file:
                file.truncate(0)
