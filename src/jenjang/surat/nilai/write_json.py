"""The record as JSON, with the names and forms of the interface: decimal strings, ISO dates, absent data left out."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from jenjang.core.engine.amounts import amount_text
from jenjang.core.penilaian.berkas import BerkasNilai, Kegiatan, Pegawai, Riwayat
from jenjang.surat.nilai.fields import KEGIATAN, PEGAWAI, RIWAYAT

_AMOUNTS: Final = {"saldo_awal", "pengembangan_profesi", "jam"}


def record_fields(record: Pegawai | Riwayat | Kegiatan) -> dict[str, Any]:
    """Give the known data of one record by field, ready for JSON."""
    names: Sequence[str] = list(
        PEGAWAI if isinstance(record, Pegawai) else RIWAYAT if isinstance(record, Riwayat) else KEGIATAN
    )
    return {name: _plain(name, value) for name in names if (value := getattr(record, name)) is not None}


def write_json(berkas: BerkasNilai) -> str:
    """Write a whole record; the reader takes it back."""
    return json.dumps(
        {
            "pegawai": record_fields(berkas.pegawai),
            "riwayat": [record_fields(each) for each in berkas.riwayat],
            "kegiatan": [record_fields(each) for each in berkas.kegiatan],
        },
        ensure_ascii=False,
        indent=2,
    )


def _plain(name: str, value: Any) -> Any:
    if name in _AMOUNTS:
        return amount_text(value)
    return value.isoformat() if isinstance(value, date) else value
