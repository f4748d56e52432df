"""Papers as the fields of the national record: CSV with BOM and semicolons, as its own exports are."""

import csv
import io
from collections.abc import Sequence

from jenjang.surat.pak.naskah import Pak
from jenjang.surat.pak.rekaman import ISIAN

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def tulis_csv(pak: Sequence[Pak]) -> bytes:
    """Write one row a paper under the names of the national record."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(ISIAN)
    for each in pak:
        writer.writerow([_harmless(each.rekaman[name]) for name in ISIAN])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _harmless(text: str) -> str:
    """Keep a text from being taken for a formula by a spreadsheet."""
    return f"'{text}" if text.startswith(_FORMULA) else text
