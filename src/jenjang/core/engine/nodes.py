"""What a ruleset is made of: inputs, figures of law, lookups in tables, totals over records, and rules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from jenjang.core.engine.marks import Mark

MISSING: Final = object()
"""Marks a lookup that has no answer for a key outside its table: asking is an error, never a zero."""


class Kind(StrEnum):
    """How a value comes about."""

    INPUT = "masukan"
    FIGURE = "angka"
    LOOKUP = "tabel"
    TOTAL = "jumlah"
    RULE = "aturan"


@dataclass(frozen=True, slots=True)
class Node:
    """One named value of a ruleset.

    `body` yields it from `inputs` (names, in the order of the parameters). `penafsiran` maps a reading to the name of
    the value that must hold for the result to depend on it, or to None where it always does. `pilihan` is (reading,
    letter) for a body that serves one choice only. `alasan` is the code said when a condition fails. `batas` names the
    value that this one limits, so that the explanation can tell what the limit cost. `sejak` and `sampai` are days of
    work (yyyymmdd, inclusive). `tanda` says how far a figure is known, by its key in `tabel` (empty for
    a single one).
    """

    name: str
    kind: Kind
    satuan: str
    inputs: tuple[str, ...] = ()
    body: Callable[..., Any] | None = None
    dasar: tuple[str, ...] = ()
    penafsiran: Mapping[str, str | None] = field(default_factory=dict)
    pilihan: tuple[str, str] | None = None
    alasan: str | None = None
    batas: str | None = None
    peraturan: str = ""
    sejak: int = 0
    sampai: int | None = None
    dasar_baris: Mapping[Any, tuple[str, ...]] = field(default_factory=dict)
    rows: Mapping[Any, Any] = field(default_factory=dict)
    tanpa: Any = None
    tanda: Mapping[Any, Mark] = field(default_factory=dict)
    tabel: str = ""

    def in_force(self, day: int) -> bool:
        """Whether this version governs work of a day (yyyymmdd)."""
        return self.sejak <= day and (self.sampai is None or day <= self.sampai)

    @property
    def is_condition(self) -> bool:
        """Whether this is a condition that can be refused with a reason."""
        return self.alasan is not None
