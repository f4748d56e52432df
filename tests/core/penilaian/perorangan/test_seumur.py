"""One career through all regimes, by hand: the opening balance, butir years, integration, predicates, a new jenjang."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from buatan.berkas import ASAL, kegiatan, pegawai
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import BerkasNilai, Integrasi, PeriodeKinerja, Riwayat
from jenjang.core.penilaian.periksa import periksa_berkas
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.konversi import konversi_berkas
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.core.penilaian.perorangan.penetapan import penetapan_berkas
from jenjang.core.penilaian.perorangan.seumur import SeumurJabatan, seumur_jabatan
from jenjang.core.telaah import muat_pertanyaan

muat_pertanyaan()
M = 1_000_000


def periode(tahun: int, predikat: str = "baik", mulai: int = 1, selesai: int = 12) -> PeriodeKinerja:
    return PeriodeKinerja(ASAL, tahun, mulai, selesai, predikat=predikat)


# Ahli Pertama III/b, 12,5 above the base of the golongan. L2.D.1.a.1 gives 0,06: 9 in 2020, 19,8 in 2021 of which
# 18,75 is set (150% of 12,5, Pasal 29 ayat (2)), 15 in 2022.
BERKAS = BerkasNilai(
    "orang",
    pegawai(
        jenjang="Ahli Pertama",
        golongan="III/b",
        tmt_jenjang=date(2016, 4, 1),
        tmt_pangkat=date(2018, 4, 1),
        pendidikan="S1/D4",
        status="biasa",
        saldo_awal=12_500_000,
    ),
    (Riwayat(ASAL, date(2024, 7, 1), "Ahli Muda", "III/c"),),
    tuple(
        kegiatan(tanggal_mulai=date(tahun, 6, 1), kode="L2.D.1.a.1", jumlah=jumlah, bukti=str(tahun))
        for tahun, jumlah in ((2020, 150), (2021, 330), (2022, 250))
    ),
    predikat=(periode(2023, "sangat baik"), periode(2024), periode(2025, "sangat baik")),
)


def life(berkas: BerkasNilai = BERKAS, pada: date = date(2026, 1, 10), **penafsiran: str) -> SeumurJabatan:
    context = Context(penafsiran=penafsiran)
    return seumur_jabatan(nilai_berkas(berkas, context), context, pada)


def rows(found: SeumurJabatan) -> list[tuple[int, str, Any, Any, Any]]:
    return [
        (each.tanggal, each.peristiwa, each.ak, each.saldo_golongan, each.saldo_jenjang) for each in found.riwayat.baris
    ]


def test_every_row_of_a_career_in_both_accounts() -> None:
    assert rows(life()) == [
        # 162,5 cumulative: 150 is the base of III/b, 100 that of the jenjang; they differ by the AK Dasar 50.
        (20200526, "saldo_awal", 162_500_000, 12_500_000, 62_500_000),
        (20201231, "butir", 9 * M, 21_500_000, 71_500_000),
        (20211231, "butir", 18_750_000, 40_250_000, 90_250_000),
        (20221231, "butir", 15 * M, 55_250_000, 105_250_000),
        (20221231, "integrasi", 0, 55_250_000, 105_250_000),
        # 150% x 12,5
        (20231231, "konversi", 18_750_000, 74 * M, 124 * M),
        # 6/12 x 12,5 as Ahli Pertama, then the jenjang rises and credit begins at zero (K02).
        (20240630, "konversi", 6_250_000, 80_250_000, 130_250_000),
        (20240701, "kenaikan_jenjang", 0, 0, 0),
        # 6/12 x 25 as Ahli Muda (K04), then 150% x 25.
        (20241231, "konversi", 12_500_000, 12_500_000, 12_500_000),
        (20251231, "konversi", 37_500_000, 50 * M, 50 * M),
    ]
    assert life().riwayat.baris[7].hilang == 30_250_000


def test_the_next_step_follows_the_law_in_force_on_the_day() -> None:
    now = life().langkah
    assert (now.peraturan, now.pangkat, now.jenjang) == ("permenpanrb-1-2023", "III/d", "Ahli Madya")
    assert now.jawaban is not None
    assert (now.jawaban.hasil or {})["kurang_pangkat"] == "50"
    then = life(pada=date(2022, 6, 1)).langkah
    assert (then.peraturan, then.kedudukan.golongan) == ("permenpanrb-33-2020", "III/b")
    assert then.jawaban is not None
    # 12,5 + 9 + 18,75 of 50.
    assert (then.jawaban.hasil or {})["kurang"] == "9.75"


def test_a_recorded_integration_is_taken_and_a_difference_is_said() -> None:
    recorded = Integrasi(ASAL, None, "PAK 1", "konvensional", 205_250_000, "Ahli Pertama", "III/b")
    same = life(replace(BERKAS, integrasi=(recorded,)))
    # 205,25 - 100 = 105,25, what the rows give too.
    assert rows(same)[4] == (20221231, "integrasi", 105_250_000, 55_250_000, 105_250_000)
    assert same.riwayat.peringatan == ()
    other = life(replace(BERKAS, integrasi=(replace(recorded, ak_lama=200 * M),)))
    assert [each.kode for each in other.riwayat.peringatan] == ["riwayat_integrasi_berbeda"]


@pytest.mark.parametrize(("letter", "credit"), [("a", [37_500_000]), ("b", [12_500_000, 12_500_000])])
def test_annual_and_periodic_predicates_follow_the_reading(letter: str, credit: list[int]) -> None:
    berkas = replace(
        BERKAS, predikat=(periode(2025, "sangat baik"), periode(2025, "baik", 1, 6), periode(2025, "baik", 7))
    )
    found = life(berkas, K06=letter)
    assert [each.ak for each in found.riwayat.baris if each.peristiwa == "konversi"] == credit


def test_a_rise_before_2023_parts_the_credit_of_its_year() -> None:
    berkas = replace(
        BERKAS,
        riwayat=(Riwayat(ASAL, date(2021, 10, 1), "Ahli Muda", "III/c"),),
        kegiatan=(
            *BERKAS.kegiatan[:2],
            kegiatan(tanggal_mulai=date(2021, 11, 1), kode="L2.D.1.a.2", jumlah=10, bukti="baru"),
        ),
    )
    found = [row for row in rows(life(berkas)) if row[0] // 10000 == 2021]
    assert [(day, event) for day, event, *_ in found] == [
        (20210930, "butir"),
        (20211001, "kenaikan_jenjang"),
        (20211231, "butir"),
    ]
    assert found[0][2] + found[2][2] == sum(
        each.run["ak_ditetapkan"] for each in nilai_berkas(berkas).tahun if each.tahun == 2021
    )


def test_the_old_fields_of_the_json_stay_and_new_ones_are_added() -> None:
    hasil = nilai_berkas(BERKAS)
    plain, grown = hasil_json(hasil), hasil_json(hasil, seumur=life())
    added = {"riwayat_angka_kredit", "langkah", "masalah_riwayat", "peringatan_riwayat", "catatan_konfirmasi"}
    assert grown.keys() - plain.keys() == added
    assert {name: grown[name] for name in plain if name != "penafsiran"} == {
        name: each for name, each in plain.items() if name != "penafsiran"
    }
    assert grown["langkah"]["peraturan"] == "PermenPANRB 1/2023"
    assert grown["riwayat_angka_kredit"][-1]["saldo_jenjang"] == "50"
    assert "koefisien tahunan" in grown["catatan_konfirmasi"]


def test_a_base_that_no_source_gives_is_named_and_the_other_account_goes_on() -> None:
    berkas = BerkasNilai(
        "orang",
        pegawai(jenjang="Terampil", golongan="II/d", saldo_awal=5 * M, tmt_jenjang=date(2018, 1, 1)),
        predikat=(periode(2023),),
    )
    found = life(berkas)
    assert "nilai_dasar_golongan_lama" in str(found.riwayat.masalah[0].isi)
    # 5 + AK Dasar 40 + 5 of the predicate; the base per golongan of keterampilan is not known.
    assert rows(found)[-1][3:] == (None, 50 * M)


@pytest.mark.parametrize("pada", [date(2023, 12, 31), date(2024, 12, 31), date(2025, 6, 30), date(2026, 1, 10)])
@pytest.mark.parametrize(
    "isi",
    [
        {},
        {"saldo_awal": None, "kegiatan": (), "ak_dasar": 50 * M},
        {"saldo_awal": None, "kegiatan": ()},
        {"predikat_ijazah_baru": "baik", "tanggal_pencantuman_gelar": date(2023, 6, 1)},
        {"predikat_ijazah_baru": "baik", "tanggal_pencantuman_gelar": date(2025, 6, 1)},
    ],
    ids=["butir", "ak dasar", "nothing before", "degree in the old jenjang", "degree in the new one"],
)
def test_the_paper_penetapan_and_the_next_step_agree_on_every_day(isi: dict[str, Any], pada: date) -> None:
    """Both read the same record: the paper row by row, the history event by event."""
    claims = isi.get("kegiatan", BERKAS.kegiatan)
    own = {name: each for name, each in isi.items() if name != "kegiatan"}
    berkas = replace(BERKAS, pegawai=replace(BERKAS.pegawai, **own), kegiatan=claims)
    answer = life(berkas, pada).langkah.jawaban
    paper = penetapan_berkas(berkas, Context(), pada).jawaban
    assert answer is not None
    names = ("jumlah", "minimal_jenjang", "kurang_pangkat", "kurang_jenjang", "dapat_pangkat", "dapat_jenjang")
    assert [(answer.hasil or {})[name] for name in names] == [(paper.hasil or {})[name] for name in names]


def test_a_paper_does_not_use_a_predicate_whose_period_is_still_under_way() -> None:
    """On 30 June 2024 the annual predicate of 2024 does not exist yet, whatever part of it the new jenjang cuts off."""
    paper = penetapan_berkas(BERKAS, Context(), date(2024, 6, 30))
    assert (paper.jawaban.hasil or {})["jumlah"] == "124"


def test_the_predicate_of_the_cpns_months_counts_for_a_first_appointment_only() -> None:
    orang = pegawai(golongan="III/a", jenjang="Ahli Pertama", tmt_jenjang=date(2024, 7, 1), tmt_cpns=date(2024, 1, 1))
    berkas = BerkasNilai("orang", orang, predikat=(periode(2024, "baik"),))
    today = date(2026, 1, 5)
    assert periksa_berkas(berkas, today).masalah == ()
    assert rows(life(berkas))[-1][2] == 12_500_000
    without = replace(berkas, pegawai=replace(orang, tmt_cpns=None))
    assert [each.kode for each in periksa_berkas(without, today).masalah] == ["predikat_sebelum_jabatan"]
    madya = replace(berkas, pegawai=replace(orang, jenjang="Ahli Madya", golongan="IV/a"))
    assert "predikat_sebelum_jabatan" in [each.kode for each in periksa_berkas(madya, today).masalah]


def post_problems(berkas: BerkasNilai) -> list[str]:
    found = periksa_berkas(berkas, date(2026, 1, 10)).masalah
    return [each.kode for each in found if each.kode.startswith("jabatan")]


def test_a_pangkat_without_a_vacancy_stands_and_its_credit_is_named_as_open() -> None:
    """K02: the pangkat may still rise one step; the sources do not tell the credit after that."""
    risen = replace(BERKAS, riwayat=(Riwayat(ASAL, date(2025, 4, 1), golongan="III/c"),))
    assert post_problems(risen) == []
    found = life(risen)
    assert [each.kode for each in found.riwayat.masalah] == ["riwayat_pangkat_tanpa_lowongan"]
    assert rows(found)[-2:] == [
        (20250401, "kenaikan_pangkat", 0, None, None),
        (20251231, "konversi", 18_750_000, None, None),
    ]
    assert (found.langkah.pangkat, found.langkah.jenjang, found.langkah.jawaban) == (None, "Ahli Muda", None)
    # The years of butir are assessed as ever, by the golongan held then.
    assert [each.kedudukan.golongan for each in nilai_berkas(risen).tahun] == ["III/b"] * 3
    with pytest.raises(Refusal, match="pangkat_di_luar_jenjang"):
        penetapan_berkas(risen, Context(), date(2026, 1, 10))


def test_the_pangkat_rises_without_a_vacancy_only_since_2023_and_one_step() -> None:
    for day, golongan in ((date(2022, 4, 1), "III/c"), (date(2025, 4, 1), "III/d"), (date(2025, 4, 1), "IV/a")):
        assert post_problems(replace(BERKAS, riwayat=(Riwayat(ASAL, day, golongan=golongan),))) == ["jabatan_golongan"]


def test_a_transfer_with_a_pangkat_that_does_not_fit_has_its_conversions_and_no_account() -> None:
    """Peraturan BKN 3/2023 Lampiran II nomor 3: IV/a into Ahli Pertama has 100, and nothing says what comes next."""
    begun = date(2023, 4, 1)
    moved = BerkasNilai(
        "orang",
        pegawai(jenjang="Ahli Pertama", golongan="IV/a", tmt_jenjang=begun, tmt_pangkat=date(2020, 4, 1)),
        predikat=(periode(2023, mulai=4), periode(2024)),
    )
    # After at least a year IV/a may become Ahli Muda, with the same pangkat.
    risen = replace(moved, riwayat=(Riwayat(ASAL, date(2024, 6, 1), "Ahli Muda"),))
    assert post_problems(moved) == post_problems(risen) == []
    # 9/12 x 12,5 and 12,5
    assert [each.ak for each in konversi_berkas(moved, Context())] == [9_375_000, 12_500_000]
    for refuse in (nilai_berkas, lambda each: penetapan_berkas(each, Context(), date(2026, 1, 10))):
        with pytest.raises(Refusal, match="pangkat_di_luar_jenjang"):
            refuse(moved)
    earlier = replace(moved, pegawai=replace(moved.pegawai, tmt_jenjang=date(2022, 4, 1)))
    assert post_problems(earlier) == ["jabatan_golongan"]


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"predikat_ijazah_baru": "baik"}, "ijazah_tanpa_pencantuman"),
        ({"tanggal_pencantuman_gelar": date(2024, 5, 1)}, "ijazah_tanpa_predikat"),
        (
            {"predikat_ijazah_baru": "baik", "tanggal_pencantuman_gelar": date(2022, 12, 31)},
            "ijazah_sebelum_konversi",
        ),
        ({"predikat_ijazah_baru": "baik", "tanggal_pencantuman_gelar": date(2023, 1, 1)}, None),
    ],
)
def test_a_degree_told_in_part_or_of_the_law_before_is_named(isi: dict[str, Any], kode: str | None) -> None:
    """K03: the title is recorded first, and since 2023; one of before is pengembangan profesi of 33/2020."""
    told = replace(BERKAS, pegawai=replace(BERKAS.pegawai, **isi))
    found = periksa_berkas(told, date(2026, 1, 10)).masalah
    assert [each.kode for each in found if each.kode.startswith("ijazah")] == ([kode] if kode else [])
    degrees = [each.ak for each in life(told).riwayat.baris if each.peristiwa == "pendidikan"]
    # 25 % of 50
    assert degrees == ([] if kode else [12_500_000])


@pytest.mark.parametrize(
    ("jenjang", "golongan", "pendidikan"), [("Mahir", "III/a", "S1/D4"), ("Ahli Pertama", "III/a", "S2")]
)
def test_the_annex_of_the_education_binds_only_what_33_2020_rates(jenjang: str, golongan: str, pendidikan: str) -> None:
    person = pegawai(jenjang=jenjang, golongan=golongan, pendidikan=pendidikan, tmt_jenjang=date(2021, 4, 1))
    carried = Integrasi(ASAL, metode="integrasi", ak_lama=30 * M)
    since = BerkasNilai("orang", person, predikat=(periode(2023),), integrasi=(carried,))
    assert post_problems(since) == []
    # 30 + 12,5; the annex that prints the golongan stands for the later degree (R10)
    assert rows(life(since))[-1][2:] == (12_500_000, 42_500_000, 42_500_000)
    claimed = replace(since, kegiatan=(kegiatan(tanggal_mulai=date(2022, 6, 1)),))
    assert post_problems(claimed) == ["jabatan_pendidikan"]


def test_an_education_of_keterampilan_opens_no_keahlian_since_2023_either() -> None:
    person = pegawai(jenjang="Ahli Muda", golongan="III/c", pendidikan="D3", tmt_jenjang=date(2024, 4, 1))
    assert post_problems(BerkasNilai("orang", person, predikat=(periode(2025),))) == ["jabatan_pendidikan"]


@pytest.mark.parametrize(
    ("letter", "integrated", "of_golongan", "minimum"),
    [
        # 187,5 - 100 of Ahli Pertama; 50 of it is the AK Dasar of III/b. Then 12,5: 100 of 100, and 50 of 50.
        ("a", 87_500_000, 37_500_000, "100"),
        # 187,5 - 150 of III/b: nothing below III/b comes along, so half the minimum (K07): 50 of 50, and 50 of 50.
        ("b", 37_500_000, 37_500_000, "50"),
    ],
)
def test_either_base_of_the_integration_leads_to_the_same_rises(
    letter: str, integrated: int, of_golongan: int, minimum: str
) -> None:
    """K10: the base of the jenjang, or of the golongan, whose AK Dasar is then not taken off once more."""
    carried = Integrasi(ASAL, metode="konvensional", ak_lama=187_500_000, jenjang="Ahli Pertama", golongan="III/b")
    person = replace(BERKAS.pegawai, saldo_awal=None)
    told = replace(BERKAS, pegawai=person, kegiatan=(), riwayat=(), predikat=(periode(2023),), integrasi=(carried,))
    day, context = date(2023, 12, 31), Context(penafsiran={"K10": letter})
    found = life(told, day, K10=letter)
    (row,) = [each for each in rows(found) if each[1] == "integrasi"]
    assert row[2:] == (integrated, of_golongan, integrated)
    answers = [found.langkah.jawaban, penetapan_berkas(told, context, day).jawaban]
    for answer in answers:
        hasil = (answer.hasil if answer else None) or {}
        assert (hasil["minimal_jenjang"], hasil["kurang_pangkat"], hasil["kelebihan_pangkat"]) == (minimum, "0", "0")
        assert (hasil["dapat_pangkat"], hasil["dapat_jenjang"]) == (True, True)


def test_no_account_per_jenjang_is_set_before_the_integration() -> None:
    with pytest.raises(Refusal, match="penetapan_sebelum_integrasi"):
        penetapan_berkas(BERKAS, Context(), date(2022, 12, 30))
    assert penetapan_berkas(BERKAS, Context(), date(2022, 12, 31)).integrasi is not None


@pytest.mark.parametrize(
    ("pada", "expected"),
    [
        # Under 33/2020 the step is decided as ever; since 2023 six periods a year, from 1 October 2025 each month.
        (date(2022, 12, 31), None),
        (date(2023, 1, 1), "2023-02-01"),
        (date(2024, 8, 2), "2024-10-01"),
        (date(2026, 1, 10), "2026-02-01"),
    ],
)
def test_the_next_step_names_the_day_on_which_a_pangkat_may_take_effect(pada: date, expected: str | None) -> None:
    data = hasil_json(nilai_berkas(BERKAS), "id", life(pada=pada))
    assert data["langkah"]["periode_pangkat"] == expected


def test_at_the_highest_pangkat_no_day_is_named() -> None:
    person = pegawai(jenjang="Ahli Utama", golongan="IV/e", tmt_jenjang=date(2021, 4, 1))
    top = BerkasNilai(
        "orang", person, predikat=(periode(2023),), integrasi=(Integrasi(ASAL, None, None, "integrasi", M),)
    )
    assert life(top).periode_pangkat() is None
