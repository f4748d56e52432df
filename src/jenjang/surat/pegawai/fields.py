"""How each field of a table of staff is read from its cell."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from jenjang.core.kepegawaian.pangkat import golongan_dari_pangkat, golongan_pns, golongan_pppk
from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import clean
from jenjang.surat.nilai.choices import parse_nip, parse_text
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.nilai.fields import Parser
from jenjang.surat.nilai.numbers import parse_whole
from jenjang.surat.nilai.problems import CellProblem
from jenjang.surat.pegawai.choices import parse_choice

_GOLONGAN: Final = re.compile(r"\b(IV|III|II|I)\s*[/.\-]\s*([A-E])\b|\b(IV|III|II|I)([A-E])\b", re.IGNORECASE)
_ROMAN: Final = re.compile(r"\b([IVX]+)\b", re.IGNORECASE)
_DAY_ZERO: Final = date(1899, 12, 30)
# Day counts of 1913 to 2100: in a column of dates such a number can only be a date that lost its format.
_DAYS: Final = range(5000, 73051)
_DAYS_TEXT: Final = re.compile(r"\d{4,5}(?:[.,]0+)?")
_CLASSES: Final = range(1, 18)
_YEARS: Final = range(1950, 2101)
_LETTERS: Final = 200
_SUREL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def parse_day(value: Value) -> date:
    """Read a date, also as the day count of a spreadsheet; raises CellProblem."""
    count = _day_count(value)
    if count is not None:
        return _DAY_ZERO + timedelta(days=count)
    return parse_date(value)


def is_day_count(value: Value) -> bool:
    """Whether a cell of a date holds a bare day count, which deserves a remark."""
    return _day_count(value) is not None


def parse_golongan(value: Value) -> str:
    """Read III/c, IIIc, "Penata (III/c)", a pangkat's name, or a PPPK's IX; raises CellProblem."""
    text = parse_text(value)
    match = _GOLONGAN.search(text)
    if match:
        golongan = f"{(match[1] or match[3]).upper()}/{(match[2] or match[4]).lower()}"
        if golongan in golongan_pns():
            _agrees(text[: match.start()] + text[match.end() :], golongan)
            return golongan
        raise CellProblem("golongan_tidak_ada")
    found = golongan_dari_pangkat(text)
    if found:
        return found
    roman = _ROMAN.fullmatch(text) or _ROMAN.fullmatch(re.sub(r"(?i)^golongan\s+", "", text))
    if roman and roman[1].upper() in golongan_pppk():
        return roman[1].upper()
    raise CellProblem("golongan_pegawai_tidak_terbaca")


def parse_name(value: Value) -> str:
    """Read a name; raises CellProblem for one without letters."""
    text = parse_short(value)
    if not any(letter.isalpha() for letter in text):
        raise CellProblem("nama_tanpa_huruf")
    return text


def parse_short(value: Value) -> str:
    """Read a text; raises CellProblem beyond 200 letters, which no such field has."""
    if isinstance(value, date | datetime):
        raise CellProblem("teks_berupa_tanggal")
    text = parse_text(value)
    if len(text) > _LETTERS or (isinstance(value, str) and len(clean(value)) > _LETTERS):
        raise CellProblem("teks_terlalu_panjang", batas=_LETTERS)
    return text


def parse_kelas(value: Value) -> int:
    """Read a class of posts from 1 to 17; raises CellProblem."""
    kelas = parse_whole(value)
    if kelas not in _CLASSES:
        raise CellProblem("kelas_tidak_ada")
    return kelas


def parse_year(value: Value) -> int:
    """Read a year of four digits; raises CellProblem."""
    year = value.year if isinstance(value, date | datetime) else parse_whole(value)
    if year not in _YEARS:
        raise CellProblem("tahun_tidak_ada")
    return year


def parse_surel(value: Value) -> str:
    """Read an address of electronic mail; raises CellProblem."""
    text = parse_short(value)
    if not _SUREL.fullmatch(text):
        raise CellProblem("surel_tidak_terbaca")
    return text


PEGAWAI: Final[Mapping[str, Parser]] = {
    "nip": parse_nip,
    "nama": parse_name,
    "gelar_depan": parse_short,
    "gelar_belakang": parse_short,
    "status": lambda value: StatusKepegawaian(parse_choice("status", value)),
    "jenis_kelamin": lambda value: parse_choice("jenis_kelamin", value),
    "tempat_lahir": parse_short,
    "tanggal_lahir": parse_day,
    "tmt_cpns": parse_day,
    "golongan": parse_golongan,
    "tmt_golongan": parse_day,
    "jabatan": parse_short,
    "tmt_jabatan": parse_day,
    "kelas": parse_kelas,
    "unit": parse_short,
    "pendidikan": lambda value: parse_choice("pendidikan", value),
    "program_studi": parse_short,
    "tahun_lulus": parse_year,
    "akhir_kontrak": parse_day,
    "karpeg": parse_short,
    "surel": parse_surel,
}
DAYS: Final = ("tanggal_lahir", "tmt_cpns", "tmt_golongan", "tmt_jabatan", "akhir_kontrak")


def _day_count(value: Value) -> int | None:
    if isinstance(value, Decimal) and value == value.to_integral_value() and int(value) in _DAYS:
        return int(value)
    if isinstance(value, str) and _DAYS_TEXT.fullmatch(clean(value)):
        count = int(re.split(r"[.,]", clean(value))[0])
        return count if count in _DAYS and count not in _YEARS else None
    return None


def _agrees(rest: str, golongan: str) -> None:
    """Refuse a pangkat's name beside another golongan: one of the two is a slip."""
    told = golongan_dari_pangkat(re.sub(r"[(),/\-]+", " ", rest).strip())
    if told and told != golongan:
        raise CellProblem("pangkat_beda_golongan", golongan=told)
