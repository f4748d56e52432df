"""Signing in with a passkey, with an authenticator that Chromium plays."""

from collections.abc import Callable

from playwright.sync_api import CDPSession, Page, expect

from jenjang.web.contoh.masuk import SANDI

Masuk = Callable[[Page, str], None]
Potret = Callable[[Page, str], None]
NAMA = "pyb@kota-contoh.example"
PERANGKAT = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def perangkat(page: Page) -> tuple[CDPSession, str]:
    """Give the page a device that can be asked for passkeys."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    added = session.send("WebAuthn.addVirtualAuthenticator", {"options": PERANGKAT})
    return session, str(added["authenticatorId"])


def keluar(page: Page) -> None:
    page.locator("details.lipat > summary").click()
    page.get_by_role("button", name="Keluar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Masuk")


def pastikan(page: Page) -> None:
    """Type the password once more."""
    page.locator("input[name=password]").fill(SANDI)
    page.get_by_role("button", name="Lanjutkan").click()


def test_a_passkey_is_registered_and_signs_in_without_a_password(halaman: Page, masuk: Masuk, potret: Potret) -> None:
    session, device = perangkat(halaman)
    masuk(halaman, NAMA)
    halaman.goto("/masuk/langkah-kedua/webauthn/add/")
    # Changing how one signs in asks for the password again.
    pastikan(halaman)
    potret(halaman, "tambah")
    halaman.locator("input[name=name]").fill("Laptop kantor")
    expect(halaman.get_by_role("checkbox", name="Masuk tanpa sandi")).to_be_checked()
    halaman.get_by_role("button", name="Tambah", exact=True).click()
    halaman.wait_for_url(lambda url: "webauthn/add" not in url)
    (credential,) = session.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"]
    assert credential["isResidentCredential"]
    halaman.goto("/masuk/langkah-kedua/webauthn/")
    expect(halaman.get_by_role("rowheader", name="Laptop kantor")).to_be_visible()
    potret(halaman, "daftar")
    keluar(halaman)

    halaman.get_by_role("button", name="Masuk dengan kunci sandi perangkat").click()
    halaman.wait_for_url("**/")
    expect(halaman.get_by_text("Sekretaris Daerah Contoh")).to_be_visible()
    (used,) = session.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"]
    assert used["signCount"] > credential["signCount"]

    halaman.goto("/masuk/langkah-kedua/webauthn/")
    halaman.get_by_role("link", name="Hapus Laptop kantor").click()
    pastikan(halaman)
    halaman.get_by_role("button", name="Hapus").click()
    expect(halaman.get_by_text("Belum ada kunci sandi.")).to_be_visible()


def test_a_device_without_a_passkey_is_told_so_on_the_page(halaman: Page, potret: Potret) -> None:
    session, device = perangkat(halaman)
    session.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": False})
    halaman.goto("/masuk/")
    halaman.get_by_role("button", name="Masuk dengan kunci sandi perangkat").click()
    expect(halaman.get_by_role("alert")).to_contain_text("Kunci sandi tidak terbaca", timeout=70_000)
    potret(halaman, "tanpa-kunci")
