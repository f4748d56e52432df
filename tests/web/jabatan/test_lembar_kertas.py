"""A sheet on the screen: its tables as on paper, and what the decree left blank at the foot computed."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.urls import reverse

from jenjang.core.jabatan.tercetak import Angka
from jenjang.surat.keputusan.rekaman import pulihkan
from jenjang.web.jabatan.actions.versi import versi_dari_naskah
from jenjang.web.jabatan.kertas import kertas_lembar
from kantor_jabatan import KantorJabatan

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("urutan", "jumlah", "pegawai"),
    [(1, "1,2016 (hitungan)", "1 (hitungan)"), (32, "3.408 (hitungan)", "3 (hitungan)")],
)
def test_a_foot_without_printed_sums_shows_the_computed_ones_as_such(
    kj: KantorJabatan, urutan: int, jumlah: str, pegawai: str
) -> None:
    lembar = pulihkan(kj.naskah.rekaman).lembar[urutan - 1]
    assert lembar.beban is not None
    kaki, kosong = lembar.beban.kaki, Angka("", lembar.lokasi)
    assert kaki.pegawai is not None
    tanpa = replace(kaki, jumlah=kosong, pegawai=kosong, formasi=kaki.formasi and kosong)
    lembar = replace(lembar, beban=replace(lembar.beban, kaki=tanpa))
    teks = kertas_lembar(lembar)
    dasar = teks.partition("<tfoot>")[2].partition("</tfoot>")[0]
    assert jumlah in dasar
    assert pegawai in dasar


def test_a_foot_that_was_printed_stays_as_printed(kj: KantorJabatan) -> None:
    lembar = pulihkan(kj.naskah.rekaman).lembar[0]
    teks = kertas_lembar(lembar)
    assert "hitungan" not in teks
    assert '<col width="32%">' in teks


def test_a_sheet_of_angka_kredit_stands_across_as_on_paper(kj: KantorJabatan) -> None:
    versi = versi_dari_naskah(kj.naskah, uuid4(), None)
    for urutan, melintang in ((1, False), (32, True)):
        teks = kj.analis.get(reverse("jabatan:lembar", args=[versi.pk, urutan])).content.decode()
        assert ("tiga-kolom lanskap" in teks) is melintang
