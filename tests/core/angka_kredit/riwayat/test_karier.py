"""One whole career by hand, from a PAK of the scheme of 2004 to the predicate of 2025 (an invented person)."""

from typing import Any

import pytest

from buatan.karier import masukan
from jenjang.core.angka_kredit.riwayat.langkah import LangkahBerikut, langkah_pada
from jenjang.core.angka_kredit.riwayat.masukan import RiwayatAngkaKredit
from jenjang.core.angka_kredit.riwayat.susun import susun_riwayat
from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.question import Context
from jenjang.core.telaah import telaah


@pytest.fixture(scope="module")
def career() -> RiwayatAngkaKredit:
    return susun_riwayat(masukan())


def test_every_row_of_the_career(career: RiwayatAngkaKredit) -> None:
    rows = [
        (
            *(each.tanggal, each.peristiwa, each.jenjang, each.golongan),
            *(amount_text(value or 0) for value in (each.ak, each.saldo_golongan, each.saldo_jenjang, each.hilang)),
        )
        for each in career.baris
    ]
    pertama, muda = ("Ahli Pertama", "III/b"), ("Ahli Muda", "III/c")
    assert rows == [
        # PAK 162,5: less 150 of III/b per golongan, less 100 of Ahli Pertama per jenjang; 50 apart, the AK Dasar.
        (20191231, "saldo_awal", *pertama, "162.5", "12.5", "62.5", "0"),
        # 2020: 15 of at most 18,75. 12,5 + 15 = 27,5; 62,5 + 15 = 77,5
        (20201231, "butir", *pertama, "15", "27.5", "77.5", "0"),
        # 2021: 21 cut at 18,75. 27,5 + 18,75 = 46,25; 77,5 + 18,75 = 96,25
        (20211231, "butir", *pertama, "18.75", "46.25", "96.25", "0"),
        # 2022: 12,5. 46,25 + 12,5 = 58,75; 96,25 + 12,5 = 108,75
        (20221231, "butir", *pertama, "12.5", "58.75", "108.75", "0"),
        # Integration: 162,5 - 100 + 46,25 = 108,75; credit of 2020 to 2022 enters whole.
        (20221231, "integrasi", *pertama, "0", "58.75", "108.75", "0"),
        # 2023 baik: 100% x 12,5 = 12,5. 108,75 + 12,5 = 121,25
        (20231231, "konversi", *pertama, "12.5", "71.25", "121.25", "0"),
        # January to June 2024, sangat baik as Ahli Pertama: 150% x 12,5 x 6/12 = 9,375. 121,25 + 9,375 = 130,625
        (20240630, "konversi", *pertama, "9.375", "80.625", "130.625", "0"),
        # Ahli Muda: 100 was needed, 130,625 - 100 = 30,625 is not counted; credit starts at zero.
        (20240701, "kenaikan_jenjang", "Ahli Muda", "III/b", "0", "0", "0", "30.625"),
        # III/c follows with the same credit: nothing is spent.
        (20241001, "kenaikan_pangkat", *muda, "0", "0", "0", "0"),
        # July to December 2024, sangat baik as Ahli Muda: 150% x 25 x 6/12 = 18,75
        (20241231, "konversi", *muda, "18.75", "18.75", "18.75", "0"),
        # 2025 baik: 100% x 25 = 25. 18,75 + 25 = 43,75
        (20251231, "konversi", *muda, "25", "43.75", "43.75", "0"),
    ]
    assert career.masalah == ()
    assert career.peringatan == ()


def test_every_row_belongs_to_the_regulation_of_its_day(career: RiwayatAngkaKredit) -> None:
    told = [each.peraturan for each in career.baris]
    assert told == ["kep-03-2004"] + ["permenpanrb-33-2020"] * 3 + ["permenpanrb-1-2023"] * 7


def test_every_row_names_the_readings_it_rests_on(career: RiwayatAngkaKredit) -> None:
    assert [(each.peristiwa, each.penafsiran) for each in career.baris if each.penafsiran] == [
        ("saldo_awal", ("R44",)),
        ("integrasi", ("K09", "K10")),
        ("konversi", ("K04",)),
        # 9,375 has more than two decimals.
        ("konversi", ("K01", "K04")),
        ("kenaikan_jenjang", ("K02",)),
        ("kenaikan_pangkat", ("K02",)),
        ("konversi", ("K04",)),
        ("konversi", ("K04",)),
    ]


def step(career: RiwayatAngkaKredit, tanggal: int, **how: Any) -> LangkahBerikut:
    return langkah_pada(career, tanggal, Context(**how))


def hasil(found: LangkahBerikut) -> dict[str, Any]:
    assert found.jawaban is not None
    return found.jawaban.hasil or {}


