"""The figures of both methods, entry by entry, and the small functions that use them."""

from fractions import Fraction

import pytest

from jenjang.core.beban_kerja.efektivitas import efektivitas_jabatan, prestasi
from jenjang.core.beban_kerja.jabatan_tunggal import berjabatan_tunggal
from jenjang.core.beban_kerja.konstanta import konstanta_jenjang
from jenjang.core.beban_kerja.metode import formasi, jumlah_lengkap, kebutuhan_tugas, waktu_penyelesaian_butir
from jenjang.core.beban_kerja.pembulatan import ke_atas, setengah_ke_atas
from jenjang.core.beban_kerja.waktu_efektif import (
    norma_waktu_efektif,
    satuan_waktu_efektif,
    waktu_efektif_berlaku,
    waktu_efektif_dikenal,
)


@pytest.mark.parametrize(
    ("jenjang", "target", "konstanta"),
    [
        ("Pemula", "3.75", "0.003"),
        ("Terampil", "5", "0.004"),
        ("Mahir", "12.5", "0.01"),
        ("Penyelia", "25", "0.02"),
        ("Ahli Pertama", "12.5", "0.01"),
        ("Ahli Muda", "25", "0.02"),
        ("Ahli Madya", "37.5", "0.03"),
        ("Ahli Utama", "50", "0.04"),
    ],
)
def test_konstanta_is_the_yearly_target_of_pasal_26_over_1250_hours(jenjang: str, target: str, konstanta: str) -> None:
    assert konstanta_jenjang()[jenjang] == Fraction(konstanta) == Fraction(target) / 1250


@pytest.mark.parametrize(
    ("satuan", "tanggal", "nilai"),
    [("menit", 20240624, 75000), ("menit", 20150101, 72000), ("jam", 20240624, 1250), ("jam", 20150101, 1200)],
)
def test_waktu_efektif_is_dated(satuan: str, tanggal: int, nilai: int) -> None:
    norma = waktu_efektif_berlaku(satuan, tanggal)
    assert norma.nilai == nilai
    assert norma.dasar


def test_waktu_efektif_has_neither_gap_nor_overlap_and_hours_agree_with_minutes() -> None:
    for satuan in ("menit", "jam"):
        norma = [satu for satu in norma_waktu_efektif() if satu.satuan == satuan]
        for tanggal in (19000101, 20191231, 20200101, 99991231):
            assert sum(satu.berlaku_pada(tanggal) for satu in norma) == 1
    assert {nilai * 60 for nilai in waktu_efektif_dikenal("jam")} == waktu_efektif_dikenal("menit")
    with pytest.raises(ValueError, match="hari"):
        waktu_efektif_berlaku("hari", 20240624)


def test_the_unit_of_a_printed_norm_is_told_by_its_size() -> None:
    assert satuan_waktu_efektif(Fraction(75000)) == "menit"
    assert satuan_waktu_efektif(Fraction(1250)) == "jam"
    assert satuan_waktu_efektif(Fraction(60000)) == ""


def test_both_methods_by_the_worked_rows_of_the_decree() -> None:
    # Kepala Dinas row 1: 1 document x 3.000 minutes / 75.000 = 0,040 persons.
    assert kebutuhan_tugas(Fraction(1), Fraction(3000), Fraction(75000)) == Fraction("0.040")
    # Pekerja Sosial Ahli Muda row 1: 0,14 / 0,020 = 7 hours; the sheet: 3.408 / 1.250 = 2,7264 persons.
    assert waktu_penyelesaian_butir(Fraction("0.14"), Fraction("0.02")) == 7
    assert formasi(Fraction(3408), Fraction(1250)) == Fraction("2.7264")


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    assert jumlah_lengkap([Fraction(1), Fraction(2)]) == 3
    assert jumlah_lengkap([Fraction(1), None]) is None


@pytest.mark.parametrize(
    ("nilai", "setengah", "atas"), [("1.49", 1, 2), ("1.5", 2, 2), ("1.51", 2, 2), ("2", 2, 2), ("0.4999999", 0, 1)]
)
def test_rounding_at_and_around_a_half(nilai: str, setengah: int, atas: int) -> None:
    assert (setengah_ke_atas(Fraction(nilai)), ke_atas(Fraction(nilai))) == (setengah, atas)


@pytest.mark.parametrize(
    ("beban", "pegawai", "pita"),
    [
        ("2", 2, "A"), ("1.99", 2, "A"), ("0.99", 1, "B"), ("0.90", 1, "B"), ("0.89", 1, "C"),
        ("0.70", 1, "C"), ("0.69", 1, "D"), ("0.50", 1, "D"), ("0.49", 1, "E"), ("0", 1, "E"),
    ],
)  # fmt: skip
def test_prestasi_bands_at_their_edges(beban: str, pegawai: int, pita: str) -> None:
    assert prestasi(efektivitas_jabatan(Fraction(beban), pegawai)) == pita


@pytest.mark.parametrize(
    ("nama", "tunggal"),
    [
        ("Kepala Dinas Sosial dan Pemberdayaan Masyarakat", True),
        ("Sekretaris Dinas", True),
        ("Kepala Sub Bagian Umum dan Kepegawaian", True),
        ("Sekretaris Pimpinan", False),
        ("Penelaah Teknis Kebijakan", False),
        ("Pekerja Sosial Ahli Muda", False),
    ],
)
def test_posts_of_one_seat_are_told_by_their_name(nama: str, tunggal: bool) -> None:
    assert berjabatan_tunggal(nama) is tunggal
