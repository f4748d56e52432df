"""A Typst template filled with data: PDF bytes, the same for the same data on every machine.

Only the fonts inside the compiler are used, no package and no file but the template can be reached, and the data
come in as JSON, so that nothing in them is ever markup.
"""

import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, Final

import typst

_STANDARDS: Final = ["a-2a", "ua-1"]


def tulis_typst(templat: Path, data: dict[str, Any], tanggal: date) -> bytes:
    """Fill a template with data; `tanggal` is the date that the document carries."""
    stamp = int(datetime(tanggal.year, tanggal.month, tanggal.day, tzinfo=UTC).timestamp())
    compiler, alone = _compiler(templat)
    # A compiler fails when two threads ask it at once, as two people printing the same list do.
    with alone:
        result = compiler.compile(
            format="pdf",
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            pdf_standards=_STANDARDS,
            timestamp=stamp,
        )
    if not isinstance(result, bytes):
        raise TypeError(f"{templat.name}: no PDF")
    return result


@cache
def _compiler(templat: Path) -> tuple[Any, Lock]:
    return typst.Compiler(templat, root=templat.parent, font_paths=[], ignore_system_fonts=True), Lock()
