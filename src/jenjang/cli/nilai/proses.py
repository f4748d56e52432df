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
from jenjang.core.penilaian.perorangan.seumur import SeumurJabatan, melampaui_butir, seumur_jabatan
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
    if not stops and not (berkas.kegiatan_tanpa_masalah() or berkas.predikat_tanpa_masalah()):
        stops = berkas.masalah
    return Dibaca(berkas, stops, hashlib.sha256(content + (person or b"")).hexdigest())


@dataclass(frozen=True, slots=True)
class Dinilai:
    """A record assessed, its history through all regimes where it reaches beyond 2022, and both as plain data."""

    hasil: HasilNilai
    seumur: SeumurJabatan | None
    data: dict[str, Any]

    @property
    def pada(self) -> date | None:
        """The day that the next step was asked of; None where the record ends with the law of its work."""
        return self.seumur.pada if self.seumur else None


def nilai(dibaca: Dibaca, context: Context, pada: date | None = None) -> Dinilai:
    """Assess what of a record has no problem; `pada` is the day for the next step, the day of work without it."""
    return nilai_tanpa_masalah(dibaca.berkas.tanpa_masalah(), context, pada)


def nilai_tanpa_masalah(berkas: BerkasNilai, context: Context, pada: date | None) -> Dinilai:
    """Assess a record; its history is followed where a day is named or the record holds predicates."""
    hasil = nilai_berkas(berkas, context)
    seumur = None
    if pada is not None or melampaui_butir(berkas):
        seumur = seumur_jabatan(hasil, context, pada or date.today())
    return Dinilai(hasil, seumur, hasil_json(hasil, context.bahasa, seumur))
