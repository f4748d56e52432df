"""Errors met in other programs, each as the answer it should have been."""

from typing import Any

import pytest

from jenjang.core.angka_kredit.riwayat.masukan import IntegrasiTercatat, Kedudukan, MasukanRiwayat, Periode
from jenjang.core.angka_kredit.riwayat.susun import susun_riwayat
from jenjang.core.telaah import telaah


def hasil(jenis: str, **data: Any) -> dict[str, Any]:
    (answer,) = telaah({"jenis": jenis, "data": data})
    assert answer["kesalahan"] is None
    return dict(answer["hasil"])


@pytest.mark.parametrize(
    ("jenjang", "golongan", "ak", "keliru"),
    [("Ahli Muda", "III/d", "100", "50"), ("Penyelia", "III/d", "0", "100"), ("Ahli Utama", "IV/e", "0", "200")],
)
def test_ak_dasar_of_the_highest_golongan(jenjang: str, golongan: str, ak: str, keliru: str) -> None:
    found = hasil("ak_dasar", jenjang=jenjang, golongan=golongan)["ak"]
    assert (found, found != keliru) == (ak, True)


def test_integration_takes_the_base_of_the_jenjang_not_of_the_education_at_entry() -> None:
    """An Ahli Muda who entered with S1 at III/a has the base 200, not 100."""
    assert hasil("integrasi", ak_lama="287.5", metode="konvensional", jenjang="Ahli Muda")["ak_integrasi"] == "87.5"


def test_a_comma_is_never_taken_for_a_separator_of_thousands() -> None:
    assert hasil("integrasi", ak_lama="287.500", metode="integrasi", jenjang="Ahli Muda")["ak_integrasi"] == "287.5"
    (answer,) = telaah({"jenis": "integrasi", "data": {"ak_lama": "287,500", "metode": "integrasi"}})
    assert answer["kesalahan"]["kode"] == "isian_bukan_desimal"


def test_the_degree_is_not_lost_on_a_full_years_paper() -> None:
    year = [{"tahun": 2024, "predikat": "baik", "bulan": 12}]
    degree = {"predikat": "baik", "tanggal_pencantuman": "2024-02-01"}
    with_degree = hasil("penetapan", jenjang="Ahli Muda", golongan="III/c", konversi=year, ijazah_baru=degree)
    assert (with_degree["ak_konversi"], with_degree["ak_pendidikan"], with_degree["jumlah"]) == ("25", "25", "50")


@pytest.mark.parametrize(("jenjang", "koefisien"), [("Terampil", "5"), ("Pemula", "3.75"), ("Mahir", "12.5")])
def test_the_coefficient_is_that_of_the_jenjang(jenjang: str, koefisien: str) -> None:
    """Not of the golongan: Mahir III/a and Ahli Pertama III/a agree by chance, Mahir III/b and Penyelia do not."""
    assert hasil("konversi", jenjang=jenjang, predikat="baik", bulan=12)["koefisien"] == koefisien


@pytest.mark.parametrize(
    ("predikat", "persentase"),
    [
        ("sangat baik", 150),
        ("baik", 100),
        ("butuh perbaikan", 75),
        ("cukup", 75),
        ("kurang", 50),
        ("sangat kurang", 25),
    ],
)
def test_percentages_are_not_shifted_by_a_label(predikat: str, persentase: int) -> None:
    assert hasil("konversi", jenjang="Ahli Muda", predikat=predikat, bulan=12)["persentase"] == persentase


def test_a_surplus_is_carried_inside_the_jenjang_and_lost_across() -> None:
    """Neither always carried nor always lost."""
    inside = susun_riwayat(
        MasukanRiwayat(
            kedudukan=(Kedudukan(20190401, "Ahli Muda", "III/c"), Kedudukan(20230401, "Ahli Muda", "III/d")),
            integrasi=(IntegrasiTercatat("integrasi", 110_000_000),),
        )
    )
    across = susun_riwayat(
        MasukanRiwayat(
            kedudukan=(Kedudukan(20190401, "Ahli Pertama", "III/b"), Kedudukan(20230401, "Ahli Muda", "III/c")),
            integrasi=(IntegrasiTercatat("integrasi", 110_000_000),),
        )
    )
    # 110 - 100 = 10 for the next pangkat; 110 - 100 = 10 not counted in the new jenjang
    assert (inside.baris[-1].saldo_golongan, inside.baris[-1].hilang) == (10_000_000, 0)
    assert (across.baris[-1].saldo_golongan, across.baris[-1].hilang) == (0, 10_000_000)


def test_rows_are_rounded_to_the_nearest_never_up() -> None:
    """Twelve months one by one as Ahli Pertama: 12 x 1,042 = 12,504 under (a); rounding up to 1,05 would give 12,6."""
    months = tuple(Periode(2024, month, month, "baik") for month in range(1, 13))
    found = susun_riwayat(MasukanRiwayat((Kedudukan(20240101, "Ahli Pertama", "III/a"),), predikat=months))
    assert found.baris[-1].saldo_jenjang == 12_504_000


def test_a_month_left_empty_is_not_zero_months() -> None:
    (answer,) = telaah({"jenis": "konversi", "data": {"jenjang": "Ahli Muda", "predikat": "baik", "bulan": None}})
    assert answer["hasil"]["ak"] is None
    assert answer["alasan"][0]["kode"] == "belum_diketahui"
