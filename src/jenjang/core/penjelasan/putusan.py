"""The verdict of an answer: which of its results says yes or no."""

from collections.abc import Mapping
from typing import Any, Final

PUTUSAN: Final = (
    "memenuhi",
    "diterima",
    "sah",
    "dapat",
    "target_terpenuhi",
    "boleh_praktik",
    "diberhentikan",
    "dilarang",
)
MEMBERATKAN: Final = frozenset({"diberhentikan", "dilarang"})
"""Verdicts that are against the person when they hold."""


def putusan(jawaban: Mapping[str, Any]) -> tuple[str, bool | None] | None:
    """Give the name and value of the verdict (None where data are missing), or None for an answer without one."""
    hasil = jawaban["hasil"] or {}
    return next(((name, hasil[name]) for name in PUTUSAN if name in hasil), None)


def tidak_bersih(jawaban: Mapping[str, Any]) -> bool:
    """Whether a strict reader stops at this answer: an error, a verdict that is not true, or a finding without one."""
    if jawaban["kesalahan"] is not None:
        return True
    found = putusan(jawaban)
    return bool(jawaban["alasan"]) if found is None else found[1] is not True
