"""An office confirms figures by date and name and supplies what no source gives; mistakes are named by their entry."""

from typing import Any

import pytest

from jenjang.core.engine.confirmation import nama_angka
from jenjang.core.engine.marks import MARKS
from jenjang.core.engine.office_values import OfficeValuesError, parse_office_values
from jenjang.core.engine.values import Table, figures
from jenjang.core.engine.words import LANGUAGES, sentence
from jenjang.core.telaah import telaah

KEPALA = 'instansi = "Kota Contoh"\n'
TANDA = 'tanggal = 2026-02-02\nnama = "Siti Contoh"\n'
KOEFISIEN = f'[[konfirmasi]]\nnilai = "koefisien_tahunan"\n{TANDA}'
KETERAMPILAN = (
    '[[tambahan]]\nnilai = "nilai_dasar_golongan_lama"\nisi = { "keterampilan|III/a" = "100" }\n'
    f'sumber = "PAK 2019"\n{TANDA}'
)
KONVERSI = {"jenis": "konversi", "data": {"jenjang": "Ahli Muda", "predikat": "baik", "bulan": 12}}


def answer(item: dict[str, Any], text: str = "", strict: bool = False) -> dict[str, Any]:
    known = parse_office_values(KEPALA + text) if text else None
    (given,) = telaah(item, hanya_terkonfirmasi=strict, nilai_kantor=known)
    return given


def test_every_figure_since_2023_carries_a_mark_and_its_origin() -> None:
    since = [each for versions in figures().values() for each in versions if each.peraturan == "permenpanrb-1-2023"]
    assert len(since) > 12
    for each in since:
        marks = [each.tanda[key] for key in each.rows] if isinstance(each, Table) else [each.tanda]
        assert all(mark is not None and mark.tanda in MARKS and mark.asal for mark in marks), each.name


def test_a_figure_that_was_only_reported_is_said_and_refused_on_request() -> None:
    assert any("koefisien tahunan Ahli Muda 25 (sekunder)" in each for each in answer(KONVERSI)["asumsi"])
    strict = answer(KONVERSI, strict=True)
    assert strict["hasil"] is None
    assert strict["kesalahan"]["kode"] == "nilai_belum_dikonfirmasi"
    assert "koefisien_tahunan Ahli Muda (sekunder)" in strict["kesalahan"]["kalimat"]


def test_an_item_may_ask_for_it_itself_and_goes_before_the_general_choice() -> None:
    assert answer({**KONVERSI, "hanya_terkonfirmasi": True})["kesalahan"]["kode"] == "nilai_belum_dikonfirmasi"
    assert answer({**KONVERSI, "hanya_terkonfirmasi": False}, strict=True)["kesalahan"] is None
    assert answer({**KONVERSI, "hanya_terkonfirmasi": "ya"})["kesalahan"]["kode"] == "isian_bukan_ya_tidak"


def test_a_figure_whose_wording_was_seen_is_never_refused() -> None:
    item = {"jenis": "ak_dasar", "data": {"jenjang": "Ahli Muda", "golongan": "III/d"}}
    assert answer(item, strict=True)["hasil"] == {"ak": "100"}
    assert answer(item)["asumsi"] == []


def test_a_dated_confirmation_turns_the_mark() -> None:
    confirmed = answer(KONVERSI, KOEFISIEN, strict=True)
    assert confirmed["hasil"]["ak"] == "25"
    (line,) = [each for each in confirmed["jejak"] if each["nama"] == "koefisien"]
    assert line["tanda"] == "dikonfirmasi"
    assert line["asal"].endswith("dikonfirmasi Siti Contoh, 2 Februari 2026")
    assert not any("sekunder" in each for each in confirmed["asumsi"])


def test_a_confirmation_of_one_row_leaves_the_others() -> None:
    one = KOEFISIEN + 'kunci = ["Ahli Muda"]\n'
    assert answer(KONVERSI, one, strict=True)["kesalahan"] is None
    other = {**KONVERSI, "data": {**KONVERSI["data"], "jenjang": "Mahir"}}
    assert answer(other, one, strict=True)["kesalahan"]["kode"] == "nilai_belum_dikonfirmasi"


def test_an_office_supplies_what_no_source_gives() -> None:
    item = {
        "jenis": "integrasi",
        "data": {"ak_lama": "130", "metode": "konvensional", "jenjang": "Mahir", "golongan": "III/a"},
        "penafsiran": {"K10": "b"},
    }
    assert "keterampilan III/a" in answer(item)["kesalahan"]["kalimat"]
    supplied = answer(item, KETERAMPILAN, strict=True)
    assert supplied["hasil"] == {"nilai_dasar": "100", "dasar_menurut": "golongan", "ak_integrasi": "30"}


