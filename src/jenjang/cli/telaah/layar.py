"""Answers on the screen, as an official reads them: the sentence, the figures, the reasons, then the sheet."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import typer

from jenjang.cli.bahasa import kalimat
from jenjang.cli.telaah.kolom import Kolom, baris, bersih, lebar_layar, paragraf
from jenjang.cli.telaah.lembar import baris_lembar, baris_pohon, nama_isian
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.question import readings_of
from jenjang.core.engine.readings import readings
from jenjang.core.engine.text import outer_for_people
from jenjang.core.penjelasan.diserahkan import diserahkan
from jenjang.core.penjelasan.kalimat import kalimat_jawaban
from jenjang.core.penjelasan.perubahan import Perubahan, perubahan_terdekat
from jenjang.core.penjelasan.putusan import MEMBERATKAN, putusan
from jenjang.core.penjelasan.rangkuman import pohon

Jawaban = Mapping[str, Any]
LEKUK: Final = " " * 15
"""The room of the headings at the left."""
YA, TIDAK, BELUM, ANGKA, SALAH = "✓", "✗", "?", "•", "!"
WARNA: Final = {YA: "green", TIDAK: "red", BELUM: "yellow", ANGKA: "cyan", SALAH: "red"}


def tampilkan(
    items: Sequence[Any],
    answers: Sequence[Jawaban],
    bahasa: str,
    chosen: Mapping[str, str],
    *,
    lengkap: bool,
    nilai_kantor: OfficeValues | None = None,
) -> None:
    """Show every answer, then how many came out how."""
    for place, (item, answer) in enumerate(zip(items, answers, strict=True)):
        if place:
            typer.secho("─" * lebar_layar(), dim=True)
        typer.secho(_title(answer, bahasa) or kalimat("layar_tanpa_nama", bahasa, nomor=place + 1), bold=True)
        _show(item, answer, bahasa, chosen, lengkap=lengkap, nilai_kantor=nilai_kantor)
    if len(answers) != 1:
        typer.secho("─" * lebar_layar(), dim=True)
        _print(paragraf(_summary(answers, bahasa)))


def tanda(answer: Jawaban) -> str:
    """Give the sign of an answer: held, not held, open, a figure without verdict, or an error."""
    if answer["kesalahan"] is not None:
        return SALAH
    found = putusan(answer)
    if found is None:
        return BELUM if any(reason["kode"] == "belum_diketahui" for reason in answer["alasan"]) else ANGKA
    if found[1] is None:
        return BELUM
    if found[0] in MEMBERATKAN:
        return TIDAK if found[1] else ANGKA if answer["alasan"] else YA
    return YA if found[1] else TIDAK


def _show(
    item: Any,
    answer: Jawaban,
    bahasa: str,
    chosen: Mapping[str, str],
    *,
    lengkap: bool,
    nilai_kantor: OfficeValues | None,
) -> None:
    data = item.get("data") if isinstance(item, dict) else None
    if isinstance(item, dict) and isinstance(item.get("catatan"), str) and item["catatan"]:
        _print(paragraf(item["catatan"], "  "))
    sign = tanda(answer)
    first, *rest = paragraf(kalimat_jawaban(answer, data, bahasa), "  ", f"{sign} ")
    typer.secho(first[:1], fg=WARNA[sign], bold=True, nl=False)
    _print([first[1:], *rest])
    if answer["kesalahan"] is not None:
        return
    changes = perubahan_terdekat(item, bahasa, chosen, nilai_kantor)
    _print(_section("layar_hasil", _results(answer, bahasa), bahasa))
    alone = len(answer["alasan"]) <= 1
    _print(_section("layar_perubahan" if alone else "layar_alasan", _reasons(answer, changes, bahasa), bahasa))
    for kode, lines in baris_lembar(answer, bahasa, lengkap=lengkap):
        _print(_section(kode, lines, bahasa, below=True))
    if lengkap:
        _print(_section("layar_pohon", baris_pohon(pohon(answer), bahasa), bahasa, below=True))
    _print(_section("layar_penafsiran", _readings(answer, readings_of(item, chosen), bahasa), bahasa))
    _print(_section("layar_catatan", _listed(answer["asumsi"]), bahasa))
    _print(_section("layar_diserahkan", _listed(map(_with_articles, diserahkan(answer, bahasa))), bahasa))
    if lengkap:
        _print(_section("layar_dasar", paragraf("; ".join(answer["dasar"]), LEKUK), bahasa))


def _title(answer: Jawaban, bahasa: str) -> str:
    jenis = nama_isian(str(answer["jenis"]), bahasa) if answer["jenis"] else ""
    parts = ("" if answer["id"] is None else str(answer["id"]), jenis[:1].upper() + jenis[1:])
    return " · ".join(bersih(each) for each in parts if each)


def _section(kode: str, lines: Sequence[str], bahasa: str, *, below: bool = False) -> list[str]:
    """Put a heading at the left of lines that leave room for it, or above lines that need the whole width."""
    if not lines:
        return []
    heading = "  " + kalimat(kode, bahasa)
    if below:
        return ["", heading, *lines]
    return ["", heading.ljust(len(LEKUK)) + lines[0][len(LEKUK) :], *lines[1:]]


def _results(answer: Jawaban, bahasa: str) -> list[str]:
    """Write the figures of the result; the verdict stands above them, what does not apply is left out."""
    undecided = tanda(answer) == BELUM
    verdict = (putusan(answer) or ("",))[0]
    columns = (Kolom(28), Kolom(lebar_layar() - len(LEKUK) - 30))
    lines = []
    for name, value in (answer["hasil"] or {}).items():
        if name != verdict and (value is not None or undecided):
            lines += baris((nama_isian(name, bahasa), outer_for_people(value, bahasa)), columns, LEKUK)
    return lines


def _reasons(answer: Jawaban, changes: Sequence[Perubahan], bahasa: str) -> list[str]:
    lines = []
    for place, reason in enumerate(answer["alasan"]):
        # A single reason stands in the sentence already.
        lines += paragraf(_with_articles(reason), LEKUK) if len(answer["alasan"]) > 1 else []
        lines += _turned_by([each for each in changes if each.alasan == place], "layar_terpenuhi_bila", bahasa)
    return lines + _turned_by([each for each in changes if each.alasan is None], "layar_tercapai_bila", bahasa)


def _turned_by(changes: Sequence[Perubahan], kode: str, bahasa: str) -> list[str]:
    if not changes:
        return []
    told = [
        kalimat(
            "layar_isian_menjadi" if each.dari is not None else "layar_isian_diisi",
            bahasa,
            isian=nama_isian(each.isian, bahasa),
            dari=outer_for_people(each.dari, bahasa),
            menjadi=outer_for_people(each.menjadi, bahasa),
        )
        for each in changes
    ]
    return paragraf(kalimat(kode, bahasa, perubahan=kalimat("layar_atau", bahasa).join(told)), LEKUK)


def _readings(answer: Jawaban, taken: Mapping[str, str], bahasa: str) -> list[str]:
    lines = []
    for key in answer["penafsiran"]:
        letter = taken.get(key, "a")
        text = readings()[key].pilihan[letter][bahasa]
        lines += paragraf(text, LEKUK + "      ", LEKUK + key + (f" {letter}" if letter != "a" else ""))
    return lines


def _with_articles(told: Mapping[str, Any]) -> str:
    return f"{told['kalimat']} ({'; '.join(told['dasar'])})" if told["dasar"] else str(told["kalimat"])


def _listed(texts: Any) -> list[str]:
    return [line for text in texts for line in paragraf(text, LEKUK)]


def _summary(answers: Sequence[Jawaban], bahasa: str) -> str:
    signs = [tanda(answer) for answer in answers]
    counted = {kode: str(signs.count(sign)) for kode, sign in _COUNTED.items()}
    return kalimat("layar_rangkuman", bahasa, banyak=str(len(answers)), **counted)


_COUNTED: Final = {"ya": YA, "tidak": TIDAK, "belum": BELUM, "angka": ANGKA, "salah": SALAH}


def _print(lines: Sequence[str] | Iterator[str]) -> None:
    for line in lines:
        typer.echo(line)
