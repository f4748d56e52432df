"""The line of pangkat or jabatan of one person: what holds from when to when, and what a change does to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Ruas:
    """What held from `tmt`; `akhir` is the first day on which it no longer did, None while it lasts.

    `isi` are the fields of the row; `asal` is the row that says so now, None for a new one.
    """

    tmt: date
    isi: dict[str, Any]
    akhir: date | None = None
    asal: Any = None


def sisipkan(garis: Sequence[Ruas], baru: Ruas) -> list[Ruas]:
    """Put a new stretch into the line; what held on its first day ends there, and it ends where the next begins.

    A stretch with the same first day is replaced.
    """
    rest = [each for each in garis if each.tmt != baru.tmt]
    replaced = next((each for each in garis if each.tmt == baru.tmt), None)
    if replaced and baru.akhir is None:
        baru = replace(baru, akhir=replaced.akhir)
    return rapatkan([*rest, baru])


def keluarkan(garis: Sequence[Ruas], asal: Any) -> list[Ruas]:
    """Take a row out of the line; what held before lasts to where the row ended, if it ended where the row began."""
    ordered = sorted(garis, key=lambda each: each.tmt)
    at = next(number for number, each in enumerate(ordered) if each.asal is not None and each.asal.pk == asal.pk)
    gone = ordered.pop(at)
    if at > 0 and ordered[at - 1].akhir == gone.tmt:
        ordered[at - 1] = replace(ordered[at - 1], akhir=gone.akhir)
    return rapatkan(ordered)


def rapatkan(garis: Sequence[Ruas]) -> list[Ruas]:
    """Order the line and let nothing reach beyond the beginning of the next."""
    ordered = sorted(garis, key=lambda each: each.tmt)
    closed = []
    for each, following in zip(ordered, [*ordered[1:], None], strict=True):
        end = following.tmt if following else None
        closed.append(replace(each, akhir=min((day for day in (each.akhir, end) if day), default=None)))
    return closed
