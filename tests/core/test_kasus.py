"""Cases at, just below and just above each threshold and on each boundary date, from the tables of tests/kasus.

A case changes the data of its table (`ubah`, `tanpa` left out, `kosong` null) and states what it expects: `putusan`
(null where it says none), `hasil`, `nihil` (null fields), `alasan` (code, articles) exactly, `sebut` (missing fields
named), `baca` (readings named) exactly, `dasar` exactly, `asumsi` (words in it), `tanda`, `kesalahan`. `hitungan` is
the arithmetic, for the reader. `wajib` of a table are the data without which there is no verdict.
"""

from typing import Any

import pytest

from jenjang.core.engine.answer import UNKNOWN_CODE
from jenjang.core.telaah import telaah
from tables_of_cases import CASES, NAMES, TABLES, data_of

WAJIB = [(tabel, isian) for tabel in TABLES for isian in tabel.get("wajib", ())]


def ask(tabel: dict[str, Any], kasus: dict[str, Any], bahasa: str = "id") -> dict[str, Any]:
    (answer,) = telaah({"jenis": tabel["jenis"], "data": data_of(tabel, kasus)}, bahasa, kasus.get("penafsiran"))
    return answer


@pytest.mark.parametrize(("tabel", "kasus"), CASES, ids=NAMES)
def test_the_result_is_the_one_expected(tabel: dict[str, Any], kasus: dict[str, Any]) -> None:
    answer = ask(tabel, kasus)
    if "kesalahan" in kasus:
        assert answer["hasil"] is None
        assert answer["kesalahan"]["kode"] == kasus["kesalahan"]
        return
    assert answer["kesalahan"] is None
    expected = dict.fromkeys(kasus.get("nihil", ())) | kasus.get("hasil", {})
    if "hasil" not in kasus:
        expected[tabel["putusan"]] = kasus.get("putusan")
    assert {name: answer["hasil"][name] for name in expected} == expected
    assert not set(kasus.get("tak_ada", ())) & answer["hasil"].keys()
    if "tanda" in kasus:
        assert ("tanda" in answer["hasil"]) is kasus["tanda"]


@pytest.mark.parametrize(("tabel", "kasus"), CASES, ids=NAMES)
def test_each_condition_that_fails_is_one_reason_with_its_articles(
    tabel: dict[str, Any], kasus: dict[str, Any]
) -> None:
    answer = ask(tabel, kasus)
    assert [[line["kode"], "; ".join(line["dasar"])] for line in answer["alasan"]] == kasus.get("alasan", [])
    unknown = [line["kalimat"] for line in answer["alasan"] if line["kode"] == UNKNOWN_CODE]
    assert all(f" {isian} " in kalimat for isian, kalimat in zip(kasus.get("sebut", ()), unknown, strict=True))


@pytest.mark.parametrize(("tabel", "kasus"), CASES, ids=NAMES)
def test_the_answer_names_the_readings_articles_and_assumptions_it_rests_on(
    tabel: dict[str, Any], kasus: dict[str, Any]
) -> None:
    answer = ask(tabel, kasus)
    for field, key in (("penafsiran", "baca"), ("dasar", "dasar")):
        if key in kasus:
            assert answer[field] == kasus[key]
    assert kasus.get("asumsi", "") in " ".join(answer["asumsi"])
    for line in answer["alasan"]:
        if kasus.get("putusan") is False:
            assert set(line["dasar"]) <= set(answer["dasar"]) or line["kode"] == UNKNOWN_CODE


@pytest.mark.parametrize(("tabel", "isian"), WAJIB, ids=[f"{tabel['jenis']}.{isian}" for tabel, isian in WAJIB])
def test_a_datum_left_out_makes_the_verdict_null_and_is_named(tabel: dict[str, Any], isian: str) -> None:
    answer = ask(tabel, {"tanpa": [isian]})
    assert answer["hasil"][tabel["putusan"]] is None
    assert [line["kode"] for line in answer["alasan"]] == [UNKNOWN_CODE]
    assert f" {isian} " in answer["alasan"][0]["kalimat"]


@pytest.mark.parametrize(("tabel", "kasus"), CASES, ids=NAMES)
def test_english_says_the_same_in_other_words(tabel: dict[str, Any], kasus: dict[str, Any]) -> None:
    indonesian, english = ask(tabel, kasus), ask(tabel, kasus, "en")
    assert [line["kode"] for line in english["alasan"]] == [line["kode"] for line in indonesian["alasan"]]
    assert len(english["asumsi"]) == len(indonesian["asumsi"])
    for ours, theirs in zip(indonesian["alasan"], english["alasan"], strict=True):
        assert ours["kalimat"] != theirs["kalimat"]
        assert "{" not in ours["kalimat"] + theirs["kalimat"]
