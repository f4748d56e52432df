"""Need against people: placement, selisih, efektivitas, what is vacant, sums and the years ahead."""

from fractions import Fraction
from typing import Any

import pytest

from jenjang.core.beban_kerja.hitung import hitung_keputusan
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca, Sumber, susun_neraca
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, Penetapan, StatusPegawai
from jenjang.core.beban_kerja.kebutuhan.penempatan import tempatkan
from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi, susun_posisi
from jenjang.core.beban_kerja.kebutuhan.proyeksi import proyeksikan, proyeksikan_semua
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import rekap, rekap_jenis, rekap_jenjang, rekap_unit
from jenjang.core.penilaian.berkas import Asal
from keputusan_uji import keputusan_uji

ASAL = Asal("bezetting", 2, {"jabatan": "B", "nomor_jabatan": "A", "unit": "C"})


def pemangku(**isi: Any) -> Pemangku:
    return Pemangku(**{"asal": ASAL, **isi})


def posisi_uji() -> tuple[Posisi, ...]:
    return susun_posisi(keputusan_uji())


def neraca_uji(sumber: Sumber = Sumber.TERCETAK, **isi: Any) -> tuple[Neraca, ...]:
    return susun_neraca(posisi_uji(), hitung_keputusan(keputusan_uji()), sumber=sumber, **isi)


def bernomor(neraca: tuple[Neraca, ...], nomor: str) -> Neraca:
    return next(satu for satu in neraca if satu.posisi.nomor == nomor)


@pytest.mark.parametrize(
    ("isi", "nomor"),
    [
        ({"nomor": "2.1.1"}, "2.1.1"),
        ({"nomor": "3.2", "jabatan": "Penelaah Teknis Kebijakan"}, "3.2"),
        ({"jabatan": "pekerja sosial AHLI MUDA"}, "5"),
        ({"jabatan": "Kepala Dinas"}, "1"),
        ({"jabatan": "Kasubbag Umum dan Kepegawaian"}, "2.1"),
        ({"jabatan": "Pengadministrasi Perkantoran", "unit": "Sub Bagian Umum dan Kepegawaian"}, "2.1.3"),
        ({"jabatan": "Pengadministrasi Perkantoran", "unit": "Kepala Bidang Sosial"}, "3.8"),
        ({"jabatan": "Penyuluh Sosial Ahli Muda", "unit": "Bidang Sosial"}, "3.1"),
    ],
)
def test_a_holder_is_placed_by_number_or_by_name_and_unit(isi: dict[str, str], nomor: str) -> None:
    posisi = posisi_uji()
    penempatan = tempatkan([pemangku(**isi)], posisi)
    assert (penempatan.masalah, penempatan.luar) == ((), ())
    assert [posisi[letak].nomor for letak in penempatan.pemangku] == [nomor]


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"jabatan": "Pengadministrasi Perkantoran"}, "bezetting_jabatan_mendua"),
        ({"jabatan": "Penelaah Teknis Kebijakan", "unit": "Bidang Sosial"}, "bezetting_jabatan_mendua"),
        ({"jabatan": "Pengadministrasi Perkantoran", "unit": "Bidang Tata Ruang"}, "bezetting_unit_tidak_dikenal"),
        ({"jabatan": "Arsiparis Terampil"}, "bezetting_jabatan_tidak_dikenal"),
        ({"nomor": "9.9"}, "bezetting_nomor_tidak_dikenal"),
        ({"nomor": "5", "jabatan": "Arsiparis Terampil"}, "bezetting_nomor_beda_jabatan"),
    ],
)
def test_whoever_fits_no_post_or_several_is_named_and_not_placed(isi: dict[str, str], kode: str) -> None:
    penempatan = tempatkan([pemangku(**isi)], posisi_uji())
    assert [satu.kode for satu in penempatan.masalah] == [kode]
    assert (len(penempatan.luar), dict(penempatan.pemangku)) == (1, {})


def test_people_counted_and_not_named_count_by_their_number() -> None:
    posisi = posisi_uji()
    penempatan = tempatkan([pemangku(nomor="3.9", jumlah=4), pemangku(nomor="3.9")], posisi)
    assert penempatan.jumlah(posisi[21]) == 5
    assert penempatan.jumlah(posisi[20]) == 0


def test_the_need_is_what_the_decree_prints_or_what_its_rows_give() -> None:
    tercetak, hitung = bernomor(neraca_uji(), "5"), bernomor(neraca_uji(Sumber.HITUNG), "5")
    assert (tercetak.kebutuhan, hitung.kebutuhan) == (2, 3)
    assert (tercetak.berbeda, hitung.berbeda) == (True, False)


def test_without_people_what_rests_on_them_is_unknown() -> None:
    satu = bernomor(neraca_uji(), "5")
    assert (satu.bezetting, satu.selisih, satu.efektivitas, satu.prestasi, satu.lowong) == (None,) * 5


def test_selisih_is_people_less_need_and_efektivitas_load_by_people() -> None:
    satu = bernomor(neraca_uji(bezetting={31: 3}), "5")
    # 3.408 hours / 1.250 hours / 3 people.
    assert (satu.selisih, satu.efektivitas, satu.prestasi) == (1, Fraction(3408, 3750), "B")


def test_a_post_nobody_holds_has_no_efektivitas() -> None:
    satu = bernomor(neraca_uji(bezetting={31: 0}), "5")
    assert (satu.selisih, satu.efektivitas, satu.prestasi) == (-2, None, None)


