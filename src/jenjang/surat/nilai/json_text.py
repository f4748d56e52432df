"""JSON as exact values: whole numbers and decimals become Decimals, a repeated key or a stray NaN is a mistake."""

import json
from decimal import Decimal
from typing import Any

from jenjang.surat.buku_kerja.refusals import FileRefused

_NUMBER_DIGITS = 40


class _Mistake(ValueError):
    """Something JSON parsers let pass and a record must not."""


def parse_json(content: bytes, name: str) -> Any:
    """Read JSON text; raises FileRefused with row and column where it is none."""
    if not content.strip():
        raise FileRefused("berkas_kosong", berkas=name)
    try:
        text = content.decode("utf-8-sig")
        return json.loads(
            text,
            parse_float=_number,
            parse_int=_number,
            parse_constant=_refuse_constant,
            object_pairs_hook=_unique,
        )
    except json.JSONDecodeError as error:
        raise FileRefused("json_rusak", berkas=name, baris=error.lineno, kolom=error.colno) from error
    except (UnicodeDecodeError, RecursionError, _Mistake) as error:
        raise FileRefused("json_bukan_data", berkas=name) from error


def _number(text: str) -> Decimal:
    if len(text) > _NUMBER_DIGITS:
        raise _Mistake(text[:_NUMBER_DIGITS])
    return Decimal(text)


def _refuse_constant(text: str) -> None:
    raise _Mistake(text)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Mistake("repeated key")
    return found