def test_an_office_may_replace_what_was_only_reported() -> None:
    other = KETERAMPILAN.replace("nilai_dasar_golongan_lama", "koefisien_tahunan").replace(
        '"keterampilan|III/a" = "100"', '"Ahli Muda" = "26"'
    )
    assert answer(KONVERSI, other)["hasil"]["ak"] == "26"


def test_a_single_figure_is_confirmed_by_its_name() -> None:
    marked = f'[[konfirmasi]]\nnilai = "batas_tahun_pangkat_puncak"\n{TANDA}'
    known = parse_office_values(KEPALA + marked).nilai
    assert [(each.nama, each.kunci, each.tanda.tanda) for each in known] == [
        ("batas_tahun_pangkat_puncak", (), "dikonfirmasi")
    ]


@pytest.mark.parametrize(
    ("text", "kode"),
    [
        ("instansi = [", "kantor_bukan_toml"),
        ("", "kantor_isian_kosong"),
        ('instansi = " "\n', "kantor_isian_kosong"),
        (KEPALA + 'warna = "merah"\n', "kantor_isian_asing"),
        (KEPALA + 'konfirmasi = "semua"\n', "kantor_bukan_daftar"),
        (KEPALA + "konfirmasi = [1]\n", "kantor_bukan_daftar"),
        (KEPALA + KOEFISIEN.replace("nama =", "naam ="), "kantor_isian_kosong"),
        (KEPALA + KOEFISIEN + 'warna = "merah"\n', "kantor_isian_asing"),
        (KEPALA + KOEFISIEN.replace("2026-02-02", '"2026"'), "kantor_bukan_tanggal"),
        (KEPALA + KOEFISIEN.replace("Siti Contoh", " "), "kantor_isian_kosong"),
        (KEPALA + KOEFISIEN.replace("koefisien_tahunan", "koefisien_tahuan"), "kantor_nilai_asing"),
        (KEPALA + KOEFISIEN.replace("koefisien_tahunan", "target_tahunan"), "kantor_nilai_asing"),
        (KEPALA + KOEFISIEN + 'kunci = ["Ahli Purba"]\n', "kantor_kunci_asing"),
        (KEPALA + KETERAMPILAN.replace("keterampilan|III/a", "III/a"), "kantor_bukan_tabel"),
        (KEPALA + KETERAMPILAN.replace('{ "keterampilan|III/a" = "100" }', "3"), "kantor_bukan_tabel"),
        (KEPALA + KETERAMPILAN.replace('"100"', "100.5"), "kantor_nilai_salah"),
        (KEPALA + KETERAMPILAN.replace('"100"', '"-1"'), "kantor_nilai_salah"),
        (
            KEPALA
            + KETERAMPILAN.replace("nilai_dasar_golongan_lama", "minimal_pangkat").replace(
                "keterampilan|III/a", "Mahir"
            ),
            "kantor_menimpa_naskah",
        ),
    ],
)
def test_a_mistake_of_the_office_is_named(text: str, kode: str) -> None:
    with pytest.raises(OfficeValuesError) as caught:
        parse_office_values(text)
    assert caught.value.kode == kode
    said = [sentence(kode, bahasa, **caught.value.isi) for bahasa in LANGUAGES]
    assert said[0] != said[1]


def test_a_misspelt_name_is_suggested() -> None:
    with pytest.raises(OfficeValuesError) as caught:
        parse_office_values(KEPALA + KOEFISIEN.replace("koefisien_tahunan", "koefisien_tahuan"))
    assert caught.value.isi["saran"] == "koefisien_tahunan"
    assert caught.value.isi["tempat"] == "konfirmasi[1]"


def test_every_figure_that_may_be_unconfirmed_has_a_name_in_both_languages() -> None:
    tables = [each for versions in figures().values() for each in versions]
    marks = {each.name: each.tanda.values() if isinstance(each, Table) else [each.tanda] for each in tables}
    open_names = [name for name, own in marks.items() if any(mark and not mark.is_confirmed for mark in own)]
    assert len(open_names) >= 5
    for name in open_names:
        assert nama_angka(name) != nama_angka(name, "en")


def test_the_note_on_unconfirmed_figures_is_in_the_language_asked_for() -> None:
    (given,) = telaah({"jenis": "konversi", "data": {"jenjang": "Ahli Muda", "predikat": "baik", "bulan": 12}}, "en")
    assert any("yearly coefficient Ahli Muda 25 (as others report it)" in each for each in given["asumsi"])
