"""The page of long work on a desk and a phone."""

from collections.abc import Callable

from playwright.sync_api import Page, expect


def test_the_list_of_work_says_what_will_stand_there(
    layar: Page, masuk: Callable[[Page, str], None], potret: Callable[[Page, str], None]
) -> None:
    masuk(layar, "kepegawaian@kota-contoh.example")
    layar.goto("/pekerjaan/")
    expect(layar.locator("h1")).to_have_text("Pekerjaan saya")
    expect(layar.locator("main")).to_contain_text("Belum ada pekerjaan")
    potret(layar, "kosong")
