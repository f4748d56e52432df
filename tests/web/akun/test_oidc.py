"""Signing in through the office's own OpenID provider: a real one on this machine, from the button to the page."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import requests
from django.http import HttpResponse
from django.test import Client
from pytest_django import Settings

from jenjang.web.akun.models import Pengguna
from jenjang.web.akun.oidc import masuk_lewat_oidc
from kantor_uji import buat_kantor, buat_pegawai, buat_pengguna
from penyedia_oidc import KLIEN, RAHASIA, Penyedia, penyedia_oidc

pytestmark = pytest.mark.django_db
NIP = "198609262015051001"


@pytest.fixture
def penyedia(settings: Settings) -> Iterator[Penyedia]:
    with penyedia_oidc() as satu:
        lingkungan = {
            "JENJANG_OIDC_SERVER": satu.alamat,
            "JENJANG_OIDC_KLIEN": KLIEN,
            "JENJANG_OIDC_RAHASIA": RAHASIA,
            "JENJANG_OIDC_NAMA": "SSO Kota Contoh",
        }
        settings.SOCIALACCOUNT_PROVIDERS = masuk_lewat_oidc(lingkungan)
        yield satu


@pytest.fixture
def pengguna() -> Pengguna:
    kantor = buat_kantor()
    akun: Pengguna = buat_pengguna("auditor", instansi=kantor.instansi, pegawai=buat_pegawai(kantor.instansi))
    akun.username = NIP
    akun.save()
    return akun


def masuk(client: Client) -> HttpResponse:
    """Press the button, let the provider sign the person in, and come back."""
    halaman = client.get("/masuk/").content.decode()
    assert "Masuk lewat SSO Kota Contoh</button>" in halaman
    (alamat,) = re.findall(r'action="(/masuk/lewat/oidc/[^"]+)"', halaman)
    tombol = client.post(alamat)
    assert tombol.status_code == 302
    kembali = requests.get(tombol.headers["Location"], allow_redirects=False, timeout=10).headers["Location"]
    bagian = urlsplit(kembali)
    assert bagian.path == "/masuk/lewat/oidc/sso/login/callback/"
    return client.get(f"{bagian.path}?{bagian.query}", follow=True)


@pytest.mark.parametrize("di_token_saja", [False, True], ids=["userinfo", "token"])
@pytest.mark.parametrize("nip", [NIP, "19860926 201505 1 001"])
def test_the_account_that_the_provider_names_is_signed_in(
    penyedia: Penyedia, pengguna: Pengguna, client: Client, nip: str, di_token_saja: bool
) -> None:
    penyedia.orang = {"sub": "a-1", "preferred_username": nip, "name": "Sri"}
    penyedia.di_token_saja = di_token_saja
    jawaban = masuk(client)
    assert jawaban.status_code == 200
    assert jawaban.context["user"] == pengguna
    assert Pengguna.objects.count() == 1
    # Tied at the first sign-in: a later one goes by the provider's own key, even under another name.
    client.logout()
    penyedia.orang["preferred_username"] = "lain"
    assert masuk(client).context["user"] == pengguna


@pytest.mark.parametrize("orang", [{"preferred_username": "199001012020011001"}, {}], ids=["asing", "tanpa nama"])
def test_a_person_without_an_account_is_told_whom_to_ask(
    penyedia: Penyedia, pengguna: Pengguna, client: Client, orang: dict[str, str]
) -> None:
    penyedia.orang = {"sub": "b-2", **orang}
    jawaban = masuk(client)
    teks = jawaban.content.decode()
    assert "Belum ada akun Jenjang untuk Anda" in teks
    assert "pengelola sistem di instansi Anda" in teks
    assert "_auth_user_id" not in client.session
    assert Pengguna.objects.count() == 1


def test_a_closed_account_stays_closed(penyedia: Penyedia, pengguna: Pengguna, client: Client) -> None:
    pengguna.is_active = False
    pengguna.save()
    penyedia.orang = {"sub": "c-3", "preferred_username": NIP}
    teks = masuk(client).content.decode()
    assert "_auth_user_id" not in client.session
    assert "Akun ini dinonaktifkan" in teks


def test_a_token_meant_for_another_client_signs_nobody_in(
    penyedia: Penyedia, pengguna: Pengguna, client: Client
) -> None:
    penyedia.orang = {"sub": "d-4", "preferred_username": NIP}
    penyedia.penerima = "klien lain"
    jawaban = masuk(client)
    assert "_auth_user_id" not in client.session
    assert "Masuk lewat sistem lain gagal" in jawaban.content.decode()


def test_a_provider_that_is_away_is_told_on_a_page(penyedia: Penyedia, client: Client, settings: Settings) -> None:
    settings.SOCIALACCOUNT_PROVIDERS = masuk_lewat_oidc({"JENJANG_OIDC_SERVER": "http://127.0.0.1:9"})
    jawaban = client.post("/masuk/lewat/oidc/sso/login/?process=login", follow=True)
    assert "Masuk lewat sistem lain gagal" in jawaban.content.decode()
