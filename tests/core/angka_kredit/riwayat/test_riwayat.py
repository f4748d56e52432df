"""A history follows rises, readings and two integrations, and names what cannot be, with its row."""

from typing import Any

import pytest

from jenjang.core.angka_kredit.riwayat.langkah import langkah_pada
from jenjang.core.angka_kredit.riwayat.masukan import (
    CapaianButir,
    IjazahBaru,
    IntegrasiTercatat,
    Kedudukan,
    MasalahRiwayat,
    MasukanRiwayat,
    Periode,
    RiwayatAngkaKredit,
    SaldoAwal,
)
from jenjang.core.angka_kredit.riwayat.susun import susun_riwayat
from jenjang.core.engine.amounts import parse_amount
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.question import Context
from jenjang.core.engine.words import LANGUAGES, sentence

MUDA = Kedudukan(20190401, "Ahli Muda", "III/c", "pegawai")
TAHUN_BAIK = tuple(Periode(tahun, 1, 12, "baik", tempat=f"predikat {tahun}") for tahun in (2023, 2024, 2025))


def history(
    kedudukan: tuple[Kedudukan, ...] = (MUDA,), context: Context | None = None, **told: Any
) -> RiwayatAngkaKredit:
    found = susun_riwayat(MasukanRiwayat(kedudukan=kedudukan, **told), context)
    for problem in (*found.masalah, *found.peringatan):
        said = [sentence(problem.kode, bahasa, **problem.isi) for bahasa in LANGUAGES]
        assert said[0] != said[1]
    return found


def integrasi(ak_lama: str = "287.5", metode: str = "konvensional", tempat: str = "integrasi 2") -> IntegrasiTercatat:
    return IntegrasiTercatat(metode, parse_amount(ak_lama), tempat=tempat)


def accounts(found: RiwayatAngkaKredit) -> list[tuple[int | None, int | None]]:
    return [(each.saldo_golongan, each.saldo_jenjang) for each in found.baris]


def codes(problems: tuple[MasalahRiwayat, ...]) -> list[tuple[str, str]]:
    return [(each.kode, each.tempat) for each in problems]


def test_a_recorded_integration_begins_both_accounts() -> None:
    found = history((Kedudukan(20190401, "Ahli Muda", "III/d"),), integrasi=(integrasi("387.5"),))
    # 387,5 - 200 = 187,5 per jenjang; less the AK Dasar 100 of III/d, 87,5 per golongan
    assert accounts(found)[-1] == (87_500_000, 187_500_000)


def test_a_balance_that_nobody_tells_is_nought_per_golongan_and_the_ak_dasar_per_jenjang() -> None:
    butir = (CapaianButir(20221231, 28_000_000),)
    post = (Kedudukan(20190401, "Ahli Muda", "III/d"),)
    told = history(post, saldo_awal=SaldoAwal(20200526, 300_000_000), butir=butir)
    # 300 is the base of III/d: nothing earned in it. 28 of butir; 100 of III/d per jenjang.
    assert accounts(told)[-1] == accounts(history(post, butir=butir))[-1] == (28_000_000, 128_000_000)


def test_a_history_of_unconfirmed_figures_is_refused_where_only_confirmed_may_be_used() -> None:
    strict = Context(hanya_terkonfirmasi=True)
    with pytest.raises(Refusal, match="nilai_belum_dikonfirmasi"):
        history(context=strict, predikat=TAHUN_BAIK)
    # Nothing converted yet: the coefficient does not bear, the minimum of the next step does.
    begun = history(context=strict)
    with pytest.raises(Refusal) as refusal:
        langkah_pada(begun, 20230601, strict)
    assert "minimal_jenjang Ahli Muda" in refusal.value.isi["nilai"]


def test_a_recorded_integration_that_differs_from_the_rows_is_said() -> None:
    told = {"saldo_awal": SaldoAwal(20191231, 237_500_000), "butir": (CapaianButir(20201231, 25_000_000),)}
    found = history(integrasi=(integrasi("287.5"),), **told)
    # 237,5 - 200 + 25 = 62,5 by the rows, 87,5 as recorded
    assert codes(found.peringatan) == [("riwayat_integrasi_berbeda", "integrasi 2")]
    assert found.peringatan[0].isi == {"tercatat": "87,5", "dihitung": "62,5"}
    assert history(integrasi=(integrasi("262.5"),), **told).peringatan == ()


