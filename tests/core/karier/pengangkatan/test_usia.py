"""Age by calendar: both readings of "paling tinggi", 29 February, one number of the letter for each jenjang."""

from calendar import isleap
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.jabatan.jenjang import JENJANG, KEAHLIAN
from jenjang.core.telaah import telaah

USIA = {"Ahli Pertama": 53, "Ahli Muda": 53, "Ahli Madya": 55, "Ahli Utama": 60}
LENGKAP: dict[str, Any] = {
    "status": "PNS",
    "kategori_tujuan": "keahlian",
    "integritas": True,
    "sehat": True,
    "ijazah": "S2",
    "bidang_ijazah": "pekerjaan sosial",
    "uji": ["teknis", "manajerial", "sosial kultural"],
    "pengalaman_bulan": 24,
    "nilai_kinerja": ["baik", "baik"],
    "lowongan": True,
    "pernah_jpt": True,
}
lahir = st.dates(date(1950, 1, 1), date(1975, 12, 31))
# Days around the birthdays that decide, 29 February among them.
geser = st.integers(-400, 400)


def anniversary(day: date, years: int) -> date:
    """The birthday so many years later; who was born on 29 February has it on the 28th of a common year."""
    year = day.year + years
    return date(year, 2, 28) if (day.month, day.day) == (2, 29) and not isleap(year) else day.replace(year=year)


def completed_years(born: date, day: date) -> int:
    return max(years for years in range(130) if anniversary(born, years) <= day)


def memenuhi(jenjang: str, born: date, day: date, reading: str) -> bool:
    data = LENGKAP | {"jenjang_tujuan": jenjang, "lahir": born.isoformat(), "tmt": day.isoformat()}
    (answer,) = telaah({"jenis": "perpindahan", "data": data, "penafsiran": {"R24": reading}})
    assert answer["hasil"]["memenuhi"] in (True, False)
    return bool(answer["hasil"]["memenuhi"])


@given(st.sampled_from(KEAHLIAN), lahir, geser)
def test_the_birthday_itself_passes_and_no_day_after(jenjang: str, born: date, days: int) -> None:
    birthday = anniversary(born, USIA[jenjang])
    day = date.fromordinal(birthday.toordinal() + days)
    assert memenuhi(jenjang, born, day, "a") is (day <= birthday)


@given(st.sampled_from(KEAHLIAN), lahir, st.integers(0, 800))
def test_completed_years_pass_until_the_next_birthday(jenjang: str, born: date, days: int) -> None:
    day = date.fromordinal(anniversary(born, USIA[jenjang]).toordinal() + days)
    assert memenuhi(jenjang, born, day, "b") is (completed_years(born, day) <= USIA[jenjang])


@given(st.sampled_from((1960, 1964, 1968)), st.sampled_from(KEAHLIAN), st.integers(-2, 2), st.sampled_from("ab"))
def test_who_was_born_on_29_february_ages_by_the_same_rule(year: int, jenjang: str, days: int, reading: str) -> None:
    born = date(year, 2, 29)
    limit = anniversary(born, USIA[jenjang] + (reading == "b"))
    day = date.fromordinal(limit.toordinal() + days)
    assert memenuhi(jenjang, born, day, reading) is (day <= limit if reading == "a" else day < limit)


@given(st.sampled_from(KEAHLIAN), lahir, geser)
def test_who_passes_by_the_birthday_passes_by_completed_years(jenjang: str, born: date, days: int) -> None:
    day = date.fromordinal(anniversary(born, USIA[jenjang]).toordinal() + days)
    assert memenuhi(jenjang, born, day, "b") >= memenuhi(jenjang, born, day, "a")


@pytest.mark.parametrize("jenjang", JENJANG)
def test_exactly_one_number_of_the_letter_governs_a_jenjang_of_keahlian(jenjang: str) -> None:
    data = LENGKAP | {"jenjang_tujuan": jenjang, "lahir": "1900-01-01", "tmt": "2021-01-01"}
    (answer,) = telaah({"jenis": "perpindahan", "data": data})
    angka = {"Ahli Pertama": 1, "Ahli Muda": 1, "Ahli Madya": 2, "Ahli Utama": 3}.get(jenjang)
    cited = [line["dasar"] for line in answer["alasan"] if line["kode"] == "usia_melewati_batas"]
    assert cited == ([[f"Pasal 15 ayat (2) huruf h angka {angka}"]] if angka else [])
