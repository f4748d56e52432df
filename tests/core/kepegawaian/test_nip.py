"""The parts of a NIP, the names of the pangkat, and the order of seniority."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jenjang.core.kepegawaian.nip import bagi_nip, tampil_nip
from jenjang.core.kepegawaian.pangkat import (
    golongan_dari_pangkat,
    golongan_pns,
    nama_pangkat,
    pangkat_dan_golongan,
    tingkat_golongan,
)
from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.kepegawaian.selisih import Keadaan, Selisih, bandingkan
from jenjang.core.kepegawaian.urut_kepangkatan import Kepangkatan, urut_kepangkatan
from jenjang.core.penilaian.berkas import Asal

ASAL = Asal("", 0, {})


def test_a_nip_is_taken_apart_and_shown_in_its_groups() -> None:
    bagian = bagi_nip("198609262015051001")
    assert bagian is not None
    assert (bagian.lahir, bagian.tahun, bagian.bulan, bagian.jenis_kelamin, bagian.urut) == (
        date(1986, 9, 26), 2015, 5, "L", "001",
    )  # fmt: skip
    assert tampil_nip("198609262015051001") == "19860926 201505 1 001"


def test_the_number_of_a_pppk_has_no_month() -> None:
    bagian = bagi_nip("199001052022212001")
    assert bagian is not None
    assert bagian.milik_pppk
    assert bagian.jenis_kelamin == "P"


@pytest.mark.parametrize("text", ["", "19860926201505100", "1986092620150510012", "19860926201505100x", "١" * 18])
def test_another_text_is_no_nip(text: str) -> None:
    assert bagi_nip(text) is None
    assert tampil_nip(text) == text


@given(st.text("0123456789", min_size=18, max_size=18))
def test_any_eighteen_digits_are_taken_apart_without_an_exception(nip: str) -> None:
    bagian = bagi_nip(nip)
    assert bagian is not None
    assert tampil_nip(nip).replace(" ", "") == nip
    assert bagian.lahir is None or f"{bagian.lahir.year:04d}{bagian.lahir:%m%d}" == nip[:8]


@pytest.mark.parametrize(
    ("text", "golongan"),
    [
        ("Penata Tk. I", "III/d"),
        ("PENATA TINGKAT I", "III/d"),
        ("Penata Tk.1", "III/d"),
        ("Penata", "III/c"),
        ("Camat", None),
    ],
)
def test_a_pangkat_is_known_however_it_is_written(text: str, golongan: str | None) -> None:
    assert golongan_dari_pangkat(text) == golongan


def test_pangkat_and_golongan_name_each_other() -> None:
    assert pangkat_dan_golongan("III/c") == "Penata (III/c)"
    assert pangkat_dan_golongan("IX") == "IX"
    for golongan in golongan_pns():
        assert golongan_dari_pangkat(nama_pangkat(golongan)) == golongan
    assert [tingkat_golongan(each) for each in golongan_pns()] == list(range(17))
    assert tingkat_golongan("V/a") == -1


def test_seniority_goes_by_pangkat_then_time_then_class_then_age() -> None:
    junior = Kepangkatan("a", "III/c", 20200401, 9, lahir=19700101)
    earlier = Kepangkatan("b", "III/d", 20190401, 8, lahir=19850101)
    later = Kepangkatan("c", "III/d", 20210401, 9, lahir=19700101)
    higher_class = Kepangkatan("d", "III/d", 20210401, 10, lahir=19850101)
    older = Kepangkatan("e", "III/d", 20210401, 9, lahir=19650101)
    unknown = Kepangkatan("f")
    ordered = urut_kepangkatan([junior, later, unknown, older, earlier, higher_class])
    assert [each.kunci for each in ordered] == ["b", "d", "e", "c", "a", "f"]


def test_two_tellings_differ_only_where_theirs_says_something_else() -> None:
    kita = BarisPegawai(asal=ASAL, nip="1", nama="Sri Wahyuni", golongan="III/c", jabatan="Ahli Muda", unit="A")
    mereka = BarisPegawai(asal=ASAL, nip="1", nama="SRI  WAHYUNI", golongan="III/d", jabatan="Pekerja Sosial Ahli Muda")
    baru = BarisPegawai(asal=ASAL, nip="2", nama="Budi")
    lama = BarisPegawai(asal=ASAL, nip="3", nama="Citra")
    found = bandingkan([kita, lama], [mereka, baru])
    assert [(each.nip, each.keadaan) for each in found] == [
        ("1", Keadaan.KEDUANYA), ("2", Keadaan.HANYA_DI_SANA), ("3", Keadaan.HANYA_DI_SINI),
    ]  # fmt: skip
    assert found[0].selisih == (Selisih("golongan", "III/c", "III/d"),)
