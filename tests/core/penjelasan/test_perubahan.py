"""The nearest change: the value of one datum that removes a reason, and no value nearer than it."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jenjang.core.penjelasan.perubahan import perubahan_terdekat
from jenjang.core.telaah import telaah

PANGKAT = {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": "95"}


def changes(jenis: str, data: dict[str, Any], **more: Any) -> list[tuple[str, Any, Any]]:
    telaah([])
    found = perubahan_terdekat({"jenis": jenis, "data": data, **more})
    return [(each.isian, each.dari, each.menjadi) for each in found]


def test_a_missing_amount_is_named_by_the_amount_that_would_do() -> None:
    assert changes("kenaikan_pangkat", PANGKAT) == [("tugas_jabatan", "95", "100"), ("penunjang", "0", "5")]


def test_beyond_the_limit_of_penunjang_only_tugas_jabatan_helps() -> None:
    # 20% of 100 is 20: with 79 even all of it leaves 99.
    assert changes("kenaikan_pangkat", {**PANGKAT, "tugas_jabatan": "79"}) == [("tugas_jabatan", "79", "100")]
    assert ("penunjang", "0", "20") in changes("kenaikan_pangkat", {**PANGKAT, "tugas_jabatan": "80"})


def test_another_reading_offers_another_change() -> None:
    data = {**PANGKAT, "pengembangan_profesi": "0"}
    assert ("pengembangan_profesi", "0", "5") in changes("kenaikan_pangkat", data, penafsiran={"R15": "b"})
    assert ("pengembangan_profesi", "0", "5") not in changes("kenaikan_pangkat", data)


def test_a_shortfall_without_reason_is_named_too() -> None:
    data = {"jenjang": "Ahli Muda", "golongan": "III/c", "status": "biasa", "capaian_tugas_jabatan": "23.82"}
    assert changes("capaian_tahunan", data) == [("capaian_tugas_jabatan", "23.82", "25")]
    assert changes("capaian_tahunan", {**data, "capaian_tugas_jabatan": "25"}) == []


def test_yes_and_no_are_turned_and_a_missing_one_is_filled() -> None:
    data = {"jenjang": "Ahli Muda", "kode": "L2.A.2.b.3", "jumlah": 1}
    both = {**data, "penugasan_tertulis": False, "unit_punya_jenjang_butir": True}
    assert changes("kredit_kegiatan", both) == [
        ("penugasan_tertulis", False, True),
        ("unit_punya_jenjang_butir", True, False),
    ]
    assert changes("kredit_kegiatan", {**data, "penugasan_tertulis": True}) == [
        ("unit_punya_jenjang_butir", None, False)
    ]


def test_a_record_is_named_by_its_place() -> None:
    record = {"kode": "L2.A.2.b.3", "jumlah": 1, "penugasan_tertulis": False, "unit_punya_jenjang_butir": False}
    own = {"kode": "L2.A.1.c.2", "jumlah": 200}
    data = {"jenjang": "Ahli Muda", "golongan": "III/c", "status": "biasa", "kegiatan": [own, record]}
    assert changes("capaian_tahunan", data) == [("kegiatan[2].penugasan_tertulis", False, True)]


def test_every_failed_condition_of_a_promotion_gets_its_own_change() -> None:
    data = {
        "jenjang": "Ahli Madya",
        "golongan": "IV/c",
        "tugas_jabatan": "200",
        "pendidikan": "S1",
        "nilai_kinerja": ["baik", "cukup"],
        "tmt_pangkat": "2021-04-01",
        "tmt_usul": "2022-10-01",
        "hasil_kerja_minimal": False,
    }
    assert changes("kenaikan_pangkat", data) == [
        ("pengembangan_profesi", "0", "12"),
        ("pendidikan", "S1", "S2"),
        ("hasil_kerja_minimal", False, True),
        ("tmt_usul", "2022-10-01", "2023-04-01"),
        ("nilai_kinerja", ["baik", "cukup"], ["baik", "baik"]),
    ]


def test_what_a_way_into_the_post_asks_is_offered_test_by_test_and_year_by_year() -> None:
    data = {
        "status": "PNS",
        "kategori_tujuan": "keahlian",
        "jenjang_tujuan": "Ahli Muda",
        "integritas": True,
        "sehat": True,
        "ijazah": "D3",
        "bidang_ijazah": "pekerjaan sosial",
        "uji": ["teknis"],
        "pengalaman_bulan": 23,
        "nilai_kinerja": ["baik", "cukup"],
        "lahir": "1970-01-01",
        "tmt": "2024-06-01",
        "lowongan": False,
    }
    assert set(changes_of("perpindahan", data)) == {
        ("ijazah", "D3", "S1"),
        ("uji", "teknis", "teknis, manajerial"),
        ("uji", "teknis", "teknis, sosial kultural"),
        ("pengalaman_bulan", 23, 24),
        ("nilai_kinerja", "baik, cukup", "baik, baik"),
        ("tmt", "2024-06-01", "2023-01-01"),
        ("lowongan", False, True),
    }


def changes_of(jenis: str, data: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    return [
        (isian, *(", ".join(each) if isinstance(each, list) else each for each in values))
        for isian, *values in changes(jenis, data)
    ]


def test_a_datum_left_out_is_no_hint_where_any_value_of_it_would_do() -> None:
    data = {"golongan": "IV/c", "tugas_jabatan": "150", "pengembangan_profesi": "12"}
    assert changes("kenaikan_pangkat", {**data, "jenjang": "Ahli Madya"}) == [("pendidikan", None, "S2")]
    assert changes("kenaikan_pangkat", data) == []


def test_only_a_change_that_turns_the_verdict_by_itself_is_called_enough() -> None:
    telaah([])
    alone = perubahan_terdekat({"jenis": "kenaikan_pangkat", "data": PANGKAT})
    assert [each.cukup for each in alone] == [True, True]
    two = perubahan_terdekat({"jenis": "kenaikan_pangkat", "data": {**PANGKAT, "hasil_kerja_minimal": False}})
    assert {each.cukup for each in two} == {False}
    assert {each.alasan for each in two} == {0, 1}


@pytest.mark.parametrize(
    "item",
    [
        {"jenis": "tidak_ada", "data": {}},
        {"jenis": "kenaikan_pangkat", "data": 5},
        {"jenis": "kenaikan_pangkat", "data": {**PANGKAT, "golongan": "IV/e"}},
        {"jenis": "kenaikan_pangkat", "data": PANGKAT, "penafsiran": {"R99": "b"}},
        {"jenis": "kenaikan_pangkat", "data": PANGKAT, "penafsiran": 5},
        {"jenis": "kenaikan_pangkat", "data": {"jenjang": "Penyelia", "golongan": "III/d", "tugas_jabatan": "500"}},
        {"jenis": "ak_golongan", "data": {"pendidikan": "S1", "jenjang": "Ahli Muda", "golongan": "III/c"}},
    ],
)
def test_where_nothing_can_be_changed_nothing_is_offered(item: dict[str, Any]) -> None:
    telaah([])
    assert perubahan_terdekat(item) == []


@settings(max_examples=40)
@given(st.integers(0, 99_999_999), st.integers(0, 30_000_000))
def test_the_amount_offered_passes_and_a_millionth_less_does_not(tugas: int, penunjang: int) -> None:
    data = {
        **PANGKAT,
        "tugas_jabatan": str(Decimal(tugas).scaleb(-6)),
        "penunjang": str(Decimal(penunjang).scaleb(-6)),
    }
    for isian, _, menjadi in changes("kenaikan_pangkat", data):
        below = str(Decimal(menjadi) - Decimal("0.000001"))
        at, short = telaah([{"jenis": "kenaikan_pangkat", "data": {**data, isian: each}} for each in (menjadi, below)])
        assert (at["hasil"]["memenuhi"], short["hasil"]["memenuhi"]) == (True, False)
