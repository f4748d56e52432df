"""What describes an incumbent is told from what is asked of the post."""

import pytest

from jenjang.core.jabatan.data_pribadi import DataPribadi, data_pribadi
from keputusan_uji import bagian, dokumen, keputusan_uji, lembar_tugas


def _temuan(*fisik: str, pengalaman: str = "-") -> tuple[DataPribadi, ...]:
    syarat = bagian("5", "SYARAT JABATAN", "- a Pendidikan** : S-1", f"- c Pengalaman** : {pengalaman}")
    isi = lembar_tugas("1\tMengolah surat\tDokumen\t12\t900\t75,000\t0.144")
    isi = isi.replace("6 TUGAS POKOK :", f"{syarat}\n6 TUGAS POKOK :")
    lain = bagian("15", "SYARAT JABATAN LAIN", "- f Kondisi Fisik** :", *fisik)
    return data_pribadi(dokumen(f"{isi}\n{lain}").lembar[0])


def test_only_the_sheet_of_the_incumbent_in_the_decree_holds_such_data() -> None:
    temuan = {lembar.urutan: data_pribadi(lembar) for lembar in keputusan_uji().lembar if data_pribadi(lembar)}
    assert list(temuan) == [33]
    assert [satu.kunci for satu in temuan[33]] == [
        "umur", "tinggi_badan", "berat_badan", "jenis_kelamin", "postur_badan", "pengalaman", "pengalaman",
    ]  # fmt: skip
    assert all(satu.pasti for satu in temuan[33])


@pytest.mark.parametrize(
    "isi",
    [
        "- b Umur** : 25 s/d 40 tahun", "- b Umur** : maksimal 35 tahun", "- b Umur** : > 18 tahun",
        "- b Umur** : di bawah 58 tahun", "- c Tinggi badan** : 160 cm ke atas (minimal)", "- d Berat badan** : ideal",
        "- a Jenis Kelamin** : Perempuan", "- e Postur badan** : tegap",
    ],
)  # fmt: skip
def test_a_limit_or_a_wish_is_a_requirement(isi: str) -> None:
    assert _temuan(isi) == ()


@pytest.mark.parametrize(
    "isi",
    ["- b Umur** : 47 th", "- c Tinggi badan** : 1,68 m", "- c Tinggi badan** : 168 cm", "- d Berat badan** : 70 Kg"],
)
def test_a_single_measure_is_likely_a_person(isi: str) -> None:
    (satu,) = _temuan(isi)
    assert not satu.pasti


def test_one_sex_and_a_build_count_only_beside_two_measures() -> None:
    ukuran = ("- b Umur** : 47 tahun", "- c Tinggi badan** : 168 cm")
    ikutan = ("- a Jenis Kelamin** : Laki-laki", "- e Postur badan** : tegap")
    assert len(_temuan(*ikutan, ukuran[0])) == 1
    assert len(_temuan(*ikutan, *ukuran)) == 4
    assert len(_temuan("- a Jenis Kelamin** : Laki-laki/Perempuan", "- e Postur badan** : proporsional", *ukuran)) == 2


def test_a_career_makes_one_measure_certain() -> None:
    temuan = _temuan("- b Umur** : 47 tahun", pengalaman="Staf Dinas Contoh 2010 s/d 2014")
    assert [(satu.kunci, satu.pasti) for satu in temuan] == [("umur", True), ("pengalaman", True)]
