"""Who is counted on which post: by the unit of the history, so that two units of one name are told apart."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from jenjang.core.jabatan.keputusan import EntriDaftar
from jenjang.core.jabatan.tercetak import Lokasi
from jenjang.web.jabatan.actions.penetapan import catat_penetapan
from jenjang.web.jabatan.actions.versi import ubah_keputusan, versi_dari_naskah
from jenjang.web.jabatan.models import PenetapanKebutuhan, Versi
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.actions import catat_jabatan
from kantor_jabatan import KantorJabatan
from kantor_uji import buat_pegawai

pytestmark = pytest.mark.django_db
TU = "Sub Bagian Tata Usaha"
CABANG = ("Panti A", "Panti B")
JABATAN = "Pengelola Arsip Panti"


@pytest.fixture
def versi(kj: KantorJabatan) -> Versi:
    """A draft with two UPTD, each with its own Sub Bagian Tata Usaha and the same post in it."""
    draft = versi_dari_naskah(kj.naskah, uuid4(), None)
    baru = []
    for nomor, cabang in enumerate(CABANG, start=40):
        for akhiran, nama, induk in (
            ("", f"Kepala UPTD {cabang}", "1"),
            (".1", f"Kepala {TU}", str(nomor)),
            (".1.1", JABATAN, f"{nomor}.1"),
        ):
            baru.append(EntriDaftar(f"{nomor}{akhiran}", nama, induk, Lokasi()))
    return ubah_keputusan(draft, lambda keputusan: replace(keputusan, daftar=(*keputusan.daftar, *baru)))


@pytest.fixture
def tata_usaha(kj: KantorJabatan) -> list[Unit]:
    """The two units of one name."""
    uptd = [
        Unit.objects.create(instansi=kj.kantor.instansi, induk=kj.kantor.dinas, nama=f"UPTD {each}") for each in CABANG
    ]
    return [Unit.objects.create(instansi=kj.kantor.instansi, induk=each, nama=TU) for each in uptd]


def pemegang(unit: Unit, nama: str = JABATAN) -> None:
    catat_jabatan(buat_pegawai(unit.instansi, unit), date(2024, 1, 1), nama=nama, unit=unit)


def per_unit(kj: KantorJabatan, versi: Versi, peran: str = "verifikator_anjab") -> dict[str, int]:
    jawaban = kj.sebagai(peran).get(reverse("jabatan:kebutuhan", args=[versi.pk]))
    return {satu.kelompok: satu.bezetting for satu in jawaban.context["unit"]}


@pytest.mark.parametrize("peran", ["analis_jabatan", "verifikator_anjab", "pimpinan_unit"])
def test_people_of_two_units_of_one_name_are_told_apart(
    kj: KantorJabatan, versi: Versi, tata_usaha: list[Unit], peran: str
) -> None:
    satu, dua = tata_usaha
    pemegang(satu)
    pemegang(dua)
    pemegang(dua)
    ada = per_unit(kj, versi, peran)
    assert {nama: ada[nama] for nama in ada if TU in nama} == {
        f"Kepala {TU} (Kepala UPTD Panti A)": 1,
        f"Kepala {TU} (Kepala UPTD Panti B)": 2,
    }


def test_who_fits_no_post_is_told_with_the_reason_and_without_a_name(
    kj: KantorJabatan, versi: Versi, tata_usaha: list[Unit]
) -> None:
    pemegang(tata_usaha[0], "Juru Masak Panti")
    pemegang(kj.kantor.dinas)
    jawaban = kj.analis.get(reverse("jabatan:kebutuhan", args=[versi.pk]))
    luar: list[dict[str, Any]] = jawaban.context["luar"]
    assert [(satu["jabatan"], satu["unit"], satu["banyak"]) for satu in luar] == [
        ("Juru Masak Panti", TU, 1),
        (JABATAN, "Dinas Sosial", 1),
    ]
    halaman = jawaban.content.decode()
    assert "Keputusan ini tidak memuat jabatan itu" in halaman
    assert "Umpama" not in halaman


def test_what_the_menteri_set_stands_there_even_without_a_sheet(kj: KantorJabatan, versi: Versi) -> None:
    for nama, jumlah in (("Pekerja Sosial Ahli  Madya", 3), ("Pekerja Sosial Ahli Muda", 5)):
        penetapan = PenetapanKebutuhan(
            unit=kj.kantor.dinas, jabatan=nama, nomor="B/1", tanggal=date(2024, 1, 2), tahun=2024, jumlah=jumlah
        )
        catat_penetapan(penetapan, uuid4(), None)
    pemegang(kj.kantor.bidang, "Pekerja Sosial Ahli Madya")
    jawaban = kj.sebagai("pimpinan_unit").get(reverse("jabatan:kebutuhan", args=[versi.pk]))
    madya = jawaban.context["jenjang"][-1]
    assert (madya["rekap"].kebutuhan, madya["penetapan"].jumlah, madya["rekap"].bezetting, madya["lowong"]) == (
        0,
        3,
        1,
        2,
    )
    assert "ditetapkan Menteri, tidak ada dalam keputusan ini" in jawaban.content.decode()
    assert [satu["penetapan"].jumlah for satu in jawaban.context["jenjang"] if satu["penetapan"]] == [5, 3]


def test_the_units_cost_no_query_for_each(
    kj: KantorJabatan, versi: Versi, tata_usaha: list[Unit], django_assert_max_num_queries: Any
) -> None:
    for unit in tata_usaha:
        for _ in range(5):
            pemegang(unit)
    peramban = kj.analis
    peramban.get(reverse("jabatan:kebutuhan", args=[versi.pk]))
    with django_assert_max_num_queries(25):
        peramban.get(reverse("jabatan:kebutuhan", args=[versi.pk]))
