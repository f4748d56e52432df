"""The worked decisions of tests/kasus/telaah.json are answered as expected, with reasons, articles and readings."""

import json
import re
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pytest

from jenjang.core.engine.question import HOME
from jenjang.core.telaah import muat_pertanyaan, telaah

CONTOH = json.loads((Path(__file__).parents[1] / "kasus" / "telaah.json").read_text("utf-8"))
BERALASAN = [contoh for contoh in CONTOH if "alasan" in contoh["harapan"]]
NAMA = [contoh["id"] for contoh in CONTOH]
# "8(2)a.14": the Pasal, its ayat, huruf and angka; "34(1)-(7)" names a row of ayat.
RUJUKAN = re.compile(
    r"(?<![\d(])(?P<pasal>\d+)(?:\((?P<ayat>\d+)\)(?:-\((?P<sampai>\d+)\))?)?(?P<huruf>[a-z])?(?:\.(?P<angka>\d+))?"
)


def same(expected: Any, given: Any) -> bool:
    """Compare decimals as numbers, texts but for case and spaces, all else exactly."""
    if isinstance(expected, dict) and isinstance(given, dict):
        return expected.keys() == given.keys() and all(same(value, given[name]) for name, value in expected.items())
    if isinstance(expected, list) and isinstance(given, list):
        return len(expected) == len(given) and all(map(same, expected, given))
    if isinstance(expected, str) and isinstance(given, str):
        try:
            return Decimal(expected) == Decimal(given)
        except InvalidOperation:
            return expected.casefold().split() == given.casefold().split()
    return type(expected) is type(given) and bool(expected == given)


def cited(dasar: str) -> set[str]:
    """The articles of "34(6); 15(2)h.1" in the form of the project; other sources are left out."""
    found = set()
    for each in RUJUKAN.finditer(re.sub(r"\(?seed \d+\)?|Lampiran [^;]+", "", dasar)):
        huruf = f" huruf {each['huruf']}" if each["huruf"] else ""
        angka = f" angka {each['angka']}" if each["angka"] else ""
        ayat = range(int(each["ayat"]), int(each["sampai"] or each["ayat"]) + 1) if each["ayat"] else ()
        found |= {f"Pasal {each['pasal']} ayat ({number}){huruf}{angka}" for number in ayat}
        found |= set() if each["ayat"] else {f"Pasal {each['pasal']}"}
    return found


def answer(contoh: dict[str, Any]) -> dict[str, Any]:
    (given,) = telaah({"id": contoh["id"], "jenis": contoh["jenis"], "data": contoh["data"]})
    return given


def test_every_kind_of_question_has_a_worked_example() -> None:
    """The worked values of the regulation since 2023 stand in tests/kasus/konversi."""
    of_home = {jenis for jenis, asked in muat_pertanyaan().items() if asked.peraturan == HOME}
    assert {contoh["jenis"] for contoh in CONTOH} == of_home
    assert len(CONTOH) == 104


@pytest.mark.parametrize("contoh", CONTOH, ids=NAMA)
def test_the_result_agrees_field_by_field(contoh: dict[str, Any]) -> None:
    given = answer(contoh)
    expected = {name: value for name, value in contoh["harapan"].items() if name not in ("alasan", "kesalahan")}
    if "kesalahan" in contoh["harapan"]:
        assert given["hasil"] is None
        assert given["kesalahan"]["kalimat"]
        return
    assert given["kesalahan"] is None
    assert expected.keys() <= given["hasil"].keys()
    assert [name for name in expected if not same(expected[name], given["hasil"][name])] == []


@pytest.mark.parametrize("contoh", BERALASAN, ids=lambda contoh: contoh["id"])
def test_each_condition_that_fails_gives_one_reason_with_its_articles(contoh: dict[str, Any]) -> None:
    wanted = contoh["harapan"]["alasan"]
    reasons = answer(contoh)["alasan"]
    assert len(reasons) == len([wanted] if isinstance(wanted, str) else wanted)
    if wanted:
        given = [f"{each} " for line in reasons for each in line["dasar"]]
        assert [want for want in cited(contoh["dasar"]) if not any(each.startswith(f"{want} ") for each in given)] == []


@pytest.mark.parametrize("contoh", CONTOH, ids=NAMA)
def test_a_reading_that_is_assumed_is_named(contoh: dict[str, Any]) -> None:
    assumed = re.findall(r"assumes (R\d\d)", contoh["catatan"])
    assert set(assumed) <= set(answer(contoh)["penafsiran"])


def test_articles_are_read_from_their_short_form() -> None:
    assert cited("8(2)a.14; 8(3)") == {"Pasal 8 ayat (2) huruf a angka 14", "Pasal 8 ayat (3)"}
    assert cited("34(1)-(3)") == {"Pasal 34 ayat (1)", "Pasal 34 ayat (2)", "Pasal 34 ayat (3)"}
    assert cited("16(1)e; 15(2)h.1") == {"Pasal 16 ayat (1) huruf e", "Pasal 15 ayat (2) huruf h angka 1"}
    assert cited("37; Lampiran III II.C.2") == {"Pasal 37"}
    assert cited("44-45 (seed 004)") == {"Pasal 44", "Pasal 45"}
    assert cited("seed 003") == set()


def test_results_are_compared_as_numbers_and_names() -> None:
    assert same("1.80", "1.8")
    assert same({"a": ["8.0"]}, {"a": ["8"]})
    assert same("Ahli  muda", "Ahli Muda")
    assert not same(True, 1)
    assert not same("1.8", None)
    assert not same(["8"], ["8", "8"])