def test_a_second_integration_is_refused_and_the_first_counts() -> None:
    found = history(integrasi=(integrasi(), integrasi("999", tempat="integrasi 3")))
    assert codes(found.masalah) == [("riwayat_integrasi_ganda", "integrasi 3")]
    assert accounts(found)[-1] == (87_500_000, 87_500_000)


def test_an_integration_below_its_base_leaves_the_accounts_unknown() -> None:
    found = history(integrasi=(integrasi("150"),), predikat=TAHUN_BAIK)
    assert codes(found.masalah) == [("riwayat_nilai_tidak_dapat", "integrasi 2")]
    assert accounts(found)[-1] == (None, None)
    assert langkah_pada(found, 20251231).jawaban is None


def test_an_integration_of_a_post_begun_later_is_refused() -> None:
    found = history((Kedudukan(20230301, "Ahli Muda", "III/c"),), integrasi=(integrasi(),))
    assert codes(found.masalah) == [("riwayat_integrasi_sebelum_jabatan", "integrasi 2")]
    assert accounts(found)[-1] == (0, 0)


def test_penunjang_does_not_move_on() -> None:
    told = IntegrasiTercatat("konvensional", parse_amount("287.5"), penunjang=parse_amount("12"))
    assert accounts(history(integrasi=(told,)))[-1] == (75_500_000, 75_500_000)


def test_the_opening_balance_of_keterampilan_needs_the_office() -> None:
    found = history((Kedudukan(20190401, "Mahir", "III/a"),), saldo_awal=SaldoAwal(20191231, 130_000_000, "saldo"))
    assert codes(found.masalah) == [("riwayat_nilai_tidak_dapat", "saldo_awal")]
    assert accounts(found)[0] == (None, 30_000_000)


def test_an_opening_balance_below_its_base_is_refused() -> None:
    found = history(saldo_awal=SaldoAwal(20191231, 199_000_000, "saldo"))
    assert codes(found.masalah) == [("riwayat_nilai_tidak_dapat", "saldo")]
    assert accounts(found)[0] == (None, None)


def test_the_two_accounts_differ_by_the_ak_dasar_through_a_rise_of_pangkat() -> None:
    rise = Kedudukan(20250401, "Ahli Muda", "III/d")
    found = history((MUDA, rise), integrasi=(integrasi(),), predikat=TAHUN_BAIK)
    # 87,5 + 25 + 25 = 137,5; III/d takes 100 off the account per golongan: 37,5; the next year adds 25 to both
    assert accounts(found)[-3:] == [(137_500_000, 137_500_000), (37_500_000, 137_500_000), (62_500_000, 162_500_000)]
    assert found.baris[-2].peristiwa == "kenaikan_pangkat"
    assert found.peringatan == ()
    paper = langkah_pada(found, 20251231).jawaban
    assert paper is not None
    assert paper.hasil is not None
    # 162,5 - 100 = 62,5 of 100
    assert (paper.hasil["jumlah"], paper.hasil["kurang_pangkat"], paper.hasil["kurang_jenjang"]) == (
        "162.5",
        "37.5",
        "37.5",
    )


def test_a_recorded_rise_that_credit_does_not_carry_is_said() -> None:
    rise = Kedudukan(20230401, "Ahli Muda", "III/d", "riwayat 2")
    found = history((MUDA, rise), integrasi=(integrasi(),))
    assert codes(found.peringatan) == [("riwayat_kenaikan_kurang", "riwayat 2")]
    assert found.peringatan[0].isi == {"tanggal": "1 April 2023", "kurang": "12,5"}
    assert accounts(found)[-1] == (0, 87_500_000)


def test_iv_a_as_ahli_pertama_starts_as_ahli_muda_with_75() -> None:
    posts = (Kedudukan(20230101, "Ahli Pertama", "IV/a"), Kedudukan(20240701, "Ahli Muda", "IV/a"))
    found = history(posts, ak_penyesuaian=100_000_000)
    assert found.masalah == ()
    assert accounts(found)[-1] == (75_000_000, 75_000_000)


