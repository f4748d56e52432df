"""JSON is read without floats and silence, and written the same way every time."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.json_text import (
    DEPTH_LIMIT,
    NotJson,
    RepeatedNames,
    canonical,
    digest,
    json_text,
    read_json,
    repeated_names,
)

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.text() | st.decimals(allow_nan=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
).filter(lambda value: "Infinity" not in str(value))


def test_a_decimal_is_read_exactly_and_never_as_a_float() -> None:
    assert read_json(b'{"ak": 0.1, "n": 12.500}') == {"ak": Decimal("0.1"), "n": Decimal("12.500")}
    assert type(read_json(b"1.5")) is Decimal


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_is_read_in_every_unicode_encoding_with_or_without_a_mark(encoding: str) -> None:
    assert read_json('{"nama": "Sri · Wahyuni"}'.encode(encoding)) == {"nama": "Sri · Wahyuni"}


@pytest.mark.parametrize(
    ("raw", "kode"),
    [
        (b"", "json_kosong"),
        (b" \n\t", "json_kosong"),
        (b"\xef\xbb\xbf", "json_kosong"),
        (b"[1,", "json_salah"),
        (b"{'a': 1}", "json_salah"),
        (b"[1] x", "json_salah"),
        (b"[NaN]", "json_bukan_bilangan"),
        (b"[-Infinity]", "json_bukan_bilangan"),
        (b'{"nama": "\xff"}', "json_bukan_teks"),
        (b"1" * 10_000, "json_bilangan_terlalu_panjang"),
        (b"[" * 100_000, "json_terlalu_dalam"),
        (b"[" * 200 + b"]" * 200, "json_terlalu_dalam"),
    ],
)
def test_what_is_no_json_is_refused_with_its_reason(raw: bytes, kode: str) -> None:
    with pytest.raises(NotJson) as error:
        read_json(raw)
    assert error.value.kode == kode


def test_a_mistake_is_named_by_line_and_column() -> None:
    with pytest.raises(NotJson) as error:
        read_json(b'[\n  {"a": 1,}\n]')
    assert error.value.isi == {"baris": 2, "kolom": 11}


def test_nesting_is_taken_up_to_the_limit_and_not_beyond() -> None:
    deepest = b"[" * DEPTH_LIMIT + b"1" + b"]" * DEPTH_LIMIT
    assert json.dumps(read_json(deepest)).encode() == deepest
    with pytest.raises(NotJson):
        read_json(b"[" + deepest + b"]")


def test_an_object_that_repeats_a_name_is_marked_wherever_it_stands() -> None:
    value = read_json(b'[{"id": 1, "data": {"a": 1, "b": 2, "a": 3, "a": 4}}]')
    assert isinstance(value[0]["data"], RepeatedNames)
    assert repeated_names(value) == ("a",)
    assert repeated_names(read_json(b'[{"a": 1}, {"a": 2}]')) == ()


def test_the_canonical_text_does_not_depend_on_the_order_of_names() -> None:
    assert canonical({"b": 1, "a": [True, None]}) == '{"a": [true, null], "b": 1}'
    assert digest({"b": 1, "a": 2}) == digest({"a": 2, "b": 1}) != digest({"a": 2, "b": 2})


def test_half_a_character_is_written_as_an_escape_so_that_any_stream_takes_it() -> None:
    assert json_text({"id": "\ud800", "n": Decimal("1.50")}).encode() == b'{"id": "\\ud800", "n": 1.50}'


def test_what_fits_a_line_stands_on_one_line_and_the_rest_is_broken() -> None:
    short = {"nama": "ak", "nilai": "1.5"}
    written = json_text([short, {"isi": ["x" * 60, "y" * 60]}])
    assert '  {"nama": "ak", "nilai": "1.5"},\n' in written
    assert max(map(len, written.splitlines())) <= 110


def test_a_value_that_json_does_not_know_is_an_error() -> None:
    with pytest.raises(TypeError):
        canonical({"a": {1, 2}})


@given(VALUES)
def test_what_is_written_reads_back_the_same(value: object) -> None:
    for written in (json_text(value), canonical(value)):
        assert read_json(written.encode()) == value
