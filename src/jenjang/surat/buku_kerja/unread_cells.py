"""Cells of an XLSX that calamine shows as empty though they are not: errors, and formulas never calculated.

An empty cell means "not filled in"; a broken one must not pass for it. XLS and ODS are not searched: a broken cell
of an XLS reads as empty there.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from jenjang.surat.buku_kerja.sheets import Unread, column_number

_ERROR = re.compile(rb'<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v[^>]*>([^<]*)<', re.DOTALL)
_FORMULA = re.compile(rb"<(?:\w+:)?c\s([^>]*[^/])>\s*(<(?:\w+:)?f\b(?:(?!</(?:\w+:)?c>).)*)</(?:\w+:)?c>", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?(?:v(?:\s[^>]*)?>[^<]|is\b)")
_PLACE = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_UNCALCULATED = "=…"


def unread_cells(content: bytes) -> dict[str, dict[tuple[int, int], Unread]]:
    """Give per sheet name the broken cells by (row, column)."""
    found: dict[str, dict[tuple[int, int], Unread]] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = set(archive.namelist())
        for name, member in _sheet_members(archive):
            if member in members:
                found[name] = dict(_broken(archive.read(member)))
    return found


def _broken(sheet: bytes) -> Iterator[tuple[tuple[int, int], Unread]]:
    if b"<f" in sheet or b":f" in sheet:
        for match in _FORMULA.finditer(sheet):
            if b't="str"' not in match[1] and not _VALUE.search(match[2]) and (place := _place(match[1])):
                yield place, Unread(_UNCALCULATED)
    if b't="e"' in sheet:
        for match in _ERROR.finditer(sheet):
            if place := _place(match[1]):
                yield place, Unread(match[2].decode("utf-8", "replace"))


def _place(attributes: bytes) -> tuple[int, int] | None:
    match = _PLACE.search(attributes)
    return (int(match[2]), column_number(match[1].decode())) if match else None


def _sheet_members(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    relations = {
        relation.get("Id"): relation.get("Target", "")
        for relation in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    }
    # Entities cannot explode here: this runs in the child only, under its limits.
    for element in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter():  # noqa: S314
        if element.tag.rpartition("}")[2] == "sheet":
            ids = [value for key, value in element.attrib.items() if key.rpartition("}")[2] == "id"]
            target = relations.get(ids[0], "") if ids else ""
            member = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            yield element.get("name", ""), member
