"""Sentence, tree and what is left to people, read off an answer."""

from typing import Any

import pytest

from jenjang.core.engine.citations import is_citation
from jenjang.core.engine.text import outer_for_people
from jenjang.core.engine.words import table
from jenjang.core.penjelasan.diserahkan import diserahkan, semua_diserahkan
from jenjang.core.penjelasan.kalimat import kalimat_jawaban
from jenjang.core.penjelasan.putusan import PUTUSAN
from jenjang.core.penjelasan.rangkuman import penjelasan, pohon
from jenjang.core.telaah import muat_pertanyaan, telaah

TAHUN = {"jenjang": "Ahli Muda", "golongan": "III/c", "status": "biasa"}


def answered(jenis: str, data: dict[str, Any], bahasa: str = "id") -> dict[str, Any]:
    return telaah({"id": 1, "jenis": jenis, "data": data}, bahasa)[0]


def said(jenis: str, data: dict[str, Any], bahasa: str = "id") -> str:
    return kalimat_jawaban(answered(jenis, data, bahasa), data, bahasa)


def test_the_sentence_gives_result_limit_and_article() -> None:
    assert said("capaian_tahunan", {**TAHUN, "capaian_tugas_jabatan": "40"}) == (
        "Target tahunan 25 tercapai: angka kredit yang ditetapkan 37,5. Batas Pasal 29 ayat (2) memotong 2,5 dari 40, "
        "sehingga yang dihitung 37,5. (Pasal 26 ayat (3) huruf b; Pasal 27)"
    )
    assert "memotong" not in said("capaian_tahunan", {**TAHUN, "capaian_tugas_jabatan": "37.5"})


def test_the_sentence_of_a_refusal_gives_its_reason_with_the_articles_of_the_reason() -> None:
    data = {"jenjang": "Ahli Pertama", "kode": "L2.A.1.b.3", "jumlah": 1}
    assert said("kredit_kegiatan", data).endswith("hanya satu tingkat di atas atau di bawah yang dibuka. (Pasal 10)")


def test_several_reasons_are_counted_and_an_error_speaks_for_itself() -> None:
    data = {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": "9", "hasil_kerja_minimal": False}
    assert "2 alasan disebut di bawah." in said("kenaikan_pangkat", data)
    assert said("ak_golongan", {"pendidikan": "D3", "jenjang": "Pemula", "golongan": "II/a"}).startswith("Lampiran V ")


def test_what_is_missing_is_said_to_be_unknown_never_zero() -> None:
    assert "tidak" not in said("capaian_tahunan", {"jenjang": "Ahli Muda"}).split(".")[0]
    assert said("kredit_kegiatan", {}).startswith("Belum dapat diputuskan.")
    assert said("ak_golongan", {}) == (
        "Belum dapat dihitung. 3 isian yang diperlukan disebut di bawah. (Pasal 36 ayat (3))"
    )


def test_one_missing_datum_is_said_once() -> None:
    data = {"jenjang": "Ahli Muda", "kode": "L2.A.2.b.3", "jumlah": 1, "penugasan_tertulis": True}
    assert said("kredit_kegiatan", data) == (
        "Belum dapat diputuskan: isian unit_punya_jenjang_butir belum diketahui. (Pasal 10)"
    )


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_every_question_has_words_for_every_verdict(bahasa: str) -> None:
    for name in PUTUSAN:
        assert all(table()[f"jawab_{name}_{ending}"][bahasa] for ending in ("ya", "tidak", "belum"))
    for jenis in muat_pertanyaan():
        codes = [code for code in table() if code == f"jawab_{jenis}" or code.startswith(f"jawab_{jenis}_")]
        assert codes, f"no sentence for {jenis}"


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ("1234.5", "1.234,5"),
        ("2026-01-05", "5 Januari 2026"),
        (["2.5", "2.5"], "2,5, 2,5"),
        ([], "-"),
        ({"jenjang": "Ahli Muda", "golongan": "III/d"}, "Ahli Muda III/d"),
        (None, "belum diketahui"),
        (True, "ya"),
        (12, "12"),
        ("III/c", "III/c"),
    ],
)
def test_values_are_written_as_people_read_them(value: object, people: str) -> None:
    assert outer_for_people(value) == people


def test_the_tree_hangs_every_value_under_what_it_was_made_for_and_is_the_same_on_each_run() -> None:
    jawaban = answered("capaian_tahunan", {**TAHUN, "capaian_tugas_jabatan": "40"})
    (tree,) = pohon(jawaban)
    assert tree["nama"] == "target_terpenuhi"
    below = {each["nama"]: each for each in tree["dari"]}
    assert below["dasar_target"]["dari"]
    assert pohon(answered("capaian_tahunan", {**TAHUN, "capaian_tugas_jabatan": "40"})) == [tree]


def test_an_answer_without_verdict_has_a_tree_for_each_result() -> None:
    trees = pohon(answered("persen_ak", {"jenjang": "Ahli Madya", "golongan": "IV/b", "kode": "L3.I.A"}))
    assert [each.get("hasil", each["nama"]) for each in trees] == ["ak", "dasar_ak"]


def test_every_matter_left_to_people_has_words_articles_and_something_that_brings_it_up() -> None:
    for each in semua_diserahkan():
        assert each.isian or each.jenis
        assert all(map(is_citation, each.dasar))
        assert set(each.kata) == {"id", "en"}


def test_what_is_left_to_people_is_named_where_the_answer_rests_on_it() -> None:
    data = {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": "100"}
    told = [each["kalimat"] for each in diserahkan(answered("kenaikan_pangkat", data))]
    assert any("Hasil Kerja Minimal" in each for each in told)
    assert any("PAK" in each for each in told)
    assert diserahkan(answered("ak_golongan", {"pendidikan": "S1", "jenjang": "Ahli Muda", "golongan": "III/c"})) == []
    assert diserahkan(answered("kenaikan_pangkat", {**data, "golongan": "IV/e"})) == []


def test_the_whole_explanation_of_a_bad_item_is_its_error() -> None:
    for item in (5, {"jenis": "tidak_ada"}):
        told = penjelasan(item, telaah(item)[0])
        assert told["kalimat"]
        assert (told["perubahan"], told["diserahkan"], told["pohon"]) == ([], [], [])


def test_no_sentence_is_written_for_a_question_that_does_not_exist() -> None:
    endings = ("ya", "tidak", "belum", "kosong", "utama", "masing_masing")
    known = {*muat_pertanyaan(), *PUTUSAN, "umum", "batas", "alasan_banyak", "isian_banyak"}
    codes = [code.removeprefix("jawab_") for code in table() if code.startswith("jawab_")]
    stripped = {next((c.removesuffix(f"_{e}") for e in endings if c.endswith(f"_{e}")), c) for c in codes}
    assert stripped <= known
