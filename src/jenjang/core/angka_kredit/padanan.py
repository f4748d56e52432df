"""Nearness in wording between a text that matches no butir and the butir there are."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import isqrt
from struct import calcsize, pack, unpack
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
        wordings = {
            each.kode: [_trigrams(text) for text in (each.uraian, each.uraian_pasal_8) if text] for each in butir
        }
        holders = Counter(each for both in wordings.values() for each in frozenset[str]().union(*both))
        self._weights = {each: isqrt(_PER_MILLE**2 // count) for each, count in holders.items()}
        self._places: dict[str, range] = {}
        self._of_wording: list[int] = []
        holding: dict[str, list[int]] = {each: [] for each in holders}
        for kode, both in wordings.items():
            self._places[kode] = range(len(self._of_wording), len(self._of_wording) + len(both))
            for trigrams in both:
                for each in trigrams:
                    holding[each].append(len(self._of_wording))
                self._of_wording.append(sum(self._weights[each] for each in trigrams))
        self._packed = {each: self._pack(self._weights[each], places) for each, places in holding.items()}

    def _pack(self, weight: int, places: list[int]) -> int:
        """Give a group's weights in all wordings as one number: adding such numbers adds up every wording at once."""
        column = [0] * len(self._of_wording)
        for place in places:
            column[place] = weight
        return int.from_bytes(pack(f"<{len(column)}I", *column), "little")

    def terdekat(self, uraian: str, butir: Iterable[ButirKegiatan]) -> tuple[Padanan, ...]:
        """Rank butir of the index by nearness, nearest first; those with nothing in common drop out."""
        asked = _trigrams(uraian)
        if not asked:
            return ()
        of_asked = sum(self._weights.get(each, _PER_MILLE) for each in asked)
        common = self._common(asked)
        ranked = (
            Padanan(each, max(self._nearness(of_asked, common, place) for place in self._places[each.kode]))
            for each in butir
        )
        found = [each for each in ranked if each.kemiripan_permil]
        return tuple(sorted(found, key=lambda each: -each.kemiripan_permil))

    def _common(self, asked: frozenset[str]) -> tuple[int, ...]:
        """Give the weight of what each wording has in common with the groups asked for."""
        total = sum(self._packed.get(each, 0) for each in asked)
        form = f"<{len(self._of_wording)}I"
        return unpack(form, total.to_bytes(calcsize(form), "little"))

    def _nearness(self, of_asked: int, common: tuple[int, ...], place: int) -> int:
        # Half likeness, half how much of what was asked is there: people write shorter than the law.
        shared = _PER_MILLE * common[place]
        return (2 * shared // (of_asked + self._of_wording[place]) + shared // of_asked) // 2


def _trigrams(text: str) -> frozenset[str]:
    words = " ".join(_LETTERS.findall(text.casefold()))
    padded = f" {words} "
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2)) if words else frozenset()
