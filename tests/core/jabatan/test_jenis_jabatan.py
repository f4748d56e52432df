"""The kind of a post by its name, and the day it is left at the batas usia pensiun."""

import pytest

from jenjang.core.jabatan.jenis_jabatan import JenisJabatan, jenis_dari_nama, jenjang_dari_nama
from jenjang.core.jabatan.usia_pensiun import batas_usia_pensiun, dasar_usia_pensiun, mulai_pensiun
from keputusan_uji import keputusan_uji


@pytest.mark.parametrize(
    ("nama", "jenis"),
    [
        ("Kepala Dinas Sosial", "pimpinan_tinggi"),
        ("Inspektur", "pimpinan_tinggi"),
        ("Inspektur Pembantu Wilayah I", "administrator"),
        ("Sekretaris Daerah", "pimpinan_tinggi"),
        ("Sekretaris Dinas", "administrator"),
        ("Sekretaris Kelurahan", "pengawas"),
        ("Kepala Bidang Sosial", "administrator"),
        ("Kasubbag Umum", "pengawas"),
        ("Kepala Sub Bagian Umum dan Kepegawaian", "pengawas"),
        ("Pekerja Sosial Ahli Muda", "fungsional"),
        ("pekerja sosial terampil", "fungsional"),
        ("Penelaah Teknis Kebijakan", "pelaksana"),
        ("Camatan", "pelaksana"),
    ],
)
def test_the_name_tells_the_kind(nama: str, jenis: str) -> None:
    assert jenis_dari_nama(nama) is JenisJabatan(jenis)


def test_every_kind_of_the_decree_is_told_by_its_names() -> None:
    jenis = [jenis_dari_nama(lembar.nama.isi) for lembar in keputusan_uji().lembar]
    banyak = {satu.value: jenis.count(satu) for satu in JenisJabatan}
    assert banyak == {"pimpinan_tinggi": 1, "administrator": 3, "pengawas": 2, "fungsional": 8, "pelaksana": 23}


def test_a_kind_has_a_label_and_says_whether_it_heads_a_unit() -> None:
    assert [jenis.nama for jenis in JenisJabatan if jenis.struktural] == [
        "Pimpinan Tinggi",
        "Administrator",
        "Pengawas",
    ]


@pytest.mark.parametrize(
    ("nama", "usia"),
    [
        ("Kepala Dinas Sosial", 60),
        ("Kepala Bidang Sosial", 58),
        ("Lurah", 58),
        ("Pengadministrasi Perkantoran", 58),
        ("Pekerja Sosial Penyelia", 58),
        ("Pekerja Sosial Ahli Muda", 58),
        ("Pekerja Sosial Ahli Madya", 60),
        ("Pekerja Sosial Ahli Utama", 65),
    ],
)
def test_the_age_of_retirement_goes_by_kind_and_jenjang(nama: str, usia: int) -> None:
    assert batas_usia_pensiun(nama, jenis_dari_nama(nama)) == usia


def test_a_functional_post_without_a_jenjang_in_its_name_has_no_known_age() -> None:
    assert jenjang_dari_nama("Dokter") is None
    assert batas_usia_pensiun("Dokter", JenisJabatan.FUNGSIONAL) is None


@pytest.mark.parametrize(
    ("lahir", "usia", "mulai"),
    [
        (19680517, 58, 20260601),
        (19680531, 58, 20260601),
        # Born on the first: the age is reached in that month, the post is left on the first of the next.
        (19680501, 58, 20260601),
        (19671203, 58, 20260101),
        (19640229, 58, 20220301),
        (19600229, 65, 20250301),
    ],
)
def test_a_post_is_left_on_the_first_of_the_month_after(lahir: int, usia: int, mulai: int) -> None:
    assert mulai_pensiun(lahir, usia) == mulai


def test_the_ages_name_their_source() -> None:
    assert "Pasal 239" in dasar_usia_pensiun()
