"""Other values a datum could have, nearest first, until one passes a test."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final, Protocol, runtime_checkable

from jenjang.core.engine.amounts import PER_UNIT
from jenjang.core.engine.dates import date_of, number_of
from jenjang.core.engine.question import ListOf, OneOf, Reader, amount, day, whole_number, yes_no
from jenjang.core.engine.unknown import is_known

Passes = Callable[[Any], bool]
LARGEST: Final = {amount: 1_000_000 * PER_UNIT, whole_number: 100_000}
YEARS_AROUND: Final = 40


def nilai_lain(
    read: Reader, value: Any, passes: Passes, guesses: Iterable[int] = (), likely: Iterable[int] = ()
) -> Any:
    """Give the value nearest to this one that passes, or None.

    A threshold lies where the value itself passes and the one before it does not: `likely` are tried first, `guesses`
    narrow the search.
    """
    if read in LARGEST:
        start = value if is_known(value) else 0
        if not is_known(value) and passes(start):
            return start
        known = next((each for each in likely if each > start and passes(each) and not passes(each - 1)), None)
        return _from(start, LARGEST[read], passes, guesses) if known is None else known
    if read is day:
        return _day(value, passes) if is_known(value) else None
    found = next((each for each in _choices(read, value) if passes(each)), None)
    # Where the first of the choices will do for a datum left out, any will: that is no hint.
    return None if isinstance(read, OneOf) and not is_known(value) and found == read.choices[0] else found


@runtime_checkable
class NamesOthers(Protocol):
    """A reader that can name other values of its datum, nearest first."""

    def other_values(self, value: Any) -> Iterator[Any]:
        """Give other values for a known one."""


def _choices(read: Reader, value: Any) -> Iterator[Any]:
    if read is yes_no:
        yield from (each for each in (True, False) if each is not value)
    elif isinstance(read, OneOf):
        yield from _nearest(read.choices, value)
    elif isinstance(read, ListOf) and isinstance(read.member, OneOf) and is_known(value):
        yield from _lists(read.member.choices, value)
    elif isinstance(read, NamesOthers) and is_known(value):
        yield from read.other_values(value)


def _nearest(choices: Sequence[str], value: Any) -> list[str]:
    place = choices.index(value) if is_known(value) else 0
    return sorted(choices, key=lambda each: abs(choices.index(each) - place))


def _lists(choices: Sequence[str], given: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Give the list with one member more, with one member changed, then with its first members made alike."""
    yield from ((*given, each) for each in choices)
    for place, member in enumerate(given):
        yield from ((*given[:place], each, *given[place + 1 :]) for each in _nearest(choices, member))
    for each in _nearest(choices, given[0]) if given else ():
        yield from ((each,) * cut + given[cut:] for cut in range(2, len(given) + 1))


def _from(start: int, largest: int, passes: Passes, guesses: Iterable[int]) -> int | None:
    """Search upwards, then downwards, for the first value that passes, taken to divide the line in two."""
    known = set(guesses)
    for far, sign in ((largest, 1), (0, -1)):
        if (far - start) * sign > 0 and passes(far):
            near = sorted(g for g in known if 0 < (g - start) * sign < (far - start) * sign)
            return _threshold(start, far, sign, passes, near if sign > 0 else near[::-1])
    return None


def _threshold(fails: int, holds: int, sign: int, passes: Passes, guesses: Sequence[int]) -> int:
    place = bisect_left(guesses, True, key=passes)
    if place:
        fails = guesses[place - 1]
    if place < len(guesses):
        holds = guesses[place]
        if not passes(holds - sign):
            return holds
    while abs(holds - fails) > 1:
        middle = (holds + fails) // 2
        if passes(middle):
            holds = middle
        else:
            fails = middle
    return holds


def _day(value: int, passes: Passes) -> int | None:
    """Search the days around a date (yyyymmdd), later ones first."""
    here = date_of(value).toordinal()

    def holds(ordinal: int) -> bool:
        return passes(number_of(date.fromordinal(ordinal)))

    for sign in (1, -1):
        far = here + sign * YEARS_AROUND * 365
        if holds(far):
            return number_of(date.fromordinal(_threshold(here, far, sign, holds, ())))
    return None
