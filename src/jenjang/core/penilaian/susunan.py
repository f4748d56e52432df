"""The people of a Tim Penilai put before its rules: each one run on its own, then counted over the seats."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.penilaian.tim import HITUNGAN, TIM

_DINILAI: Final = ("jenjang_dinilai", "golongan_dinilai")
_DISEBUT: Final = ("di_bawah_yang_dinilai", "tidak_mampu", "tidak_aktif")


@dataclass(frozen=True, slots=True)
class Orang:
    """One member of a team: the seat, its place in the question, how a sentence calls its holder, and the run on it.

    `diketahui` is False for a seat the question left out, `dianggap` names the data taken as given.
    """

    kedudukan: str
    tempat: str
    sebutan: str
    run: Run
    diketahui: bool = True
    dianggap: tuple[str, ...] = ()

    def belum_diketahui(self, nilai: str) -> list[str]:
        """Name the data whose absence leaves a value of this member open, as the question names them."""
        if self.run[nilai] is not UNKNOWN:
            return []
        names = self.run.unknown_inputs(nilai)
        own = [f"{self.tempat}.{name}" for name in names if name not in _DINILAI]
        rated = ["dinilai"] if len(own) < len(names) else []
        return rated + (own if self.diketahui else [self.tempat])


def hitung(values: Iterable[Any], penentu: int, ada_lagi: bool = False) -> Any:
    """Count what holds; unknown only where unknown values, or members not listed yet, could still reach `penentu`."""
    listed = list(values)
    sure = sum(1 for value in listed if value is True)
    still_open = sum(1 for value in listed if value is UNKNOWN)
    if sure >= penentu or (not ada_lagi and sure + still_open < penentu):
        return sure
    return UNKNOWN


def jalankan_tim(orang: tuple[Orang, ...], anggota_diketahui: bool, data: dict[str, Any]) -> Run:
    """Run the conditions of a team over its members; `anggota_diketahui` is False where their list was left out."""
    plan = TIM.plan()
    values = dict(data)
    for name, each in HITUNGAN.items():
        penentu = plan.constants[each.penentu] if isinstance(each.penentu, str) else each.penentu
        more = not anggota_diketahui and "anggota" in each.kedudukan
        values[name] = hitung(
            (person.run[each.nilai] for person in orang if person.kedudukan in each.kedudukan), penentu, more
        )
    for nilai in _DISEBUT:
        values[f"siapa_{nilai}"] = "; ".join(person.sebutan for person in orang if person.run[nilai] is True)
    values["jumlah_anggota"] = UNKNOWN if not anggota_diketahui else sum(p.kedudukan == "anggota" for p in orang)
    complete = anggota_diketahui and all(person.diketahui for person in orang)
    values["jumlah_tim"] = len(orang) if complete else UNKNOWN
    return plan.run(values)


def isian_belum_diketahui(name: str, orang: tuple[Orang, ...], anggota_diketahui: bool) -> list[str]:
    """Name the data of the question whose absence leaves an input of the team open."""
    if name in _DINILAI:
        return ["dinilai"]
    if name in ("jumlah_anggota", "jumlah_tim"):
        left_out = [person.tempat for person in orang if not person.diketahui and name == "jumlah_tim"]
        return left_out + ([] if anggota_diketahui else ["anggota"])
    if name not in HITUNGAN:
        return [name]
    counted = HITUNGAN[name]
    found = [
        field
        for person in orang
        if person.kedudukan in counted.kedudukan
        for field in person.belum_diketahui(counted.nilai)
    ]
    return found + (["anggota"] if not anggota_diketahui and "anggota" in counted.kedudukan else [])
