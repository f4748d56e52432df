"""Lines of text for the screen: paragraphs and columns that wrap, quick to make and readable in a pipe."""

import re
import shutil
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

LEBAR_TERBESAR: Final = 100
LEBAR_TERKECIL: Final = 60
NO_BREAK: Final = "\u00a0"
_CITED: Final = re.compile(r"\b(?:Pasal|ayat|huruf|angka|Lampiran) (?=[\d(IV]|[a-z]\b)")


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column: its width in characters, and whether its text stands at the right."""

    lebar: int
    kanan: bool = False


def lebar_layar() -> int:
    """Give the width to write in: that of the terminal, between 60 and 100 characters."""
    return max(LEBAR_TERKECIL, min(LEBAR_TERBESAR, shutil.get_terminal_size((LEBAR_TERBESAR, 24)).columns))


def bersih(text: str) -> str:
    """Take out what could steer a terminal: control characters, direction marks, half characters."""
    return "".join(each if each.isprintable() else " " for each in text)


def paragraf(text: str, indent: str = "", first: str = "") -> list[str]:
    """Wrap a paragraph; `first` stands before its first line in the room of the indent."""
    lines = _wrapped(text, lebar_layar() - len(indent))
    return [(first.ljust(len(indent)) if not place else indent) + line for place, line in enumerate(lines)]


def baris(cells: Sequence[str], kolom: Sequence[Kolom], indent: str = "") -> list[str]:
    """Write one row of a table as lines, each cell wrapped in its own column."""
    wrapped = [_wrapped(cell, column.lebar) for cell, column in zip(cells, kolom, strict=True)]
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        texts = [
            part.rjust(column.lebar) if column.kanan else part.ljust(column.lebar)
            for part, column in zip(parts, kolom, strict=True)
        ]
        lines.append((indent + "  ".join(texts)).rstrip())
    return lines


def _wrapped(text: str, width: int) -> list[str]:
    # "Pasal 10" and "ayat (1)" stay on one line: they are read as one.
    bound = _CITED.sub(lambda found: found[0].replace(" ", NO_BREAK), bersih(text))
    return [line.replace(NO_BREAK, " ") for line in textwrap.wrap(bound, width, break_on_hyphens=False)] or [""]