def test_the_last_day_of_butir_is_decided_per_golongan(career: RiwayatAngkaKredit) -> None:
    found = step(career, 20221231)
    assert (found.peraturan, found.pangkat, found.jenjang) == ("permenpanrb-33-2020", "III/c", "Ahli Muda")
    # 58,75 of 50: the 8,75 beyond would be lost with the change of jenjang (R11).
    assert (hasil(found)["memenuhi"], hasil(found)["jumlah"], hasil(found)["kelebihan_hilang"]) == (
        True,
        "58.75",
        "8.75",
    )


def test_the_next_day_is_decided_per_jenjang(career: RiwayatAngkaKredit) -> None:
    found = step(career, 20230101)
    assert (found.peraturan, found.pangkat, found.jenjang) == ("permenpanrb-1-2023", "III/c", "Ahli Muda")
    # 108,75 - 50 = 58,75 of 50 for the pangkat; 108,75 of 100 for the jenjang.
    assert hasil(found)["jumlah"] == "108.75"
    assert (hasil(found)["kelebihan_pangkat"], hasil(found)["kelebihan_jenjang"]) == ("8.75", "8.75")


def test_the_paper_of_2023(career: RiwayatAngkaKredit) -> None:
    """Penetapan on 31 December 2023: 108,75 of integration + 12,5 of conversion = 121,25."""
    assert hasil(step(career, 20231231)) == {
        "ak_konversi": "12.5",
        "ak_pendidikan": "0",
        "jumlah": "121.25",
        # 121,25 - 50 = 71,25 of 50; 121,25 of 100
        "minimal_pangkat": "50",
        "kurang_pangkat": "0",
        "kelebihan_pangkat": "21.25",
        "dapat_pangkat": True,
        "minimal_jenjang": "100",
        "kurang_jenjang": "0",
        "kelebihan_jenjang": "21.25",
        "dapat_jenjang": True,
    }


def test_the_paper_of_2025(career: RiwayatAngkaKredit) -> None:
    """Penetapan on 31 December 2025: 18,75 + 25 = 43,75 as Ahli Muda III/c."""
    found = step(career, 20251231)
    assert (found.pangkat, found.jenjang) == ("III/d", "Ahli Madya")
    assert hasil(found) == {
        "ak_konversi": "43.75",
        "ak_pendidikan": "0",
        "jumlah": "43.75",
        # 100 - 43,75 = 56,25; 200 - 43,75 = 156,25
        "minimal_pangkat": "100",
        "kurang_pangkat": "56.25",
        "kelebihan_pangkat": "0",
        "dapat_pangkat": False,
        "minimal_jenjang": "200",
        "kurang_jenjang": "156.25",
        "kelebihan_jenjang": "0",
        "dapat_jenjang": False,
    }
    assert found.jawaban is not None
    assert {"K04"} <= set(found.jawaban.penafsiran)


def test_between_jenjang_and_pangkat_only_the_pangkat_is_to_follow(career: RiwayatAngkaKredit) -> None:
    found = step(career, 20240930)
    assert (found.pangkat, found.catatan) == ("III/c", "riwayat_pangkat_menyusul")
    assert found.jawaban is not None
    assert found.jawaban.hasil is not None
    # Nothing is taken off again for III/c, and the 200 of the jenjang begin at zero (K02).
    pangkat = {name: found.jawaban.hasil[name] for name in ("minimal_pangkat", "kurang_pangkat", "dapat_pangkat")}
    assert pangkat == {"minimal_pangkat": "0", "kurang_pangkat": "0", "dapat_pangkat": True}
    assert (found.jawaban.hasil["minimal_jenjang"], found.jawaban.hasil["dapat_jenjang"]) == ("200", False)
    assert "K02" in found.jawaban.penafsiran


def test_before_the_regulation_of_2020_nothing_is_computed(career: RiwayatAngkaKredit) -> None:
    found = step(career, 20200526)
    assert (found.peraturan, found.jawaban) == ("kep-03-2004", None)


def test_what_the_months_of_2024_yield_as_single_conversions() -> None:
    """The lines of konversi and akumulasi of 2024: 9,375 and 18,75, each by the coefficient of its jenjang."""
    rows = [("Ahli Pertama", 6, "9.375"), ("Ahli Muda", 6, "18.75")]
    for jenjang, bulan, ak in rows:
        data = {"jenjang": jenjang, "predikat": "sangat baik", "bulan": bulan}
        (answer,) = telaah({"jenis": "konversi", "data": data})
        assert (answer["hasil"]["persentase"], answer["hasil"]["ak"]) == (150, ak)
