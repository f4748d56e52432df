"""A golongan belongs to its jenjang and to the annex of the education, a status to the golongan."""

from typing import Any

import pytest

from buatan.berkas import pegawai
from jenjang.core.jabatan.jenjang import GOLONGAN, JENJANG
from jenjang.core.karier.lintasan import muat_lintasan
from jenjang.core.penilaian.periksa.jabatan import masalah_jabatan


def codes(pendidikan: str | None = None, **isi: Any) -> list[tuple[str, str]]:
    person = pegawai(pendidikan=pendidikan, **isi)
    return [(each.isian, each.kode) for each in masalah_jabatan(person, pendidikan)]


def test_exactly_the_printed_pairs_of_jenjang_and_golongan_pass() -> None:
    printed = {(sel.jenjang, sel.golongan) for sel in muat_lintasan().sel}
    for jenjang in JENJANG:
        for golongan in GOLONGAN:
            expected = [] if (jenjang, golongan) in printed else [("golongan", "jabatan_golongan")]
            assert codes(jenjang=jenjang, golongan=golongan) == expected


@pytest.mark.parametrize(
    ("pendidikan", "jenjang", "golongan", "printed"),
    [
        # R10: figures that the annexes do not print.
        ("S1/D4", "Ahli Pertama", "III/a", True),
        ("S2", "Ahli Pertama", "III/a", False),
        ("S2", "Ahli Pertama", "III/b", True),
        ("S3", "Ahli Pertama", "III/b", False),
        ("D3", "Terampil", "II/b", False),
        ("D3", "Terampil", "II/c", True),
        ("SLTA", "Ahli Muda", "III/c", False),
        ("S1/D4", "Mahir", "III/a", False),
    ],
)
def test_the_annex_of_the_education_prints_the_golongan(
    pendidikan: str, jenjang: str, golongan: str, printed: bool
) -> None:
    expected = [] if printed else [("golongan", "jabatan_pendidikan")]
    assert codes(pendidikan, jenjang=jenjang, golongan=golongan) == expected


@pytest.mark.parametrize(
    ("jenjang", "golongan", "status", "fits"),
    [
        ("Ahli Utama", "IV/e", "pangkat_tertinggi", True),
        ("Ahli Utama", "IV/e", "biasa", False),
        ("Ahli Utama", "IV/d", "pangkat_tertinggi", False),
        ("Penyelia", "III/d", "pangkat_tertinggi", True),
        ("Penyelia", "III/d", "menunggu_lowongan", False),
        ("Ahli Muda", "III/d", "menunggu_lowongan", True),
        ("Ahli Muda", "III/d", "pangkat_tertinggi", False),
    ],
)
def test_a_status_fits_its_golongan(jenjang: str, golongan: str, status: str, fits: bool) -> None:
    assert codes(jenjang=jenjang, golongan=golongan, status=status) == ([] if fits else [("status", "jabatan_status")])


def test_a_golongan_the_law_does_not_know_names_the_list() -> None:
    assert codes(golongan="I/a") == [("golongan", "golongan_di_luar_daftar")]


def test_what_is_missing_is_no_problem_here() -> None:
    assert codes(jenjang=None) == codes(golongan=None) == codes("S2", golongan=None) == []
