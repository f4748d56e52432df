"""From a file to an assessed record: read, check, and assess what may be assessed."""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import BerkasNilai, Masalah
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import HasilNilai, nilai_berkas
from jenjang.surat.buku_kerja.read import read_content
from jenjang.surat.nilai.read import parse_record


@dataclass(frozen=True, slots=True)
class Dibaca:
    """A record read and checked: what stops it, and the hash of the file it came from."""

    berkas: BerkasNilai
    penghenti: tuple[Masalah, ...]
    sidik: str


def baca(path: Path, pegawai: Path | None, hari_ini: date, *, lanjut: bool) -> Dibaca:
    """Read a record and name all its problems; raises FileRefused where a file cannot be read as a whole.

    Any problem stops it; with `lanjut` only those that leave nothing to be assessed.
    """
    content = read_content(path)
    person = read_content(pegawai) if pegawai else None
    record = parse_record(content, path.name, person, pegawai.name if pegawai else "")
    berkas = periksa_berkas(record, hari_ini)
    stops = berkas.penghalang() if lanjut else berkas.masalah
    if not stops and not berkas.kegiatan_tanpa_masalah():
        stops = berkas.masalah
    return Dibaca(berkas, stops, hashlib.sha256(content + (person or b"")).hexdigest())


def nilai(dibaca: Dibaca, context: Context) -> tuple[HasilNilai, dict[str, Any]]:
    """Assess what of a record has no problem, and give it as plain data besides."""
    hasil = nilai_berkas(dibaca.berkas.tanpa_masalah(), context)
    return hasil, hasil_json(hasil, context.bahasa)
