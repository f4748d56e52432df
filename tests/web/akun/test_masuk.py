"""Signing in: by NIP as papers write it, with a given password changed first, and with a second step."""

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client

from jenjang.web.akun.oidc import asal_oidc, masuk_lewat_oidc
from kantor_uji import SANDI, buat_kantor, buat_pegawai, buat_pengguna, klien

pytestmark = pytest.mark.django_db
SANDI_BARU = "gerimis-sore-di-kota"


def masuk(client: Client, nama: str, sandi: str = SANDI) -> object:
    return client.post("/masuk/", {"login": nama, "password": sandi}, follow=True)


def kode(secret: str) -> str:
    """Give the code that an authenticator shows now."""
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


def test_a_nip_is_taken_with_its_blanks(client: Client) -> None:
    kantor = buat_kantor()
    pegawai = buat_pegawai(kantor.instansi)
    pengguna = buat_pengguna(pegawai=pegawai)
    pengguna.username = pegawai.nip
    pengguna.save()
    n = pegawai.nip
    masuk(client, f"{n[:8]} {n[8:14]} {n[14]} {n[15:]}")
    assert client.session["_auth_user_id"] == str(pengguna.pk)


def test_a_wrong_password_is_said_in_indonesian_and_the_name_is_kept(client: Client) -> None:
    pengguna = buat_pengguna()
    response = masuk(client, pengguna.username, "keliru")
    text = response.content.decode()  # type: ignore[attr-defined]
    assert "Ada isian yang perlu diperbaiki" in text
    assert f'value="{pengguna.username}"' in text
    assert "_auth_user_id" not in client.session


def test_repeated_wrong_passwords_are_slowed_down(client: Client) -> None:
    pengguna = buat_pengguna()
    answers = [masuk(client, pengguna.username, f"keliru {n}") for n in range(12)]
    assert any("Terlalu banyak percobaan" in each.content.decode() for each in answers)  # type: ignore[attr-defined]


def test_a_given_password_is_changed_before_anything_else(client: Client) -> None:
    pengguna = buat_pengguna()
    pengguna.wajib_ganti_sandi = True
    pengguna.save()
    client.force_login(pengguna, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get("/").headers["Location"] == "/masuk/sandi/"
    client.post("/masuk/sandi/", {"oldpassword": SANDI, "password1": SANDI_BARU, "password2": SANDI_BARU})
    pengguna.refresh_from_db()
    assert not pengguna.wajib_ganti_sandi
    assert client.get("/").status_code == 200


def test_the_second_step_asks_for_the_code_of_the_telephone() -> None:
    pengguna = buat_pengguna()
    client = Client()
    masuk(client, pengguna.username)
    aktifkan = "/masuk/langkah-kedua/totp/activate/"
    page = client.post(f"/masuk/pastikan/?next={aktifkan}", {"password": SANDI}, follow=True).content.decode()
    assert "<svg" in page
    assert "data:image" not in page
    secret = client.session["mfa.totp.secret"]
    client.post(aktifkan, {"code": kode(secret)})
    other = Client()
    response = masuk(other, pengguna.username)
    assert response.request["PATH_INFO"] == "/masuk/langkah-kedua/authenticate/"  # type: ignore[attr-defined]
    assert "_auth_user_id" not in other.session


@pytest.mark.parametrize("path", ["/masuk/signup/", "/masuk/email/", "/masuk/password/reset/"])
def test_nobody_opens_an_account_or_resets_by_mail(path: str) -> None:
    assert klien().get(path).status_code == 404


def test_the_language_is_indonesian_whatever_the_browser_prefers(client: Client) -> None:
    assert '<html lang="id"' in client.get("/", headers={"accept-language": "en-US"}).content.decode()
    client.post("/bahasa/setlang/", {"language": "en", "next": "/"})
    assert '<html lang="en"' in client.get("/").content.decode()


def test_the_theme_is_kept_and_leads_back_to_the_page(client: Client) -> None:
    response = client.post("/tampilan/tema/", {"tema": "gelap", "next": "/masuk/"})
    assert response.headers["Location"] == "/masuk/"
    assert 'data-tema="gelap"' in client.get("/").content.decode()
    assert client.post("/tampilan/tema/", {"tema": "", "next": "https://luar.example/"}).headers["Location"] == "/"
    assert "data-tema" not in client.get("/").content.decode()


def test_another_sign_in_is_offered_where_the_environment_names_one() -> None:
    environment = {"JENJANG_OIDC_SERVER": "https://sso.contoh.example/realms/kota", "JENJANG_OIDC_KLIEN": "jenjang"}
    assert masuk_lewat_oidc(environment)["openid_connect"]["APPS"][0]["client_id"] == "jenjang"
    assert asal_oidc(environment) == ["https://sso.contoh.example"]
    assert (masuk_lewat_oidc({}), asal_oidc({})) == ({}, [])
