"""Citations in the one form the project writes: "Pasal 33 ayat (3) huruf a angka 2", "Lampiran II"."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_PASAL: Final = re.compile(r"Pasal \d+(?: ayat \(\d+\))?(?: huruf [a-z])?(?: angka \d+)?")
_LAMPIRAN: Final = re.compile(r"Lampiran (?:I|II|III|IV|V|VI|VII|VIII)(?: [IVX]+(?:\.[A-Z](?:\.\d+(?:\.[a-z])?)?)?)?")
_OTHER_LAW: Final = re.compile(r"(?:UU|PP|Perpres|Permensos|PermenPANRB|Peraturan BKN|Keputusan|Praktik|Ringkasan) .+")


def is_citation(text: str) -> bool:
    """Whether a text is a citation of the regulation at hand or names another law."""
    return any(form.fullmatch(text) for form in (_PASAL, _LAMPIRAN, _OTHER_LAW))


def citations(text: str) -> tuple[str, ...]:
    """Split "Pasal 26 ayat (1) huruf a; Lampiran IV" into its citations.

    Raises ValueError naming the part that is no citation.
    """
    parts = tuple(part.strip() for part in text.split(";") if part.strip())
    for part in parts:
        if not is_citation(part):
            raise ValueError(f"not a citation: {part!r}")
    if not parts:
        raise ValueError("a citation is missing")
    return parts


def precise(cited: Iterable[str]) -> list[str]:
    """Put citations in the order of the law, once each, a Pasal left out where its own ayat or huruf is cited."""
    found = set(cited)
    covered = {parent for each in found for parent in _parents(each)}
    return sorted(found - covered, key=order_in_law)


@lru_cache(maxsize=4096)
def _parents(citation: str) -> tuple[str, ...]:
    """Give the coarser citations that a citation lies in: every beginning of it that ends before a space."""
    return tuple(citation[:place] for place, sign in enumerate(citation) if sign == " ")


@lru_cache(maxsize=4096)
def order_in_law(citation: str) -> tuple[object, ...]:
    """Give a sort key that follows the order of the regulation; annexes and other laws come after the Pasal."""
    numbers = re.findall(r"\d+|\bhuruf [a-z]", citation)
    rank = 0 if citation.startswith("Pasal") else 1
    return rank, tuple(f"{int(n):04d}" if n.isdigit() else n for n in numbers), citation
