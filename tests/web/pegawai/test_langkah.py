"""The next step on a person's page: by the law of the day, from what is on record, each condition with its article."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from jenjang.core.angka_kredit.riwayat.masukan import Periode
from jenjang.web.pegawai.actions import catat_jabatan, catat_pangkat
from jenjang.web.pegawai.langkah.konversi import periode
from jenjang.web.pegawai.models import NilaiKinerja, PakIntegrasi, Pegawai, UjiKompetensi
from kantor_uji import buat_pengguna, klien


def berikutnya(client: Client, pegawai: Pegawai, **query: str) -> Any:
    return client.get(f"/pegawai/{pegawai.pk}/", query).context["berikutnya"]


def states(tujuan: Any) -> list[str]:
    return [each.keadaan for each in tujuan.syarat]


def test_credit_is_followed_through_integration_and_predicates(pengelola: Client, sri: Pegawai) -> None:
    # 31,25 brought in + 37,5 (2023, sangat baik: 150 % of 25) + 25 + 25.
    found = berikutnya(pengelola, sri)
    pangkat, jenjang = found.tujuan
    assert (pangkat.nilai, pangkat.minimal) == (Decimal("118.75"), Decimal(100))
    assert (jenjang.nilai, jenjang.minimal) == (Decimal("118.75"), Decimal(200))
    assert states(pangkat) == ["terpenuhi", "terpenuhi", "terpenuhi"]
    assert states(jenjang) == ["belum", "belum", "tidak_diketahui"]
    assert [row[4] for row in found.riwayat.baris] == ["0,00", "31,25", "37,50", "25,00", "25,00"]
    assert any("koefisien tahunan Ahli Muda 25 (sekunder)" in each for each in found.penjelasan)


def test_the_same_page_answers_by_the_law_of_the_day_asked_about(pengelola: Client, contoh: Any) -> None:
    anwar = Pegawai.objects.get(nip="197911302003121003")
    (old,) = berikutnya(pengelola, anwar, pada="2022-12-31").tujuan
    assert "Pasal 36 ayat (1)" in old.syarat[0].dasar
    assert "dibutuhkan 6" in old.syarat[2].keterangan
    new = berikutnya(pengelola, anwar, pada="2023-01-01").tujuan
    assert len(new) == 2
    assert "Peraturan BKN 3/2023" in new[0].syarat[0].dasar
    # Only what had ended counts: 110,4 of the integration and the year 2023.
    assert berikutnya(pengelola, anwar, pada="2024-11-30").tujuan[1].nilai == Decimal("135.4")
    # A full year counts from 15 December: another 25 of 2024.
    assert berikutnya(pengelola, anwar, pada="2024-12-14").tujuan[1].nilai == Decimal("135.4")
    assert berikutnya(pengelola, anwar, pada="2024-12-15").tujuan[1].nilai == Decimal("160.4")


def test_without_an_integration_credit_is_not_known_and_the_page_says_what_to_do(
    pengelola: Client, contoh: Any
) -> None:
    lukman = Pegawai.objects.get(nama__startswith="Lukman")
    found = berikutnya(pengelola, lukman)
    assert [(each.nilai, states(each)[0]) for each in found.tujuan] == [(None, "tidak_diketahui")] * 2
    assert "Catat PAK integrasi" in found.penjelasan[0]
    assert found.riwayat is None
    address = f"/pegawai/{lukman.pk}/riwayat/pak-integrasi/"
    told = {"metode": "konvensional", "ak_lama": "1.234,5678"}
    assert "tiga angka" in str(pengelola.post(address, told).context["form"].errors)
    assert "Tulis seperti" in str(pengelola.post(address, told | {"ak_lama": "dua"}).context["form"].errors)
    parts = {"ak_lama": "10", "penunjang": "10,5"}
    assert "Kurang dari" in str(pengelola.post(address, told | parts).context["form"].errors["ak_lama"])
    assert pengelola.post(address, told | {"ak_lama": "650,25", "penunjang": "12"}).status_code == 302
    assert "sudah tercatat" in str(pengelola.post(address, told | {"ak_lama": "7"}).context["form"].errors)
    # 650,25 - 12 - the base of Ahli Madya, then 37,5 a year.
    base = Decimal(400)
    assert berikutnya(pengelola, lukman).tujuan[1].nilai == Decimal("638.25") - base + 3 * Decimal("37.5")
    row = PakIntegrasi.objects.get(pegawai=lukman)
    assert "650,25" in pengelola.get(f"{address}{row.pk}/").content.decode()


def test_a_first_post_since_2023_needs_no_integration(pengelola: Client, contoh: Any) -> None:
    maya = Pegawai.objects.get(nama__startswith="Maya")
    pangkat, _jenjang = berikutnya(pengelola, maya).tujuan
    assert (pangkat.nilai, pangkat.minimal) == (Decimal("37.5"), Decimal(50))


def test_a_rise_splits_the_year_and_leaves_the_surplus(pengelola: Client, contoh: Any) -> None:
    ratna = Pegawai.objects.get(nip="198209262006012001")
    rows = berikutnya(pengelola, ratna).riwayat.baris
    # Nine months of 25 and three of 37,5 at 150 %, the latter half up at three decimals (K01).
    assert [(row[0], row[4]) for row in rows if row[0].endswith("2023")] == [
        ("30-09-2023", "28,125"), ("01-10-2023", "0,000"), ("31-12-2023", "14,063"),
    ]  # fmt: skip


def test_a_pangkat_that_follows_its_jenjang_needs_nothing_more(pengelola: Client, sri: Pegawai) -> None:
    """Ahli Madya from 1 July 2025 with III/d: IV/a follows with the same credit; July to December wait for the year."""
    catat_pangkat(sri, date(2025, 4, 1), golongan="III/d")
    catat_jabatan(sri, date(2025, 7, 1), nama="Pekerja Sosial Ahli Madya")
    pangkat, jenjang = berikutnya(pengelola, sri, pada="2025-09-01").tujuan
    assert "menyusul kenaikan jenjang dengan angka kredit yang sama" in pangkat.kalimat
    assert (pangkat.nilai, states(pangkat)[0]) == (None, "terpenuhi")
    assert (jenjang.nilai, jenjang.minimal) == (Decimal(0), Decimal(450))


def test_a_passed_test_counts_while_it_lasts(pengelola: Client, sri: Pegawai) -> None:
    passed = UjiKompetensi.objects.create(
        pegawai=sri, jenjang="Ahli Madya", tanggal=date(2025, 2, 1), lulus=True, berlaku_sampai=date(2026, 2, 1)
    )
    told = {day: states(berikutnya(pengelola, sri, pada=day).tujuan[1])[1] for day in
            ("2025-01-31", "2025-02-01", "2026-02-01", "2026-02-02")}  # fmt: skip
    assert list(told.values()) == ["belum", "terpenuhi", "terpenuhi", "belum"]
    passed.lulus = False
    passed.save()
    assert states(berikutnya(pengelola, sri, pada="2025-06-01").tujuan[1])[1] == "belum"


@pytest.mark.parametrize(
    ("masa", "expected"),
    [
        ((date(2024, 1, 1), date(2025, 1, 1)), [(2024, 1, 12)]),
        ((date(2024, 7, 1), date(2025, 4, 1)), [(2024, 7, 12), (2025, 1, 3)]),
        # Only whole months have a predicate of their own.
        ((date(2024, 1, 15), date(2024, 3, 20)), [(2024, 2, 2)]),
        ((date(2024, 1, 15), date(2024, 1, 31)), []),
        ((date(2022, 7, 1), date(2023, 7, 1)), [(2023, 3, 6)]),
    ],
)
def test_a_rating_gives_whole_months_of_each_year(masa: Any, expected: list[tuple[int, int, int]]) -> None:
    class Rentang:
        lower, upper = masa

    rating = NilaiKinerja(masa=Rentang(), predikat="baik")
    assert list(periode(rating, 202303)) == [Periode(*each, "baik") for each in expected]


def test_the_last_two_years_are_years_not_rows(pengelola: Client, sri: Pegawai) -> None:
    def kinerja() -> tuple[str, str]:
        line = berikutnya(pengelola, sri, pada="2026-03-01").tujuan[0].syarat[2]
        return line.keadaan, line.keterangan

    year = NilaiKinerja.objects.get(pegawai=sri, masa__startswith=date(2025, 1, 1))
    year.masa = (date(2025, 1, 1), date(2025, 7, 1))
    year.save()
    NilaiKinerja.objects.create(pegawai=sri, masa=(date(2025, 7, 1), date(2026, 1, 1)), predikat="sangat baik")
    assert kinerja() == ("terpenuhi", "baik, baik")
    # Both rows of 2025 are good, 2024 was not.
    NilaiKinerja.objects.filter(pegawai=sri, masa__startswith=date(2024, 1, 1)).update(predikat="kurang")
    assert kinerja() == ("belum", "kurang, baik")
    NilaiKinerja.objects.filter(pegawai=sri, masa__startswith=date(2024, 1, 1)).delete()
    assert kinerja() == ("tidak_diketahui", "")


def test_a_post_elsewhere_in_between_breaks_the_line(pengelola: Client, sri: Pegawai) -> None:
    catat_jabatan(sri, date(2023, 7, 1), nama="Analis Kebijakan Ahli Muda")
    catat_jabatan(sri, date(2024, 1, 1), nama="Pekerja Sosial Ahli Muda")
    catat_pangkat(sri, date(2025, 4, 1), golongan="III/d")
    found = berikutnya(pengelola, sri)
    assert [each.nilai for each in found.tujuan] == [None, None]
    assert "diangkat kembali" in found.penjelasan[0]
    assert berikutnya(pengelola, sri, pada="2023-06-30").tujuan[0].nilai == Decimal("31.25")


def test_the_worker_sees_the_own_steps_but_adds_no_integration(contoh: Any, sri: Pegawai) -> None:
    own = klien(buat_pengguna("pekerja_sosial", pegawai=sri, instansi=contoh))
    assert len(berikutnya(own, sri).tujuan) == 2
    assert own.get(f"/pegawai/{sri.pk}/riwayat/pak-integrasi/").status_code in {403, 404}
