"""A real launch for tests: the command in a process of its own on a data folder of its own."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS = 90.0
ADDRESS = re.compile(r"Jenjang berjalan di (http\S+)")


def tunggu(syarat: Callable[[], object], detik: float = SECONDS) -> None:
    """Wait until something holds; fails when it does not in time."""
    deadline = time.monotonic() + detik
    while not syarat():
        assert time.monotonic() < deadline, "nothing came of the waiting"
        time.sleep(0.05)


@contextmanager
def folder_data() -> Iterator[Path]:
    """A data folder that a dropped user can reach."""
    root = Path(tempfile.mkdtemp(prefix="jenjang-uji-"))
    root.chmod(0o755)
    yield root
    shutil.rmtree(root)


class Luncuran:
    """The command `jenjang serve` or `jenjang demo` and what it printed."""

    def __init__(self, folder: Path, perintah: str = "serve", *opsi: str) -> None:
        self.folder = folder
        self.keluaran = folder / "keluaran-uji.txt"
        with self.keluaran.open("wb") as output:
            self.proses = subprocess.Popen(
                [sys.executable, "-m", "jenjang.cli", perintah, *opsi],
                stdout=output,
                stderr=subprocess.STDOUT,
                env=lingkungan(folder),
                # Its own group: a signal to it is not one to the tests.
                start_new_session=True,
            )

    def teks(self) -> str:
        return self.keluaran.read_text("utf-8")

    def tunggu_alamat(self) -> str:
        """Wait until the address is printed, and give it."""
        tunggu(lambda: ADDRESS.search(self.teks()) or self.proses.poll() is not None)
        found = ADDRESS.search(self.teks())
        assert found, self.teks()
        return found[1]

    def kirim(self, sinyal: int) -> int:
        """Send a signal and give the exit code."""
        self.proses.send_signal(sinyal)
        return self.proses.wait(SECONDS)


def lingkungan(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JENJANG", "DATABASE", "DJANGO"))}
    return {**kept, "JENJANG_DATA": str(folder), "JENJANG_PROSES_WEB": "1", "PYTHONUNBUFFERED": "1"}


def perintah(folder: Path, *kata: str) -> subprocess.CompletedProcess[str]:
    """Run another command on the same data folder."""
    return subprocess.run(
        [sys.executable, "-m", "jenjang.cli", *kata],
        env=lingkungan(folder),
        capture_output=True,
        text=True,
        check=False,
    )


def proses_milik(folder: Path) -> dict[int, str]:
    """Give the living processes that name the folder in command or environment."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes()
            environment = (entry / "environ").read_bytes()
        except OSError:
            continue
        if os.fsencode(folder) in command + environment and int(entry.name) != os.getpid():
            found[int(entry.name)] = command.replace(b"\0", b" ").decode()
    return found


def satu(folder: Path, kata: str) -> int | None:
    """Give the first process of the launch whose command has these words, where one lives."""
    return next((pid for pid, command in sorted(proses_milik(folder).items()) if kata in command), None)


def jawaban(alamat: str) -> tuple[int, str]:
    """Give status and text of a page; 0 when nobody listens."""
    try:
        with urllib.request.urlopen(alamat, timeout=SECONDS) as response:  # noqa: S310
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


def bunuh(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def bunuh_satu(cari: Callable[[], int | None]) -> int:
    """Kill the process that a search gives, as soon as it gives one that lives, and give its number.

    What a kill before has taken along may be on its way back only now.
    """
    terbunuh: list[int] = []

    def mati() -> bool:
        if (pid := cari()) is not None:
            with contextlib.suppress(ProcessLookupError):
                bunuh(pid)
                terbunuh.append(pid)
        return bool(terbunuh)

    tunggu(mati)
    return terbunuh[0]
