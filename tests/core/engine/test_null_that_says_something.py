"""A datum may tell null (no such thing) from being left out; other data take both alike."""

from jenjang.core.engine.question import Field, read_data, text
from jenjang.core.engine.unknown import UNKNOWN

FIELDS = {"ijazah": Field(text, when_null="tidak ada"), "nama": Field(text), "bidang": Field(text, default="umum")}


def test_null_says_that_there_is_none_where_the_datum_knows_it() -> None:
    assert read_data(FIELDS, {"ijazah": None, "nama": None, "bidang": None}) == {
        "ijazah": "tidak ada", "nama": UNKNOWN, "bidang": "umum",
    }  # fmt: skip


def test_left_out_is_unknown_or_the_default() -> None:
    assert read_data(FIELDS, {}) == {"ijazah": UNKNOWN, "nama": UNKNOWN, "bidang": "umum"}
