"""What a database server that was killed leaves behind: its pid file and processes that still work on the data."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

from jenjang.web.peluncur.galat import GagalMeluncur

PROC = Path("/proc")


def proses_pada(basis_data: Path) -> Iterator[int]:
    """Give the processes that work on the data, zombies not counted: PostgreSQL's all stand in its data folder."""
    for entry in PROC.glob("[0-9]*"):
        try:
            if (entry / "cwd").resolve(strict=True) == basis_data:
                yield int(entry.name)
        except OSError:
            # It ended while we looked, or is a zombie, or another user's: none of them is at work for us.
            continue


def bersihkan_sisa(basis_data: Path, detik: float = 60.0) -> None:
    """End the processes an earlier launch left on the data, then remove its pid file.

    The caller holds the lock of the data folder, so that nothing at work there is wanted. A pid that was reused by a
    stranger or belongs to a zombie is not at work there and is left alone.

    Raises:
        GagalMeluncur: a process goes on working on the data.

    """
    basis_data = basis_data.resolve()
    pid_file = basis_data / "postmaster.pid"
    if not PROC.exists():
        # Without /proc PostgreSQL itself judges its pid file.
        return
    deadline = time.monotonic() + detik
    # A server whose launcher died was told to stop and may still be writing its last checkpoint: it gets a while,
    # then is told to stop at once, and its crash recovery does the rest.
    quick = time.monotonic() + detik / 3
    while left := list(proses_pada(basis_data)):
        now = time.monotonic()
        if now > deadline:
            raise GagalMeluncur(
                f"Proses {', '.join(map(str, left))} dari peluncuran sebelumnya masih memakai {basis_data} dan tidak "
                f"mau berhenti. Hentikan dengan: kill {' '.join(map(str, left))}"
            )
        for pid in left:
            kirim(pid, signal.SIGQUIT if now > quick else signal.SIGINT)
        time.sleep(0.1)
    pid_file.unlink(missing_ok=True)


def kirim(pid: int, sinyal: int) -> None:
    """Send a signal to a process that may have ended."""
    try:
        os.kill(pid, sinyal)
    except ProcessLookupError:
        return
