"""JSON of a record: read as everywhere, whole numbers as Decimals too; what no record can hold is refused."""

from decimal import Decimal
from typing import Any

from jenjang.core.engine.json_text import NotJson, read_json, repeated_names
from jenjang.surat.buku_kerja.refusals import FileRefused

_NUMBER_DIGITS = 40


def parse_json(content: bytes, name: str) -> Any:
    """Read JSON text; raises FileRefused, with row and column where the text breaks off or goes wrong."""
    try:
        value = read_json(content)
    except NotJson as error:
        if error.kode == "json_kosong":
            raise FileRefused("berkas_kosong", berkas=name) from error
        if error.kode == "json_salah":
            raise FileRefused("json_rusak", berkas=name, **error.isi) from error
        raise FileRefused("json_bukan_data", berkas=name) from error
    if repeated_names(value):
        raise FileRefused("json_bukan_data", berkas=name)
    return _exact(value, name)


def _exact(value: Any, name: str) -> Any:
    match value:
        case dict():
            return {key: _exact(each, name) for key, each in value.items()}
        case list():
            return [_exact(each, name) for each in value]
        case bool() | str() | None:
            return value
    if len(str(value)) > _NUMBER_DIGITS:
        raise FileRefused("json_bukan_data", berkas=name)
    return Decimal(value)
