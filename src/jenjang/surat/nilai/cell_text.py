"""Cells as people wrote them: cleaned for reading, blank or not, and shown back in messages."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from jenjang.surat.buku_kerja.sheets import Unread, Value

_SPACES = re.compile(r"[\s\u00a0\u200b\u200c\u200d\u2060\ufeff]+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NOT_WORD = re.compile(r"[\W_]+")
# National systems export the word null; people draw a dash through a cell they leave out.
_BLANK_WORDS = {"", "-", "--", "–", "—", "null", "(null)", "none", "nan", "n/a", "#n/a"}
_SHOWN_LETTERS = 80


def clean(text: str) -> str:
    """Make every run of spaces one space and drop the apostrophe that forces text in Excel."""
    return _SPACES.sub(" ", text).strip().lstrip("'’‘`").strip()


def is_blank(value: Value | None) -> bool:
    """Whether a cell says nothing: empty, spaces, a dash, or the word null."""
    return value is None or (isinstance(value, str) and clean(value).casefold() in _BLANK_WORDS)


def words_of(text: str) -> str:
    """Reduce a text to its words in small letters, for comparing headings and choices."""
    return " ".join(_NOT_WORD.sub(" ", clean(text).casefold()).split())


def without_brackets(text: str) -> str:
    """Leave out what stands in brackets: "Jumlah (laporan)" becomes "Jumlah "."""
    return _BRACKETS.sub(" ", text)


def number_text(number: Decimal) -> str:
    """Write a number as people read it, with a decimal comma and no exponent."""
    if abs(number.adjusted()) > 30:
        return str(number)
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")


def shown(value: Value | None) -> str:
    """Write a cell back the way its owner sees it, for a message."""
    match value:
        case None:
            return ""
        case bool():
            return "ya" if value else "tidak"
        case Decimal():
            return number_text(value)
        case datetime():
            return value.strftime("%d-%m-%Y %H:%M")
        case date():
            return value.strftime("%d-%m-%Y")
        case time():
            return value.strftime("%H:%M")
        case timedelta():
            return f"{value // timedelta(hours=1)}:{value // timedelta(minutes=1) % 60:02d}"
        case Unread():
            return value.text
    text = _SPACES.sub(" ", value).strip()
    return text if len(text) <= _SHOWN_LETTERS else text[: _SHOWN_LETTERS - 1] + "…"
