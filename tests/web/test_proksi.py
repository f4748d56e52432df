"""Behind a proxy that ends TLS, and without one: whose word about a visitor is believed."""

import re
from collections.abc import Mapping

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client
from pytest_django import Settings

from jenjang.web.proksi import pengaturan_proksi
from kantor_uji import SANDI, buat_pengguna

pytestmark = pytest.mark.django_db
NAMA = "jenjang.kotacontoh.go.id"
ASAL = f"https://{NAMA}"
# What nginx adds as docs/operasi/nginx.md sets it up.
DARI_NGINX = {"Host": NAMA, "X-Forwarded-Proto": "https"}
DI_BELAKANG = {"JENJANG_HTTPS": "1", "JENJANG_HOST": NAMA, "JENJANG_ASAL_TEPERCAYA": ASAL}


def pasang(settings: Settings, lingkungan: Mapping[str, str]) -> None:
    for name, value in pengaturan_proksi(lingkungan).items():
        setattr(settings, name, value)


def masuk(client: Client, nama: str, headers: Mapping[str, str], sandi: str = SANDI) -> int:
    """Sign in as a browser does: with the token of the form."""
    page = client.get("/masuk/", headers=headers)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.content.decode())
    assert token
    form = {"csrfmiddlewaretoken": token[1], "login": nama, "password": sandi}
    return client.post("/masuk/", form, headers=headers).status_code


def test_behind_a_proxy_cookies_are_marked_and_the_browser_is_told_to_come_back_by_https(settings: Settings) -> None:
    pasang(settings, DI_BELAKANG)
    client = Client(enforce_csrf_checks=True)
    answer = client.get("/masuk/", headers=DARI_NGINX)
    assert answer["Strict-Transport-Security"].startswith("max-age=")
    assert masuk(client, buat_pengguna().username, {**DARI_NGINX, "Origin": ASAL}) == 302
    assert {name: bool(cookie["secure"]) for name, cookie in client.cookies.items()} == {
        "csrftoken": True,
        "sessionid": True,
    }


@pytest.mark.parametrize("headers", [{}, {"Origin": "https://lain.example"}, {"Referer": "https://lain.example/"}])
def test_behind_a_proxy_a_form_from_elsewhere_is_refused(settings: Settings, headers: Mapping[str, str]) -> None:
    pasang(settings, DI_BELAKANG)
    client = Client(enforce_csrf_checks=True)
    assert masuk(client, buat_pengguna().username, {**DARI_NGINX, **headers}) == 403


@pytest.mark.parametrize(
    ("lingkungan", "diteruskan", "tercatat"),
    [
        ({}, "203.0.113.7", "127.0.0.1"),
        (DI_BELAKANG, "203.0.113.7", "203.0.113.7"),
        # What the visitor wrote stands before what the proxy added.
        (DI_BELAKANG, "198.51.100.9, 203.0.113.7", "203.0.113.7"),
        ({**DI_BELAKANG, "JENJANG_JUMLAH_PROKSI": "2"}, "198.51.100.9, 203.0.113.7, 10.0.0.2", "203.0.113.7"),
        # The console of the server itself, past the proxy.
        (DI_BELAKANG, "", "127.0.0.1"),
    ],
    ids=["tanpa proksi", "satu proksi", "kepala dipalsukan", "dua proksi", "dari server sendiri"],
)
def test_the_address_of_a_visitor_is_the_one_that_the_proxy_saw(
    settings: Settings, lingkungan: Mapping[str, str], diteruskan: str, tercatat: str
) -> None:
    pasang(settings, {"JENJANG_HOST": NAMA, **lingkungan})
    headers = {**DARI_NGINX, "Origin": ASAL if lingkungan else f"http://{NAMA}"}
    if diteruskan:
        headers["X-Forwarded-For"] = diteruskan
    assert masuk(Client(enforce_csrf_checks=True), buat_pengguna().username, headers) == 302
    assert UserSession.objects.get().ip == tercatat


def test_without_a_proxy_a_written_header_makes_no_request_https(settings: Settings) -> None:
    pasang(settings, {"JENJANG_HOST": NAMA})
    answer = Client().get("/masuk/", headers=DARI_NGINX)
    assert not answer.wsgi_request.is_secure()
    assert not answer.cookies["csrftoken"]["secure"]
    assert "Strict-Transport-Security" not in answer


def test_the_attempts_of_one_visitor_do_not_shut_out_the_others(settings: Settings) -> None:
    pasang(settings, DI_BELAKANG)
    name = buat_pengguna().username
    one, other = ({**DARI_NGINX, "Origin": ASAL, "X-Forwarded-For": f"203.0.113.{n}"} for n in (1, 2))
    client = Client(enforce_csrf_checks=True)
    for n in range(12):
        masuk(client, f"tidak-ada-{n}@kota-contoh.example", one, "keliru")
    assert masuk(client, name, other) == 302


@pytest.mark.parametrize("nama", ["localhost", "127.0.0.1:8000", "[::1]:8000", NAMA])
def test_the_machine_itself_may_ask_whether_it_is_well(settings: Settings, nama: str) -> None:
    pasang(settings, DI_BELAKANG)
    assert Client().get("/sehat", headers={"Host": nama}).status_code == 200


def test_another_name_is_refused(settings: Settings) -> None:
    pasang(settings, DI_BELAKANG)
    assert Client().get("/sehat", headers={"Host": "lain.example"}).status_code == 400
