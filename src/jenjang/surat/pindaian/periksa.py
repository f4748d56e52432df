"""The door for scans: bytes in, what is wrong with them out."""

import signal
import subprocess
import sys
import tempfile

from jenjang.surat.pindaian.batas import batas
from jenjang.surat.pindaian.cacat import Cacat

_UTUH = "utuh"


def periksa_pindaian(isi: bytes) -> Cacat | None:
    """Say why a PDF, JPEG or PNG cannot be looked at; None for one that can.

    A file that ends the process that opens it counts as damaged, one that takes too long as too heavy.
    """
    # -I: no file beside the scan and no PYTHONPATH can stand in for a module.
    perintah = [sys.executable, "-I", "-m", "jenjang.surat.pindaian.anak"]
    with tempfile.TemporaryFile() as tanya:
        tanya.write(isi)
        tanya.seek(0)
        try:
            selesai = subprocess.run(  # noqa: S603
                perintah, stdin=tanya, capture_output=True, timeout=batas().wall_seconds, check=False
            )
        except subprocess.TimeoutExpired:
            return Cacat.TERLALU_BERAT
    if selesai.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return Cacat.TERLALU_BERAT
    jawaban = selesai.stdout.decode("ascii", errors="replace")
    if selesai.returncode == 0 and jawaban == _UTUH:
        return None
    return Cacat(jawaban) if selesai.returncode == 0 and jawaban in set(Cacat) else Cacat.RUSAK
