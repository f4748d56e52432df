"""The credit of 10.000 generated workers is the same on columns and on integers, unknown flags and volumes included."""

import random
from typing import Any

import narwhals as nw
import polars as pl
import pytest

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.angka_kredit.tahun import TAHUN
from jenjang.core.engine.columns import run_columns
from jenjang.core.engine.run import total
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.karier.tabel_lintasan import langkah
from on_carriers import column_of, same

PEGAWAI = 10_000
Record = dict[str, Any]


def _pegawai(chance: random.Random, number: int) -> Record:
    jenjang, golongan = chance.choice(sorted(langkah()))
    status = "biasa" if langkah()[(jenjang, golongan)] else "pangkat_tertinggi"
    if status == "biasa" and jenjang not in ("Penyelia", "Ahli Utama") and chance.random() < 0.3:
        status = "menunggu_lowongan"
    return {
        "pegawai": number,
        "jenjang": UNKNOWN if chance.random() < 0.02 else jenjang,
        "status": UNKNOWN if chance.random() < 0.02 else status,
        "lampiran_iii": chance.random() < 0.2,
        "mulai_bertugas": 20210000 + chance.choice((101, 102, 701)),
        "awal_tahun": 20210101,
    }


def _kegiatan(chance: random.Random, pegawai: Record, kode: list[str]) -> Record:
    return {
        "pegawai": pegawai["pegawai"],
        "jenjang": pegawai["jenjang"],
        "kode": chance.choice(kode),
        "jumlah": UNKNOWN if chance.random() < 0.02 else chance.choice((0, 1, 2, 30, 500)),
        "penugasan_tertulis": chance.choice((True, False, UNKNOWN)),
        "unit_punya_jenjang_butir": chance.choice((True, False, False, UNKNOWN)),
    }


@pytest.fixture(scope="module")
def office() -> tuple[list[Record], list[Record]]:
    """The workers and their records, none for some of them."""
    chance = random.Random(33)  # noqa: S311 - test data, the same on every run
    kode = [butir.kode for butir in muat_katalog().butir]
    workers = [_pegawai(chance, number) for number in range(PEGAWAI)]
    records = [_kegiatan(chance, each, kode) for each in workers for _ in range(chance.randrange(6))]
    return workers, records


def frame_of(rows: list[Record]) -> pl.DataFrame:
    return pl.DataFrame([column_of(name, [row[name] for row in rows]) for name in rows[0]])


def differing(column: pl.Series, expected: list[Any]) -> list[Any]:
    found = [UNKNOWN if value is None else value for value in column.to_list()]
    return [pair for pair in zip(found, expected, strict=True) if not same(*pair)]


def test_credit_and_year_of_every_worker_agree(office: tuple[list[Record], list[Record]]) -> None:
    workers, records = office
    kegiatan, tahun = KEGIATAN.plan(), TAHUN.plan()
    runs: dict[int, list[Any]] = {each["pegawai"]: [] for each in workers}
    for record in records:
        runs[record["pegawai"]].append(kegiatan.run(record))
    years = [tahun.run({**each, "capaian": total(runs[each["pegawai"]], "ak")}) for each in workers]

    frame = frame_of(records).with_row_index("row_number")
    wanted = ["diterima", "faktor", "ak"]
    credit = run_columns(kegiatan, nw.from_native(frame.lazy()), wanted).collect().to_native().sort("row_number")
    in_order = [run for each in workers for run in runs[each["pegawai"]]]
    for name in wanted:
        assert differing(credit[name], [run[name] for run in in_order]) == []
    assert {run["diterima"] for run in in_order} == {True, False, UNKNOWN}

    # An unknown record leaves the sum unknown; no record at all is a sum of nothing.
    sums = credit.group_by("pegawai").agg(
        capaian=pl.when(pl.col("ak").null_count() == 0).then(pl.col("ak").sum()), ada=pl.len()
    )
    people = frame_of(workers).join(sums, on="pegawai", how="left")
    people = people.with_columns(capaian=pl.when(pl.col("ada").is_null()).then(0).otherwise("capaian"))
    results = ["dasar_target", "batas_150", "ak_ditetapkan", "target_terpenuhi", "kurang", "hilang", "sebagian_tahun"]
    year = run_columns(tahun, nw.from_native(people.lazy()), results).collect().to_native().sort("pegawai")
    for name in ("capaian", *results):
        assert differing(year[name], [run[name] for run in years]) == []
