"""What a workbook holds once read: sheets of rows of typed cells, each where the person sees it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell whose value the file does not give: an error (#REF!) or a formula nobody has calculated."""

    text: str

    @property
    def is_uncalculated(self) -> bool:
        """Whether it is a formula without a result, not an error."""
        return self.text.startswith("=")


Value = str | Decimal | bool | date | datetime | time | timedelta | Unread


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its number as Excel shows it (from 1) with its non-empty cells by column number (from 1)."""

    number: int
    cells: Mapping[int, Value]


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, ends inclusive, rows and columns from 1; the value stands in its first cell."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its non-empty rows in order and its merged ranges."""

    name: str
    rows: tuple[Row, ...]
    merges: tuple[Merge, ...] = ()
    visible: bool = True


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of a file in their order; `kind` is xlsx, xls, ods or csv; macros are named, never run."""

    name: str
    kind: str
    sheets: tuple[Sheet, ...]
    has_macros: bool = False


def column_letter(number: int) -> str:
    """Give the letters of a column number: 1 is A, 27 is AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Give the number of column letters: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
