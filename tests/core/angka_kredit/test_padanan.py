"""Nearness in wording: the packed sums of the index say what measuring each butir by the definition says."""

import re
from collections import Counter
from functools import cache
from math import isqrt

from hypothesis import given, settings
from hypothesis import strategies as st

from jenjang.core.angka_kredit.katalog import butir_terdekat, muat_katalog

_WORDS = sorted({word for butir in muat_katalog().butir for word in butir.uraian.split()})
_ASKED = st.lists(st.sampled_from(_WORDS) | st.text("aeiounrstklm 1-é", max_size=9), max_size=14).map(" ".join)


def _groups(text: str) -> set[str]:
    words = " ".join(re.findall("[a-z0-9]+", text.casefold()))
    return {f" {words} "[place : place + 3] for place in range(len(words))} if words else set()


@cache
def _wordings() -> dict[str, list[set[str]]]:
    return {each.kode: [_groups(text) for text in (each.uraian, each.uraian_pasal_8)] for each in muat_katalog().butir}


@cache
def _weights() -> dict[str, int]:
    holders = Counter(group for wordings in _wordings().values() for group in set.union(*wordings))
    return {group: isqrt(1_000_000 // count) for group, count in holders.items()}


def _measured(asked: set[str], kode: str) -> int:
    """Half likeness, half how much of what was asked is there, of the nearer of the two wordings."""
    weight = {group: _weights().get(group, 1000) for group in asked}
    nearest = 0
    for wording in _wordings()[kode]:
        common = sum(weight[group] for group in asked & wording)
        both = sum(weight.values()) + sum(_weights()[group] for group in wording)
        nearest = max(nearest, (2000 * common // both + 1000 * common // sum(weight.values())) // 2)
    return nearest


@given(_ASKED, st.none() | st.sampled_from(["Pemula", "Ahli Muda", "Ahli Utama"]), st.integers(1, 9))
@settings(max_examples=60, deadline=None)
def test_the_nearest_are_those_that_measuring_every_butir_finds(uraian: str, jenjang: str | None, n: int) -> None:
    asked = _groups(uraian)
    open_to = [each for each in muat_katalog().butir if jenjang is None or jenjang in each.jenjang]
    measured = [(each.kode, _measured(asked, each.kode)) for each in open_to] if asked else []
    expected = sorted((each for each in measured if each[1]), key=lambda each: -each[1])[:n]
    found = butir_terdekat(uraian, n, jenjang)
    assert [(each.butir.kode, each.kemiripan_permil) for each in found] == expected
