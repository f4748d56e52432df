"""The register of regulations (`core/peraturan.toml`) and which of them rates work done on a day."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

from jenjang.core.engine.citations import citations
from jenjang.core.engine.dates import number_of

_REGISTER = Path(__file__).parent.parent / "peraturan.toml"
_FIELDS = {"nama", "judul", "sejak", "sampai", "menggantikan", "dasar", "cakupan"}


class RegisterError(ValueError):
    """A mistake in the register, with file, regulation and field."""


@dataclass(frozen=True, slots=True)
class Regulation:
    """A regulation and the days of work it rates, both ends inclusive, as yyyymmdd; no end is None."""

    id: str
    nama: str
    judul: str
    sejak: int
    sampai: int | None
    menggantikan: str | None
    dasar: tuple[str, ...]
    cakupan: str

    def rates(self, day: int) -> bool:
        """Whether work done on this day (yyyymmdd) is rated under this regulation."""
        return self.sejak <= day and (self.sampai is None or day <= self.sampai)


@cache
def regulations() -> dict[str, Regulation]:
    """Give the register in the order of force; raises RegisterError on a gap, an overlap or an unknown field."""
    raw = tomllib.loads(_REGISTER.read_text("utf-8"))
    found = [_regulation(key, fields) for key, fields in raw.items()]
    found.sort(key=lambda regulation: regulation.sejak)
    for earlier, later in pairwise(found):
        if earlier.sampai is None or _next_day(earlier.sampai) != later.sejak:
            raise RegisterError(f"{_REGISTER.name}: {earlier.id} and {later.id} leave a gap or overlap (sampai, sejak)")
        if later.menggantikan != earlier.id:
            raise RegisterError(f"{_REGISTER.name}: {later.id}: menggantikan should be {earlier.id}")
    return {regulation.id: regulation for regulation in found}


def regulation_on(day: int) -> Regulation | None:
    """Give the regulation that rates work done on a day (yyyymmdd); None before the first one."""
    return next((each for each in regulations().values() if each.rates(day)), None)


def _regulation(key: str, fields: dict[str, object]) -> Regulation:
    for name in fields.keys() - _FIELDS:
        raise RegisterError(f"{_REGISTER.name}: {key}: unknown field {name!r}")
    try:
        return Regulation(
            id=key,
            nama=str(fields["nama"]),
            judul=str(fields["judul"]),
            sejak=_day(fields["sejak"]),
            sampai=_day(fields["sampai"]) if "sampai" in fields else None,
            menggantikan=str(fields["menggantikan"]) if "menggantikan" in fields else None,
            dasar=citations(str(fields["dasar"])),
            cakupan=str(fields["cakupan"]),
        )
    except (KeyError, ValueError) as error:
        raise RegisterError(f"{_REGISTER.name}: {key}: {error}") from error


def _day(raw: object) -> int:
    if not isinstance(raw, date):
        raise ValueError(f"not a date: {raw!r}")
    return number_of(raw)


def _next_day(day: int) -> int:
    return number_of(date.fromordinal(date(day // 10000, day // 100 % 100, day % 100).toordinal() + 1))
