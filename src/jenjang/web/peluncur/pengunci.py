"""A lock that ends with its holder, whatever ends it."""

import fcntl
import os
from pathlib import Path


class Pengunci:
    """A file held locked by one process; what is written in it tells others who holds it.

    A class, since the lock lives as long as the open file. The file is never inherited by children, so that a child
    that outlives us does not hold it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def ambil(self) -> bool:
        """Take the lock; False when another process holds it."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def tulis(self, teks: str) -> None:
        """Write what others may read; only the holder does."""
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.pwrite(self._descriptor, teks.encode("utf-8"), 0)

    def baca(self) -> str:
        """Give what the holder wrote."""
        return self.path.read_text("utf-8")

    def lepas(self) -> None:
        """Give the lock back."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
