"""axe finds nothing on any page, in both languages and both themes; the pages are found by following the links."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import Resolver404, resolve
from playwright.sync_api import Page

Masuk = Callable[[Page, str], None]
PERAN = ("admin", "kepegawaian", "organisasi", "pimpinan", "198502142010032004", "")
TAMPILAN = [("id", "light"), ("id", "dark"), ("en", "light"), ("en", "dark")]
# Followed, these end the session or answer with a file.
TIDAK_DIIKUTI = ("unduh", "ekspor", "cetak", "logout")
ATURAN = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def rute(path: str) -> str:
    """Give the name of the route of an address; empty where it is none."""
    try:
        return str(resolve(path).view_name)
    except Resolver404:
        return ""


def halaman_terhubung(page: Page) -> dict[str, str]:
    """Follow the links from the first page and give one address for each route that answers with a page."""
    found: dict[str, str] = {}
    waiting = ["/", "/masuk/"]
    while waiting:
        path = waiting.pop(0)
        name = rute(urlsplit(path).path)
        if not name or name in found or any(word in name for word in TIDAK_DIIKUTI):
            continue
        answer = page.request.get(path)
        if "text/html" not in answer.headers.get("content-type", "") or not answer.ok:
            continue
        found[name] = path
        page.goto(path)
        links = page.locator("a[href]").evaluate_all("all => all.map(one => one.getAttribute('href'))")
        waiting += [urlsplit(link)._replace(fragment="").geturl() for link in links if link.startswith("/")]
    return found


@pytest.mark.parametrize("peran", PERAN, ids=lambda peran: peran or "tamu")
def test_axe_finds_nothing_on_any_page_of_a_role(halaman: Page, kantor: str, masuk: Masuk, peran: str) -> None:
    if peran:
        masuk(halaman, peran if peran.isdigit() else f"{peran}@kota-contoh.example")
    pages = halaman_terhubung(halaman)
    assert len(pages) >= 2
    axe, wrong = Axe(), []
    for bahasa, tema in TAMPILAN:
        halaman.context.add_cookies([{"name": "django_language", "value": bahasa, "url": kantor}])
        halaman.emulate_media(color_scheme="dark" if tema == "dark" else "light")
        for name, path in pages.items():
            halaman.goto(path)
            for violation in axe.run(halaman, options=ATURAN).response["violations"]:
                nodes = [node["target"] for node in violation["nodes"]][:3]
                wrong.append((name, bahasa, tema, violation["id"], nodes))
    assert wrong == []


def test_an_opened_explanation_is_as_accessible_as_the_page(halaman: Page, masuk: Masuk) -> None:
    masuk(halaman, "198502142010032004")
    halaman.locator("main details.mengapa > summary").first.click()
    assert [each["id"] for each in Axe().run(halaman, options=ATURAN).response["violations"]] == []
