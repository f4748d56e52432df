"""The process that opens an untrusted workbook: `python -I -m jenjang.surat.buku_kerja.child < file > answer`.

It takes its limits first, so that a hostile file ends only this process. It imports nothing of the package but what
reading needs, and answers in the lines of `wire`.
"""

import io
import json
import resource
import sys
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

import python_calamine as calamine

from jenjang.surat.buku_kerja.kinds import kind_of
from jenjang.surat.buku_kerja.limits import Limits, limits
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.sheets import Unread
from jenjang.surat.buku_kerja.unread_cells import unread_cells
from jenjang.surat.buku_kerja.wire import encode
from jenjang.surat.buku_kerja.zip_directory import DAMAGED, check_directory


def main() -> None:
    """Read the workbook on standard input and write it to standard output."""
    bounds = limits()
    resource.setrlimit(resource.RLIMIT_AS, (bounds.memory_bytes, bounds.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (bounds.cpu_seconds, bounds.cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (bounds.answer_bytes, bounds.answer_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    content = sys.stdin.buffer.read()
    try:
        for line in _answer(content, bounds):
            _say(line)
    except FileRefused as refusal:
        _say({"refused": refusal.kode, "facts": refusal.isi})


def _answer(content: bytes, bounds: Limits) -> Iterator[object]:
    kind = kind_of(content)
    if kind == "zip":
        kind = check_directory(content, bounds)
    try:
        broken = unread_cells(content) if kind == "xlsx" else {}
    except (*DAMAGED, ParseError, KeyError) as error:
        raise FileRefused("berkas_rusak") from error
    yield {"kind": kind, "macros": b"vbaProject.bin" in content}
    yield from _sheets(content, broken, bounds)
    yield {"end": True}


def _sheets(content: bytes, broken: dict[str, dict[tuple[int, int], Unread]], bounds: Limits) -> Iterator[object]:
    cells = texts = 0
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        for meta in book.sheets_metadata:
            if meta.typ is not calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(meta.name)
            merges = [
                [first[0] + 1, first[1] + 1, last[0] + 1, last[1] + 1] for first, last in sheet.merged_cell_ranges or []
            ]
            visible = meta.visible is calamine.SheetVisibleEnum.Visible
            yield {"sheet": meta.name, "visible": visible, "merges": merges}
            for number, row in _rows(sheet, broken.get(meta.name, {})):
                cells += len(row)
                texts += sum(len(str(text)) for _, _, text in row)
                if cells > bounds.cells or texts > bounds.text_bytes:
                    raise FileRefused("berkas_terlalu_banyak_sel", batas=bounds.cells)
                yield [number, row]
    except calamine.CalamineError as error:
        raise FileRefused("berkas_rusak") from error


def _rows(
    sheet: calamine.CalamineSheet, broken: dict[tuple[int, int], Unread]
) -> Iterator[tuple[int, list[tuple[int, str, str | bool]]]]:
    first_row, first_column = sheet.start or (0, 0)
    rows: dict[int, dict[int, object]] = {}
    for offset, row in enumerate(sheet.to_python(skip_empty_area=True)):
        if any(value != "" for value in row):
            rows[first_row + offset + 1] = {first_column + at + 1: value for at, value in enumerate(row)}
    for (number, column), unread in broken.items():
        rows.setdefault(number, {})[column] = unread
    for number in sorted(rows):
        cells = sorted(rows[number].items())
        encoded = [(column, *pair) for column, value in cells if (pair := encode(value))]
        if encoded:
            yield number, encoded


def _say(line: object) -> None:
    sys.stdout.write(json.dumps(line, ensure_ascii=True, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
