"""Which predicate governs which months (K06), in which jenjang (K04), and the mistakes in them."""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Final

from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.angka_kredit.konversi.konversi import TANGGAL_KONVERSI
from jenjang.core.angka_kredit.riwayat.masukan import Kedudukan, MasalahRiwayat, Periode
from jenjang.core.engine.regulations import regulations

PERATURAN: Final = "permenpanrb-1-2023"


def pada(kedudukan: Sequence[Kedudukan], tanggal: int) -> Kedudukan:
    """Give the post held on a day (yyyymmdd); before the first, the first."""
    held = kedudukan[0]
    for each in kedudukan[1:]:
        if each.sejak is not None and each.sejak <= tanggal:
            held = each
    return held


def akhir(periode: Periode) -> int:
    """Give the last day of a period as yyyymmdd."""
    last = monthrange(periode.tahun, periode.bulan_selesai)[1]
    return periode.tahun * 10000 + periode.bulan_selesai * 100 + last


def dihitung_pada(periode: Periode, kedudukan: Sequence[Kedudukan]) -> int:
    """Give the day (yyyymmdd) a conversion enters the account: its last, or the rise that ended its jenjang by then.

    A rise inside a month leaves that month to the jenjang held on its first day (K04), and its credit with it.
    """
    begins = periode.tahun * 10000 + periode.bulan_mulai * 100 + 1
    left = [
        after.sejak
        for before, after in pairwise(kedudukan)
        if before.jenjang == periode.jenjang != after.jenjang and after.sejak is not None and after.sejak >= begins
    ]
    return min([akhir(periode), *left])


def bulan_jenjang_lain(periode: Periode, kedudukan: Sequence[Kedudukan]) -> int | None:
    """Give the first month in which the jenjang that a period names was not held on any day; None where it fits."""
    for bulan in periode.bulan if periode.jenjang is not None else ():
        month = periode.tahun * 100 + bulan
        taken = {each.jenjang for each in kedudukan if (each.sejak or 0) // 100 == month}
        if periode.jenjang not in {pada(kedudukan, month * 100 + 1).jenjang, *taken}:
            return bulan
    return None


def dikonversi_sejak(periode: Periode) -> int:
    """Give the first day (yyyymmdd) on which the credit of a period may be set: 15 December for a full year."""
    end = akhir(periode)
    told = {"akhir": end, "awal_bulan_akhir": end // 100 * 100 + 1, "bulan": len(periode.bulan)}
    return int(TANGGAL_KONVERSI.plan().run(told)["tanggal_paling_awal"])


def periode_berlaku(periods: Sequence[Periode], penafsiran: Mapping[str, str]) -> tuple[Periode, ...]:
    """Give the periods that govern, in order of time: the annual one of a year, or its parts (K06); never both."""
    ordered = sorted(periods, key=lambda each: (each.tahun, each.bulan_mulai))
    found: list[Periode] = []
    for _, of_year in groupby(ordered, key=lambda each: each.tahun):
        rows = list(of_year)
        annual = [each for each in rows if len(each.bulan) == BULAN_SETAHUN]
        parts = [each for each in rows if len(each.bulan) < BULAN_SETAHUN]
        found += parts if parts and (not annual or penafsiran.get("K06") == "b") else annual
    return tuple(found)


def tahunan_dan_periodik(periods: Sequence[Periode]) -> bool:
    """Whether some year has an annual predicate beside periodic ones, so that K06 bears."""
    annual = {each.tahun for each in periods if len(each.bulan) == BULAN_SETAHUN}
    return any(each.tahun in annual for each in periods if len(each.bulan) < BULAN_SETAHUN)


def menurut_jenjang(periode: Periode, kedudukan: Sequence[Kedudukan]) -> Iterator[Periode]:
    """Split a period by the jenjang held on the first day of each month (K04)."""
    if periode.jenjang is not None:
        yield periode
        return
    for jenjang, months in groupby(
        periode.bulan, key=lambda bulan: pada(kedudukan, periode.tahun * 10000 + bulan * 100 + 1).jenjang
    ):
        held = list(months)
        yield replace(periode, bulan_mulai=held[0], bulan_selesai=held[-1], jenjang=jenjang)


def masalah_periode(
    periods: Sequence[Periode], mulai: int | None, kedudukan: Sequence[Kedudukan]
) -> Iterator[tuple[Periode, MasalahRiwayat]]:
    """Name periods that cannot be: months outside the year, before the law or post, of another jenjang, counted twice.

    An annual predicate beside periodic ones is no mistake (K06).
    """
    first_year = regulations()[PERATURAN].sejak // 10000
    for place, each in enumerate(periods):
        facts = {"tahun": each.tahun, "bulan_mulai": each.bulan_mulai, "bulan_selesai": each.bulan_selesai}
        if not 1 <= each.bulan_mulai <= each.bulan_selesai <= BULAN_SETAHUN:
            yield each, MasalahRiwayat("riwayat_bulan_salah", each.tempat, facts)
        elif each.tahun < first_year:
            yield each, MasalahRiwayat("riwayat_predikat_sebelum_berlaku", each.tempat, facts)
        elif mulai is not None and each.tahun * 100 + each.bulan_mulai < mulai // 100:
            yield each, MasalahRiwayat("riwayat_predikat_sebelum_jabatan", each.tempat, facts)
        elif (other_month := bulan_jenjang_lain(each, kedudukan)) is not None:
            named = {"tahun": each.tahun, "bulan": other_month, "jenjang": each.jenjang or ""}
            yield each, MasalahRiwayat("riwayat_predikat_jenjang_lain", each.tempat, named)
        elif other := next((one for one in periods[:place] if _share_months(each, one)), None):
            yield each, MasalahRiwayat("riwayat_bulan_bertumpuk", each.tempat, {**facts, "lain": other.tempat or "-"})


def _share_months(one: Periode, other: Periode) -> bool:
    mixed = (len(one.bulan) == BULAN_SETAHUN) != (len(other.bulan) == BULAN_SETAHUN)
    return one.tahun == other.tahun and not mixed and bool(set(one.bulan) & set(other.bulan))
