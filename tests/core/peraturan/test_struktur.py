"""The structure of the regulation equals its text: chapters, sections, Pasal, ayat, huruf and angka."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from jenjang.core.peraturan.struktur import BERKAS, muat_struktur

DOKUMEN = Path(__file__).parents[2] / "dokumen" / "permenpanrb-33-2020.txt"


class Pembaca:
    """Reads the structure off the text, line by line; a number counts only where it is the next one.

    The text comes from a PDF: bullets stand before some marks, and lines of running text may begin with a number.
    """

    def __init__(self) -> None:
        self.bab: list[dict[str, Any]] = []
        self.bagian = ""
        self.waiting_for = ""
        self.pasal: dict[str, Any] = {}
        self.unit: dict[str, Any] = {}
        self.count = 0

    def read(self, line: str) -> None:
        line = re.sub(r"^- ", "", line.strip())
        if not line:
            return
        if found := re.fullmatch(r"BAB ([IVX]+) ?(.*)", line):
            self.bab.append({"nomor": found[1], "judul": found[2], "pasal": []})
            self.bagian, self.waiting_for = "", "judul"
        elif re.fullmatch(r"(Bagian Ke\w+|Paragraf \d+)", line):
            self.bagian = "" if line.startswith("Bagian") else self.bagian.split(" / ")[0] + " / "
            self.waiting_for = "bagian"
        elif re.fullmatch(rf"Pasal {self.count + 1}", line):
            self.count += 1
            self.waiting_for = ""
            self.pasal = self.unit = {"nomor": self.count} | ({"bagian": self.bagian} if self.bagian else {})
            self.bab[-1]["pasal"].append(self.pasal)
        elif self.waiting_for == "judul":
            self.bab[-1]["judul"] = f"{self.bab[-1]['judul']} {line}".strip()
        elif self.waiting_for == "bagian":
            self.bagian, self.waiting_for = self.bagian + line, ""
        elif self.pasal:
            self.mark(line)

    def mark(self, line: str) -> None:
        ayat = self.pasal.get("ayat", [])
        if line.startswith(f"({len(ayat) + 1}) "):
            self.unit = {}
            self.pasal.setdefault("ayat", []).append(self.unit)
            line = line.split(" ", 1)[1]
        huruf = self.unit.get("huruf", [])
        if line.startswith(f"{chr(ord('a') + len(huruf))}. "):
            self.unit.setdefault("huruf", []).append(0)
        elif huruf:
            huruf[-1] += bool(re.match(rf"{huruf[-1] + 1}[.)] ", line))
        elif re.match(rf"{self.unit.get('angka', 0) + 1}[.)] ", line):
            self.unit["angka"] = self.unit.get("angka", 0) + 1


def read_structure(text: str) -> list[dict[str, Any]]:
    reader = Pembaca()
    for line in text[text.index("BAB I\n") : text.index("LAMPIRAN I\n")].splitlines():
        reader.read(line)
    return reader.bab


def test_the_structure_is_that_of_the_text() -> None:
    text = DOKUMEN.read_text("utf-8")
    raw = tomllib.loads(BERKAS.read_text("utf-8"))
    assert raw["bab"] == read_structure(text)
    assert raw["lampiran"] == [f"Lampiran {number}" for number in re.findall(r"^LAMPIRAN ([IVX]+)$", text, re.M)]


def test_the_regulation_has_its_chapters_pasal_and_annexes() -> None:
    struktur = muat_struktur()
    assert [pasal.nomor for pasal in struktur.pasal] == list(range(1, 64))
    assert len(struktur.judul_bab) == 17
    assert len(struktur.lampiran) == 8
    by_number = {pasal.nomor: pasal for pasal in struktur.pasal}
    assert sum(" angka " in each for each in by_number[8].rujukan) == 19 + 19 + 20 + 20 + 33 + 33 + 33 + 15
    assert len(by_number[54].ayat) == 7
    assert by_number[26].bagian == "SKP / Target Angka Kredit"


@pytest.mark.parametrize(
    ("rujukan", "there"),
    [
        ("Pasal 34 ayat (7) huruf a", True),
        ("Pasal 34 ayat (7) huruf d", False),
        ("Pasal 34 ayat (11)", False),
        ("Pasal 15 ayat (2) huruf h angka 3", True),
        ("Pasal 15 ayat (2) huruf h angka 4", False),
        ("Pasal 33 ayat (3) huruf b angka 2", True),
        ("Pasal 1 angka 22", True),
        ("Pasal 1 angka 23", False),
        ("Pasal 10", True),
        ("Pasal 10 ayat (1)", False),
        ("Pasal 64", False),
        ("Lampiran VIII", True),
        ("Lampiran III I.B.1.a", True),
        ("Lampiran IX", False),
    ],
)
def test_only_parts_of_the_regulation_can_be_cited(rujukan: str, there: bool) -> None:
    assert muat_struktur().memuat(rujukan) is there
