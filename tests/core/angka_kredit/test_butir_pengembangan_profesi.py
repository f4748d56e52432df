"""One row of pengembangan profesi: certificate, hours, shares and jenjang, each condition alone (Pasal 39, 40)."""

from typing import Any

import pytest

from jenjang.core.angka_kredit.pengembangan_profesi import BUTIR_PP
from jenjang.core.engine.explain import Explanation
from jenjang.core.engine.unknown import UNKNOWN

KARYA = {
    "kode": "L3.I.B.1.b",
    "jumlah": 1,
    "jumlah_penulis": 1,
    "penulis_tercetak": "1",
    "peran": "utama",
    "peran_ditentukan": True,
    "dari": "Ahli Muda",
    "jenjang_saat_diperoleh": "Ahli Muda",
    "sertifikat": False,
    "kode_menurut_jam": "-",
}
PELATIHAN = {**KARYA, "kode": "L3.I.E.3.f", "kode_menurut_jam": "L3.I.E.3.f", "sertifikat": True}
BERDUA = {**KARYA, "jumlah_penulis": 2, "penulis_tercetak": "2"}
BERLIMA = {**KARYA, "jumlah_penulis": 5, "penulis_tercetak": "5"}


@pytest.mark.parametrize(
    ("data", "millionths"),
    [
        (KARYA, 12_500_000),
        ({**KARYA, "jumlah": 2}, 25_000_000),
        (BERDUA, 7_500_000),
        ({**BERDUA, "peran": "pembantu"}, 5_000_000),
        ({**BERDUA, "peran": "sama"}, 6_250_000),
        ({**BERLIMA, "peran": "sama"}, 2_500_000),
        (PELATIHAN, 1_000_000),
        ({**KARYA, "kode": "L3.I.E.1"}, 500_000),
        ({**KARYA, "kode": "L3.I.A"}, 25_000_000),
    ],
    ids=lambda value: str(value.get("kode")) if isinstance(value, dict) else "",
)
def test_what_meets_every_condition_counts(data: dict[str, Any], millionths: int) -> None:
    run = BUTIR_PP.plan().run(data)
    assert (run["diterima"], run["ak"]) == (True, millionths)


@pytest.mark.parametrize(
    ("data", "kode", "readings"),
    [
        ({**KARYA, "kode": "L3.II.A"}, "bukan_pengembangan_profesi", set()),
        ({**KARYA, "kode": "L2.A.1.c.2"}, "bukan_pengembangan_profesi", set()),
        ({**KARYA, "jenjang_saat_diperoleh": "Ahli Pertama"}, "diperoleh_pada_jenjang_lain", {"R16"}),
        ({**PELATIHAN, "sertifikat": False}, "butir_tanpa_sertifikat", {"R21"}),
        ({**PELATIHAN, "kode_menurut_jam": "L3.I.E.3.g"}, "jam_di_luar_rentang_butir", set()),
        ({**BERDUA, "kode": "L3.I.C.1.a"}, "bukan_karya_tulis_bersama", {"R19"}),
        (BERLIMA, "pembagian_tidak_diatur", {"R19"}),
        ({**BERLIMA, "peran": "pembantu"}, "pembagian_tidak_diatur", {"R19"}),
    ],
)
def test_each_condition_alone_refuses_the_row(data: dict[str, Any], kode: str, readings: set[str]) -> None:
    run = BUTIR_PP.plan().run(data)
    assert [node.alasan for node in run.failed()] == [kode]
    assert (run["diterima"], run["ak"]) == (False, 0)
    assert set(Explanation(run, ["ak"]).penafsiran()) == readings


def test_four_authors_are_the_most_beside_a_main_author() -> None:
    run = BUTIR_PP.plan().run({**KARYA, "jumlah_penulis": 4, "penulis_tercetak": "4"})
    assert (run["diterima"], run["ak"]) == (True, 5_000_000)


@pytest.mark.parametrize("row", ["L3.I.B.1.b", "L3.I.D", "L3.I.E.1", "L3.I.E.2"])
def test_certificate_and_hours_are_asked_of_training_by_hours_only(row: str) -> None:
    run = BUTIR_PP.plan().run({**KARYA, "kode": row, "sertifikat": UNKNOWN, "kode_menurut_jam": UNKNOWN})
    assert run["diterima"] is True


def test_a_percentage_is_taken_of_the_figure_of_the_jenjang_held() -> None:
    figures = {"Pemula": 15, "Terampil": 20, "Mahir": 50, "Ahli Pertama": 50, "Ahli Muda": 100, "Ahli Madya": 150}
    for dari, figure in figures.items():
        run = BUTIR_PP.plan().run({**KARYA, "kode": "L3.I.A", "dari": dari, "jenjang_saat_diperoleh": dari})
        assert run["ak"] == figure * 250_000
