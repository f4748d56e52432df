"""Worked examples of the regulation: every expected field, reason and article is in the answer."""

import json
import re
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pytest

from jenjang.core.telaah import telaah

KASUS = Path(__file__).parents[1] / "kasus"
CONTOH = [case for path in sorted(KASUS.glob("contoh_*.json")) for case in json.loads(path.read_text("utf-8"))]


def same(expected: Any, given: Any) -> bool:
    """Compare decimals as numbers, names but for case and spaces, everything else exactly."""
    if isinstance(expected, str) and isinstance(given, str):
        try:
            return Decimal(expected) == Decimal(given)
        except InvalidOperation:
            return expected.casefold().split() == given.casefold().split()
    return type(expected) is type(given) and expected == given


def cited(dasar: str) -> set[str]:
    """Turn "15(2)h.2; 34(8)" into "Pasal 15 ayat (2) huruf h angka 2" and the like; other sources are left out."""
    found = re.findall(r"(?<![\d(.])(\d+)((?:\(\d+\))?)([a-z]?)((?:\.\d+)?)(?!\d)", re.sub(r"seed \d+", "", dasar))
    return {
        f"Pasal {p}" + (f" ayat {a}" if a else "") + (f" huruf {h}" if h else "") + (f" angka {n[1:]}" if n else "")
        for p, a, h, n in found
    }


@pytest.mark.parametrize("contoh", CONTOH, ids=[case["id"] for case in CONTOH])
def test_a_worked_example_is_answered_as_expected(contoh: dict[str, Any]) -> None:
    (answer,) = telaah(contoh)
    expected = {name: value for name, value in contoh["harapan"].items() if name != "alasan"}
    assert answer["kesalahan"] is None
    assert {name: given for name, given in answer["hasil"].items() if name in expected} == {
        name: given for name, given in answer["hasil"].items() if name in expected and same(expected[name], given)
    }
    assert expected.keys() <= answer["hasil"].keys()


@pytest.mark.parametrize(
    "contoh", [case for case in CONTOH if "alasan" in case["harapan"]], ids=lambda case: case["id"]
)
def test_a_worked_example_gives_a_reason_for_each_condition_that_fails(contoh: dict[str, Any]) -> None:
    (answer,) = telaah(contoh)
    wanted = contoh["harapan"]["alasan"]
    assert len(answer["alasan"]) == len([wanted] if isinstance(wanted, str) else wanted)
    if wanted:
        articles = {each for line in answer["alasan"] for each in line["dasar"]}
        assert all(any(each.startswith(want) for each in articles) for want in cited(contoh["dasar"]))
