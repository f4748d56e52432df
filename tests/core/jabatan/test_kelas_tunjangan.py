"""The question on class and allowance: by either name, and what no source gives."""

from typing import Any

import pytest

from jenjang.core.jabatan.kelas import muat_kelas_tunjangan
from jenjang.core.telaah import telaah


def ask(**data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": "kelas_tunjangan", "data": data})
    return answer


@pytest.mark.parametrize("row", [row for row in muat_kelas_tunjangan() if row.kelas], ids=lambda row: row.jenjang)
def test_a_post_is_found_by_either_name(row: Any) -> None:
    expected = {
        "nama_baru": row.nama_baru,
        "nama_lama": row.nama_lama,
        "tunjangan_rp": str(row.tunjangan_rp),
        "kelas": row.kelas,
        "nilai": row.nilai_jabatan,
    }
    for data in (
        {"nama_lama": row.nama_lama.upper()},
        {"nama_baru": row.nama_baru},
        {"nama_baru": row.jenjang},
        {"nama_lama": row.nama_lama, "nama_baru": row.nama_baru},
    ):
        answer = ask(**data)
        assert answer["hasil"] == expected
        assert any(each.startswith("Perpres 61/2007") for each in answer["dasar"])
        assert any(each.startswith("Ringkasan") for each in answer["dasar"])
        assert answer["penafsiran"] == ([] if row.nama_lama == row.nama_baru else ["R44"])


def test_the_usual_spelling_of_the_former_name_is_known_too() -> None:
    assert ask(nama_lama="Pekerja Sosial Pertama")["hasil"]["nama_baru"] == "Pekerja Sosial Ahli Pertama"


def test_an_ahli_utama_has_names_but_no_source_for_the_rest() -> None:
    hasil = ask(nama_lama="Pekerja Sosial Utama")["hasil"]
    assert hasil.pop("tanda") == (
        "Tidak ada sumber untuk kelas jabatan, nilai jabatan, dan tunjangan Pekerja Sosial Ahli Utama."
    )
    assert hasil == {
        "nama_baru": "Pekerja Sosial Ahli Utama",
        "nama_lama": "Pekerja Sosial Utama",
        "tunjangan_rp": None,
        "kelas": None,
        "nilai": None,
    }


@pytest.mark.parametrize(
    ("data", "kode"),
    [
        ({"nama_lama": "Pekerja Sosial Muda", "nama_baru": "Pekerja Sosial Ahli Madya"}, "nama_jabatan_bertentangan"),
        ({"nama_baru": "Pekerja Sosial Pratama"}, "nama_jabatan_tidak_dikenal"),
        ({"nama_lama": "Pekerja Sosial Mahir"}, "nama_jabatan_tidak_dikenal"),
        ({"nama_baru": "Penyuluh Sosial"}, "nama_jabatan_tidak_dikenal"),
        ({"nama_baru": 7}, "isian_bukan_teks"),
    ],
)
def test_an_unknown_name_or_two_that_contradict_are_errors(data: dict[str, Any], kode: str) -> None:
    answer = ask(**data)
    assert answer["hasil"] is None
    assert answer["kesalahan"]["kode"] == kode


def test_without_a_name_everything_is_null_and_the_names_are_asked_for() -> None:
    answer = ask()
    assert set(answer["hasil"].values()) == {None}
    assert [line["kode"] for line in answer["alasan"]] == ["belum_diketahui"]
    assert "nama_lama / nama_baru" in answer["alasan"][0]["kalimat"]
