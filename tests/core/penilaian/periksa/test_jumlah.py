"""Amounts below what can be or beyond what a person can do are named, at the limit of each value file entry."""

from datetime import date
from typing import Any

import pytest

from buatan.berkas import kegiatan, pegawai
from jenjang.core.penilaian.batas import batas
from jenjang.core.penilaian.periksa.jumlah import masalah_jumlah_kegiatan, masalah_jumlah_pegawai

SETAHUN = {"tanggal_mulai": date(2021, 1, 1), "tanggal_selesai": date(2021, 12, 31)}


def codes(**isi: Any) -> list[str]:
    return [each.kode for each in masalah_jumlah_kegiatan(kegiatan(**isi))]


@pytest.mark.parametrize(
    ("jumlah", "kode"),
    [(1, []), (0, ["jumlah_tidak_positif"]), (-1, ["jumlah_tidak_positif"]), (None, [])],
)
def test_an_amount_is_more_than_zero(jumlah: int | None, kode: list[str]) -> None:
    assert codes(jumlah=jumlah) == kode


def test_a_day_and_a_year_have_their_plausible_limit() -> None:
    per_hari, per_baris = batas().jumlah_per_hari, batas().jumlah_per_baris
    assert codes(jumlah=per_hari) == []
    assert codes(jumlah=per_hari + 1) == ["jumlah_tidak_wajar"]
    assert codes(jumlah=per_hari * 2, tanggal_selesai=date(2021, 6, 2)) == []
    assert codes(jumlah=per_baris, **SETAHUN) == []
    assert codes(jumlah=per_baris + 1, **SETAHUN) == ["jumlah_tidak_wajar"]


def test_hours_and_authors_have_their_limits() -> None:
    jam = batas().jam_pelatihan * 1_000_000
    assert codes(jam=0, jumlah_penulis=1) == []
    assert codes(jam=jam, jumlah_penulis=batas().jumlah_penulis) == []
    assert codes(jam=-1) == ["angka_negatif"]
    assert codes(jam=jam + 1) == ["angka_tidak_wajar"]
    assert codes(jumlah_penulis=0) == ["jumlah_penulis_tidak_sah"]
    assert codes(jumlah_penulis=batas().jumlah_penulis + 1) == ["jumlah_penulis_tidak_sah"]


@pytest.mark.parametrize("isian", ["saldo_awal", "pengembangan_profesi"])
def test_credit_brought_along_is_neither_negative_nor_boundless(isian: str) -> None:
    most = getattr(batas(), isian) * 1_000_000
    for amount, expected in (
        (None, []),
        (0, []),
        (most, []),
        (-1, ["angka_negatif"]),
        (most + 1, ["angka_tidak_wajar"]),
    ):
        found = masalah_jumlah_pegawai(pegawai(**{isian: amount}))
        assert [each.kode for each in found] == expected
