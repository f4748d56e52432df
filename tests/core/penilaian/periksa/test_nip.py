"""A NIP whose parts cannot be, or contradict the record, is named."""

from datetime import date
from typing import Any

import pytest

from buatan.berkas import pegawai
from jenjang.core.penilaian.periksa.nip import masalah_nip

# Invented: born 26 September 1986, CPNS May 2015, female, serial 001.
NIP = "198609262015052001"


def codes(nip: str | None, **isi: Any) -> list[str]:
    return [each.kode for each in masalah_nip(pegawai(nip=nip, **isi), date(2022, 6, 15))]


def test_a_well_formed_nip_and_none_at_all_are_no_problem() -> None:
    assert codes(NIP) == []
    assert codes(None) == []
    assert codes(NIP, tanggal_lahir=date(1986, 9, 26), tmt_jenjang=date(2015, 5, 1)) == []


@pytest.mark.parametrize(
    ("nip", "kode"),
    [
        (NIP[:17], "nip_panjang"),
        (NIP + "1", "nip_panjang"),
        (NIP[:17] + "A", "nip_bukan_angka"),
        ("١٩٨٦٠٩٢٦٢٠١٥٠٥٢٠٠١", "nip_bukan_angka"),
        ("198609312015052001", "nip_tanggal_lahir"),
        ("202609262015052001", "nip_tanggal_lahir"),
        ("198609262015132001", "nip_bulan_cpns"),
        ("198609262015002001", "nip_bulan_cpns"),
        ("198609262022212001", "nip_pppk"),
        ("198609262015053001", "nip_jenis_kelamin"),
        ("198609262015052000", "nip_nomor_urut"),
        ("198609262022072001", "nip_cpns_masa_depan"),
        ("198609262004082001", "nip_umur_cpns"),
    ],
)
def test_a_part_that_cannot_be_is_named(nip: str, kode: str) -> None:
    assert codes(nip) == [kode]


def test_eighteen_years_at_appointment_are_enough_and_this_month_is_not_the_future() -> None:
    assert codes("198609262004092001") == []
    assert codes("198609262022062001") == []


def test_the_birth_date_given_decides_against_the_nip() -> None:
    assert codes(NIP, tanggal_lahir=date(1986, 9, 25)) == ["nip_beda_lahir"]


def test_nobody_holds_a_jenjang_before_the_appointment() -> None:
    assert codes(NIP, tmt_jenjang=date(2015, 4, 30)) == ["nip_cpns_sesudah_tmt"]


def test_every_wrong_part_is_named_not_only_the_first() -> None:
    assert codes("198609312015133000") == [
        "nip_tanggal_lahir", "nip_bulan_cpns", "nip_jenis_kelamin", "nip_nomor_urut",
    ]  # fmt: skip
