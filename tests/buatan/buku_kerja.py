"""Workbooks made part by part, so that a test can make exactly one of them wrong."""

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import xlsxwriter

_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def xlsx_parts(rows: str) -> dict[str, str]:
    """Give the parts of a one-sheet XLSX around the XML of its rows."""
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PKG}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PKG}/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {_NS} xmlns:r="{_R}"><sheets>'
        '<sheet name="kegiatan" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PKG}/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet {_NS}>{rows}</worksheet>",
    }


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Zip named parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return target.getvalue()


def raw_xlsx(rows: str) -> bytes:
    """Give a one-sheet XLSX around the XML of its rows."""
    return zipped(xlsx_parts(f"<sheetData>{rows}</sheetData>"))


def with_directory(content: bytes, change: Any) -> bytes:
    """Give a zip with each entry of its central directory changed in place by `change(bytearray, offset)`."""
    changed = bytearray(content)
    at = changed.find(b"PK\x01\x02")
    while at >= 0:
        change(changed, at)
        at = changed.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


def lie_about_size(content: bytes, size: int) -> bytes:
    """Give a zip whose directory and local headers claim `size` unpacked bytes for every member."""
    changed = bytearray(content)
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = changed.find(mark)
        while at >= 0:
            struct.pack_into("<I", changed, at + offset, size)
            at = changed.find(mark, at + 4)
    return bytes(changed)


def workbook(sheets: Mapping[str, Iterable[Iterable[Any]]], merges: Mapping[str, Iterable[str]] = {}) -> bytes:
    """Give an XLSX from plain values: None leaves a cell out, text stays text, Decimal and int are numbers."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for place in merges.get(name, ()):
            sheet.merge_range(place, "")
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                _write(sheet, at, column, value, day)
    book.close()
    return target.getvalue()


def _write(sheet: Any, row: int, column: int, value: Any, day: Any) -> None:
    match value:
        case None:
            return
        case bool():
            sheet.write_boolean(row, column, value)
        case int() | float() | Decimal():
            sheet.write_number(row, column, value)
        case datetime() | date() | time() | timedelta():
            sheet.write_datetime(row, column, value, day)
        case _:
            sheet.write_string(row, column, value)


def ods(rows: str, *, encrypted: bool = False) -> bytes:
    """Give a one-sheet ODS around the XML of its rows; encrypted ones hold noise and say so in their manifest."""
    office = "urn:oasis:names:tc:opendocument:xmlns:"
    lock = '<manifest:encryption-data manifest:checksum="x"/>' if encrypted else ""
    content = (
        f'<office:document-content xmlns:office="{office}office:1.0" xmlns:table="{office}table:1.0" '
        f'xmlns:text="{office}text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="kegiatan">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{office}manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
            f'<manifest:file-entry manifest:full-path="content.xml">{lock}</manifest:file-entry></manifest:manifest>',
            "content.xml": b"\x8f\x02\xfe" * 100 if encrypted else content,
        }
    )
