"""One launch from start to stop: database, migrations, pages, worker, and their supervision."""

import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType

from jenjang.web.peluncur import alamat_web, pemberat
from jenjang.web.peluncur.anak import akhiri, jalankan
from jenjang.web.peluncur.basis_data_luar import periksa_aplikasi, periksa_pemilik
from jenjang.web.peluncur.catatan import gilir
from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.layanan import Layanan
from jenjang.web.peluncur.lingkungan import BasisData, basis_data_luar, basis_data_sendiri, lingkungan
from jenjang.web.peluncur.pengunci import Pengunci
from jenjang.web.peluncur.peran import beri_hak
from jenjang.web.peluncur.postgres import Postgres
from jenjang.web.peluncur.postgres_terawasi import PostgresTerawasi

SECONDS_TO_ANSWER = 60.0
TICK = 0.2
SECONDS_BETWEEN_LOG_CHECKS = 60.0
STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Berhenti(BaseException):
    """The signal to stop; not an Exception, so that nothing on the way takes it for a failure."""


@dataclass
class Peluncuran:
    """What a launch holds while it runs."""

    folder: FolderData
    host: str = "127.0.0.1"
    port: int | None = None
    contoh: bool = False
    lapor: Callable[[str], None] = print
    _layanan: list[Layanan] = field(default_factory=list)
    _postgres: PostgresTerawasi | None = None
    _alamat_tertahan: socket.socket | None = None

    def jalankan(self) -> None:
        """Run until told to stop; says where the pages are, or where an earlier launch serves them.

        Raises:
            GagalMeluncur: the launch cannot go on; whatever was started has been stopped.

        """
        try:
            self.folder.siapkan()
        except OSError as error:
            raise GagalMeluncur(f"Folder data {self.folder.akar} tidak dapat dipakai: {error.strerror}.") from error
        lock = Pengunci(self.folder.pengunci)
        if not lock.ambil():
            self.lapor(f"Jenjang sudah berjalan: {berjalan(self.folder)}")
            return
        earlier = {each: signal.signal(each, _berhenti) for each in STOP_SIGNALS}
        try:
            self._mulai(lock)
            self._awasi()
        except Berhenti:
            self.lapor("Menghentikan Jenjang ...")
        finally:
            _abaikan_sinyal()
            self._henti()
            lock.tulis("")
            lock.lepas()
            for each, handler in earlier.items():
                signal.signal(each, handler)

    def _mulai(self, lock: Pengunci) -> None:
        self._alamat_tertahan = alamat_web.pesan_port(self.host, self.port)
        port = self._alamat_tertahan.getsockname()[1]
        address = alamat_web.alamat_umum(os.environ) or alamat_web.alamat_halaman(self.host, port)
        lock.tulis(json.dumps({"alamat": address, "proses": os.getpid()}))
        database = self._basis_data()
        self._siapkan(database)
        environment = lingkungan(self.folder, database)
        self._layanan = [
            self._web(environment, port),
            Layanan(
                "Pekerja latar",
                [sys.executable, "-m", "django", "procrastinate", "worker"],
                environment,
                self.folder.catatan / "pekerja.log",
                15.0,
                self.lapor,
            ),
        ]
        for service in self._layanan:
            service.mulai()
        self._tunggu_halaman(port)
        self.lapor(f"\nJenjang berjalan di {address}\nData: {self.folder.akar}\nBerhenti: Ctrl-C")

    def _basis_data(self) -> BasisData:
        if outside := basis_data_luar():
            periksa_pemilik(outside)
            return outside
        pemberat.pasang(self.folder.akar)
        server = Postgres(self.folder)
        self._postgres = PostgresTerawasi(server, self.folder.akar, self.lapor)
        self.lapor("Menyiapkan basis data ...")
        self._postgres.mulai()
        return basis_data_sendiri(self.folder.soket)

    def _siapkan(self, database: BasisData) -> None:
        self.lapor("Menyiapkan data contoh ..." if self.contoh else "Menyiapkan tabel ...")
        words = ["siapkan", *(["--contoh"] if self.contoh else [])]
        jalankan_tugas(self.folder, database, words, self.lapor)
        if database.aplikasi != database.pemilik:
            beri_hak(database.pemilik, database.peran_aplikasi)
        if self._postgres is None:
            for warning in periksa_aplikasi(database):
                self.lapor(warning)

    def _web(self, environment: dict[str, str], port: int) -> Layanan:
        workers = os.environ.get("JENJANG_PROSES_WEB", "2")
        return Layanan(
            "Server halaman",
            [
                *(sys.executable, "-m", "granian", "jenjang.web.wsgi:application", "--interface", "wsgi"),
                *("--host", self.host, "--port", str(port), "--workers", workers, "--blocking-threads", "2"),
                *("--no-ws", "--respawn-failed-workers", "--workers-kill-timeout", "10"),
            ],
            environment,
            self.folder.catatan / "web.log",
            15.0,
            self.lapor,
        )

    def _tunggu_halaman(self, port: int) -> None:
        deadline = time.monotonic() + SECONDS_TO_ANSWER
        while not alamat_web.menjawab(self.host, port):
            if time.monotonic() > deadline:
                raise GagalMeluncur(f"Halaman tidak menjawab. Catatan: {self.folder.catatan / 'web.log'}")
            self._periksa()
            time.sleep(TICK)

    def _periksa(self) -> None:
        if self._postgres is not None:
            self._postgres.awasi()
        for service in self._layanan:
            service.awasi()

    def _awasi(self) -> None:
        next_check = 0.0
        while True:
            self._periksa()
            if time.monotonic() > next_check:
                gilir(self.folder.catatan)
                next_check = time.monotonic() + SECONDS_BETWEEN_LOG_CHECKS
            time.sleep(TICK)

    def _henti(self) -> None:
        for service in self._layanan:
            service.henti()
        if self._postgres is not None:
            self._postgres.henti()
        if self._alamat_tertahan is not None:
            self._alamat_tertahan.close()