def test_the_pangkat_without_the_jenjang_leaves_the_credit_open() -> None:
    rise = Kedudukan(20240401, "Ahli Muda", "IV/a", "riwayat 2")
    found = history(
        (Kedudukan(20190401, "Ahli Muda", "III/d"), rise), integrasi=(integrasi("450"),), predikat=TAHUN_BAIK
    )
    assert codes(found.masalah) == [("riwayat_pangkat_tanpa_lowongan", "riwayat 2")]
    assert accounts(found)[-1] == (None, None)


@pytest.mark.parametrize(
    ("lama", "baru", "kode"),
    [
        (("Penyelia", "III/d"), ("Ahli Muda", "III/d"), "riwayat_tanpa_minimal_jenjang"),
        (("Ahli Pertama", "III/b"), ("Ahli Madya", "IV/a"), "riwayat_bukan_satu_tingkat"),
        (("Ahli Muda", "III/d"), ("Ahli Pertama", "III/b"), "riwayat_bukan_satu_tingkat"),
        (("Ahli Pertama", "III/b"), ("Ahli Muda", "IV/b"), "riwayat_golongan_salah"),
        (("Ahli Pertama", "III/a"), ("Ahli Muda", "III/a"), "riwayat_golongan_salah"),
        (("Ahli Muda", "III/c"), ("Ahli Muda", "III/a"), "riwayat_golongan_salah"),
    ],
)
def test_a_step_that_cannot_be_is_named(lama: tuple[str, str], baru: tuple[str, str], kode: str) -> None:
    found = history(
        (Kedudukan(20190401, *lama), Kedudukan(20240401, *baru, "riwayat 2")), integrasi=(integrasi("2000"),)
    )
    assert codes(found.masalah) == [(kode, "riwayat 2")]


@pytest.mark.parametrize(
    ("periode", "kode"),
    [
        (Periode(2023, 3, 2, "baik", tempat="x"), "riwayat_bulan_salah"),
        (Periode(2023, 0, 2, "baik", tempat="x"), "riwayat_bulan_salah"),
        (Periode(2023, 1, 13, "baik", tempat="x"), "riwayat_bulan_salah"),
        (Periode(2022, 1, 12, "baik", tempat="x"), "riwayat_predikat_sebelum_berlaku"),
        (Periode(2023, 2, 6, "baik", tempat="x"), "riwayat_predikat_sebelum_jabatan"),
        (Periode(2024, 6, 7, "baik", tempat="x"), "riwayat_bulan_bertumpuk"),
        (Periode(2024, 7, 8, "baik", "Ahli Madya", tempat="x"), "riwayat_predikat_jenjang_lain"),
    ],
)
def test_a_period_that_cannot_be_is_named_and_left_out(periode: Periode, kode: str) -> None:
    first = Periode(2024, 1, 6, "baik", tempat="y")
    found = history((Kedudukan(20230301, "Ahli Muda", "III/c"),), predikat=(first, periode))
    assert codes(found.masalah) == [(kode, "x")]
    assert accounts(found)[-1] == (12_500_000, 12_500_000)


def test_the_month_the_post_began_counts() -> None:
    found = history((Kedudukan(20230315, "Ahli Muda", "III/c"),), predikat=(Periode(2023, 3, 12, "baik"),))
    # 25 x 10/12 = 20,8333..
    assert accounts(found)[-1] == (20_833_000, 20_833_000)


def test_a_period_of_the_earlier_jenjang_never_enters_the_account_of_the_later() -> None:
    posts = (Kedudukan(20190401, "Ahli Muda", "III/d"), Kedudukan(20240615, "Ahli Madya", "IV/a"))
    # June may be told of either jenjang, since both were held in it; July not of Ahli Muda any more.
    june = (Periode(2024, 1, 6, "baik", "Ahli Muda"), Periode(2024, 7, 12, "baik", "Ahli Madya"))
    found = history(posts, integrasi=(integrasi("487.5"),), predikat=june)
    # 287,5 + 6/12 x 25 = 300, of which 100 exceed the minimum of 200 on 15 June; then 6/12 x 37,5
    assert [(each.tanggal, each.peristiwa, each.ak, each.hilang) for each in found.baris[2:]] == [
        (20240615, "konversi", 12_500_000, 0),
        (20240615, "kenaikan_jenjang", 0, 100_000_000),
        (20241231, "konversi", 18_750_000, 0),
    ]
    july = (Periode(2024, 1, 7, "baik", "Ahli Muda", tempat="x"),)
    assert codes(history(posts, predikat=july).masalah) == [("riwayat_predikat_jenjang_lain", "x")]


