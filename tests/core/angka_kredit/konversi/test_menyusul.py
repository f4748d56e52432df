"""Between a rise of jenjang and of pangkat a penetapan is answered: the pangkat follows with the same credit (K02)."""

from typing import Any

import pytest

from jenjang.core.telaah import telaah


def penetapan(jenjang: str, golongan: str, **told: Any) -> dict[str, Any]:
    konversi = [{"tahun": 2024, "predikat": "baik", "bulan": 6}]
    data = {"jenjang": jenjang, "golongan": golongan, "konversi": konversi, **told}
    (answer,) = telaah({"jenis": "penetapan", "data": data})
    return answer


def test_an_ahli_muda_with_iii_b_is_answered_and_the_reading_named() -> None:
    answer = penetapan("Ahli Muda", "III/b")
    assert answer["hasil"] == {
        "ak_konversi": "12.5",  # 6/12 x 100% x 25
        "ak_pendidikan": "0",
        "jumlah": "12.5",
        "minimal_pangkat": "0",
        "minimal_jenjang": "200",
        "kurang_pangkat": "0",
        "kurang_jenjang": "187.5",
        "kelebihan_pangkat": "12.5",  # all of it counts for the next pangkat in the jenjang
        "kelebihan_jenjang": "0",
        "dapat_pangkat": True,
        "dapat_jenjang": False,
    }
    assert "K02" in answer["penafsiran"]
    assert any("pangkatnya menyusul dengan angka kredit yang sama" in each for each in answer["asumsi"])


@pytest.mark.parametrize(
    ("jenjang", "golongan"),
    [
        ("Terampil", "II/a"),
        ("Mahir", "II/d"),
        ("Penyelia", "III/b"),
        ("Ahli Muda", "III/b"),
        ("Ahli Madya", "III/d"),
        ("Ahli Utama", "IV/c"),
    ],
)
def test_one_golongan_below_the_jenjang_the_pangkat_needs_nothing_more(jenjang: str, golongan: str) -> None:
    hasil = penetapan(jenjang, golongan)["hasil"]
    assert (hasil["minimal_pangkat"], hasil["dapat_pangkat"]) == ("0", True)


@pytest.mark.parametrize(
    ("jenjang", "golongan"),
    [
        ("Ahli Muda", "III/a"),
        ("Ahli Madya", "III/c"),
        ("Ahli Pertama", "II/d"),
        ("Ahli Pertama", "IV/b"),
        ("Mahir", "II/c"),
    ],
)
def test_other_golongan_outside_the_jenjang_are_refused(jenjang: str, golongan: str) -> None:
    assert penetapan(jenjang, golongan)["kesalahan"]["kode"] == "golongan_bukan_jenjang"


def test_entry_with_that_golongan_is_refused_since_no_source_gives_what_follows() -> None:
    refused = penetapan("Ahli Muda", "III/b", golongan_awal_jenjang="III/b")
    assert refused["kesalahan"]["kode"] == "golongan_bukan_jenjang"
