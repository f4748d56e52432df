"""Accounts and roles in the hands of an administrator, and what a person sees of one's own data."""

import io
import json
import re
import zipfile
from typing import Any

import pytest
from django.test import Client

from jenjang.web.akses.models import CatatanBaca, Peran
from jenjang.web.akun.models import Pengguna
from kantor_uji import Kantor, buat_kantor, buat_pegawai, buat_pengguna, klien

pytestmark = pytest.mark.django_db


@pytest.fixture
def kantor() -> Kantor:
    return buat_kantor()


def admin(kantor: Kantor) -> Client:
    return klien(buat_pengguna("admin", instansi=kantor.instansi))


def isian(kantor: Kantor, **lain: Any) -> dict[str, Any]:
    return {
        "nama_pengguna": "baru@kota-contoh.example",
        "nama": "Baru Contoh",
        "peran": "auditor",
        "instansi": kantor.instansi.pk,
        "jenis": "definitif",
        "mulai": "2026-01-05",
        **lain,
    }


def test_an_account_is_opened_with_a_password_that_is_shown_once_and_must_be_changed(kantor: Kantor) -> None:
    page = admin(kantor).post("/akun/buka/", isian(kantor)).content.decode()
    found = re.search(r'<code class="sandi">([^<]+)</code>', page)
    assert found
    client = Client()
    answer = client.post("/masuk/", {"login": "baru@kota-contoh.example", "password": found[1]}, follow=True)
    assert answer.request["PATH_INFO"] == "/masuk/sandi/"
    assert Peran.objects.get(pengguna__username="baru@kota-contoh.example").peran == "auditor"


def test_an_account_of_a_nip_is_tied_to_the_person_and_takes_the_name(kantor: Kantor) -> None:
    pegawai = buat_pegawai(kantor.instansi)
    n = pegawai.nip
    nama_pengguna = f"{n[:8]} {n[8:14]} {n[14]} {n[15:]}"
    admin(kantor).post("/akun/buka/", isian(kantor, nama_pengguna=nama_pengguna, nama=""))
    account = Pengguna.objects.get(username=n)
    assert (account.pegawai, account.nama) == (pegawai, str(pegawai))


@pytest.mark.parametrize(
    ("lain", "pesan"),
    [
        ({"nama_pengguna": "1986"}, "Isi NIP (18 angka) atau alamat surel."),
        ({"nama_pengguna": "198609262015051999", "nama": ""}, "tidak ada pegawai dengan NIP ini"),
        ({"jenis": "plt"}, "Plt., Plh., Pj., dan Pjs. harus mempunyai tanggal selesai."),
        ({"selesai": "2025-12-31"}, "Tanggal selesai mendahului tanggal mulai."),
        ({"peran": "lurah"}, "lurah bukan salah satu dari pilihan"),
        ({"instansi": ""}, "Instansi: Bidang ini tidak boleh kosong."),
    ],
)
def test_what_cannot_be_is_said_at_the_field_and_nothing_is_saved(
    kantor: Kantor, lain: dict[str, Any], pesan: str
) -> None:
    text = admin(kantor).post("/akun/buka/", isian(kantor, **lain)).content.decode()
    assert "Ada isian yang perlu diperbaiki" in text
    assert pesan in text
    assert not Pengguna.objects.filter(nama="Baru Contoh").exists()


def test_an_admin_of_one_instansi_gives_no_role_in_another(kantor: Kantor) -> None:
    admin(kantor).post("/akun/buka/", isian(kantor, instansi=kantor.lain.pk))
    assert not Pengguna.objects.filter(username="baru@kota-contoh.example").exists()


def test_whoever_stands_above_the_instansi_gets_no_password_from_it(kantor: Kantor) -> None:
    above = buat_pengguna("admin", pegawai=buat_pegawai(kantor.instansi))
    assert admin(kantor).post(f"/akun/{above.pk}/sandi-sementara/").status_code == 404


def test_a_role_ends_with_its_day_and_stays_on_record(kantor: Kantor) -> None:
    account = buat_pengguna("auditor", instansi=kantor.instansi)
    role = account.peran.get()
    client = admin(kantor)
    client.post(f"/akses/peran/{role.pk}/akhiri/", {"selesai": "2026-01-31"})
    role.refresh_from_db()
    assert str(role.selesai) == "2026-01-31"
    assert "31 Januari 2026" in client.get(f"/akun/{account.pk}/").content.decode()


