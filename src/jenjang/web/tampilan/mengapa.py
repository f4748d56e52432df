"""The explanation of a legal figure on a page: sentence, sheet and articles of an answer of the core."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jenjang.core.engine.text import outer_for_people
from jenjang.core.penjelasan.kalimat import lembar
from jenjang.core.penjelasan.rangkuman import penjelasan
from jenjang.core.telaah import telaah
from jenjang.web.tampilan.bentuk import bahasa

MASUKAN = "masukan"


@dataclass(frozen=True)
class Langkah:
    """One line of the sheet as people read it; `dasar` names its articles."""

    nama: str
    nilai: str
    rumus: str
    dasar: str


@dataclass(frozen=True)
class Jawaban:
    """An answer of the core with its explanation, for a page."""

    hasil: Mapping[str, Any]
    kalimat: str
    masukan: list[Langkah]
    langkah: list[Langkah]
    perubahan: list[str]
    diserahkan: list[str]


def jawab(jenis: str, **data: Any) -> Jawaban:
    """Ask the core one question and give the answer with its reasons in the language of the page.

    `hasil` is empty where the core refuses the question; the sentence says why.
    """
    item = {"jenis": jenis, "data": data}
    answer = telaah(item, bahasa())[0]
    explained = penjelasan(item, answer, bahasa())
    lines = [line for where, line in lembar(answer) if not where] if answer["kesalahan"] is None else []
    return Jawaban(
        hasil=answer["hasil"] or {},
        kalimat=explained["kalimat"],
        masukan=list(_steps(line for line in lines if line["jenis"] == MASUKAN)),
        langkah=list(_steps(line for line in lines if line["jenis"] != MASUKAN)),
        perubahan=[each["kalimat"] for each in explained["perubahan"]],
        diserahkan=[each["kalimat"] for each in explained["diserahkan"]],
    )


def _steps(lines: Any) -> Iterator[Langkah]:
    for line in lines:
        articles = "; ".join(line["dasar"])
        name = line["nama"].replace("_", " ")
        yield Langkah(name, outer_for_people(line["nilai"], bahasa()), line.get("rumus", ""), articles)
