"""The list of people, its filters, and the search from every page."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from jenjang.web.pegawai.models import Pegawai
from kantor_uji import buat_pegawai, buat_pengguna, klien

DAFTAR = "/pegawai/"


def nama(response: Any) -> list[str]:
    return [each.nama for each in response.context["halaman"]]


def test_the_list_tells_how_many_serve_today(pengelola: Client) -> None:
    response = pengelola.get(DAFTAR)
    assert response.status_code == 200
    serving = Pegawai.objects.filter(berhenti=None).count()
    assert response.context["halaman"].paginator.count == serving < Pegawai.objects.count()


@pytest.mark.parametrize(
    ("saringan", "diharapkan"),
    [
        ({"jenjang": "Ahli Madya"}, {"Lukman Contoh (karangan)", "Ratna Umpama (karangan)"}),
        ({"golongan": "II/b"}, {"Joko Umpama (karangan)"}),
        ({"status": "CPNS"}, {"Rafi Baru (karangan)", "Salma Baru (karangan)"}),
        ({"jabatan": "kepala bidang pemb"}, set()),
        ({"jenjang": "Ahli Madya", "pada": "2020-06-01"}, {"Lukman Contoh (karangan)"}),
        ({"q": "sri wah"}, {"Sri Wahyuni (karangan)"}),
        ({"q": "19850214 2010"}, {"Sri Wahyuni (karangan)"}),
    ],
)
def test_the_list_is_narrowed(pengelola: Client, saringan: dict[str, str], diharapkan: set[str]) -> None:
    found = set(nama(pengelola.get(DAFTAR, saringan)))
    assert {each for each in found if each in diharapkan} == diharapkan
    assert not diharapkan or found == diharapkan or "golongan" in saringan


def test_a_filter_that_finds_nobody_says_what_to_do(pengelola: Client) -> None:
    response = pengelola.get(DAFTAR, {"q": "tidak ada orang ini"})
    assert "Longgarkan atau kosongkan saringannya." in response.content.decode()


def test_a_fragment_holds_the_table_alone(pengelola: Client) -> None:
    response = pengelola.get(DAFTAR, {"status": "PPPK"}, headers={"HX-Request": "true"})
    assert "<html" not in response.content.decode()
    assert all(each.status == "PPPK" for each in response.context["halaman"])


def test_a_nip_in_the_search_leads_to_the_person(pengelola: Client, sri: Pegawai) -> None:
    response = pengelola.get("/pegawai/cari/", {"q": "19850214 201003 2 004"})
    assert (response.status_code, response["Location"]) == (302, f"/pegawai/{sri.pk}/")


def test_a_name_that_several_bear_lists_them(pengelola: Client) -> None:
    response = pengelola.get("/pegawai/cari/", {"q": "contoh"})
    assert len(nama(response)) > 20


def test_queries_do_not_grow_with_rows(pengelola: Client, contoh: Any) -> None:
    pengelola.get(DAFTAR)
    with CaptureQueriesContext(
        connection,
    ) as few:
        pengelola.get(DAFTAR, {"q": "Sri Wahyuni"})
    with CaptureQueriesContext(connection) as many:
        pengelola.get(DAFTAR)
    assert len(many) <= len(few)


def test_nobody_sees_people_of_another_instansi(pengelola: Client) -> None:
    from jenjang.web.organisasi.models import Instansi

    other = Instansi.objects.get(nama="Pemerintah Kota Misal")
    stranger = buat_pegawai(other, nama="Orang Lain (karangan)", tanggal_lahir=date(1986, 9, 26))
    assert pengelola.get(f"/pegawai/{stranger.pk}/").status_code == 404
    assert nama(pengelola.get("/pegawai/cari/", {"q": "Orang Lain"})) == []


def test_a_worker_sees_the_own_page_and_no_other(sri: Pegawai, contoh: Any) -> None:
    worker = klien(buat_pengguna("pekerja_sosial", instansi=contoh, pegawai=sri))
    assert worker.get(f"/pegawai/{sri.pk}/").status_code == 200
    other = Pegawai.objects.exclude(pk=sri.pk).first()
    assert worker.get(f"/pegawai/{other.pk}/").status_code == 404
    assert worker.get(DAFTAR).status_code == 403
    assert worker.post(f"/pegawai/{sri.pk}/ubah/").status_code == 403


def test_an_auditor_sees_and_cannot_change(sri: Pegawai, contoh: Any) -> None:
    auditor = klien(buat_pengguna("auditor", instansi=contoh))
    page = auditor.get(f"/pegawai/{sri.pk}/").content.decode()
    assert "Ubah data diri" not in page
    for path in ("ubah/", "riwayat/pangkat/"):
        assert auditor.get(f"/pegawai/{sri.pk}/{path}").status_code == 403


def test_who_is_not_signed_in_is_asked_to(client: Client, sri: Pegawai) -> None:
    assert client.get(f"/pegawai/{sri.pk}/").status_code == 302
