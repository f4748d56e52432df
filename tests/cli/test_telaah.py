"""`jenjang telaah` answers as the interface promises, whatever it is given."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from jenjang.cli.main import app

KUNCI = ["id", "jenis", "hasil", "alasan", "dasar", "penafsiran", "asumsi", "jejak", "kesalahan"]
NAIK: dict[str, Any] = {
    "id": "naik",
    "jenis": "kenaikan_pangkat",
    "data": {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": "112.5"},
}
BELUM_NAIK: dict[str, Any] = {
    "id": "belum",
    "jenis": "kenaikan_pangkat",
    "data": {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": "95", "pengembangan_profesi": "8"},
}
TAK_DIKENAL: dict[str, Any] = {"id": "x", "jenis": "tidak_ada", "data": {}}
ANGKA: dict[str, Any] = {
    "id": "angka",
    "jenis": "ak_golongan",
    "data": {"pendidikan": "S1", "jenjang": "Ahli Muda", "golongan": "III/c"},
}
KURANG_DATA: dict[str, Any] = {
    "id": "kurang data",
    "jenis": "kredit_kegiatan",
    "data": {"jenjang": "Ahli Muda", "kode": "L2.A.2.b.3", "jumlah": 10, "penugasan_tertulis": True},
}


def run(*args: str, stdin: str | bytes | None = None) -> Result:
    # The width of the screen is the environment's, which other tests of the same run may have touched.
    return CliRunner().invoke(app, ["telaah", *args], input=stdin, env={"COLUMNS": "100"})


def answers(items: object, *args: str) -> Any:
    result = run("-", "--format", "json", *args, stdin=json.dumps(items))
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def screen(items: object, *args: str) -> str:
    result = run("-", *args, stdin=json.dumps(items))
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_a_list_is_answered_by_a_list_in_the_same_order_with_exactly_the_keys_of_the_interface() -> None:
    found = answers([NAIK, TAK_DIKENAL, ANGKA])
    assert [each["id"] for each in found] == ["naik", "x", "angka"]
    assert all(list(each) == KUNCI for each in found)
    assert found[0]["hasil"]["memenuhi"] is True
    assert found[1]["hasil"] is None
    assert set(found[1]["kesalahan"]) == {"kode", "kalimat", "dasar"}
    assert found[2]["kesalahan"] is None


def test_one_item_is_answered_by_one_object_and_an_empty_list_by_an_empty_one() -> None:
    assert answers(NAIK)["id"] == "naik"
    assert answers([NAIK])[0]["id"] == "naik"
    assert answers([]) == []


def test_a_file_is_read_like_the_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "soal.json"
    path.write_bytes("\ufeff".encode() + json.dumps([NAIK]).encode())
    result = run(str(path), "--format", "json")
    assert json.loads(result.stdout) == answers([NAIK])


def test_a_decimal_number_counts_exactly_like_its_text() -> None:
    exact = run("-", "--format", "json", stdin=json.dumps(NAIK).replace('"112.5"', "112.500001"))
    assert json.loads(exact.stdout)["hasil"]["jumlah"] == "112.500001"


def test_a_mistake_of_one_item_leaves_the_others_answered() -> None:
    found = answers([5, None, {"jenis": ["x"]}, {"jenis": "kredit_kegiatan", "data": 3}, NAIK])
    assert [each["kesalahan"] is None for each in found] == [False, False, False, False, True]


def test_a_name_written_twice_is_a_mistake_of_its_item_only() -> None:
    twice = '{"id": "g", "jenis": "pelatihan", "data": {"jam": "1", "jam": "90"}}'
    found = json.loads(run("-", "--format", "json", stdin=f"[{twice}, {json.dumps(NAIK)}]").stdout)
    assert found[0]["kesalahan"]["kode"] == "nama_ganda"
    assert "jam" in found[0]["kesalahan"]["kalimat"]
    assert found[1]["kesalahan"] is None


@pytest.mark.parametrize("jumlah", ["1E+999999999", "9" * 4000, "1e400", '"' + "9" * 5000 + '"', "0.5"])
def test_an_absurd_count_is_a_mistake_of_its_item(jumlah: str) -> None:
    text = json.dumps(KURANG_DATA).replace('"jumlah": 10', f'"jumlah": {jumlah}')
    result = run("-", "--format", "json", stdin=text)
    assert result.exit_code == 0
    assert "jumlah" in json.loads(result.stdout)["kesalahan"]["kalimat"]


def test_half_a_character_and_control_characters_do_no_harm() -> None:
    item = '{"id": "\\ud800\\u001b[31m", "jenis": "\\u202ex", "data": {}}'
    assert json.loads(run("-", "--format", "json", stdin=item).stdout)["id"] == "\ud800\x1b[31m"
    shown = run("-", stdin=item).stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize(
    ("stdin", "sentence"),
    [
        (b"", "Masukan kosong."),
        (b"[1,", "Masukan bukan JSON: kesalahan pada baris 1, kolom 4."),
        (b'{"a": NaN}', "Masukan memuat NaN, yang bukan bilangan JSON."),
        (b"[" * 50_000, "Masukan bersarang lebih dari 100 tingkat, sehingga tidak dibaca."),
        (
            b"PK\x03\x04\xff\xfe",
            "Masukan bukan berkas teks UTF-8 (byte ke-5), sehingga tidak dapat dibaca sebagai JSON.",
        ),
    ],
)
def test_input_that_is_no_json_ends_with_2_and_one_sentence(stdin: bytes, sentence: str) -> None:
    result = run("-", stdin=stdin)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", sentence + "\n")


def test_a_file_that_cannot_be_read_ends_with_2_and_one_sentence(tmp_path: Path) -> None:
    missing = tmp_path / "tidak-ada.json"
    result = run(str(missing))
    assert (result.exit_code, result.stderr) == (2, f"Berkas {missing} tidak ditemukan.\n")
    result = run(str(tmp_path))
    assert (result.exit_code, result.stderr) == (2, f"{tmp_path} adalah folder, bukan berkas JSON.\n")
    result = run(str(missing), "--bahasa", "en")
    assert (result.exit_code, result.stderr) == (2, f"File {missing} was not found.\n")


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ([], 0),
        ([NAIK], 0),
        ([NAIK, ANGKA], 0),
        ([NAIK, BELUM_NAIK], 1),
        ([TAK_DIKENAL], 1),
        ([KURANG_DATA], 1),
    ],
)
def test_ketat_ends_with_1_when_a_verdict_is_not_true_or_an_item_has_an_error(items: list[object], code: int) -> None:
    for format_ in ("tabel", "json"):
        assert run("-", "--ketat", "--format", format_, stdin=json.dumps(items)).exit_code == code
        assert run("-", "--format", format_, stdin=json.dumps(items)).exit_code == 0


def test_another_reading_is_chosen_for_all_items_and_named() -> None:
    (found,) = answers([BELUM_NAIK], "--penafsiran", "R15=b", "--penafsiran", "r06=B")
    assert found["hasil"]["jumlah"] == "103"
    assert any("R15" in each and "pilihan b" in each for each in found["asumsi"])


def test_the_reading_of_an_item_goes_before_that_of_the_command() -> None:
    (found,) = answers([BELUM_NAIK | {"penafsiran": {"R15": "a"}}], "--penafsiran", "R15=b")
    assert found["hasil"]["jumlah"] == "95"


@pytest.mark.parametrize("option", ["R15", "R15=", "=b", "R99=a", "R15=z", "R08=b"])
def test_a_reading_that_does_not_exist_ends_with_2(option: str) -> None:
    result = run("-", "--penafsiran", option, stdin="[]")
    assert (result.exit_code, result.stdout) == (2, "")
    assert option.split("=")[0] in result.stderr


@pytest.mark.parametrize(("option", "value"), [("--format", "xml"), ("--bahasa", "fr")])
def test_an_unknown_choice_of_an_option_ends_with_2(option: str, value: str) -> None:
    result = run("-", option, value, stdin="[]")
    assert result.exit_code == 2
    assert option in result.stderr


def test_the_envelope_grows_only_by_the_key_penjelasan_when_it_is_asked_for() -> None:
    plain, (explained,) = answers([BELUM_NAIK]), answers([BELUM_NAIK], "--penjelasan")
    told = explained.pop("penjelasan")
    assert [explained] == plain
    assert told["kalimat"].startswith("Belum memenuhi syarat kenaikan pangkat.")
    assert told["perubahan"][0] == {
        "isian": "tugas_jabatan",
        "dari": "95",
        "menjadi": "100",
        "alasan": 0,
        "cukup": True,
    }
    assert told["diserahkan"]
    assert told["pohon"][0]["nama"] == "memenuhi"


def test_the_screen_gives_sentence_change_sheet_readings_and_what_is_left_to_people() -> None:
    shown = screen([BELUM_NAIK])
    assert "belum · Kenaikan pangkat" in shown
    assert "✗ Belum memenuhi syarat kenaikan pangkat. Angka kredit 95 belum mencapai 100; kurang 5." in shown
    assert "Terpenuhi bila tugas jabatan 100 (kini 95), atau penunjang 5 (kini 0)." in shown
    assert re.search(r"batas penunjang kenaikan +20 +20% dari 100 +Pasal 37 ayat \(2\)", shown)
    assert re.search(r"✗ +angka kredit cukup +95 ≥ 100 +Pasal 36 ayat \(1\);", shown)
    assert re.search(r"Penafsiran +R08 +Angka di bawah suatu golongan", shown)
    assert "Menurut penafsiran R15 pilihan b" in shown
    assert re.search(r"Kewenangan +Angka kredit ditetapkan pejabat Pasal 32", shown)


def test_the_reading_shown_is_the_one_that_was_used() -> None:
    own = screen([BELUM_NAIK | {"penafsiran": {"R15": "b"}}])
    assert re.search(r"R15 b +Pengembangan profesi dihitung untuk keduanya\.", own)
    assert re.search(r"R15 +Pengembangan profesi menambah", screen([BELUM_NAIK]))


def test_the_question_in_the_words_of_the_office_stands_above_its_answer() -> None:
    shown = screen([NAIK | {"catatan": "Dapatkah Sri naik ke III/d?"}]).splitlines()
    assert shown[1] == "  Dapatkah Sri naik ke III/d?"


def test_a_missing_datum_shows_which_value_of_it_would_do() -> None:
    shown = " ".join(screen([KURANG_DATA]).split())
    assert "? Belum dapat diputuskan: isian unit_punya_jenjang_butir belum diketahui." in shown
    assert "Terpenuhi bila unit punya jenjang butir tidak." in shown


def test_the_screen_ends_with_a_count_of_what_came_out_how() -> None:
    shown = " ".join(screen([NAIK, BELUM_NAIK, KURANG_DATA, ANGKA, TAK_DIKENAL]).split())
    assert shown.endswith(
        "5 pertanyaan: 1 terpenuhi, 1 tidak terpenuhi, 1 belum dapat diputuskan, 1 berupa angka atau ketentuan, "
        "1 tidak dapat dijawab."
    )
    assert "pertanyaan:" not in screen([NAIK])


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_no_line_is_wider_than_100_characters_and_figures_read_as_people_write_them(bahasa: str) -> None:
    shown = screen([NAIK, BELUM_NAIK, KURANG_DATA, ANGKA, TAK_DIKENAL], "--bahasa", bahasa, "--penjelasan")
    assert max(map(len, shown.splitlines())) <= 100
    assert ("112,5" if bahasa == "id" else "112.5") in shown


def test_english_gives_the_same_verdicts_in_english() -> None:
    shown = screen([BELUM_NAIK], "--bahasa", "en")
    assert "✗ Does not meet the conditions of a promotion." in shown
    assert "Met if" in shown


def test_the_whole_sheet_and_the_tree_are_shown_when_asked_for() -> None:
    shown, plain = screen([NAIK], "--penjelasan"), screen([NAIK])
    assert "Pohon perhitungan" in shown
    assert "Pohon perhitungan" not in plain
    assert len(shown.splitlines()) > len(plain.splitlines())
