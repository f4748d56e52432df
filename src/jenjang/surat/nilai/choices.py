"""Choices as cells hold them: ya and tidak in their many spellings, and the words of `choices.toml`."""

import re
import tomllib
from decimal import Decimal
from functools import cache
from pathlib import Path

from jenjang.core.jabatan.jenjang import JENJANG, kenali_jenjang
from jenjang.surat.buku_kerja.sheets import Unread, Value
from jenjang.surat.nilai.cell_text import clean, number_text, shown, without_brackets, words_of
from jenjang.surat.nilai.problems import CellProblem

_GOLONGAN = re.compile(r"\b(IV|III|II|I)\s*[/.\-]?\s*([A-Ea-e])\b")
_GOLONGAN_LOWER = re.compile(r"\b(iv|iii|ii|i)\s*[/.\-]\s*([a-e])\b")
_KODE_FOLLOWED = re.compile(r"([Ll][123](?:\.[A-Za-z0-9]+|\.-)+)[:;,]?\s+\S")
_NIP_DRESS = re.compile(r"^nip\b[.: ]*|[\s.\-]", re.IGNORECASE)
_LOST_DIGITS = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_EXACT_NUMBER_DIGITS = 15


def parse_text(value: Value) -> str:
    """Read a text; a number or a date in its cell is taken as it is shown."""
    return clean(value) if isinstance(value, str) else shown(value)


def parse_ya_tidak(value: Value) -> bool:
    """Read ya or tidak (also v, x, 1, 0); raises CellProblem for anything else."""
    if isinstance(value, bool):
        return value
    text = number_text(value) if isinstance(value, Decimal) else shown(value)
    found = _choices("ya_tidak").get(clean(text).casefold()) or _choices("ya_tidak").get(words_of(text))
    if found is None:
        raise CellProblem("bukan_ya_tidak")
    return found == "ya"


def parse_pendidikan(value: Value) -> str:
    """Read an education as SLTA, D3, S1/D4, S2 or S3; raises CellProblem."""
    return _choice("pendidikan", value)


def parse_status(value: Value) -> str:
    """Read a status as biasa, menunggu_lowongan or pangkat_tertinggi; raises CellProblem."""
    return _choice("status", value)


def parse_peran(value: Value) -> str:
    """Read an author's part as utama, pembantu or sama; raises CellProblem."""
    return _choice("peran", value)


def parse_jenjang(value: Value) -> str:
    """Read a jenjang by its official name, also after "Pekerja Sosial"; raises CellProblem."""
    text = parse_text(value)
    jenjang = kenali_jenjang(words_of(text))
    if jenjang is None:
        raise CellProblem("bukan_pilihan", pilihan=", ".join(JENJANG))
    return jenjang


def parse_golongan(value: Value) -> str:
    """Read a golongan such as III/c, also inside "Penata (III/c)"; raises CellProblem."""
    text = parse_text(value)
    match = _GOLONGAN.search(text) or _GOLONGAN_LOWER.search(text)
    if match is None:
        raise CellProblem("golongan_tidak_terbaca")
    return f"{match[1].upper()}/{match[2].lower()}"


def parse_nip(value: Value) -> str:
    """Read a NIP without its spaces; raises CellProblem where Excel made a number of it and lost digits."""
    if isinstance(value, Decimal) and value.adjusted() >= _EXACT_NUMBER_DIGITS:
        raise CellProblem("nip_angka")
    text = parse_text(value)
    if _LOST_DIGITS.fullmatch(text):
        raise CellProblem("nip_angka")
    return _NIP_DRESS.sub("", text)


def parse_kode(value: Value) -> str:
    """Read a kode such as L2.A.1.a.2, whatever its case and spaces and whatever wording follows it."""
    text = parse_text(value)
    followed = _KODE_FOLLOWED.match(text)
    parts = (followed[1] if followed else text.replace(" ", "")).strip(".").split(".")
    # Lampiran III names its unsur (I, II) before the letter of the sub-unsur.
    upper = 3 if parts[0].upper() == "L3" else 2
    return ".".join(part.upper() if at < upper else part.lower() for at, part in enumerate(parts))


def _choice(name: str, value: Value) -> str:
    text = parse_text(value)
    table = _choices(name)
    found = table.get(words_of(text)) or table.get(words_of(without_brackets(text)))
    if found is None or isinstance(value, Unread):
        raise CellProblem("bukan_pilihan", pilihan=", ".join(dict.fromkeys(table.values())))
    return found


@cache
def _choices(name: str) -> dict[str, str]:
    raw = tomllib.loads((Path(__file__).parent / "choices.toml").read_text("utf-8"))
    table = {}
    for chosen, spellings in raw[name].items():
        for spelling in spellings:
            # A tick mark is no word and stays as it is.
            table[words_of(spelling) or spelling] = chosen
    return table


def choices_of(name: str) -> list[str]:
    """Give the words the record keeps for a choice, in their order."""
    return list(dict.fromkeys(_choices(name).values()))
