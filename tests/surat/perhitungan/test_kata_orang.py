"""Days, amounts and rows as people write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.amounts import amount_text
from jenjang.surat.perhitungan.angka import angka, kolom_angka
from jenjang.surat.perhitungan.kelompok import baris_ringkas
from jenjang.surat.perhitungan.tanda import ringkas, tanpa_tengah
from jenjang.surat.perhitungan.waktu import rentang


@pytest.mark.parametrize(
    ("mulai", "selesai", "id_", "en"),
    [
        (date(2021, 5, 3), None, "3 Mei", "3 May"),
        (date(2021, 5, 3), date(2021, 5, 3), "3 Mei", "3 May"),
        (date(2021, 8, 3), date(2021, 8, 28), "3\u201328 Agu", "3\u201328 Aug"),
        (date(2021, 1, 1), date(2021, 12, 31), "1 Jan \u2013 31 Des", "1 Jan \u2013 31 Dec"),
    ],
)
def test_a_span_is_as_short_as_it_can_be_said(mulai: date, selesai: date | None, id_: str, en: str) -> None:
    assert (rentang(mulai, selesai, "id"), rentang(mulai, selesai, "en")) == (id_, en)


def test_figures_of_a_column_have_the_decimals_of_the_finest() -> None:
    assert kolom_angka([20_400_000, 8_800, None, 1_000_000_000]) == ["20,4000", "0,0088", "\u2013", "1.000,0000"]
    assert kolom_angka([25_000_000, 3_000_000], "en") == ["25", "3"]
    assert kolom_angka([]) == []


@given(st.integers(0, 10**12), st.integers(0, 6))
def test_padding_never_changes_an_amount(amount: int, count: int) -> None:
    text = angka(amount, count, "en").replace(",", "")
    assert Decimal(text) == Decimal(amount_text(amount))


def test_runs_of_rows_are_drawn_together() -> None:
    assert baris_ringkas([2]) == "2"
    assert baris_ringkas([7, 5, 6, 2]) == "2, 5\u20137"
    assert baris_ringkas([2, 4, 6, 8]) == "2, 4, 6, 8"
    assert baris_ringkas([2, 4, 6, 8, 10]) == "2 \u2026 10 (5)"


@given(
    st.text("abcdefgh ", min_size=1, max_size=300).map(lambda text: " ".join(text.split()) or "a"), st.integers(20, 99)
)
def test_a_shortened_text_keeps_to_its_length_and_cuts_behind_words(text: str, letters: int) -> None:
    for short in (ringkas(text, letters), tanpa_tengah(text, letters)):
        assert len(short) <= letters or short == text
        assert set(short.replace("\u2026", " ").split()) <= set(text.split())


def test_like_wordings_stay_apart_without_their_middle() -> None:
    one = "Melaksanakan kegiatan pemberian layanan bagi penerima program dalam bidang rehabilitasi sosial"
    two = one.replace("rehabilitasi", "perlindungan")
    assert tanpa_tengah(one, 60) != tanpa_tengah(two, 60)
