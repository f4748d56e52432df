"""The row of method angka kredit and the posts of a sum of hours: exact, cut only where a quotient has no end."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.engine.amounts import amount_text
from jenjang.core.telaah import telaah


def ask(jenis: str, **data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    return answer


@pytest.mark.parametrize(
    ("ak", "konstanta", "volume", "wpk", "wpv", "cut"),
    [
        ("0.24", "0.020", 12, "12", "144", None),
        ("0.14", "0.02", "50", "7", "350", None),
        ("0.009", "0.003", 0, "3", "0", None),
        ("0.1", "0.03", 3, "3.333333", "10", "wpk"),  # three thirds are whole again: 0.3 / 0.03
        ("0.1", "0.03", 7, "3.333333", "23.333333", "wpk, wpv"),
        ("0.2", "0.03", 1000000, "6.666666", "6666666.666666", "wpk, wpv"),
        ("0.000001", "3", 1, "0", "0", "wpk, wpv"),
    ],
)
def test_hours_of_a_row(ak: str, konstanta: str, volume: int | str, wpk: str, wpv: str, cut: str | None) -> None:
    hasil = ask("abk_baris", ak=ak, konstanta=konstanta, volume=volume)["hasil"]
    assert (hasil["wpk"], hasil["wpv"]) == (wpk, wpv)
    assert ("tanda" in hasil) is (cut is not None)
    assert cut is None or f"Hasil bagi {cut} tidak habis" in hasil["tanda"]


@pytest.mark.parametrize(
    ("jumlah_wpv", "hasil", "formasi"),
    [
        ("3388", "2.7104", 3),
        ("0", "0", 0),
        ("624.999999", "0.499999", 0),
        ("625", "0.5", 1),
        ("1874.999999", "1.499999", 1),
        ("1875", "1.5", 2),
        ("1250", "1", 1),
    ],
)
def test_posts_are_rounded_half_up_once(jumlah_wpv: str, hasil: str, formasi: int) -> None:
    answer = ask("abk_formasi", jumlah_wpv=jumlah_wpv, jam_efektif="1250")["hasil"]
    assert (answer["hasil"], answer["formasi"]) == (hasil, formasi)
    assert ("tanda" in answer) is (Fraction(jumlah_wpv) / 1250 != Fraction(hasil))


def test_a_need_without_end_is_cut_and_marked() -> None:
    answer = ask("abk_formasi", jumlah_wpv="2000", jam_efektif="1200")["hasil"]
    assert (answer["hasil"], answer["formasi"]) == ("1.666666", 2)
    assert "hasil" in answer["tanda"]


@pytest.mark.parametrize(
    ("jenis", "data", "kode"),
    [
        ("abk_baris", {"ak": "1", "konstanta": "0", "volume": 1}, "konstanta_nol"),
        ("abk_baris", {"konstanta": "0.000"}, "konstanta_nol"),
        ("abk_formasi", {"jumlah_wpv": "1", "jam_efektif": 0}, "jam_efektif_nol"),
        ("abk_baris", {"ak": "-1", "konstanta": "0.01", "volume": 1}, "isian_negatif"),
        ("abk_baris", {"ak": 0.1, "konstanta": "0.01", "volume": 1}, "isian_bukan_desimal"),
        ("abk_baris", {"ak": "1", "konstanta": "0.01", "volume": "1.5"}, "isian_bukan_bilangan_bulat"),
        ("abk_formasi", {"jumlah_wpv": "x", "jam_efektif": "1250"}, "isian_bukan_desimal"),
    ],
)
def test_what_cannot_be_divided_or_read_is_an_error(jenis: str, data: dict[str, Any], kode: str) -> None:
    answer = ask(jenis, **data)
    assert answer["hasil"] is None
    assert answer["kesalahan"]["kode"] == kode


@pytest.mark.parametrize(
    ("jenis", "data", "hasil", "missing"),
    [
        ("abk_baris", {"konstanta": "0.01", "volume": 1}, {"wpk": None, "wpv": None}, "ak"),
        ("abk_baris", {"ak": "0.1", "volume": 1}, {"wpk": None, "wpv": None}, "konstanta"),
        ("abk_baris", {"ak": "0.1", "konstanta": "0.01"}, {"wpk": "10", "wpv": None}, "volume"),
        ("abk_formasi", {"jam_efektif": "1250"}, {"hasil": None, "formasi": None}, "jumlah_wpv"),
        ("abk_formasi", {"jumlah_wpv": "1250"}, {"hasil": None, "formasi": None}, "jam_efektif"),
    ],
)
def test_a_missing_datum_is_named(jenis: str, data: dict[str, Any], hasil: dict[str, Any], missing: str) -> None:
    answer = ask(jenis, **data)
    assert answer["hasil"] == hasil
    assert [line["kode"] for line in answer["alasan"]] == ["belum_diketahui"]
    assert f" {missing} " in answer["alasan"][0]["kalimat"]


_AMOUNT = st.integers(1, 10**9).map(amount_text)


@given(_AMOUNT, _AMOUNT, st.integers(0, 10**6))
def test_a_row_is_the_exact_quotient_cut_down(ak: str, konstanta: str, volume: int) -> None:
    hasil = ask("abk_baris", ak=ak, konstanta=konstanta, volume=volume)["hasil"]
    exact = Fraction(ak) / Fraction(konstanta)
    for shown, value in ((hasil["wpk"], exact), (hasil["wpv"], exact * volume)):
        assert 0 <= value - Fraction(shown) < Fraction(1, 10**6)
    whole = all((value * 10**6).denominator == 1 for value in (exact, exact * volume))
    assert ("tanda" in hasil) is not whole


@given(st.integers(0, 10**12).map(amount_text), st.integers(1, 10**10).map(amount_text))
def test_posts_lie_within_half_a_post_of_the_sum(jumlah_wpv: str, jam_efektif: str) -> None:
    formasi = ask("abk_formasi", jumlah_wpv=jumlah_wpv, jam_efektif=jam_efektif)["hasil"]["formasi"]
    assert Fraction(-1, 2) <= Fraction(jumlah_wpv) / Fraction(jam_efektif) - formasi < Fraction(1, 2)
