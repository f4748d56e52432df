"""The conditions beside credit since 2023: at, just below and just above, each missing datum, each article."""

import pytest

from jenjang.core.karier.sejak_2023.keputusan import SyaratLain, syarat_jenjang, syarat_pangkat

BAIK = {"predikat_sebelumnya": "baik", "predikat_terakhir": "baik"}


def by_code(found: list[SyaratLain]) -> dict[str, bool | None]:
    return {each.kode: each.terpenuhi for each in found}


@pytest.mark.parametrize(
    ("tmt", "usul", "cukup"),
    [
        (20240401, 20260331, False),
        (20240401, 20260401, True),
        (20240401, 20260402, True),
        # Two years after a 29 February: the 28th of a year that has none (R51).
        (20240229, 20260227, False),
        (20240229, 20260228, True),
    ],
)
def test_two_years_in_the_pangkat_are_counted_to_the_day(tmt: int, usul: int, cukup: bool) -> None:
    found = syarat_pangkat({"tmt_pangkat": tmt, "hari_usul": usul, **BAIK})
    assert by_code(found) == {"masa_pangkat_genap": cukup, "predikat_dua_tahun_baik": True}
    assert {dasar for each in found for dasar in each.dasar} == {"PP 99/2000 Pasal 13"}


@pytest.mark.parametrize("lain", ["butuh perbaikan", "kurang", "sangat kurang"])
@pytest.mark.parametrize("tahun", ["predikat_sebelumnya", "predikat_terakhir"])
def test_a_predicate_below_baik_in_either_year_is_not_enough(lain: str, tahun: str) -> None:
    data = {"tmt_pangkat": 20200401, "hari_usul": 20260401, **BAIK}
    assert by_code(syarat_pangkat(data | {tahun: lain}))["predikat_dua_tahun_baik"] is False
    assert by_code(syarat_pangkat(data | {tahun: "sangat baik"}))["predikat_dua_tahun_baik"] is True


def test_a_missing_datum_leaves_its_condition_open_alone() -> None:
    assert by_code(syarat_pangkat(BAIK)) == {"masa_pangkat_genap": None, "predikat_dua_tahun_baik": True}
    one = {"tmt_pangkat": 20200401, "hari_usul": 20260401, "predikat_terakhir": "baik"}
    assert by_code(syarat_pangkat(one)) == {"masa_pangkat_genap": True, "predikat_dua_tahun_baik": None}
    # One year below decides, whatever the other was.
    assert by_code(syarat_pangkat(one | {"predikat_terakhir": "kurang"}))["predikat_dua_tahun_baik"] is False
    assert set(by_code(syarat_jenjang({"jenjang": "Ahli Muda"})).values()) == {None}


@pytest.mark.parametrize(
    ("jenjang", "pendidikan", "magister"),
    [("Ahli Madya", "S1", False), ("Ahli Madya", "S2", True), ("Ahli Madya", "S3", True), ("Ahli Madya", None, None)],
)
def test_only_the_way_to_ahli_utama_asks_for_a_master(
    jenjang: str, pendidikan: str | None, magister: bool | None
) -> None:
    data = {"jenjang": jenjang, "lulus_uji": True, "ada_lowongan": False}
    data |= {"pendidikan": pendidikan} if pendidikan else {}
    found = by_code(syarat_jenjang(data))
    assert found == {"lulus_uji_jenjang": True, "magister_untuk_ahli_utama": magister, "ada_lowongan_jenjang": False}
    assert "magister_untuk_ahli_utama" not in by_code(syarat_jenjang(data | {"jenjang": "Ahli Muda"}))


def test_the_day_and_the_predicates_are_told_in_both_languages() -> None:
    data = {"tmt_pangkat": 20240401, "hari_usul": 20260401, **BAIK}
    assert [each.keterangan for each in syarat_pangkat(data)] == ["genap pada 1 April 2026", "baik, baik"]
    assert "complete on" in syarat_pangkat(data, "en")[0].keterangan