def test_vacant_is_set_less_filled_less_proposals_under_way() -> None:
    penetapan = {31: Penetapan(ditetapkan=5, dalam_proses=1), 32: Penetapan(ditetapkan=5)}
    neraca = neraca_uji(bezetting={31: 2, 32: 2}, penetapan=penetapan)
    assert (bernomor(neraca, "5").lowong, bernomor(neraca, "6").lowong, bernomor(neraca, "7").lowong) == (2, 3, None)


def test_sums_go_per_kind_jenjang_and_unit() -> None:
    neraca = neraca_uji(Sumber.HITUNG)
    jenis = {satu.kelompok: (satu.banyak_posisi, satu.kebutuhan) for satu in rekap_jenis(neraca)}
    assert jenis["Fungsional"] == (8, 23)
    assert sum(kebutuhan or 0 for _, kebutuhan in jenis.values()) == 86
    assert [(satu.kelompok, satu.kebutuhan) for satu in rekap_jenjang(neraca)][:2] == [
        ("Pekerja Sosial Ahli Pertama", 3),
        ("Pekerja Sosial Ahli Muda", 3),
    ]
    unit = {satu.kelompok: satu.banyak_posisi for satu in rekap_unit(neraca, posisi_uji())}
    assert unit["Kepala Sub Bagian Umum dan Kepegawaian"] == 6
    assert sum(unit.values()) == 37


def test_two_sheets_of_one_functional_post_are_one_group() -> None:
    rumpun = {satu.kelompok: satu.banyak_posisi for satu in rekap_jenjang(neraca_uji())}
    assert rumpun["Penyuluh Sosial Ahli Muda"] == 2


def test_a_sum_with_an_unknown_part_is_unknown_and_counts_it() -> None:
    neraca = neraca_uji(bezetting={31: 2})
    satu = rekap("uji", [bernomor(neraca, "5"), bernomor(neraca, "6")])
    assert (satu.kebutuhan, satu.bezetting, satu.selisih, satu.efektivitas) == (5, None, None, None)


def test_efektivitas_of_a_unit_is_its_load_by_its_people() -> None:
    neraca = neraca_uji(bezetting={31: 2, 32: 3})
    satu = rekap("uji", [bernomor(neraca, "5"), bernomor(neraca, "6")])
    assert (satu.efektivitas, satu.prestasi) == (Fraction(3408 + 3388, 1250 * 5), "A")


def test_the_projection_takes_people_away_at_the_end_of_their_year() -> None:
    orang = [
        pemangku(nomor="5", lahir=19690415),
        pemangku(nomor="5", lahir=19681220),
        pemangku(nomor="5", lahir=19900101, status=StatusPegawai.PPPK, akhir_kontrak=20280930),
    ]
    satu = bernomor(neraca_uji(bezetting={31: 3}), "5")
    proyeksi = proyeksikan(satu, orang, 20260704)
    # BUP 58: born December 1968 leaves on 1 January 2027, born April 1969 on 1 May 2027.
    rincian = [(each.tahun, each.pensiun, each.kontrak_berakhir, each.tersisa, each.selisih) for each in proyeksi.tahun]
    assert rincian == [
        (2026, 0, 0, 3, 1),
        (2027, 2, 0, 1, -1),
        (2028, 0, 1, 1, -1),
        (2029, 0, 0, 1, -1),
        (2030, 0, 0, 1, -1),
        (2031, 0, 0, 1, -1),
    ]


def test_who_is_past_the_age_leaves_in_the_running_year() -> None:
    satu = bernomor(neraca_uji(bezetting={31: 1}), "5")
    proyeksi = proyeksikan(satu, [pemangku(nomor="5", lahir=19600101)], 20260704)
    assert [(each.pensiun, each.tersisa) for each in proyeksi.tahun][:2] == [(1, 0), (0, 0)]


def test_a_person_without_a_date_of_birth_makes_the_rest_unknown() -> None:
    orang = [pemangku(nomor="5"), pemangku(nomor="5", lahir=19690415)]
    satu = bernomor(neraca_uji(bezetting={31: 2}), "5")
    proyeksi = proyeksikan(satu, orang, 20260704)
    assert proyeksi.tak_diketahui == 1
    assert [(each.pensiun, each.tersisa) for each in proyeksi.tahun][1] == (1, None)


def test_the_office_is_the_sum_of_its_posts() -> None:
    orang = [pemangku(nomor="5", lahir=19690415), pemangku(nomor="3", lahir=19680715)]
    posisi = posisi_uji()
    penempatan = tempatkan(orang, posisi)
    bezetting = {satu.letak: penempatan.jumlah(satu) for satu in posisi}
    rinci, jumlah = proyeksikan_semua(neraca_uji(bezetting=bezetting), penempatan, 20260704)
    assert len(rinci) == 37
    assert [(each.tahun, each.pensiun, each.tersisa) for each in jumlah.tahun][:3] == [
        (2026, 1, 1),
        (2027, 1, 0),
        (2028, 0, 0),
    ]
    assert jumlah.tahun[0].selisih == 1 - 75


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_a_problem_of_placing_says_what_to_do(bahasa: str) -> None:
    asal = Asal("bezetting", 7, {"jabatan": "B"}, nilai={"jabatan": "Penelaah Teknis Kebijakan"})
    satu = Pemangku(asal=asal, jabatan="Penelaah Teknis Kebijakan", unit="Kepala Bidang Sosial")
    (masalah,) = tempatkan([satu], posisi_uji()).masalah
    assert (masalah.lembar, masalah.baris, masalah.kolom) == ("bezetting", 7, "B")
    assert "3.2 Penelaah Teknis Kebijakan; 3.3 Penelaah" in masalah.pesan(bahasa)
