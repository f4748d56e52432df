"""The first page of each role: what waits, and the one picture."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from psycopg.types.range import DateRange

from jenjang.web.akses.models import Peran
from jenjang.web.jabatan.models import PenetapanKebutuhan
from jenjang.web.pegawai.models import NilaiKinerja, RiwayatJabatan
from jenjang.web.register.actions import catat
from kantor_uji import SEJAK, buat_kantor, buat_pegawai, buat_pengguna, klien

pytestmark = pytest.mark.django_db


def test_a_stranger_is_told_what_can_be_done_without_an_account(client: Client) -> None:
    text = client.get("/").content.decode()
    assert 'href="/register/verifikasi/"' in text
    assert 'href="/masuk/"' in text


def test_a_worker_sees_the_last_predicate_as_credit_with_its_articles() -> None:
    kantor = buat_kantor()
    own = buat_pegawai(kantor.instansi)
    masa = DateRange(date(2025, 1, 1), date(2026, 1, 1))
    RiwayatJabatan.objects.create(
        pegawai=own,
        nama="Pekerja Sosial Ahli Muda",
        jenjang="Ahli Muda",
        unit=kantor.dinas,
        berlaku=DateRange(SEJAK, None),
    )
    NilaiKinerja.objects.create(pegawai=own, masa=masa, predikat="sangat baik")
    text = klien(buat_pengguna("pekerja_sosial", instansi=kantor.instansi, pegawai=own)).get("/").content.decode()
    # 150 % of the yearly coefficient 25.
    assert "<strong>37,5</strong>" in text
    assert "PermenPANRB 1/2023 Pasal 37 ayat (1)" in text
    assert "Mengapa?" in text


def test_the_nearest_date_stands_first_and_what_has_none_last() -> None:
    kantor = buat_kantor()
    pengguna = buat_pengguna("auditor", instansi=kantor.instansi)
    Peran.objects.create(
        pengguna=pengguna,
        peran="ppk",
        instansi=kantor.instansi,
        jenis="plt",
        mulai=SEJAK,
        selesai=timezone.localdate() + timedelta(days=5),
    )
    text = klien(pengguna).get("/").content.decode()
    assert "2 hal menunggu Anda" in text
    assert text.index("segera berakhir") < text.index("belum dijaga langkah kedua")


def test_an_account_without_a_role_is_told_whom_to_ask() -> None:
    text = klien(buat_pengguna()).get("/").content.decode()
    assert "Tidak ada yang menunggu Anda" in text
    assert "mintalah peran kepada pengelola sistem" in text


def test_a_page_with_sample_data_says_so_and_one_without_does_not() -> None:
    kantor = buat_kantor()
    text = klien(buat_pengguna("auditor", instansi=kantor.instansi)).get("/").content.decode()
    assert "Data contoh: kantor, orang, dan nomor di halaman ini rekaan." in text
    kantor.lain.contoh = False
    kantor.lain.save()
    text = klien(buat_pengguna("auditor", instansi=kantor.lain)).get("/").content.decode()
    assert "Data contoh" not in text


def test_an_office_sees_its_posts_filled_and_who_holds_one_without_a_number_apart() -> None:
    kantor = buat_kantor()
    for jenjang, unit in (
        ("Ahli Muda", kantor.seksi),
        ("Ahli Muda", kantor.dinas),
        ("Terampil", kantor.dinas),
        ("Ahli Muda", None),
    ):
        orang = buat_pegawai(kantor.instansi, unit)
        nama = f"Pekerja Sosial {jenjang}"
        masa = DateRange(SEJAK, None)
        RiwayatJabatan.objects.create(pegawai=orang, nama=nama, jenjang=jenjang, unit=unit, berlaku=masa)
    entri = catat(kunci=uuid4(), jenis="uji", perihal="uji", isi={}, pelaku=None, instansi=kantor.instansi)
    PenetapanKebutuhan.objects.create(
        instansi=kantor.instansi, unit=kantor.dinas, nomor="B/1", tanggal=SEJAK, tahun=2020,
        jabatan="PEKERJA SOSIAL  ahli muda", jumlah=5, entri=entri,
    )  # fmt: skip
    for peran in ("auditor", "analis_jabatan"):
        text = klien(buat_pengguna(peran, instansi=kantor.instansi)).get("/").content.decode()
        # Two in the office and under it; the one of no unit and the Terampil hold no post with a number.
        assert "<strong>2</strong> dari <strong>5</strong> kebutuhan Pekerja Sosial" in text
        assert "2 orang lagi menduduki jabatan yang kebutuhannya belum ditetapkan" in text
    atasan = buat_pengguna("atasan", instansi=kantor.instansi, pegawai=buat_pegawai(kantor.instansi))
    assert "kebutuhan Pekerja Sosial" not in klien(atasan).get("/").content.decode()


def test_a_visitor_of_a_sample_installation_is_told_so_on_every_page(client: Client) -> None:
    kantor = buat_kantor()
    for alamat in ("/", "/masuk/", "/register/verifikasi/", "/jabatan/periksa/", "/tidak-ada/"):
        assert "Data contoh: kantor, orang" in client.get(alamat).content.decode()
    kantor.lain.contoh = False
    kantor.lain.save()
    assert "Data contoh" not in client.get("/").content.decode()
