"""Our own PostgreSQL: a child process on a socket, alone on its data, gone when we are."""

import contextlib
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import psycopg

from jenjang.web.peluncur.anak import akhiri, jalankan
from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.kluster import CLEAN_ENVIRONMENT, SUPERUSER, siapkan_kluster
from jenjang.web.peluncur.pengguna_sistem import pengguna_basis_data, periksa_terjangkau
from jenjang.web.peluncur.pengunci import Pengunci
from jenjang.web.peluncur.peran import alamat, siapkan_peran
from jenjang.web.peluncur.program import program_bagi
from jenjang.web.peluncur.sisa import bersihkan_sisa

# Fast, then immediate: the second costs a crash recovery at the next start, never data.
STAGES = ((signal.SIGINT, 30.0), (signal.SIGQUIT, 10.0))
SECONDS_TO_START = 60.0
FOR_TESTS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class Postgres:
    """One server on one data folder; a class, since it holds the lock and the child between calls."""

    def __init__(self, folder: FolderData, pengaturan: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self.pengaturan = dict(pengaturan or {})
        self.anak: subprocess.Popen[bytes] | None = None
        self._pengunci = Pengunci(folder.akar / "basis-data.kunci")
        self._perintah: list[str] = []

    @property
    def catatan(self) -> Path:
        """The server's log."""
        return self.folder.catatan / "postgres.log"

    def siapkan(self) -> None:
        """Take the lock, make the cluster if there is none, and clear what a killed launch left.

        Raises:
            GagalMeluncur: another process has the data, or the cluster cannot be used.

        """
        self.folder.siapkan()
        if not self._pengunci.ambil():
            raise GagalMeluncur(f"Basis data di {self.folder.basis_data} sedang dipakai peluncur lain.")
        try:
            self._siapkan_kluster()
        except BaseException:
            # The signal to stop is no Exception, and must not leave the data locked either.
            self._pengunci.lepas()
            raise

    def _siapkan_kluster(self) -> None:
        data = self.folder.basis_data
        self.pengguna = pengguna_basis_data(data)
        periksa_terjangkau(self.folder.akar, self.pengguna)
        programs = program_bagi(self.pengguna, self.folder.program)
        self.folder.soket.mkdir(exist_ok=True, mode=0o700)
        self.pengguna.serahkan(self.folder.soket)
        siapkan_kluster(programs, data, self.pengguna, fsync=self.pengaturan.get("fsync") != "off")
        bersihkan_sisa(data)
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.folder.soket),
            "unix_socket_permissions": "0700",
            "timezone": "UTC",
            "log_timezone": "UTC",
            # Without the rows that a refused statement held: they are of persons.
            "log_error_verbosity": "terse",
            **self.pengaturan,
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        self._perintah = [str(programs / "postgres"), "-D", str(data), *options]

    def mulai(self) -> None:
        """Start the server and wait until it answers, its recovery from a crash included.

        Raises:
            GagalMeluncur: it ended or did not answer in time; the end of its log is in the text.

        """
        log = self.catatan
        with log.open("ab") as output:
            start = output.tell()
            self.anak = jalankan(
                self._perintah,
                keluaran=output,
                lingkungan=CLEAN_ENVIRONMENT,
                sinyal=signal.SIGINT,
                cwd="/",
                **self.pengguna.popen(),
            )
        deadline = time.monotonic() + SECONDS_TO_START
        while not self.menjawab():
            if self.anak.poll() is not None or time.monotonic() > deadline:
                self._gagal(log, start)
            time.sleep(0.05)
        siapkan_peran(self.folder.soket)

    def _gagal(self, log: Path, start: int) -> None:
        if self.anak is not None:
            akhiri(self.anak, STAGES)
            self.anak = None
        with log.open("rb") as text:
            text.seek(start)
            said = text.read()[-2000:].decode("utf-8", "replace").strip()
        advice = ""
        full = "No space left on device" in said
        if full:
            advice = f" Ruang penyimpanan {self.folder.akar} penuh: kosongkan sebagian, lalu jalankan lagi."
        raise GagalMeluncur(
            f"PostgreSQL tidak dapat dijalankan.{advice} Catatannya ({log}) menyebut:\n{said}", penuh=full
        )

    def menjawab(self) -> bool:
        """Say whether the server takes connections."""
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(alamat(self.folder.soket, SUPERUSER, "postgres"), connect_timeout=2).close()
            return True
        return False

    def mulai_lagi(self) -> None:
        """Start the server after it ended by itself, clearing what it left.

        Raises:
            GagalMeluncur: as `mulai`.

        """
        bersihkan_sisa(self.folder.basis_data)
        self.mulai()

    def hidup(self) -> bool:
        """Say whether the server runs."""
        return self.anak is not None and self.anak.poll() is None

    def berakhir(self) -> bool:
        """Say, once for each end, that the server has ended by itself."""
        if self.anak is None or self.anak.poll() is None:
            return False
        self.anak = None
        return True

    def henti(self) -> None:
        """Stop the server and give the data back."""
        if self.anak is not None:
            akhiri(self.anak, STAGES)
            self.anak = None
        self._pengunci.lepas()
