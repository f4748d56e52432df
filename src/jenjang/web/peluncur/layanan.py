"""A service under supervision: started again with growing pauses whenever it ends by itself."""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGTERM

from jenjang.web.peluncur.anak import akhiri, bunuh_kelompok, jalankan

LONGEST_PAUSE = 30.0
# A service that has run this long has recovered: its next end is a new matter.
SETTLED_AFTER = 60.0


@dataclass
class Jeda:
    """The growing pause between starts: 0,5 s, then doubled up to half a minute."""

    berikut: float = 0.0
    _lama: float = 0.25
    _mulai: float = 0.0

    def dimulai(self) -> None:
        """Note a start."""
        self._mulai = time.monotonic()

    def berakhir(self) -> None:
        """Note an end: the next start waits longer, unless this run had settled."""
        now = time.monotonic()
        self._lama = 0.5 if now - self._mulai > SETTLED_AFTER else min(self._lama * 2, LONGEST_PAUSE)
        self.berikut = now + self._lama

    def lewat(self) -> bool:
        """Say whether the pause is over."""
        return time.monotonic() >= self.berikut


@dataclass
class Layanan:
    """One child that shall always run."""

    nama: str
    perintah: Sequence[str]
    lingkungan: Mapping[str, str]
    catatan: Path
    detik_berhenti: float
    lapor: Callable[[str], None]
    anak: subprocess.Popen[bytes] | None = None
    jeda: Jeda = field(default_factory=Jeda)

    def mulai(self) -> None:
        """Start the child; its output is appended to its log."""
        with self.catatan.open("ab") as output:
            self.anak = jalankan(self.perintah, keluaran=output, lingkungan=self.lingkungan)
        self.jeda.dimulai()

    def awasi(self) -> None:
        """Start the child again if it ended, once its pause is over."""
        if self.anak is not None and self.anak.poll() is not None:
            # Workers of a killed parent are no longer of use and would hold the port.
            bunuh_kelompok(self.anak)
            self.lapor(f"{self.nama} berhenti (kode {self.anak.returncode}); dijalankan lagi. Catatan: {self.catatan}")
            self.anak = None
            self.jeda.berakhir()
        if self.anak is None and self.jeda.lewat():
            self.mulai()

    def henti(self) -> None:
        """Ask the child to end, then make it."""
        if self.anak is not None:
            akhiri(self.anak, ((SIGTERM, self.detik_berhenti),))
            self.anak = None
