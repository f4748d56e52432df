"""Age at the day an appointment takes effect, against the highest age of a way into the post (R24, R51)."""

from jenjang.core.engine.carriers import Value
from jenjang.core.engine.dates import add_years, calendar_day, is_missing_leap_day
from jenjang.core.engine.ruleset import Ruleset


def ulang_tahun_usia_paling_tinggi(lahir: Value, usia_paling_tinggi: Value) -> Value:
    return add_years(lahir, usia_paling_tinggi)


def ulang_tahun_berikutnya(lahir: Value, usia_paling_tinggi: Value) -> Value:
    return add_years(lahir, usia_paling_tinggi + 1)


def ulang_tahun_bergeser(ulang_tahun_menurut_bilangan: Value) -> Value:
    """Whether the birthday falls on a 29 February that its year has not."""
    return is_missing_leap_day(ulang_tahun_menurut_bilangan)


def ulang_tahun_penentu(ulang_tahun_menurut_bilangan: Value) -> Value:
    return calendar_day(ulang_tahun_menurut_bilangan)


def sampai_hari_ulang_tahun(tmt: Value, ulang_tahun_penentu: Value) -> Value:
    return tmt <= ulang_tahun_penentu


def sebelum_hari_ulang_tahun(tmt: Value, ulang_tahun_penentu: Value) -> Value:
    return tmt < ulang_tahun_penentu


def hitung_usia(rules: Ruleset, dasar: str) -> None:
    """Register `usia_memenuhi` from lahir, tmt and usia_paling_tinggi, in both readings of "paling tinggi"."""
    for letter, batas, memenuhi in (
        ("a", ulang_tahun_usia_paling_tinggi, sampai_hari_ulang_tahun),
        ("b", ulang_tahun_berikutnya, sebelum_hari_ulang_tahun),
    ):
        pilihan = ("R24", letter)
        rules.rule(dasar=dasar, satuan="tanggal", pilihan=pilihan, nama="ulang_tahun_menurut_bilangan")(batas)
        rules.rule(dasar=dasar, satuan="ya_tidak", pilihan=pilihan, nama="usia_memenuhi")(memenuhi)
    rules.rule(dasar=dasar, satuan="ya_tidak")(ulang_tahun_bergeser)
    bearing = {"R51": "ulang_tahun_bergeser"}
    rules.rule(dasar=dasar, satuan="tanggal", penafsiran=bearing)(ulang_tahun_penentu)