def test_an_acting_role_is_given_with_its_last_day(kantor: Kantor) -> None:
    account = buat_pengguna(pegawai=buat_pegawai(kantor.instansi))
    isi = {
        "peran": "ppk",
        "instansi": kantor.instansi.pk,
        "jenis": "plt",
        "mulai": "2026-01-05",
        "selesai": "2026-03-31",
    }
    admin(kantor).post(f"/akses/akun/{account.pk}/beri/", isi)
    assert account.peran.get().get_jenis_display() == "Pelaksana Tugas (Plt.)"


def test_an_auditor_sees_accounts_and_is_offered_no_change(kantor: Kantor) -> None:
    client = klien(buat_pengguna("auditor", instansi=kantor.instansi))
    account = buat_pengguna("ppk", instansi=kantor.instansi)
    pages = [client.get(path).content.decode() for path in ("/akun/", f"/akun/{account.pk}/")]
    assert "Pejabat Pembina Kepegawaian" in pages[1]
    assert all(word not in page for page in pages for word in ("Buka akun", "Beri peran", "Akhiri", "Nonaktifkan"))


def test_nobody_closes_the_own_account(kantor: Kantor) -> None:
    account = buat_pengguna("admin", instansi=kantor.instansi)
    klien(account).post(f"/akun/{account.pk}/status/")
    account.refresh_from_db()
    assert account.is_active


def test_the_list_asks_as_many_questions_for_one_account_as_for_forty(
    kantor: Kantor, django_assert_max_num_queries: Any
) -> None:
    client = admin(kantor)
    for _ in range(40):
        buat_pengguna("auditor", instansi=kantor.instansi)
    with django_assert_max_num_queries(16):
        client.get("/akun/")


def test_a_person_sees_who_read_the_own_record_and_nobody_elses(kantor: Kantor) -> None:
    own, other = buat_pegawai(kantor.instansi), buat_pegawai(kantor.instansi)
    reader = buat_pengguna()
    for person, page in ((own, "pegawai:rincian"), (other, "pegawai:lain")):
        CatatanBaca.objects.create(pembaca=reader, pegawai=person, halaman=page)
    text = klien(buat_pengguna("pekerja_sosial", instansi=kantor.instansi, pegawai=own)).get("/akun/data-saya/")
    assert "dibuka 1 kali oleh orang lain" in text.content.decode()
    assert "pegawai:lain" not in text.content.decode()


def test_a_person_takes_out_all_that_is_kept_and_no_password(kantor: Kantor) -> None:
    own = buat_pegawai(kantor.instansi, nama="Saya Sendiri (karangan)")
    buat_pegawai(kantor.instansi, nama="Orang Lain (karangan)")
    client = klien(buat_pengguna(pegawai=own))
    response = client.get("/akun/data-saya/unduh/")
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert json.loads(texts["pegawai.json"])[0]["nama"] == "Saya Sendiri (karangan)"
    assert all("Orang Lain" not in text and "md5$" not in text for text in texts.values())
    assert "catatanbaca.json" in texts


def test_a_superior_out_of_sight_does_not_stop_the_taking_out(kantor: Kantor) -> None:
    superior = buat_pegawai(kantor.instansi, nama="Atasan (karangan)")
    own = buat_pegawai(kantor.instansi, atasan=superior)
    response = klien(buat_pengguna(pegawai=own)).get("/akun/data-saya/unduh/")
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        assert json.loads(archive.read("pegawai.json"))[0]["atasan langsung"] == superior.pk


def test_a_role_does_not_end_before_it_began(kantor: Kantor) -> None:
    role = buat_pengguna("auditor", instansi=kantor.instansi).peran.get()
    response = admin(kantor).post(f"/akses/peran/{role.pk}/akhiri/", {"selesai": "0001-01-01"})
    assert "Hari terakhir mendahului hari pertama." in response.content.decode()
    role.refresh_from_db()
    assert role.selesai is None
