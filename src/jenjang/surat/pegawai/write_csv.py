"""A table of staff as the national system writes it: CSV with BOM and semicolons, its field names, dates d-m-Y."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import Final

from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.penilaian.periksa.tanggal import tampil
from jenjang.surat.pegawai.layout import columns

_BOM: Final = "\ufeff"
# A spreadsheet takes text that begins so for a formula; the apostrophe, which the reader drops, keeps it text.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")


def write_csv(people: Iterable[BarisPegawai]) -> bytes:
    """Write people under the national system's names, then the fields that it has no name for under ours."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.siasn or column.judul for column in columns()])
    for person in people:
        writer.writerow([_cell(column.isian, getattr(person, column.isian)) for column in columns()])
    return (_BOM + target.getvalue()).encode()


def _cell(isian: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return tampil(value)
    text = str(value)
    # The apostrophe keeps eighteen digits from becoming a number that has only fifteen.
    return f"'{text}" if isian == "nip" or text.startswith(_FORMULA_STARTS) else text
