"""The record as JSON: pegawai, an object; riwayat, kegiatan, predikat and integrasi, lists of objects."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Kegiatan, Masalah, Pegawai, Riwayat
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import is_blank, shown
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.fields import (
    AMOUNTS,
    INTEGRASI,
    KEGIATAN,
    PEGAWAI,
    PREDIKAT,
    RIWAYAT,
    Parser,
    parse_fields,
    require,
)
from jenjang.surat.nilai.json_text import parse_json
from jenjang.surat.nilai.later_sheets import integration_of, period_of
from jenjang.surat.nilai.person_sheet import NEEDED

_DECIMAL = re.compile(r"-?\d{1,18}(?:\.\d{1,18})?")
_NUMBERS = AMOUNTS | {"jumlah", "jumlah_penulis"}


def parse_record(
    content: bytes, name: str, person: tuple[Pegawai, tuple[Riwayat, ...]] | None, findings: Findings
) -> BerkasNilai:
    """Read a whole record; a person given besides it takes the place of its own.

    Raises FileRefused when it is no JSON object of that shape.
    """
    raw = parse_json(content, name)
    if not isinstance(raw, dict) or not raw.keys() & {"kegiatan", "predikat", "integrasi"}:
        raise FileRefused("json_bentuk", berkas=name)
    pegawai, riwayat = person or _person(raw, name, findings)
    kegiatan = [_claim(number, each, findings) for number, each in _objects(raw, "kegiatan", name)]
    predikat = [
        period_of(*_cells("predikat", number, each, PREDIKAT, findings), findings)
        for number, each in _objects(raw, "predikat", name)
    ]
    integrasi = [
        integration_of(*_cells("integrasi", number, each, INTEGRASI, findings), findings)
        for number, each in _objects(raw, "integrasi", name)
    ]
    if not (kegiatan or predikat or integrasi):
        findings.masalah.append(Masalah("kegiatan", 1, "", "", "kegiatan_kosong"))
    known = {"pegawai", "riwayat", "kegiatan", "predikat", "integrasi"}
    findings.catatan += [_unknown("", 1, key) for key in sorted(raw.keys() - known)]
    return BerkasNilai(
        nama=name,
        pegawai=pegawai,
        riwayat=riwayat,
        kegiatan=tuple(kegiatan),
        masalah=tuple(findings.masalah),
        catatan=tuple(findings.catatan),
        predikat=tuple(predikat),
        integrasi=tuple(integrasi),
    )


def parse_person(content: bytes, name: str, findings: Findings) -> tuple[Pegawai, tuple[Riwayat, ...]]:
    """Read the person alone, as `--pegawai` gives them: the object itself, or under "pegawai" with "riwayat"."""
    raw = parse_json(content, name)
    if not isinstance(raw, dict):
        raise FileRefused("json_bentuk", berkas=name)
    return _person(raw if "pegawai" in raw else {"pegawai": raw}, name, findings)


def _person(raw: Mapping[str, Any], name: str, findings: Findings) -> tuple[Pegawai, tuple[Riwayat, ...]]:
    person = raw.get("pegawai", {})
    if not isinstance(person, dict):
        raise FileRefused("json_bentuk", berkas=name)
    read, cells, asal = _object("pegawai", 1, person, PEGAWAI, findings)
    require(NEEDED, cells, asal, findings.masalah)
    changes = []
    for number, each in _objects(raw, "riwayat", name):
        change, values, place = _object("riwayat", number, each, RIWAYAT, findings)
        require(("tanggal",), values, place, findings.masalah)
        changes.append(Riwayat(asal=place, **change))
    return Pegawai(asal=asal, **read), tuple(changes)


def _claim(number: int, raw: Mapping[str, Any], findings: Findings) -> Kegiatan:
    read, cells, asal = _object("kegiatan", number, raw, KEGIATAN, findings)
    require(("tanggal_mulai", "jumlah"), cells, asal, findings.masalah)
    if is_blank(cells.get("kode")) and is_blank(cells.get("uraian")):
        findings.masalah.append(asal.masalah("kode", "kode_atau_uraian"))
    return Kegiatan(asal=asal, **read)


def _object(
    lembar: str, number: int, raw: Mapping[str, Any], parsers: Mapping[str, Parser], findings: Findings
) -> tuple[dict[str, Any], dict[str, Value], Asal]:
    asal, cells = _cells(lembar, number, raw, parsers, findings)
    read = parse_fields(parsers, cells, asal, findings.masalah)
    # A nested value is named already; it is not missing.
    return read, {**cells, **{key: True for key, value in raw.items() if _is_nested(value) and key in parsers}}, asal


def _cells(
    lembar: str, number: int, raw: Mapping[str, Any], parsers: Mapping[str, Parser], findings: Findings
) -> tuple[Asal, dict[str, Value]]:
    """Give the plain values of an object as cells; nested and unknown ones are named."""
    known = {key: value for key, value in raw.items() if key in parsers and value is not None}
    cells = {key: _exact(key, value) for key, value in known.items() if not _is_nested(value)}
    asal = Asal(lembar, number, {}, nilai={key: shown(value) for key, value in cells.items()})
    findings.masalah += [asal.masalah(key, "json_bersarang") for key in known if key not in cells]
    findings.catatan += [_unknown(lembar, number, key) for key in raw if key not in parsers]
    return asal, cells


def _is_nested(value: Any) -> bool:
    return value is not None and not isinstance(value, str | Decimal | bool)


def _exact(key: str, value: str | Decimal | bool) -> Value:
    """Take decimal strings with a point as JSON means them, and a NIP written as a number as its digits."""
    if key in _NUMBERS and isinstance(value, str) and _DECIMAL.fullmatch(value):
        return Decimal(value)
    return str(value) if key == "nip" and isinstance(value, Decimal) else value


def _objects(raw: Mapping[str, Any], key: str, name: str) -> list[tuple[int, Mapping[str, Any]]]:
    items = raw.get(key, [])
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise FileRefused("json_bentuk", berkas=name)
    return list(enumerate(items, 1))


def _unknown(lembar: str, number: int, key: str) -> Masalah:
    return Masalah(lembar, number, key, key, "isian_tidak_dikenal")
