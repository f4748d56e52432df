"""A pangkat takes effect on the first of the months that the scheme of the day opens."""

import pytest

from jenjang.core.karier.sejak_2023.periode import periode_pangkat_berikut


@pytest.mark.parametrize(
    ("hari", "berikut", "tanda"),
    [
        # Before 2023 nothing is asked here: the first period of the six.
        (20221231, 20230201, "simpulan"),
        # Six a year, April and October among them.
        (20230101, 20230201, "simpulan"),
        (20230201, 20230201, "simpulan"),
        (20230202, 20230401, "sekunder"),
        (20240402, 20240601, "simpulan"),
        (20240802, 20241001, "sekunder"),
        # Over the end of the year, and into a leap year.
        (20231202, 20240201, "simpulan"),
        (20240229, 20240401, "sekunder"),
        # The last of the six before the months open one by one.
        (20250802, 20251001, "sekunder"),
        (20251002, 20251101, "sekunder"),
        (20251231, 20260101, "sekunder"),
        (20260101, 20260101, "sekunder"),
    ],
)
def test_the_next_day_on_which_a_pangkat_may_take_effect(hari: int, berikut: int, tanda: str) -> None:
    day, mark = periode_pangkat_berikut(hari)
    assert (day, mark.tanda if mark else None) == (berikut, tanda)
