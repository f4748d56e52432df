"""Child processes that end with us, whatever ends us."""

import ctypes
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from signal import SIGKILL, SIGTERM
from typing import IO, Any

PR_SET_PDEATHSIG = 1


def _mati_bersama(sinyal: int, induk: int) -> Callable[[], None] | None:
    """Give what the child does before its program: ask the kernel for `sinyal` when the parent `induk` dies."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, sinyal, 0, 0, 0)
        # The parent may have died before the request.
        if os.getppid() != induk:
            os.kill(os.getpid(), SIGKILL)

    return ask


def mati_bersama_induk() -> None:
    """End this process, made by multiprocessing, as soon as the one that made it is gone; nothing in any other.

    A page server left alone would go on answering on its port beside the server of the next launch.
    """
    if (made_by := multiprocessing.parent_process()) and made_by.pid and (ask := _mati_bersama(SIGKILL, made_by.pid)):
        ask()


def jalankan(
    perintah: Sequence[str | Path],
    *,
    keluaran: IO[Any] | int,
    lingkungan: Mapping[str, str] | None = None,
    sinyal: int = SIGTERM,
    **popen: Any,
) -> subprocess.Popen[bytes]:
    """Start a child in a session of its own, so that Ctrl-C reaches only us, to get `sinyal` when this thread dies.

    Must be called from a thread that lives as long as the child shall: the kernel watches the thread, not the process.
    """
    # preexec_fn: nothing else of ours runs threads at this point, and prctl must follow the change of user.
    return subprocess.Popen(  # noqa: S603
        [str(part) for part in perintah],
        stdin=subprocess.DEVNULL,
        stdout=keluaran,
        stderr=subprocess.STDOUT,
        env=dict(os.environ if lingkungan is None else lingkungan),
        start_new_session=True,
        preexec_fn=_mati_bersama(sinyal, os.getpid()),
        **popen,
    )


def akhiri(anak: subprocess.Popen[bytes], tahap: Sequence[tuple[int, float]]) -> None:
    """Send each signal of `tahap` until the child has ended, giving it that many seconds; then kill its group."""
    for sinyal, detik in tahap:
        if anak.poll() is not None:
            break
        anak.send_signal(sinyal)
        try:
            anak.wait(detik)
        except subprocess.TimeoutExpired:
            continue
    bunuh_kelompok(anak)
    anak.wait()


def bunuh_kelompok(anak: subprocess.Popen[bytes]) -> None:
    """Kill what is left of the child's process group."""
    try:
        os.killpg(anak.pid, SIGKILL)
    except (ProcessLookupError, PermissionError):
        return
