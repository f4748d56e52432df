"""The predicates of 10.000 generated lives give the same on columns and on integers, unknown data included."""

import random
from itertools import groupby
from typing import Any

import narwhals as nw
import polars as pl
import pytest

from jenjang.core.angka_kredit.konversi.kolom import (
    HASIL_KONVERSI,
    HASIL_PENETAPAN,
    KUNCI_KONVERSI,
    MASUKAN_PENETAPAN,
    jumlah_konversi,
    predikat_tertulis,
    tabel_konversi,
    tambah_konversi,
    tambah_penetapan,
)
from jenjang.core.angka_kredit.konversi.konversi import KONVERSI
from jenjang.core.angka_kredit.konversi.penetapan import PENETAPAN
from jenjang.core.engine.run import total
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.kinerja.isian import PREDIKAT
from on_carriers import column_of, same

PEGAWAI = 10_000
Record = dict[str, Any]


def _life(chance: random.Random, number: int) -> Record:
    """The post of a person and what was brought into the account; some of it unknown."""
    jenjang, golongan = chance.choice(sorted(langkah()))
    with_start = chance.random() < 0.3
    start = chance.choice([each for key, each in sorted(langkah()) if key == jenjang])
    with_degree = chance.random() < 0.2
    return {
        "pegawai": number,
        "jenjang": jenjang,
        "golongan": UNKNOWN if chance.random() < 0.02 else golongan,
        "golongan_awal_jenjang": start if with_start else UNKNOWN,
        "golongan_awal_diketahui": with_start,
        "ak_integrasi": UNKNOWN if chance.random() < 0.02 else chance.randrange(0, 400_000_000, 125_000),
        "ak_dasar": chance.choice((0, 0, 50_000_000)),
        "ak_jf_lama": chance.choice((0, 12_500_000)),
        "ak_penyesuaian": 0,
        "ijazah_baru": with_degree,
        "predikat_ijazah": chance.choice(PREDIKAT) if with_degree else UNKNOWN,
        "gelar_dicantumkan": chance.choice((True, UNKNOWN)) if with_degree else False,
    }


def _periods(chance: random.Random, life: Record) -> list[Record]:
    found = []
    for tahun in range(2023, 2023 + chance.randrange(5)):
        cut = chance.choice((12, chance.randrange(1, 12)))
        for bulan in (cut, 12 - cut) if cut < 12 else (12,):
            predikat = UNKNOWN if chance.random() < 0.01 else chance.choice(PREDIKAT)
            own = life["jenjang"] if chance.random() < 0.9 else chance.choice(sorted({key for key, _ in langkah()}))
            found.append(
                {"pegawai": life["pegawai"], "tahun": tahun, "predikat": predikat, "bulan": bulan, "jenjang": own}
            )
    return found


@pytest.fixture(scope="module")
def lives() -> tuple[list[Record], list[Record]]:
    """The people and their periods since 2023, none for some of them."""
    chance = random.Random(37)  # noqa: S311 - test data, the same on every run
    people = [_life(chance, number) for number in range(PEGAWAI)]
    return people, [row for each in people for row in _periods(chance, each)]


def frame_of(rows: list[Record]) -> nw.LazyFrame[Any]:
    return nw.from_native(pl.DataFrame([column_of(name, [row[name] for row in rows]) for name in rows[0]]).lazy())


def collected(frame: nw.LazyFrame[Any], *order: str) -> pl.DataFrame:
    return frame.collect().to_native().sort(*order)


def differing(column: pl.Series, expected: list[Any]) -> list[Any]:
    found = [UNKNOWN if value is None else value for value in column.to_list()]
    return [pair for pair in zip(found, expected, strict=True) if not same(*pair)]


@pytest.mark.parametrize("penafsiran", [{}, {"K01": "b", "K08": "b"}], ids=["usual", "other readings"])
def test_conversion_and_account_of_every_life_agree(
    lives: tuple[list[Record], list[Record]], penafsiran: dict[str, str]
) -> None:
    people, periods = lives
    numbered = [{"nomor": number, **each} for number, each in enumerate(periods)]
    konversi, penetapan = KONVERSI.plan(readings=penafsiran), PENETAPAN.plan(readings=penafsiran)
    runs = [konversi.run(each) for each in periods]

    rows = collected(tambah_konversi(frame_of(numbered), penafsiran), "nomor")
    for name in HASIL_KONVERSI:
        assert differing(rows[name], [run[name] for run in runs]) == []

    own = {key: list(group) for key, group in groupby(runs_of(periods, runs), key=lambda pair: pair[0])}
    sums = {number: total([run for _, run in own.get(number, [])], "ak") for number in range(PEGAWAI)}
    by_person = collected(jumlah_konversi(nw.from_native(rows.lazy()), ("pegawai",)), "pegawai")
    assert differing(by_person["ak_konversi"], [sums[number] for number in by_person["pegawai"].to_list()]) == []
    assert {type(each) for each in by_person["ak_konversi"].to_list()} == {int, type(None)}

    accounts = [{**each, "ak_konversi": sums[each["pegawai"]]} for each in people]
    assert set(MASUKAN_PENETAPAN) <= accounts[0].keys()
    results = collected(tambah_penetapan(frame_of(accounts), penafsiran), "pegawai")
    expected = [penetapan.run(each) for each in accounts]
    for name in HASIL_PENETAPAN:
        assert differing(results[name], [run[name] for run in expected]) == []
    assert {run["dapat_jenjang"] for run in expected} == {True, False, UNKNOWN}


def runs_of(periods: list[Record], runs: list[Any]) -> list[tuple[int, Any]]:
    return [(each["pegawai"], run) for each, run in zip(periods, runs, strict=True)]


def test_the_months_of_a_year_are_summed_too() -> None:
    rows = [
        {"pegawai": 1, "tahun": 2024, "predikat": "baik", "bulan": 5, "jenjang": "Ahli Muda"},
        {"pegawai": 1, "tahun": 2024, "predikat": "kurang", "bulan": 7, "jenjang": "Ahli Muda"},
        {"pegawai": 1, "tahun": 2025, "predikat": UNKNOWN, "bulan": 12, "jenjang": "Ahli Muda"},
    ]
    summed = collected(jumlah_konversi(tambah_konversi(frame_of(rows))), "tahun")
    # 25 x 5/12 = 10,41666.. -> 10,417; 12,5 x 7/12 = 7,29166.. -> 7,292
    assert summed.rows() == [(1, 2024, 17_709_000, 12), (1, 2025, None, 12)]


def test_the_wording_taken_is_that_of_a_question() -> None:
    assert set(predikat_tertulis().values()) == set(PREDIKAT)
    assert predikat_tertulis()["cukup"] == "butuh perbaikan"


@pytest.mark.parametrize("penafsiran", [{}, {"K01": "b"}], ids=["usual", "two decimals"])
def test_the_table_for_any_engine_holds_every_period_there_is(penafsiran: dict[str, str]) -> None:
    rows = tabel_konversi(penafsiran).to_native().rows(named=True)
    assert len(rows) == 8 * 5 * 12
    plan = KONVERSI.plan(readings=penafsiran)
    for row in rows:
        run = plan.run({name: row[name] for name in KUNCI_KONVERSI})
        assert {name: run[name] for name in HASIL_KONVERSI} == {name: row[name] for name in HASIL_KONVERSI}