def jalankan_tugas(folder: FolderData, database: BasisData, kata: list[str], lapor: Callable[[str], None]) -> None:
    """Run one task of `tugas` as the owner in a child of its own and pass on what it says.

    Raises:
        GagalMeluncur: it failed; its log is named and its last words repeated.

    """
    log = folder.catatan / "tugas.log"
    with log.open("ab") as output:
        start = output.tell()
        child = jalankan(
            [sys.executable, "-m", "jenjang.web.peluncur.tugas", *kata],
            keluaran=output,
            lingkungan=lingkungan(folder, database, sebagai_pemilik=True),
        )
    try:
        code = child.wait()
    finally:
        akhiri(child, ((signal.SIGTERM, 10.0),))
    with log.open("rb") as file:
        file.seek(start)
        said = file.read().decode("utf-8", "replace")
    if code:
        raise GagalMeluncur(f"Penyiapan gagal. Catatan lengkap: {log}\n{said[-1500:].strip()}")
    for line in said.splitlines():
        if line.startswith("> "):
            lapor(line[2:])


def berjalan(folder: FolderData) -> str:
    """Give the address of the launch that holds the data folder, as it wrote it."""
    told = _tercatat(folder)
    if not told:
        return f"sedang disiapkan di {folder.akar}"
    return f"{told['alamat']} (proses {told['proses']}, data {folder.akar})"


def alamat_berjalan(folder: FolderData) -> str:
    """Give the address that a running launch serves, or nothing."""
    return str(_tercatat(folder).get("alamat", ""))


def _tercatat(folder: FolderData) -> dict[str, str]:
    try:
        told: dict[str, str] = json.loads(Pengunci(folder.pengunci).baca())
    except (OSError, ValueError):
        return {}
    return told


def _berhenti(sinyal: int, frame: FrameType | None) -> None:
    _abaikan_sinyal()
    raise Berhenti


def _abaikan_sinyal() -> None:
    # A second Ctrl-C must not leave half of the processes behind.
    for each in STOP_SIGNALS:
        signal.signal(each, signal.SIG_IGN)
