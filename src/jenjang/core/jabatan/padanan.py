"""The rows of two tables that stand for each other."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any


def padankan(lama: Sequence[Any], baru: Sequence[Any]) -> list[tuple[int | None, int | None]]:
    """Pair the places of rows, which must be hashable; one without a partner is paired with None."""
    cocok = SequenceMatcher(None, lama, baru, autojunk=False)
    return [
        pasangan
        for _jenis, awal, akhir, awal_baru, akhir_baru in cocok.get_opcodes()
        for pasangan in zip_longest(range(awal, akhir), range(awal_baru, akhir_baru))
    ]
