"""The door for records: a file in, a `BerkasNilai` with all problems of the document out."""

from pathlib import Path

import jenjang.surat.words  # noqa: F401 the problems named here are said with its words
from jenjang.core.penilaian.berkas import BerkasNilai, Pegawai, Riwayat
from jenjang.surat.buku_kerja.read import parse_workbook, read_content
from jenjang.surat.nilai import json_record, workbook_record
from jenjang.surat.nilai.claim_sheet import Findings


def read_record(path: Path, pegawai: Path | None = None) -> BerkasNilai:
    """Read a record from XLSX, XLS, ODS, CSV or JSON; `pegawai` is the JSON of the person, as CSV needs it.

    Raises FileRefused when a file as a whole cannot be read; everything else stands in `masalah`.
    """
    person = read_content(pegawai) if pegawai else None
    return parse_record(read_content(path), path.name, person, pegawai.name if pegawai else "")


def parse_record(content: bytes, name: str, person: bytes | None = None, person_name: str = "") -> BerkasNilai:
    """Read a record from the bytes of a file and, where given, of the person's JSON; raises FileRefused."""
    findings = Findings()
    given: tuple[Pegawai, tuple[Riwayat, ...]] | None = None
    if person is not None:
        given = json_record.parse_person(person, person_name, findings)
    if _is_json(content, name):
        return json_record.parse_record(content, name, given, findings)
    return workbook_record.parse_record(parse_workbook(content, name), given, findings)


def _is_json(content: bytes, name: str) -> bool:
    return name.lower().endswith(".json") or content[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"
