"""What a nation's file says of a person is what the questions of one person say, field by field, on every engine."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from buatan.bangsa import (
    JUTA,
    Record,
    acak,
    hasil,
    kegiatan,
    masalah,
    menurut_telaah,
    nilai,
    pegawai,
    tugas_jabatan,
)

MESIN = ["polars", "duckdb", pytest.param("spark", marks=pytest.mark.spark)]
PEGAWAI = 10_000


@pytest.fixture(scope="module")
def bangsa() -> tuple[list[Record], list[Record], list[Record]]:
    people, records = acak(PEGAWAI, benih=5)
    return people, records, menurut_telaah(people, records)


@pytest.mark.parametrize("mesin", MESIN)
def test_ten_thousand_people_are_assessed_as_one_by_one(bangsa: Any, mesin: str, tmp_path: Path) -> None:
    people, records, expected = bangsa
    ringkasan = nilai(tmp_path, people, records, mesin)
    found = hasil(tmp_path)
    assert [pair for pair in zip(found, expected, strict=True) if pair[0] != pair[1]] == []
    assert masalah(tmp_path) == []
    assert (ringkasan.baris, ringkasan.memenuhi) == (len(found), sum(row["memenuhi"] is True for row in found))
    assert {row["alasan"] for row in found} >= {None, "angka_kredit", "pengembangan_profesi", "ijazah"}
    assert sum(row["ditolak"] for row in found) > 0 < sum(row["belum_pasti"] for row in found)


def _orang() -> st.SearchStrategy[Record]:
    posts = st.sampled_from(
        [
            ("Pemula", "II/a", "biasa", "SLTA"),
            ("Mahir", "III/b", "menunggu_lowongan", "D3"),
            ("Penyelia", "III/d", "pangkat_tertinggi", "S1"),
            ("Ahli Muda", "III/c", "biasa", "S1"),
            ("Ahli Muda", "III/d", "biasa", "S2"),
            ("Ahli Madya", "IV/c", "biasa", "D4"),
            ("Ahli Madya", "IV/c", "menunggu_lowongan", "S3"),
            ("Ahli Utama", "IV/e", "pangkat_tertinggi", "S2"),
        ]
    )
    around = st.sampled_from((0, 1, 5, 20, 50, 100, 150))
    amount = st.builds(lambda whole, edge: max(whole * JUTA + edge, 0), around, st.sampled_from((-1, 0, 1)))
    return st.builds(
        lambda post, saldo, penunjang, profesi, minimal: pegawai(
            0,
            **dict(zip(("jenjang", "golongan", "status", "pendidikan"), post, strict=True)),
            saldo_awal=saldo,
            penunjang=penunjang,
            pengembangan_profesi=profesi,
            hasil_kerja_minimal=minimal,
        ),
        *(posts, amount, amount, amount, st.sampled_from((True, False, None))),
    )


def _catatan() -> st.SearchStrategy[Record]:
    flag = st.sampled_from((True, False, None))
    return st.builds(
        lambda tahun, kode, jumlah, penugasan, unit: kegiatan(
            0, tahun=tahun, kode=kode, jumlah=jumlah, penugasan_tertulis=penugasan, unit_punya_jenjang_butir=unit
        ),
        st.integers(2020, 2022),
        st.sampled_from(tugas_jabatan()),
        st.one_of(st.integers(1, 300), st.just(10**9)),
        flag,
        flag,
    )


def _sama(people: list[tuple[Record, list[Record]]], mesin: str) -> None:
    """Number the people from a negative number up and compare."""
    persons = [{**each, "pegawai": nomor * 7 - 9} for nomor, (each, _) in enumerate(people)]
    records = [{**one, "pegawai": nomor * 7 - 9} for nomor, (_, own) in enumerate(people) for one in own]
    with tempfile.TemporaryDirectory() as folder:
        nilai(Path(folder), persons, records, mesin)
        assert hasil(Path(folder)) == menurut_telaah(persons, records)
        assert masalah(Path(folder)) == []


AWKWARD = st.lists(st.tuples(_orang(), st.lists(_catatan(), max_size=6)), min_size=1, max_size=12)
NO_DEADLINE = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}


@given(people=AWKWARD)
@settings(max_examples=20, **NO_DEADLINE)  # type: ignore[arg-type]
def test_awkward_people_are_assessed_as_one_by_one(people: list[tuple[Record, list[Record]]]) -> None:
    for mesin in ("polars", "duckdb"):
        _sama(people, mesin)


@pytest.mark.spark
@given(people=AWKWARD)
@settings(max_examples=3, **NO_DEADLINE)  # type: ignore[arg-type]
def test_awkward_people_are_assessed_as_one_by_one_on_spark(people: list[tuple[Record, list[Record]]]) -> None:
    _sama(people, "spark")
