"""Citations have one form and the order of the law."""

import pytest

from jenjang.core.engine.citations import citations, is_citation, precise


@pytest.mark.parametrize(
    "text",
    [
        *("Pasal 1", "Pasal 11 ayat (1)", "Pasal 11 ayat (1) huruf a", "Pasal 8 ayat (2) huruf c angka 5"),
        *("Pasal 16 huruf b", "Lampiran II", "Lampiran VIII", "Lampiran III I.E.3.g", "Lampiran III II.C.2"),
        *("PP 99/2000 sebagaimana diubah dengan PP 12/2002", "PermenPANRB 1/2023", "Perpres 61/2007"),
    ],
)
def test_a_citation_is_known(text: str) -> None:
    assert is_citation(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "Pasal", "pasal 11", "Pasal 11(1)", "Pasal 11 ayat 1", "Pasal 11 huruf 1", "Pasal 11 angka a"),
        *("Pasal 11 ayat (1) huruf aa", "Lampiran IX", "Lampiran III.E", "PP", "ayat (1)", "Pasal 11 "),
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not is_citation(text)


def test_several_are_split_at_semicolons() -> None:
    assert citations("Pasal 26 ayat (1) huruf a; Lampiran IV;") == ("Pasal 26 ayat (1) huruf a", "Lampiran IV")


@pytest.mark.parametrize("text", ["", " ; ", "Pasal 1; entah"])
def test_a_missing_or_malformed_citation_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="citation"):
        citations(text)


def test_a_pasal_is_left_out_where_its_own_ayat_is_cited_and_the_rest_follows_the_law() -> None:
    cited = ["Lampiran II", "Pasal 26", "Pasal 8 ayat (3)", "Pasal 26 ayat (3) huruf b", "Pasal 10", "Pasal 8 ayat (2)"]
    assert precise([*cited, "Pasal 10"]) == [
        *("Pasal 8 ayat (2)", "Pasal 8 ayat (3)", "Pasal 10", "Pasal 26 ayat (3) huruf b", "Lampiran II")
    ]


def test_pasal_2_is_not_taken_for_the_whole_of_pasal_26() -> None:
    assert precise(["Pasal 2", "Pasal 26 ayat (1)"]) == ["Pasal 2", "Pasal 26 ayat (1)"]


def test_numbers_are_ordered_as_numbers() -> None:
    assert precise(["Pasal 10", "Pasal 9", "Pasal 9 ayat (10)", "Pasal 9 ayat (2)"]) == [
        *("Pasal 9 ayat (2)", "Pasal 9 ayat (10)", "Pasal 10")
    ]
