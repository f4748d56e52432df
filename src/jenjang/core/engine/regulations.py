"""The register of regulations (`core/peraturan.toml`) and which of them rates work done on a day."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

from jenjang.core.engine.citations import citations
from jenjang.core.engine.dates import next_day, number_of

_REGISTER = Path(__file__).parent.parent / "peraturan.toml"
_NEEDED = {"nama", "judul", "sejak", "dasar", "cakupan"}
_OPTIONAL = {"sampai", "menggantikan", "tata_cara", "terkait"}


class RegisterError(ValueError):
    """A mistake in the register, with file, regulation and field."""


@dataclass(frozen=True, slots=True)
class Regulation:
    """A regulation and the days of work it rates, both ends inclusive, as yyyymmdd; no end is None.

    `tata_cara` are the regulations that say how it is carried out, `terkait` those that bear on it otherwise.
    """

    id: str
    nama: str
    judul: str
    sejak: int
    sampai: int | None
    menggantikan: str | None
    dasar: tuple[str, ...]
    cakupan: str
    tata_cara: tuple[str, ...] = ()
    terkait: tuple[str, ...] = ()

    def rates(self, day: int) -> bool:
        """Whether work done on this day (yyyymmdd) is rated under this regulation."""
        return self.sejak <= day and (self.sampai is None or day <= self.sampai)


@cache
def regulations() -> dict[str, Regulation]:
    """Give the register of the core in the order of force."""
    return read_register(_REGISTER)


def read_register(path: Path) -> dict[str, Regulation]:
    """Read a register; raises RegisterError naming file, regulation and field of a mistake, a gap or an overlap."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise RegisterError(f"{path.name}: {error}") from error
    found = [_regulation(f"{path.name}: {key}", key, fields) for key, fields in raw.items()]
    found.sort(key=lambda regulation: regulation.sejak)
    for earlier, later in pairwise(found):
        if earlier.sampai is None or next_day(earlier.sampai) != later.sejak:
            raise RegisterError(f"{path.name}: {earlier.id} and {later.id} leave a gap or overlap (sampai, sejak)")
        if later.menggantikan != earlier.id:
            raise RegisterError(f"{path.name}: {later.id}: menggantikan should be {earlier.id}")
    return {regulation.id: regulation for regulation in found}


def regulation_on(day: int) -> Regulation | None:
    """Give the regulation that rates work done on a day (yyyymmdd); None before the first one."""
    return next((each for each in regulations().values() if each.rates(day)), None)


def _regulation(where: str, key: str, fields: object) -> Regulation:
    if not isinstance(fields, dict):
        raise RegisterError(f"{where}: not a regulation: {fields!r}")
    for name in sorted(_NEEDED - fields.keys()) + sorted(fields.keys() - _NEEDED - _OPTIONAL):
        raise RegisterError(f"{where}: {name}: {'missing' if name in _NEEDED else 'unknown field'}")
    for name in ("sejak", "sampai"):
        if not isinstance(fields.get(name, date.min), date):
            raise RegisterError(f"{where}: {name}: not a date: {fields[name]!r}")
    for name in ("tata_cara", "terkait"):
        if not (isinstance(fields.get(name, []), list) and all(isinstance(each, str) for each in fields.get(name, []))):
            raise RegisterError(f"{where}: {name}: not a list of texts: {fields[name]!r}")
    try:
        dasar = citations(str(fields["dasar"]))
    except ValueError as error:
        raise RegisterError(f"{where}: dasar: {error}") from error
    return Regulation(
        id=key,
        nama=str(fields["nama"]),
        judul=str(fields["judul"]),
        sejak=number_of(fields["sejak"]),
        sampai=number_of(fields["sampai"]) if "sampai" in fields else None,
        menggantikan=str(fields["menggantikan"]) if "menggantikan" in fields else None,
        dasar=dasar,
        cakupan=str(fields["cakupan"]),
        tata_cara=tuple(fields.get("tata_cara", ())),
        terkait=tuple(fields.get("terkait", ())),
    )
