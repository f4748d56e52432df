"""Units of one name in different branches: their heads are found from the top down, and people go to their own."""

from typing import Any

import pytest

from jenjang.core.beban_kerja.kebutuhan.neraca import Sumber, susun_neraca
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku
from jenjang.core.beban_kerja.kebutuhan.penempatan import tempatkan
from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import rekap_unit
from jenjang.core.beban_kerja.kebutuhan.unit import UnitKerja, pasangkan_unit
from jenjang.core.jabatan.jenis_jabatan import jenis_dari_nama
from jenjang.core.penilaian.berkas import Asal

TU = "Sub Bagian Tata Usaha"
DINAS, UPTD_A, TU_A, UPTD_B, TU_B, KELOMPOK = range(1, 7)


def posisi(*baris: tuple[str, int | None]) -> tuple[Posisi, ...]:
    """Posts by name and the place of the one above."""
    return tuple(
        Posisi(letak, str(letak), nama, jenis_dari_nama(nama), induk, None) for letak, (nama, induk) in enumerate(baris)
    )


POSISI = posisi(
    ("Kepala Dinas Sosial", None),
    ("Kepala UPTD Panti A", 0),
    (f"Kepala {TU}", 1),
    ("Pengelola Data", 2),
    ("Kepala UPTD Panti B", 0),
    (f"Kepala {TU}", 4),
    ("Pengelola Data", 5),
    ("Pramu Kebersihan", 5),
    ("Pekerja Sosial Ahli Muda", 0),
)
UNIT = (
    UnitKerja(DINAS, "Dinas Sosial", None),
    UnitKerja(UPTD_A, "UPTD Panti A", DINAS),
    UnitKerja(TU_A, TU, UPTD_A),
    UnitKerja(UPTD_B, "UPTD Panti B", DINAS),
    UnitKerja(TU_B, TU, UPTD_B),
    UnitKerja(KELOMPOK, "Kelompok Jabatan Fungsional", DINAS),
)


def ditempatkan(jabatan: str, kunci: int | None, nama: str = TU) -> tuple[list[int], int]:
    """Give where somebody of a unit is placed, and how many were not."""
    orang = Pemangku(asal=Asal("bezetting", 2, {}), jabatan=jabatan, unit=nama, kunci_unit=kunci)
    hasil = tempatkan([orang], POSISI, pasangkan_unit(UNIT, POSISI))
    return list(hasil.pemangku), len(hasil.luar)


def test_each_head_is_found_in_its_branch() -> None:
    assert pasangkan_unit(UNIT, POSISI).letak == {DINAS: 0, UPTD_A: 1, TU_A: 2, UPTD_B: 4, TU_B: 5}


@pytest.mark.parametrize(
    ("jabatan", "kunci", "hasil"),
    [
        ("Pengelola Data", TU_A, ([3], 0)),
        ("Pengelola Data", TU_B, ([6], 0)),
        (f"Kepala {TU}", TU_B, ([5], 0)),
        # By name alone nobody knows which of them it is.
        ("Pengelola Data", None, ([], 1)),
        # The post is only in B: somebody of A does not hold it.
        ("Pramu Kebersihan", TU_B, ([7], 0)),
        ("Pramu Kebersihan", TU_A, ([], 1)),
        # A unit that no post heads leaves it to the name.
        ("Pekerja Sosial Ahli Muda", KELOMPOK, ([8], 0)),
        ("Pekerja Sosial Ahli Muda", UPTD_A, ([8], 0)),
    ],
)
def test_a_holder_goes_to_the_post_of_the_own_unit(jabatan: str, kunci: int | None, hasil: Any) -> None:
    assert ditempatkan(jabatan, kunci) == hasil


def test_the_nearest_head_is_taken_and_none_where_two_are_as_near() -> None:
    tegak = posisi(("Kepala Dinas", None), ("Kepala Bidang A", 0), ("Kepala Seksi Anak", 1), ("Kepala Seksi Anak", 0))
    anak = UnitKerja(2, "Seksi Anak", 1)
    assert pasangkan_unit((UnitKerja(1, "Dinas", None), anak), tegak).letak == {1: 0, 2: 3}
    sejajar = posisi(("Kepala Dinas", None), ("Kepala Seksi Anak", 0), ("Kepala Seksi Anak", 0))
    assert pasangkan_unit((UnitKerja(1, "Dinas", None), anak), sejajar).letak == {1: 0}


def test_a_post_that_two_units_find_goes_to_the_nearer_or_to_none() -> None:
    satu = posisi(("Kepala Dinas", None), ("Kepala UPTD A", 0), (f"Kepala {TU}", 1))
    unit = (
        UnitKerja(1, "Dinas", None), UnitKerja(2, "UPTD A", 1), UnitKerja(3, "UPTD B", 1),
        UnitKerja(4, TU, 2), UnitKerja(5, TU, 3),
    )  # fmt: skip
    assert pasangkan_unit(unit, satu).letak == {1: 0, 2: 1, 4: 2}
    assert pasangkan_unit(tuple(each for each in unit if each.kunci != 2), satu).letak == {1: 0, 5: 2}
    tanpa = (UnitKerja(1, "Dinas", None), UnitKerja(2, "Cabang", 1), UnitKerja(3, "Ranting", 1), *unit[3:])
    assert pasangkan_unit(tanpa, satu).letak == {1: 0}
    assert pasangkan_unit((), satu).letak == {}


def test_heads_of_one_name_are_told_apart_by_the_post_above() -> None:
    neraca = susun_neraca(POSISI, (), sumber=Sumber.TERCETAK)
    assert [(satu.kelompok, satu.banyak_posisi) for satu in rekap_unit(neraca, POSISI)] == [
        ("Kepala Dinas Sosial", 2),
        ("Kepala UPTD Panti A", 1),
        (f"Kepala {TU} (Kepala UPTD Panti A)", 2),
        ("Kepala UPTD Panti B", 1),
        (f"Kepala {TU} (Kepala UPTD Panti B)", 3),
    ]
