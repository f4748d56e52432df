"""A Typst template beside this module filled with data: PDF bytes, the same for the same data on every machine.

Only the fonts inside the compiler are used, no package and no file but the template can be reached, and the data
come in as JSON, so that nothing in them is ever markup.
"""

import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import typst

_FOLDER: Final = Path(__file__).parent
_STANDARDS: Final = ["a-2a", "ua-1"]


def tulis_typst(templat: str, data: dict[str, Any], tanggal: date) -> bytes:
    """Fill a template (its file name) with data; `tanggal` is the date that the document carries."""
    stamp = int(datetime(tanggal.year, tanggal.month, tanggal.day, tzinfo=UTC).timestamp())
    result = _compiler(templat).compile(
        format="pdf",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        pdf_standards=_STANDARDS,
        timestamp=stamp,
    )
    if not isinstance(result, bytes):
        raise TypeError(f"{templat}: no PDF")
    return result


@cache
def _compiler(templat: str) -> Any:
    return typst.Compiler(_FOLDER / templat, root=_FOLDER, font_paths=[], ignore_system_fonts=True)
