"""How far a figure is known: its wording was seen, others report it, it was inferred, or an office confirmed it.

Figures of a regulation whose official text was not at hand carry a mark; the others need none.
"""

from dataclasses import dataclass
from typing import Final

NASKAH: Final = "naskah"
SEKUNDER: Final = "sekunder"
SIMPULAN: Final = "simpulan"
DIKONFIRMASI: Final = "dikonfirmasi"
PENAFSIRAN: Final = "penafsiran"
MARKS: Final = (NASKAH, SEKUNDER, SIMPULAN, DIKONFIRMASI, PENAFSIRAN)
"""`penafsiran` marks a number that no source gives because a reading chose it; the reading is named instead."""
UNCONFIRMED: Final = frozenset({SEKUNDER, SIMPULAN})


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a figure is known and where it comes from."""

    tanda: str
    asal: str

    @property
    def is_confirmed(self) -> bool:
        """Whether the figure may be used where only confirmed ones are."""
        return self.tanda not in UNCONFIRMED


@dataclass(frozen=True, slots=True)
class Marked:
    """A figure that an answer rests on: its name, its key in a table (empty for a single one), value in JSON form."""

    nama: str
    kunci: tuple[str, ...]
    nilai: object
    mark: Mark

    @property
    def name_with_key(self) -> str:
        """The figure as a person looks for it: "koefisien_tahunan Ahli Muda"."""
        return " ".join((self.nama, *self.kunci))
