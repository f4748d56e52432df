"""The sentence of an answer: the result, the limit that bound it, and the article."""

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any, Final

from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.answer import UNKNOWN_CODE
from jenjang.core.engine.citations import precise
from jenjang.core.engine.nodes import Kind
from jenjang.core.engine.text import outer_for_people
from jenjang.core.engine.words import has_sentence, sentence, table
from jenjang.core.penjelasan.putusan import putusan

Jawaban = Mapping[str, Any]
_PRINTED: Final = (Kind.FIGURE, Kind.LOOKUP)
_VERDICT: Final = {True: "ya", False: "tidak", None: "belum"}


class _Facts(dict[str, str]):
    """The facts of a case by name; what is not among them is said to be unknown."""

    def __init__(self, bahasa: str) -> None:
        super().__init__()
        self.bahasa = bahasa

    def __missing__(self, name: str) -> str:
        return outer_for_people(None, self.bahasa)


def kalimat_jawaban(jawaban: Jawaban, data: object = None, bahasa: str = "id") -> str:
    """Say an answer in one or two sentences with its articles; `data` are the item's own, for their words."""
    if jawaban["kesalahan"] is not None:
        return f"{jawaban['kesalahan']['kalimat']}{_cited(jawaban['kesalahan']['dasar'])}"
    parts = [table()[_code(jawaban)][bahasa].format_map(_facts(jawaban, data, bahasa))]
    reasons = jawaban["alasan"]
    only_missing = [reason["kode"] for reason in reasons] == [UNKNOWN_CODE] * len(reasons)
    if len(reasons) == 1:
        # That it cannot be decided yet is what the reason itself says.
        parts = [reasons[0]["kalimat"]] if only_missing else [*parts, reasons[0]["kalimat"]]
    elif reasons:
        parts.append(
            sentence("jawab_isian_banyak" if only_missing else "jawab_alasan_banyak", bahasa, banyak=len(reasons))
        )
    parts += [_limit(line, bahasa) for line in batas_mengikat(jawaban)]
    return " ".join(parts) + _cited(dasar_utama(jawaban))


def lembar(jawaban: Jawaban) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give every line of the sheet with the record it belongs to ("" for the answer itself)."""
    for line in jawaban["jejak"]:
        if line["jenis"] == "catatan":
            yield from ((line["nama"], each) for each in line["lembar"])
        else:
            yield "", line


def baris_hasil(jawaban: Jawaban, name: str) -> Mapping[str, Any] | None:
    """Give the line of the sheet that a result was read off, or None for one that has no line of its own."""
    lines = [line for where, line in lembar(jawaban) if not where]
    named = next((line for line in lines if line.get("hasil") == name), None)
    return named or next((line for line in lines if line["nama"] == name), None)


def batas_mengikat(jawaban: Jawaban) -> list[Mapping[str, Any]]:
    """Give the lines whose limit cut something off."""
    return [line for _, line in lembar(jawaban) if "batas" in line and line["batas"]["terpotong"] != amount_text(0)]


def dasar_utama(jawaban: Jawaban) -> list[str]:
    """Give the articles the sentence rests on: those of the reasons, else of the verdict and of the figures it names.

    Without a verdict the first result stands in its place.
    """
    if jawaban["alasan"]:
        return precise(each for reason in jawaban["alasan"] for each in reason["dasar"])
    lines = {line["nama"]: line for where, line in lembar(jawaban) if not where}
    found = putusan(jawaban)
    wanted = [found[0]] if found else list(jawaban["hasil"] or {})
    main = next((line for line in (baris_hasil(jawaban, name) for name in wanted) if line), None)
    cited = list(main["dasar"]) if main else []
    text = table()[_code(jawaban)]["id"]
    for name in {name for _, name, _, _ in Formatter().parse(text) if name in lines}:
        for each in (name, *lines[name].get("dari", ())):
            cited += lines[each]["dasar"] if each in lines and lines[each]["jenis"] in _PRINTED else []
    return precise(cited or jawaban["dasar"])


def nilai_baris(line: Mapping[str, Any], bahasa: str = "id") -> str:
    """Write the value of a line of the sheet as people read it, with its unit where people say it."""
    text = outer_for_people(line["nilai"], bahasa)
    said = f"satuan_{line['satuan']}"
    return sentence(said, bahasa, nilai=text) if line["nilai"] is not None and has_sentence(said) else text


def _facts(jawaban: Jawaban, data: object, bahasa: str) -> _Facts:
    facts = _Facts(bahasa)
    given = data.items() if isinstance(data, dict) else ()
    facts.update({name: outer_for_people(value, bahasa) for name, value in given})
    facts.update({line["nama"]: nilai_baris(line, bahasa) for where, line in lembar(jawaban) if not where})
    facts.update({name: outer_for_people(value, bahasa) for name, value in (jawaban["hasil"] or {}).items()})
    return facts


def _code(jawaban: Jawaban) -> str:
    hasil = jawaban["hasil"] or {}
    found = putusan(jawaban)
    first = next(iter(hasil), "")
    if not found and hasil.get(first) is None and any(each["kode"] == UNKNOWN_CODE for each in jawaban["alasan"]):
        return "jawab_umum_belum"
    endings = [_VERDICT[found[1]]] if found else ["kosong"] if hasil.get(first) is None else []
    codes = [f"jawab_{jawaban['jenis']}_{ending}" for ending in (*endings, first)] + [f"jawab_{jawaban['jenis']}"]
    general = f"jawab_{found[0]}_{endings[0]}" if found else "jawab_umum"
    return next((code for code in codes if has_sentence(code)), general)


def _limit(line: Mapping[str, Any], bahasa: str) -> str:
    figures = {name: outer_for_people(value, bahasa) for name, value in line["batas"].items()}
    return sentence("jawab_batas", bahasa, dasar=", ".join(line["dasar"]), **figures)


def _cited(dasar: list[str]) -> str:
    return f" ({'; '.join(dasar)})" if dasar else ""
