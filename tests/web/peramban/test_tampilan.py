"""Language, theme, keyboard, and the weight of the first page."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

Masuk = Callable[[Page, str], None]
Potret = Callable[[Page, str], None]
PALING_BERAT_BYTE = 100_000


def test_english_is_one_click_away_and_stays(layar: Page, masuk: Masuk, potret: Potret) -> None:
    masuk(layar, "auditor@kota-contoh.example")
    layar.get_by_role("button", name="English").click()
    expect(layar.locator("html")).to_have_attribute("lang", "en")
    layar.goto("/akun/")
    expect(layar.get_by_role("heading", level=1)).to_have_text("Account")
    potret(layar, "inggris")
    layar.get_by_role("button", name="Bahasa Indonesia").click()
    expect(layar.get_by_role("heading", level=1)).to_have_text("Akun")


def test_the_dark_theme_is_kept_for_the_next_page(layar: Page, masuk: Masuk, potret: Potret) -> None:
    masuk(layar, "auditor@kota-contoh.example")
    layar.get_by_role("button", name="Gelap").click()
    layar.goto("/register/")
    expect(layar.locator("html")).to_have_attribute("data-tema", "gelap")
    shown = layar.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shown == "rgb(20, 26, 26)"
    potret(layar, "gelap")


def test_the_keyboard_reaches_content_search_and_rows(halaman: Page, masuk: Masuk) -> None:
    masuk(halaman, "kepegawaian@kota-contoh.example")
    halaman.goto("/pegawai/")
    halaman.keyboard.press("Tab")
    expect(halaman.get_by_role("link", name="Langsung ke isi")).to_be_focused()
    halaman.keyboard.press("Enter")
    expect(halaman.locator("main")).to_be_focused()
    halaman.keyboard.press("/")
    expect(halaman.get_by_label("Cari NIP atau nama")).to_be_focused()
    rows = halaman.locator("tbody a")
    rows.first.focus()
    halaman.keyboard.press("ArrowDown")
    expect(rows.first).not_to_be_focused()
    assert halaman.evaluate("document.activeElement.closest('tbody') !== null")


def test_the_first_page_is_light_and_asks_nobody_else(ponsel: Page, kantor: str) -> None:
    sizes: dict[str, int] = {}
    ponsel.on("response", lambda answer: sizes.update({answer.url: answer.request.sizes()["responseBodySize"]}))
    ponsel.goto("/", wait_until="networkidle")
    assert [url for url in sizes if not url.startswith(kantor.rstrip("/"))] == []
    assert sum(sizes.values()) <= PALING_BERAT_BYTE, sizes
    assert any(re.search(r"htmx", url) for url in sizes)
