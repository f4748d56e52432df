"""The door for decrees: a file of any kind in, a `Keputusan` or a refusal out."""

import json
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import IO

from jenjang.core.jabatan.keputusan import Keputusan, TakTerbaca
from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.surat.buku_kerja.limits import limits
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.keputusan.baca import BukanKeputusanError, baca_baris, baca_teks
from jenjang.surat.keputusan.berkas.batas import batas
from jenjang.surat.keputusan.berkas.jenis import TEKS, jenis_berkas
from jenjang.surat.keputusan.berkas.mentah import BarisMentah, ke_sumber, terima
from jenjang.surat.words import refusal_sentence

# What an archive is refused for is said of workbooks there; a decree has its own words for what to do.
_SEBAGAI_KEPUTUSAN = {"berkas_berbahaya": "keputusan_berbahaya", "berkas_rusak": "keputusan_rusak"}
_TANPA_TEKS = "halaman berupa gambar tanpa lapisan teks"


class BerkasDitolakError(BukanKeputusanError):
    """A file that cannot be read as a document; `kalimat` says so in either language."""

    def __init__(self, penolakan: FileRefused) -> None:
        super().__init__(refusal_sentence(penolakan))
        self.penolakan = penolakan

    def kalimat(self, bahasa: str) -> str:
        """Say why the file is refused and what to do."""
        return refusal_sentence(self.penolakan, bahasa)


def baca_berkas(berkas: Path) -> Keputusan:
    """Read a decree from a text, DOCX, XLSX or PDF file.

    Raises `BukanKeputusanError` where the file cannot be read or no sheet of a position stands in it, and OSError
    where it cannot be opened.
    """
    try:
        isi = _isi(berkas)
        if jenis_berkas(isi) == TEKS:
            return baca_teks(_urai_sandi(isi), berkas.name)
        baris, gambar = _tanya_anak(isi)
    except FileRefused as penolakan:
        kode = _SEBAGAI_KEPUTUSAN.get(penolakan.kode, penolakan.kode)
        raise BerkasDitolakError(FileRefused(kode, **penolakan.isi).about(berkas.name)) from penolakan.__cause__
    keputusan = baca_baris(ke_sumber(baris), berkas.name)
    tanpa_teks = tuple(TakTerbaca(Lokasi(halaman=nomor), "", _TANPA_TEKS) for nomor in gambar)
    return replace(keputusan, tak_terbaca=(*tanpa_teks, *keputusan.tak_terbaca))


def _isi(berkas: Path) -> bytes:
    terbanyak = limits().file_bytes
    with berkas.open("rb") as aliran:
        # A pipe or device would block or never end.
        if not berkas.is_file():
            raise FileRefused("keputusan_bukan_berkas")
        isi = aliran.read(terbanyak + 1)
    if len(isi) > terbanyak:
        raise FileRefused("keputusan_terlalu_besar", batas_mb=terbanyak // 1024**2)
    return isi


def _urai_sandi(isi: bytes) -> str:
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        return isi.decode("cp1252", errors="replace")


def _tanya_anak(isi: bytes) -> tuple[list[BarisMentah], list[int]]:
    """Let the child read a document; return its lines and the pages that are only pictures."""
    # Unnamed files instead of pipes: neither side can block the other, and nothing is left behind.
    with tempfile.TemporaryFile() as tanya, tempfile.TemporaryFile() as jawab:
        tanya.write(isi)
        tanya.seek(0)
        _jalankan_anak(tanya, jawab)
        jawab.seek(0)
        return _terima(jawab)


def _jalankan_anak(tanya: IO[bytes], jawab: IO[bytes]) -> None:
    # -I: no file beside the document and no PYTHONPATH can stand in for a module.
    perintah = [sys.executable, "-I", "-m", "jenjang.surat.keputusan.berkas.anak"]
    try:
        selesai = subprocess.run(  # noqa: S603
            perintah, stdin=tanya, stdout=jawab, stderr=subprocess.DEVNULL, timeout=batas().wall_seconds, check=False
        )
    except subprocess.TimeoutExpired as galat:
        raise FileRefused("keputusan_terlalu_berat") from galat
    if selesai.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise FileRefused("keputusan_terlalu_berat")
    if selesai.returncode != 0:
        raise FileRefused("keputusan_berbahaya")


def _terima(jawab: IO[bytes]) -> tuple[list[BarisMentah], list[int]]:
    baris: list[BarisMentah] = []
    gambar: list[int] = []
    for mentah in jawab:
        satu = json.loads(mentah)
        if isinstance(satu, int):
            gambar.append(satu)
        elif isinstance(satu, list):
            baris.append(terima(satu))
        elif "refused" in satu:
            raise FileRefused(satu["refused"], **satu["facts"])
        else:
            return baris, gambar
    raise FileRefused("keputusan_berbahaya")
