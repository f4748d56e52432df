"""The paper Penetapan and the next step of `nilai` say the same of every day, also where a rise parts a year."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.core.penilaian.perorangan.penetapan import penetapan_berkas
from jenjang.core.penilaian.perorangan.seumur import seumur_jabatan
from jenjang.core.telaah import muat_pertanyaan
from jenjang.surat.nilai.read import parse_record

TAHUNAN = [{"tahun": tahun, "bulan_mulai": 1, "bulan_selesai": 12, "predikat": "baik"} for tahun in (2023, 2024, 2025)]
SEMESTER = [
    {"tahun": 2024, "bulan_mulai": 1, "bulan_selesai": 6, "predikat": "sangat baik"},
    {"tahun": 2024, "bulan_mulai": 7, "bulan_selesai": 12, "predikat": "baik"},
]
HARI = [
    *((2024, 6, 29), (2024, 6, 30), (2024, 7, 1), (2024, 9, 30)),
    *((2024, 12, 14), (2024, 12, 15), (2024, 12, 31), (2025, 6, 30), (2025, 12, 15), (2025, 12, 31)),
]


def life(predikat: list[dict[str, Any]], naik: str = "2024-07-01") -> BerkasNilai:
    """Ahli Pertama III/b with 87,5 brought over; Ahli Muda from 1 July 2024 or `naik`, III/c from 1 October 2024."""
    told = {
        "pegawai": {"jenjang": "Ahli Pertama", "golongan": "III/b", "tmt_jenjang": "2019-04-01"},
        "riwayat": [
            {"tanggal": naik, "jenjang": "Ahli Muda", "golongan": "III/b"},
            {"tanggal": "2024-10-01", "jenjang": "Ahli Muda", "golongan": "III/c"},
        ],
        "integrasi": [{"metode": "integrasi", "ak_lama": "87.5"}],
        "predikat": predikat,
    }
    muat_pertanyaan()
    checked = periksa_berkas(parse_record(json.dumps(told).encode(), "orang.json", None, ""), date(2030, 1, 1))
    assert checked.masalah == ()
    return checked


def both(predikat: list[dict[str, Any]], day: date, naik: str = "2024-07-01") -> tuple[dict[str, Any], dict[str, Any]]:
    """Give what the paper and the next step say; how the account is made up of parts may differ."""
    berkas, found = life(predikat, naik), []
    step = seumur_jabatan(nilai_berkas(berkas), Context(), day).langkah.jawaban
    for answer in (penetapan_berkas(berkas, Context(), day).jawaban, step):
        assert answer is not None
        found.append({name: each for name, each in (answer.hasil or {}).items() if name != "ak_pendidikan"})
    return found[0], found[1]


@pytest.mark.parametrize("day", [date(*each) for each in HARI])
@pytest.mark.parametrize("predikat", [TAHUNAN, [TAHUNAN[0], *SEMESTER], [*TAHUNAN, *SEMESTER]], ids=["a", "s", "as"])
def test_paper_and_next_step_agree_on_every_day(predikat: list[dict[str, Any]], day: date) -> None:
    paper, step = both(predikat, day)
    assert paper == step


@pytest.mark.parametrize("predikat", [TAHUNAN, [TAHUNAN[0], *SEMESTER]], ids=["a", "s"])
def test_a_rise_inside_a_month_leaves_the_credit_of_that_month_to_the_earlier_jenjang(
    predikat: list[dict[str, Any]],
) -> None:
    # Ahli Muda from 15 June: June belongs to the jenjang of its first day (K04), so that nothing of January to June
    # enters the new account (K02), which is 6/12 x 25 = 12,5 of July to December either way.
    paper, step = both(predikat, date(2024, 12, 31), "2024-06-15")
    assert paper == step
    assert step["jumlah"] == "12.5"


@pytest.mark.parametrize(
    ("day", "jumlah"),
    [
        # 87,5 + 12,5 of 2023
        (date(2024, 12, 14), "100"),
        # the part of the year before the rise is no full year, but its predicate is that of one: 15 December
        (date(2024, 12, 15), "112.5"),
        # what was given stays with Ahli Pertama
        (date(2024, 12, 20), "0"),
    ],
)
def test_a_rise_after_15_december_does_not_undo_the_year(day: date, jumlah: str) -> None:
    # Ahli Muda from 20 December: December belongs to the jenjang of its first day, all of 2024 to Ahli Pertama.
    told = life(TAHUNAN[:2], "2024-12-20")
    told = replace(told, riwayat=told.riwayat[:1])
    paper = penetapan_berkas(told, Context(), day).jawaban.hasil or {}
    answer = seumur_jabatan(nilai_berkas(told), Context(), day).langkah.jawaban
    assert answer is not None
    assert [each["jumlah"] for each in (paper, answer.hasil or {})] == [jumlah, jumlah]


@pytest.mark.parametrize(
    ("day", "jumlah"),
    [
        # 87,5 + 12,5 of 2023; that of 2024 is given from 15 December, also for the months before the rise
        (date(2024, 6, 30), "100"),
        # a new jenjang begins at zero (K02)
        (date(2024, 7, 1), "0"),
        (date(2024, 12, 14), "0"),
        # July to December as Ahli Muda: 6/12 x 25 (K04)
        (date(2024, 12, 15), "12.5"),
        (date(2024, 12, 31), "12.5"),
    ],
)
def test_a_full_year_counts_from_15_december(day: date, jumlah: str) -> None:
    assert [each["jumlah"] for each in both(TAHUNAN, day)] == [jumlah, jumlah]
