"""How questions and records write a predicate, and the ratings of work result and behaviour it follows from."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from jenjang.core.engine.question import OneOf, Reader, WrongValue, one_of

PREDIKAT: Final = ("sangat baik", "baik", "butuh perbaikan", "kurang", "sangat kurang")
PENILAIAN: Final = ("di atas", "sesuai", "di bawah")
# One predicate under two names; Pasal 37 ayat (1) of PermenPANRB 1/2023 prints both.
_SAMA: Final = dict.fromkeys(("cukup", "cukup/butuh perbaikan", "butuh perbaikan/cukup"), "butuh perbaikan")
TANPA_SARAN: Final = "-"
# Ratings of other years and systems: suggested, never taken for a predicate.
_SERUPA: Final = {
    "amat baik": "sangat baik",
    "istimewa": "sangat baik",
    "memuaskan": "baik",
    "sedang": "cukup",
    "perlu perbaikan": "butuh perbaikan",
    "buruk": "sangat kurang",
}


@dataclass(frozen=True, slots=True, eq=False)
class BacaPredikat(OneOf):
    """A reader of a predicate; a class of its own because it suggests what an unknown wording may mean."""

    def __call__(self, raw: object) -> str:
        written = " ".join(raw.casefold().split()) if isinstance(raw, str) else ""
        if written in self.known:
            return self.known[written]
        saran, daftar = saran_predikat(written), ", ".join(self.choices)
        if saran == TANPA_SARAN:
            raise WrongValue("predikat_tanpa_saran", daftar=daftar)
        raise WrongValue("predikat_tidak_dikenal", saran=saran, daftar=daftar)


def saran_predikat(written: str) -> str:
    """Give the predicate that an unknown wording may mean; a dash where none is near."""
    if written in _SERUPA:
        return _SERUPA[written]
    near = get_close_matches(written, [*PREDIKAT, *_SAMA], 1)
    return near[0] if near else TANPA_SARAN


baca_predikat: Final = BacaPredikat(PREDIKAT, {each: each for each in PREDIKAT} | _SAMA)
baca_penilaian: Final[Reader] = one_of(*PENILAIAN, **{f"{each} ekspektasi": each for each in PENILAIAN})
