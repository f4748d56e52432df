"""Grounds and letters, whole; the six months by the calendar; return and adjustment over every letter."""

from calendar import monthrange
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.karier.pemberhentian.isian import HURUF, LAINNYA, SEBAB
from jenjang.core.telaah import telaah

HURUF_SEBAB = dict(zip(SEBAB, "abcdeeeeff", strict=False)) | {LAINNYA: None}


def ask(jenis: str, **data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    return answer


def months_later(day: date, months: int) -> date:
    """The same day so many months later, the last of the month where it lacks that day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@pytest.mark.parametrize("sebab", SEBAB)
def test_every_cause_has_its_letter_and_every_letter_what_follows(sebab: str) -> None:
    answer = ask("pemberhentian", sebab=sebab, mulai="2021-01-01", selesai="2021-12-31", alasan_pribadi=True)
    huruf = HURUF_SEBAB[sebab]
    hasil = {name: given for name, given in answer["hasil"].items() if not name.startswith("pengunduran")}
    assert hasil == {
        "diberhentikan": huruf is not None,
        "huruf": huruf,
        "perlu_pemeriksaan_dan_izin": huruf and huruf in "af",
        "dapat_diangkat_kembali": huruf and huruf in "bcde",
        "syarat": "tersedia lowongan" if huruf and huruf in "bcde" else None,
    }


def test_every_letter_of_the_law_is_reached() -> None:
    assert {huruf for huruf in HURUF_SEBAB.values() if huruf} == set(HURUF)
    assert HURUF_SEBAB.keys() == set(SEBAB)


@given(st.dates(date(2020, 6, 1), date(2030, 1, 1)), st.integers(0, 400))
def test_study_counts_calendar_months_with_its_last_day(mulai: date, days: int) -> None:
    selesai = mulai + timedelta(days=days)
    answer = ask("pemberhentian", sebab="tugas belajar", mulai=mulai.isoformat(), selesai=selesai.isoformat())
    assert answer["hasil"]["diberhentikan"] is (selesai >= months_later(mulai, 6))


@given(st.dates(date(2020, 6, 1), date(2030, 1, 1)), st.integers(0, 400), st.integers(1, 40))
def test_a_longer_study_is_never_less_of_a_ground(mulai: date, days: int, earlier: int) -> None:
    selesai = mulai + timedelta(days=days)
    shorter, longer = (
        ask("pemberhentian", sebab="tugas belajar", mulai=start.isoformat(), selesai=selesai.isoformat())
        for start in (mulai, mulai - timedelta(days=earlier))
    )
    assert longer["hasil"]["diberhentikan"] >= shorter["hasil"]["diberhentikan"]


@pytest.mark.parametrize(("huruf", "lowongan"), list(product(HURUF, (True, False, None))))
def test_return_over_every_letter_and_vacancy(huruf: str, lowongan: bool | None) -> None:
    given = {"jenjang_terakhir": "Ahli Madya", "ak_terakhir": "1.5", "ak_tambahan_kesos": "0.25"}
    answer = ask("pengangkatan_kembali", huruf=huruf, lowongan=lowongan, **given)
    dapat = False if huruf in "af" or lowongan is False else lowongan
    assert answer["hasil"] == {
        "dapat": dapat, "jenjang": "Ahli Madya" if dapat else None, "ak": "1.75" if dapat else None,
    }  # fmt: skip


@pytest.mark.parametrize("huruf", HURUF)
def test_only_letter_e_is_adjusted(huruf: str) -> None:
    given = {"diangkat_kembali": "2021-01-01", "tanggal": "2021-02-01", "uji_kompetensi": True, "kebutuhan": True}
    assert ask("penyesuaian_jenjang", huruf=huruf, **given)["hasil"] == {"dapat": huruf == "e"}


@given(st.dates(date(2020, 6, 1), date(2021, 6, 1)), st.integers(-10, 400))
def test_the_window_of_adjustment_is_the_year_after_the_return(kembali: date, days: int) -> None:
    tanggal = kembali + timedelta(days=days)
    answer = ask(
        "penyesuaian_jenjang", huruf="e", diangkat_kembali=kembali.isoformat(), tanggal=tanggal.isoformat(),
        uji_kompetensi=True, kebutuhan=True,
    )  # fmt: skip
    assert answer["hasil"]["dapat"] is (kembali <= tanggal <= months_later(kembali, 12))
