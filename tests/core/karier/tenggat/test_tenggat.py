"""Deadlines by the calendar, and deadlines that agree with the decisions they bound."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.telaah import telaah

TAHUN = {"diangkat PNS": 1, "diangkat dalam JF": 3, "diangkat kembali": 1}


def ask(jenis: str, penafsiran: dict[str, str] | None = None, **data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data, "penafsiran": penafsiran})
    return answer


def batas(peristiwa: str, tanggal: date) -> date:
    return date.fromisoformat(ask("tenggat", peristiwa=peristiwa, tanggal=tanggal.isoformat())["hasil"]["batas"])


@given(st.sampled_from(sorted(TAHUN)), st.dates(date(2015, 1, 1), date(2035, 1, 1)))
def test_the_last_day_is_the_same_date_or_28_february(peristiwa: str, tanggal: date) -> None:
    year = tanggal.year + TAHUN[peristiwa]
    leap_day = (tanggal.month, tanggal.day) == (2, 29)
    assert batas(peristiwa, tanggal) == (date(year, 2, 28) if leap_day else tanggal.replace(year=year))


@given(st.dates(date(2015, 1, 1), date(2035, 1, 1)))
def test_the_adjustment_is_open_up_to_its_deadline_and_no_longer(kembali: date) -> None:
    last = batas("diangkat kembali", kembali)
    for tanggal, dapat in ((last, True), (last + timedelta(days=1), False)):
        answer = ask(
            "penyesuaian_jenjang", huruf="e", diangkat_kembali=kembali.isoformat(), tanggal=tanggal.isoformat(),
            uji_kompetensi=True, kebutuhan=True,
        )  # fmt: skip
        assert answer["hasil"]["dapat"] is dapat


@pytest.mark.parametrize("reading", ["a", "b"])
def test_the_deadline_of_the_degree_is_the_one_that_dismisses(reading: str) -> None:
    chosen = {"R29": reading}
    last = ask("tenggat", chosen, peristiwa="ijazah kategori keterampilan")["hasil"]["batas"]
    day_after = (date.fromisoformat(last) + timedelta(days=1)).isoformat()
    for periksa, dismissed in ((last, False), (day_after, True)):
        given = {"jenjang": "Pemula", "pendidikan": "SLTA", "ijazah_baru": None, "tanggal_periksa": periksa}
        assert ask("batas_ijazah", chosen, **given)["hasil"]["diberhentikan"] is dismissed
