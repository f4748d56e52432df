"""Nearness in wording between a text that matches no butir and the butir there are."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import isqrt
from typing import Final

from jenjang.core.angka_kredit.butir import ButirKegiatan

_LETTERS: Final = re.compile(r"[a-z0-9]+")
_PER_MILLE: Final = 1000


@dataclass(frozen=True, slots=True)
class Padanan:
    """A butir and how near its wording is, from 0 (nothing in common) to 1000 (the same)."""

    butir: ButirKegiatan
    kemiripan_permil: int


class Indeks:
    """The wordings of butir as groups of three letters, each weighing the more the fewer butir hold it.

    Groups of letters let a misspelling weigh little; the weights keep "penyelenggaraan kesejahteraan sosial",
    which stands nearly everywhere, from deciding.
    """

    def __init__(self, butir: Iterable[ButirKegiatan]) -> None:
        self._wordings = {
            each.kode: tuple(_trigrams(text) for text in (each.uraian, each.uraian_pasal_8) if text) for each in butir
        }
        holders = Counter(each for wordings in self._wordings.values() for each in frozenset[str]().union(*wordings))
        self._weights = {each: isqrt(_PER_MILLE**2 // count) for each, count in holders.items()}

    def terdekat(self, uraian: str, butir: Iterable[ButirKegiatan]) -> tuple[Padanan, ...]:
        """Rank butir of the index by nearness, nearest first; those with nothing in common drop out."""
        asked = _trigrams(uraian)
        if not asked:
            return ()
        ranked = (
            Padanan(each, max(self._nearness(asked, wording) for wording in self._wordings[each.kode]))
            for each in butir
        )
        found = [each for each in ranked if each.kemiripan_permil]
        return tuple(sorted(found, key=lambda each: -each.kemiripan_permil))

    def _nearness(self, asked: frozenset[str], wording: frozenset[str]) -> int:
        # Half likeness, half how much of what was asked is there: people write shorter than the law.
        common = self._weight(asked & wording)
        of_asked, of_wording = self._weight(asked), self._weight(wording)
        return (2 * _PER_MILLE * common // (of_asked + of_wording) + _PER_MILLE * common // of_asked) // 2

    def _weight(self, trigrams: frozenset[str]) -> int:
        return sum(self._weights.get(each, _PER_MILLE) for each in trigrams)


def _trigrams(text: str) -> frozenset[str]:
    words = " ".join(_LETTERS.findall(text.casefold()))
    padded = f" {words} "
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2)) if words else frozenset()
