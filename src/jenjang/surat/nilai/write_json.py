"""The record as JSON, with the names and forms of the interface: decimal strings, ISO dates, absent data left out."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from jenjang.core.engine.amounts import amount_text
from jenjang.core.penilaian.berkas import BerkasNilai, Integrasi, Kegiatan, Pegawai, PeriodeKinerja, Riwayat
from jenjang.surat.nilai.fields import AMOUNTS, INTEGRASI, KEGIATAN, PEGAWAI, PREDIKAT, RIWAYAT

_FIELDS: Final[Mapping[type, Mapping[str, Any]]] = {
    Pegawai: PEGAWAI,
    Riwayat: RIWAYAT,
    Kegiatan: KEGIATAN,
    PeriodeKinerja: PREDIKAT,
    Integrasi: INTEGRASI,
}
Isi = Pegawai | Riwayat | Kegiatan | PeriodeKinerja | Integrasi


def record_fields(record: Isi) -> dict[str, Any]:
    """Give the known data of one record by field, ready for JSON."""
    return {name: _plain(name, value) for name in _FIELDS[type(record)] if (value := getattr(record, name)) is not None}


def write_json(berkas: BerkasNilai) -> str:
    """Write a whole record; the reader takes it back."""
    parts: dict[str, Any] = {
        "pegawai": record_fields(berkas.pegawai),
        "riwayat": [record_fields(each) for each in berkas.riwayat],
        "kegiatan": [record_fields(each) for each in berkas.kegiatan],
    }
    # Records from before 2023 keep the form they had.
    later: dict[str, Sequence[Isi]] = {"predikat": berkas.predikat, "integrasi": berkas.integrasi}
    parts |= {name: [record_fields(each) for each in rows] for name, rows in later.items() if rows}
    return json.dumps(parts, ensure_ascii=False, indent=2)


def _plain(name: str, value: Any) -> Any:
    if name in AMOUNTS:
        return amount_text(value)
    return value.isoformat() if isinstance(value, date) else value
