"""The verdict of an answer, and when a strict reader stops."""

import pytest

from jenjang.core.penjelasan.putusan import putusan, tidak_bersih

ALASAN = [{"kode": "x", "kalimat": "x", "dasar": []}]


def answer(hasil: object, alasan: object = (), kesalahan: object = None) -> dict[str, object]:
    return {"hasil": hasil, "alasan": alasan, "kesalahan": kesalahan}


@pytest.mark.parametrize(
    ("hasil", "expected"),
    [
        ({"jumlah": "1", "memenuhi": True}, ("memenuhi", True)),
        ({"diterima": None, "ak": None}, ("diterima", None)),
        ({"diberhentikan": False}, ("diberhentikan", False)),
        ({"ak": "1"}, None),
        (None, None),
    ],
)
def test_the_verdict_is_the_result_that_says_yes_or_no(hasil: object, expected: object) -> None:
    assert putusan(answer(hasil)) == expected


@pytest.mark.parametrize(
    ("jawaban", "stops"),
    [
        (answer({"memenuhi": True}), False),
        (answer({"memenuhi": True}, ALASAN), False),
        (answer({"memenuhi": False}), True),
        (answer({"memenuhi": None}), True),
        (answer({"diberhentikan": True}), False),
        (answer({"ak": "1"}), False),
        (answer({"ak": None}, ALASAN), True),
        (answer(None, (), {"kode": "x"}), True),
    ],
)
def test_a_strict_reader_stops_at_an_error_a_verdict_not_true_and_a_finding_without_verdict(
    jawaban: dict[str, object], stops: bool
) -> None:
    assert tidak_bersih(jawaban) is stops
