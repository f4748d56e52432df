"""The sample people: there once however often they are asked for, and the same as in the sample workbook."""

import csv
from datetime import date
from pathlib import Path

import pytest

from jenjang.core.kepegawaian.nip import bagi_nip
from jenjang.surat.abk.people import read_people
from jenjang.web.organisasi.models import Instansi
from jenjang.web.pegawai.contoh.bezetting import FILE
from jenjang.web.pegawai.models import NilaiKinerja, Pegawai, RiwayatJabatan, RiwayatPangkat

BUKU = Path(__file__).parents[3] / "contoh" / "kantor" / "bezetting-kota-contoh.xlsx"


def isi() -> None:
    from jenjang.web.organisasi.contoh import isi as isi_organisasi
    from jenjang.web.pegawai.contoh import isi as isi_pegawai

    isi_organisasi()
    isi_pegawai()


@pytest.mark.django_db
def test_the_sample_people_are_there_once_and_marked_as_invented() -> None:
    isi()
    counts = [model.objects.count() for model in (Pegawai, RiwayatPangkat, RiwayatJabatan, NilaiKinerja)]
    isi()
    assert [model.objects.count() for model in (Pegawai, RiwayatPangkat, RiwayatJabatan, NilaiKinerja)] == counts
    assert counts[0] == 73
    assert all("(karangan)" in nama for nama in Pegawai.objects.values_list("nama", flat=True))
    assert Instansi.objects.filter(contoh=False).count() == 0


@pytest.mark.django_db
def test_each_sample_person_fits_the_number() -> None:
    isi()
    for orang in Pegawai.objects.exclude(nip=None):
        bagian = bagi_nip(orang.nip)
        assert bagian is not None
        assert (bagian.lahir, bagian.jenis_kelamin) == (orang.tanggal_lahir, orang.jenis_kelamin), orang


@pytest.mark.django_db
def test_twelve_pekerja_sosial_have_a_pangkat_and_jenjang_today() -> None:
    isi()
    rows = RiwayatJabatan.objects.diketahui().pada(date(2026, 11, 1)).exclude(jenjang="")
    assert rows.count() == 15
    assert RiwayatPangkat.objects.diketahui().pada(date(2026, 11, 1)).count() == 70


def test_the_sample_people_are_those_of_the_sample_workbook() -> None:
    people, problems, _ = read_people(BUKU, 20260101)
    with FILE.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert problems == ()
    assert [(each.nomor, each.jabatan, each.nama, each.nip) for each in people] == [
        (row["nomor"], row["jabatan"], row["nama"], row["nip"]) for row in rows
    ]
