"""The closed lists of the workload workbook: labels to show, spellings to read."""

import re
import tomllib
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from jenjang.core.beban_kerja.waktu_efektif import WaktuEfektif, norma_waktu_efektif
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.jabatan.tercetak import PERJUTAAN
from jenjang.surat.buku_kerja.sheets import Value
from jenjang.surat.nilai.cell_text import shown, words_of
from jenjang.surat.nilai.problems import CellProblem

_NUMBER = re.compile(r"\d[\d.]*")


@cache
def _choices() -> dict[str, dict[str, list[str]]]:
    raw: dict[str, Any] = tomllib.loads((Path(__file__).parent / "choices.toml").read_text("utf-8"))
    return raw


def labels_of(name: str) -> dict[str, str]:
    """Give the label of each word of a list, in their order."""
    return {word: spellings[0] for word, spellings in _choices()[name].items()}


def parse_choice(name: str, value: Value) -> str:
    """Read a word of a list by any of its spellings; raises CellProblem."""
    wanted = words_of(shown(value))
    for word, spellings in _choices()[name].items():
        if wanted in {words_of(spelling) for spelling in (word, *spellings)}:
            return word
    raise CellProblem("bukan_pilihan", pilihan=", ".join(labels_of(name).values()))


def norms() -> tuple[tuple[WaktuEfektif, WaktuEfektif], ...]:
    """Give the norms of waktu efektif as pairs of minutes and hours, the one in force first."""
    menit = [norma for norma in norma_waktu_efektif() if norma.satuan == "menit"]
    jam = [norma for norma in norma_waktu_efektif() if norma.satuan == "jam"]
    return tuple(zip(menit, jam, strict=True))


def norm_label(menit: WaktuEfektif, jam: WaktuEfektif) -> str:
    """Name a norm as the workbook shows it: "75.000 menit (1.250 jam)"."""
    return f"{amount_for_people(menit.nilai * PERJUTAAN)} menit ({amount_for_people(jam.nilai * PERJUTAAN)} jam)"


def parse_norm(value: Value) -> int:
    """Read a norm of waktu efektif by its minutes or its hours; gives the minutes; raises CellProblem."""
    number = _NUMBER.search(shown(value))
    told = Fraction(number[0].replace(".", "")) if number and number[0].strip(".") else None
    for menit, jam in norms():
        if told in {menit.nilai, jam.nilai}:
            return menit.nilai
    raise CellProblem("bukan_pilihan", pilihan=", ".join(norm_label(*pair) for pair in norms()))