def test_the_annual_predicate_governs_or_the_periodic_ones_never_both() -> None:
    told = (Periode(2024, 1, 12, "baik"), Periode(2024, 1, 6, "sangat baik"), Periode(2024, 7, 12, "butuh perbaikan"))
    assert accounts(history(predikat=told))[-1] == (25_000_000, 25_000_000)
    by_month = history(predikat=told, context=Context(penafsiran={"K06": "b"}))
    # 37,5 x 6/12 + 18,75 x 6/12
    assert [each.ak for each in by_month.baris if each.peristiwa == "konversi"] == [18_750_000, 9_375_000]
    assert codes(by_month.peringatan) == [("riwayat_konversi_di_bawah_ekspektasi", "")]


def test_butir_after_2022_does_not_count() -> None:
    found = history(butir=(CapaianButir(20221231, 25_000_000), CapaianButir(20230101, 25_000_000, "kegiatan 9")))
    assert codes(found.masalah) == [("riwayat_butir_sesudah_2022", "kegiatan 9")]
    assert accounts(found)[-1] == (25_000_000, 25_000_000)


def test_a_new_degree_counts_once_with_at_least_baik() -> None:
    degree = IjazahBaru(20240301, "baik")
    assert accounts(history(ijazah=(degree,)))[-1] == (25_000_000, 25_000_000)
    assert accounts(history(ijazah=(IjazahBaru(20240301, "butuh perbaikan"),)))[-1] == (0, 0)


def test_who_began_above_the_lowest_golongan_has_half_the_minimum_or_the_ak_dasar() -> None:
    entry = (Kedudukan(20230101, "Ahli Pertama", "III/b"),)
    plain = langkah_pada(history(entry, predikat=TAHUN_BAIK), 20251231).jawaban
    given = langkah_pada(history(entry, predikat=TAHUN_BAIK, ak_dasar=50_000_000), 20251231).jawaban
    assert plain is not None
    assert given is not None
    shown = ("jumlah", "minimal_jenjang", "kurang_jenjang", "kurang_pangkat")
    # 3 x 12,5 = 37,5 of 50; with AK Dasar 87,5 of 100, and 87,5 - 50 = 37,5 of 50
    assert [(plain.hasil or {})[name] for name in shown] == ["37.5", "50", "12.5", "12.5"]
    assert [(given.hasil or {})[name] for name in shown] == ["87.5", "100", "12.5", "12.5"]


def test_the_last_row_of_a_day_is_what_stands_on_it() -> None:
    found = history(integrasi=(integrasi(),), predikat=TAHUN_BAIK)
    assert found.pada(20190331) is None
    assert [(found.pada(day) or found.baris[0]).peristiwa for day in (20221230, 20221231, 20231230, 20231231)] == [
        *("mulai", "integrasi", "integrasi", "konversi")
    ]


def test_the_predicate_of_the_cpns_months_counts_at_a_first_appointment() -> None:
    told = {"predikat": (Periode(2023, 3, 12, "baik"),), "tmt_cpns": 20230301}
    found = history((Kedudukan(20231201, "Ahli Pertama", "III/a"),), **told)
    # 12,5 x 10/12 = 10,41666..
    assert (found.masalah, accounts(found)[-1]) == ((), (10_417_000, 10_417_000))
    refused = history((Kedudukan(20231201, "Ahli Madya", "IV/a", "pegawai"),), **told)
    assert codes(refused.masalah) == [
        ("riwayat_bukan_jenjang_pertama", "pegawai"),
        ("riwayat_predikat_sebelum_jabatan", ""),
    ]


def test_a_rise_of_jenjang_with_exactly_the_minimum_leaves_nothing_behind() -> None:
    posts = (Kedudukan(20190401, "Ahli Pertama", "III/b"), Kedudukan(20230401, "Ahli Muda", "III/b"))
    found = history(posts, integrasi=(integrasi("100", "integrasi"),))
    assert (found.baris[-1].hilang, found.peringatan) == (0, ())
    short = history(posts, integrasi=(integrasi("99.999", "integrasi"),))
    assert [each.isi["kurang"] for each in short.peringatan] == ["0,001"]
