"""Credit as a column of figures: one number of decimals for all, so that they stand under each other."""

from collections.abc import Iterable, Sequence

from jenjang.core.engine.amounts import DECIMALS, PER_UNIT, amount_for_people, amount_text


def desimal(amounts: Iterable[int | None]) -> int:
    """Give the decimals that the finest of these amounts (millionths) needs."""
    return max((len(amount_text(each).partition(".")[2]) for each in amounts if each is not None), default=0)


def kolom_angka(amounts: Sequence[int | None], bahasa: str = "id") -> list[str]:
    """Write amounts with the decimals of the finest of them; what is not known is a dash."""
    count = desimal(amounts)
    return ["\u2013" if each is None else angka(each, count, bahasa) for each in amounts]


def angka(amount: int, count: int, bahasa: str = "id") -> str:
    """Write an amount with so many decimals, which are at least those it needs."""
    if not 0 <= count <= DECIMALS:
        raise ValueError(f"decimals: {count}")
    text = amount_for_people(amount, bahasa)
    own = 0 if amount % PER_UNIT == 0 else len(amount_text(amount).partition(".")[2])
    if own >= count:
        return text
    return text + ("" if own else ("," if bahasa == "id" else ".")) + "0" * (count - own)
