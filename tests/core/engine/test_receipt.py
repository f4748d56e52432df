"""A receipt holds what an answer was made from and names what is no longer so."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from jenjang.core.engine import receipt as receipts
from jenjang.core.engine.json_text import canonical, json_text, read_json
from jenjang.core.engine.receipt import ReceiptError, check_receipt, differences, tanda_terima
from jenjang.core.telaah import telaah

MASUKAN = [
    {
        "id": "thn",
        "jenis": "capaian_tahunan",
        "data": {
            "jenjang": "Ahli Muda",
            "golongan": "III/c",
            "status": "biasa",
            "kegiatan": [{"kode": "L2.A.1.c.2", "jumlah": 200}],
        },
    },
    {
        "id": "kpk",
        "jenis": "kenaikan_pangkat",
        "data": {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": "95"},
    },
]


@pytest.fixture
def receipt() -> dict[str, Any]:
    return written(MASUKAN)


@pytest.fixture
def fresh_hashes() -> Iterator[None]:
    """The hashes are kept for the life of a process; a test that changes files needs them anew, before and after."""
    kept = (receipts._file_hashes, receipts._program_hash, receipts._rule_hash)
    for each in kept:
        each.cache_clear()
    yield
    for each in kept:
        each.cache_clear()


def written(masukan: list[Any]) -> dict[str, Any]:
    masukan = copy.deepcopy(masukan)
    return tanda_terima("telaah", masukan, telaah(masukan), perintah="jenjang ulang t.json")


def kinds(found: list[receipts.Difference]) -> set[str]:
    return {each.jenis for each in found}


def test_the_same_answer_gives_the_same_receipt_to_the_last_character(receipt: dict[str, Any]) -> None:
    assert json_text(receipt) == json_text(written(MASUKAN))


def test_a_receipt_read_from_its_text_finds_no_difference(receipt: dict[str, Any]) -> None:
    again = check_receipt(read_json(json_text(receipt).encode()))
    assert differences(again, telaah(again["masukan"])) == []


def test_a_receipt_holds_input_result_rules_figures_files_and_the_command_that_replays_it(
    receipt: dict[str, Any],
) -> None:
    assert receipt["masukan"] == MASUKAN
    assert receipt["perintah"] == "jenjang ulang t.json"
    assert receipt["hasil"][0]["hasil"]["ak_ditetapkan"] == "37.5"
    assert all("jejak" not in each for each in receipt["hasil"])
    assert {"angka_kredit.tahun.batas_150", "angka_kredit.kegiatan.ak"} <= set(receipt["aturan"])
    assert receipt["angka"]["[1 thn] batas_capaian"] == 150
    assert receipt["angka"]["[1 thn].kegiatan[1] angka_kredit_butir"] == "0.24"
    assert {"angka_kredit/nilai.toml", "angka_kredit/lampiran_ii.csv", "peraturan.toml"} <= set(receipt["berkas"])


def test_a_decimal_in_the_input_stays_as_it_was_written() -> None:
    masukan = read_json(b'[{"id": 1.50, "jenis": "pelatihan", "data": {"jam": 80.5, "sertifikat": true}}]')
    again = read_json(json_text(written(masukan)).encode())
    assert canonical(again["masukan"]) == canonical(masukan)
    assert differences(again, telaah(again["masukan"])) == []


def test_an_edited_input_is_named_with_what_it_does_to_the_result(receipt: dict[str, Any]) -> None:
    receipt["masukan"][1]["data"] |= {"tugas_jabatan": "101"}
    found = differences(receipt, telaah(receipt["masukan"]))
    assert found[0].jenis == "masukan"
    assert ("hasil", "[2 kpk].hasil.memenuhi", False, True) in [(e.jenis, e.nama, e.was, e.now) for e in found]
    assert "aturan" not in kinds(found)


def test_an_edited_result_is_named_though_its_hash_was_left_alone(receipt: dict[str, Any]) -> None:
    answers = telaah(receipt["masukan"])
    receipt["hasil"][1]["hasil"]["memenuhi"] = True
    found = differences(receipt, answers)
    assert [(e.jenis, e.nama, e.was, e.now) for e in found] == [("hasil", "[2 kpk].hasil.memenuhi", True, False)]


def test_a_figure_that_was_another_is_named_with_both_values(receipt: dict[str, Any]) -> None:
    receipt["angka"]["[1 thn] batas_capaian"] = 140
    (found,) = differences(receipt, telaah(receipt["masukan"]))
    assert (found.jenis, found.nama, found.was, found.now) == ("angka", "[1 thn] batas_capaian", 140, 150)


def test_a_rule_and_a_file_and_a_version_that_were_others_are_named(receipt: dict[str, Any]) -> None:
    receipt["aturan"]["angka_kredit.tahun.batas_150"] = "0" * 64
    receipt["aturan"]["angka_kredit.tahun.tidak_ada_lagi"] = "0" * 64
    receipt["berkas"]["angka_kredit/nilai.toml"] = "0" * 64
    receipt["versi"] = "0.0.1"
    receipt["program_sha256"] = "0" * 64
    found = differences(receipt, telaah(receipt["masukan"]))
    assert [(each.jenis, each.nama) for each in found] == [
        ("versi", "versi"),
        ("program", "program_sha256"),
        ("aturan", "angka_kredit.tahun.batas_150"),
        ("aturan", "angka_kredit.tahun.tidak_ada_lagi"),
        ("berkas", "angka_kredit/nilai.toml"),
    ]


def test_other_words_are_told_apart_from_another_result(receipt: dict[str, Any]) -> None:
    answers = telaah(receipt["masukan"], "en")
    assert kinds(differences(receipt, answers)) == {"kata"}


def test_a_sheet_written_differently_is_told_apart_from_another_result(receipt: dict[str, Any]) -> None:
    answers = telaah(receipt["masukan"])
    answers[0]["jejak"][-1]["keterangan"] = "lain"
    assert kinds(differences(receipt, answers)) == {"jejak"}


@pytest.mark.usefixtures("fresh_hashes")
def test_every_value_file_is_hashed_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "karier").mkdir()
    value_file = tmp_path / "karier" / "nilai.toml"
    value_file.write_text("a = 1")
    monkeypatch.setattr(receipts, "_CORE", tmp_path)
    before = dict(receipts._file_hashes())
    receipts._file_hashes.cache_clear()
    value_file.write_text("a = 2")
    after = receipts._file_hashes()
    assert list(before) == list(after) == ["karier/nilai.toml"]
    assert before != after


@pytest.mark.parametrize("raw", [5, "x", [], {}, {"jenis": "telaah"}])
def test_a_json_that_is_no_receipt_is_refused(raw: object) -> None:
    with pytest.raises(ReceiptError) as error:
        check_receipt(raw)
    assert error.value.kode == "bukan_tanda_terima"


def test_a_receipt_of_another_shape_or_with_a_part_missing_is_refused(receipt: dict[str, Any]) -> None:
    with pytest.raises(ReceiptError) as error:
        check_receipt(receipt | {"tanda_terima": 2})
    assert error.value.kode == "tanda_terima_bentuk_lain"
    for name in [each for each in receipt if each not in ("tanda_terima", "perintah")]:
        with pytest.raises(ReceiptError) as error:
            check_receipt({key: value for key, value in receipt.items() if key != name})
        assert error.value.isi == {"isian": name}
    with pytest.raises(ReceiptError):
        check_receipt(receipt | {"bahasa": "fr"})
