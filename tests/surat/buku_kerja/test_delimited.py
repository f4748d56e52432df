"""CSV of every dialect that offices export is read as the rows Excel shows, or refused with its row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.surat.buku_kerja.limits import limits
from jenjang.surat.buku_kerja.read import parse_workbook
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.sheets import Row

ROWS = (Row(1, {1: "tanggal", 2: "uraian"}), Row(2, {1: "05-01-2021", 2: "kafé; dan, lain"}))


def rows_of(content: bytes) -> tuple[Row, ...]:
    return parse_workbook(content, "uji.csv").sheets[0].rows


def refused(content: bytes) -> FileRefused:
    with pytest.raises(FileRefused) as refusal:
        parse_workbook(content, "uji.csv")
    return refusal.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_encoding_and_delimiter_gives_the_same_rows(encoding: str, delimiter: str, ending: str) -> None:
    text = f'tanggal{delimiter}uraian{ending}05-01-2021{delimiter}"kafé; dan, lain"{ending}'
    assert rows_of(text.encode(encoding)) == ROWS


def test_a_decimal_comma_does_not_pass_for_the_delimiter() -> None:
    content = b"kode;jumlah;ak\nL2.A.1.a.2;1;0,14\nL2.A.1.b.2;2;0,16\n"
    assert rows_of(content)[1].cells == {1: "L2.A.1.a.2", 2: "1", 3: "0,14"}


def test_the_line_sep_obeys_and_counts_as_a_row() -> None:
    assert rows_of(b"sep=;\r\na,b;c\r\n") == (Row(2, {1: "a,b", 2: "c"}),)


def test_blank_lines_and_line_breaks_in_quotes_keep_the_row_numbers_of_excel() -> None:
    assert rows_of(b'a;b\n\n"satu\ndua";c\nd;e\n') == (
        Row(1, {1: "a", 2: "b"}),
        Row(3, {1: "satu\ndua", 2: "c"}),
        Row(4, {1: "d", 2: "e"}),
    )


def test_a_quote_never_closed_is_named_with_its_row_and_swallows_nothing() -> None:
    refusal = refused(b'a;b\n1;2\n"x;3\n4;5\n')
    assert (refusal.kode, refusal.isi["baris"]) == ("csv_rusak", 3)


def test_a_row_without_end_is_refused() -> None:
    refusal = refused(b"a;b\n" + b";" * (limits().csv_columns + 1))
    assert (refusal.kode, refusal.isi["baris"]) == ("csv_terlalu_lebar", 2)


def test_bytes_that_are_no_text_in_any_encoding_are_refused() -> None:
    assert refused(b"a;b\n\x81\x8d;c\n").kode == "berkas_bukan_buku_kerja"


@given(st.binary(max_size=300))
def test_no_bytes_whatever_bring_down_the_reader(content: bytes) -> None:
    if content[:2] in (b"PK", b"\xd0\xcf"):
        return
    try:
        sheet = parse_workbook(content, "uji.csv").sheets[0]
    except FileRefused:
        return
    assert all(row.cells for row in sheet.rows)
