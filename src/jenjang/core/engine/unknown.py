"""The third value: what nobody has told us is neither yes nor no, and neither zero."""

from typing import Any, Final


class Unknown:
    """A datum that was not given; every operation on it yields itself, and it refuses to be taken as true or false."""

    __slots__ = ()

    def _stays(self, *_others: Any) -> "Unknown":
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _stays
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __neg__ = _stays
    __lt__ = __le__ = __gt__ = __ge__ = _stays
    __eq__ = __ne__ = _stays  # type: ignore[assignment]
    __hash__ = object.__hash__

    def __bool__(self) -> bool:
        raise TypeError("an unknown value was asked to be true or false: use the helpers of engine.carriers")

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown()


def is_known(value: object) -> bool:
    """Whether a value is anything but UNKNOWN."""
    return value is not UNKNOWN
