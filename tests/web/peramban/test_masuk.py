"""Signing in for the first time, and the second step."""

import re
from collections.abc import Callable

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from playwright.sync_api import Page, expect

from jenjang.web.contoh.masuk import SANDI

Masuk = Callable[[Page, str], None]
Potret = Callable[[Page, str], None]
SANDI_SENDIRI = "gerimis-sore-di-kota"


def kode(secret: str) -> str:
    """Give the code that an authenticator shows now."""
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


def isi_masuk(page: Page, nama: str, sandi: str) -> None:
    page.goto("/masuk/")
    page.get_by_label("NIP atau alamat surel").fill(nama)
    page.get_by_label("Sandi", exact=True).fill(sandi)
    page.get_by_role("main").get_by_role("button", name="Masuk", exact=True).click()


def test_first_sign_in_changes_the_given_password_and_adds_a_second_step(
    layar: Page, masuk: Masuk, potret: Potret
) -> None:
    nama = f"baru{layar.viewport_size['width'] if layar.viewport_size else 0}@kota-contoh.example"
    masuk(layar, "admin@kota-contoh.example")
    layar.goto("/akun/buka/")
    layar.get_by_label("NIP atau alamat surel").fill(nama)
    layar.get_by_label(re.compile("^Nama")).fill("Baru Contoh")
    layar.get_by_label("Peran").select_option("auditor")
    layar.get_by_role("main").get_by_role("button", name="Buka akun").click()
    # The instansi was left out: the form says so above and at the field, and keeps the rest.
    expect(layar.get_by_role("alert")).to_contain_text("Instansi: Bidang ini tidak boleh kosong.")
    expect(layar.get_by_label("NIP atau alamat surel")).to_have_value(nama)
    potret(layar, "isian-kurang")
    layar.get_by_label("Instansi").select_option(label="Pemerintah Kota Contoh")
    layar.get_by_role("main").get_by_role("button", name="Buka akun").click()
    sandi = layar.locator("code.sandi").inner_text()
    potret(layar, "sandi-sementara")
    keluar(layar)

    isi_masuk(layar, nama, sandi)
    expect(layar.get_by_role("heading", level=1)).to_have_text("Ganti sandi")
    layar.goto("/akun/")
    expect(layar.get_by_role("heading", level=1)).to_have_text("Ganti sandi")
    layar.get_by_label("Sandi sekarang").fill(sandi)
    layar.get_by_label("Sandi baru", exact=True).fill(SANDI_SENDIRI)
    layar.get_by_label("Sandi baru, sekali lagi").fill(SANDI_SENDIRI)
    layar.get_by_role("button", name="Simpan sandi baru").click()
    expect(layar.get_by_role("status")).to_contain_text("Sandi sudah diganti.")

    layar.goto("/masuk/langkah-kedua/totp/activate/")
    layar.get_by_label("Sandi").fill(SANDI_SENDIRI)
    layar.get_by_role("button", name="Lanjutkan").click()
    potret(layar, "langkah-kedua")
    secret = layar.locator("main code").inner_text()
    layar.locator("input[name=code]").fill(kode(secret))
    layar.get_by_role("button", name="Aktifkan").click()
    layar.goto("/masuk/langkah-kedua/")
    expect(layar.get_by_text("Masuk memerlukan langkah kedua.")).to_be_visible()
    potret(layar, "keamanan")
    keluar(layar)

    isi_masuk(layar, nama, SANDI_SENDIRI)
    expect(layar.get_by_role("heading", level=1)).to_have_text("Langkah kedua")
    potret(layar, "kode")


def keluar(page: Page) -> None:
    page.locator("details.lipat > summary").click()
    page.get_by_role("button", name="Keluar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Masuk")


def test_a_wrong_password_is_said_at_the_form(ponsel: Page) -> None:
    isi_masuk(ponsel, "auditor@kota-contoh.example", SANDI + "x")
    expect(ponsel.get_by_role("alert")).to_contain_text("Nama pengguna atau sandi tidak benar.")
    expect(ponsel.get_by_role("alert")).to_be_focused()
