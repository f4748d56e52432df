"""Numbers as cells hold them: real numbers, 1.234,5, 0,576, "12 laporan". What can mean two numbers is refused."""

import re
from datetime import timedelta
from decimal import Context, Decimal

from jenjang.core.engine.amounts import AmountError, parse_amount
from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import clean
from jenjang.surat.nilai.problems import CellProblem

_PLAIN = re.compile(r"[+-]?\d+")
_DOTS = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+")
_COMMAS = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+")
_DECIMAL_COMMA = re.compile(r"[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+),\d+")
_DECIMAL_DOT = re.compile(r"[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)\.\d+")
# "12 laporan", "3 (tiga)": the unit or the number in words behind the figure.
_UNIT = re.compile(r"(?<=\d)\s+\(?[^\W\d_][^\d]*$")
# Excel itself shows 15 digits; what lies beyond is the noise of a binary sum.
_EXCEL_DIGITS = Context(prec=15)
_DIGITS = 15


def parse_whole(value: Value) -> int:
    """Read a count; raises CellProblem for fractions and for text that is no number or two."""
    if isinstance(value, str):
        text = _UNIT.sub("", clean(value))
        if _DOTS.fullmatch(text):
            # A count has no decimals, so that these dots can only part thousands.
            text = text.replace(".", "")
        elif _COMMAS.fullmatch(text):
            raise CellProblem("angka_mendua", a=text.replace(",", ""), b=text.split(",")[0])
        number = _from_text(text)
    else:
        number = _number(value)
    if number != number.to_integral_value():
        raise CellProblem("angka_pecahan")
    return int(number)


def parse_credit(value: Value) -> int:
    """Read an amount of credit as millionths; raises CellProblem, also beyond six decimals."""
    if isinstance(value, str):
        text = clean(value)
        if _DOTS.fullmatch(text) and text.count(".") == 1:
            raise CellProblem("angka_mendua", a=text.replace(".", ""), b=text.replace(".", ","))
        if _DOTS.fullmatch(text):
            text = text.replace(".", "")
        number = _from_text(text)
    else:
        number = _EXCEL_DIGITS.plus(_number(value))
    try:
        return parse_amount(number)
    except AmountError:
        raise CellProblem("angka_desimal") from None


def parse_hours(value: Value) -> int:
    """Read hours as millionths; a cell formatted as a duration counts as one."""
    if isinstance(value, timedelta):
        # 3.600 microseconds are a millionth of an hour.
        millionths, rest = divmod(value // timedelta(microseconds=1), 3600)
        if rest:
            raise CellProblem("angka_desimal")
        return millionths
    if isinstance(value, str):
        value = _UNIT.sub("", clean(value))
    return parse_credit(value)


def _number(value: Value) -> Decimal:
    if isinstance(value, Decimal):
        if value.adjusted() > _DIGITS:
            raise CellProblem("angka_tidak_terbaca")
        return value
    raise CellProblem("angka_tidak_terbaca")


def _from_text(text: str) -> Decimal:
    if len(text) > 2 * _DIGITS:
        raise CellProblem("angka_tidak_terbaca")
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if _DECIMAL_COMMA.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _DECIMAL_DOT.fullmatch(text):
        return Decimal(text.replace(",", ""))
    raise CellProblem("angka_tidak_terbaca")
