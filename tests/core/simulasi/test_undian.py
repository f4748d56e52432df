"""Draws are even, independent of each other and the same everywhere; the mixed order holds every place once."""

import narwhals as nw
import polars as pl
import pytest

from jenjang.core.simulasi.catatan import urutan_acak
from jenjang.core.simulasi.undian import PRIMA, undi, undi_dalam

PLACES = nw.from_native(pl.DataFrame({"n": range(60_000)}))


def drawn(benih: int, tujuan: str, banyak: int) -> list[int]:
    found: list[int] = PLACES.select(u=undi_dalam(nw.col("n"), benih, tujuan, banyak))["u"].to_list()
    return found


def test_every_value_is_drawn_about_as_often() -> None:
    counts = [drawn(1, "kedudukan", 10).count(value) for value in range(10)]
    assert all(5_700 < count < 6_300 for count in counts)


@pytest.mark.parametrize(("benih", "tujuan"), [(2, "kedudukan"), (1, "provinsi")])
def test_another_seed_or_purpose_draws_other_numbers(benih: int, tujuan: str) -> None:
    pairs = list(zip(drawn(1, "kedudukan", 10), drawn(benih, tujuan, 10), strict=True))
    together = [pairs.count((one, other)) for one in range(10) for other in range(10)]
    assert all(480 < count < 720 for count in together)


def test_draws_are_those_of_the_formula() -> None:
    start = (int.from_bytes(b"kedudukan") + 7_919) % PRIMA
    once = [pow((n * 1_103_515_245 + start) % PRIMA, 5, PRIMA) for n in range(3)]
    expected = [pow((each * 69_621 + start % 65_521) % PRIMA, 5, PRIMA) for each in once]
    assert (
        PLACES.select(u=undi(nw.col("n"), 1, "kedudukan"))["u"].to_list()[:3]
        == expected
        == [441633389, 1424919016, 1316695600]
    )


@pytest.mark.parametrize("banyak", [1, 2, 7, 360, 6000, 60_000])
def test_the_mixed_order_holds_every_place_once(banyak: int) -> None:
    places = PLACES.head(banyak).select(u=urutan_acak(nw.col("n"), banyak, 5))["u"].to_list()
    assert sorted(places) == list(range(banyak))
