"""CSV as offices export it: UTF-8 with or without BOM, UTF-16 or cp1252; semicolons, commas or tabs."""

import csv
import io
from collections import Counter

from jenjang.surat.buku_kerja.limits import Limits
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.sheets import Row, Sheet

_DELIMITERS = ";,\t"
_SAMPLE_LINES = 50


def parse_csv(content: bytes, limits: Limits) -> Sheet:
    """Read delimited text as one sheet named "csv"; raises FileRefused when it is no such text."""
    text = _decode(content)
    if any(ord(letter) < 32 and letter not in "\t\r\n\f\v" for letter in text):
        raise FileRefused("berkas_bukan_buku_kerja")
    first, _, rest = text.partition("\n")
    declared = first.strip().lower()
    # Excel writes and obeys a first line sep=; it stays a row, so that row numbers are those Excel shows.
    delimiter = declared[4] if declared.startswith("sep=") and len(declared) == 5 else _delimiter(text)
    # Strict: a quote that is never closed would otherwise swallow the rest of the table without a word.
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows = []
    number = cells = 0
    try:
        for number, fields in enumerate(lines, 1):
            if len(fields) > limits.csv_columns:
                raise FileRefused("csv_terlalu_lebar", baris=number, batas=limits.csv_columns)
            if number == 1 and rest and declared.startswith("sep="):
                continue
            filled = {column: field for column, field in enumerate(fields, 1) if field.strip()}
            cells += len(filled)
            if cells > limits.cells:
                raise FileRefused("berkas_terlalu_banyak_sel", batas=limits.cells)
            if filled:
                rows.append(Row(number, filled))
    except csv.Error as error:
        raise FileRefused("csv_rusak", baris=number + 1) from error
    return Sheet("csv", tuple(rows))


def _decode(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileRefused("berkas_bukan_buku_kerja")


def _delimiter(text: str) -> str:
    """Choose the delimiter that cuts most of the first lines into the same number of columns, at least two."""
    best, best_score = ",", (0, 0)
    for delimiter in _DELIMITERS:
        lines = csv.reader(io.StringIO(text[:100_000], newline=""), delimiter=delimiter)
        try:
            widths = Counter(len(fields) for fields, _ in zip(lines, range(_SAMPLE_LINES), strict=False) if fields)
        except csv.Error:
            continue
        wide = [(count, width) for width, count in widths.items() if width > 1]
        score = max(wide, default=(0, 0))
        if score > best_score:
            best, best_score = delimiter, score
    return best
