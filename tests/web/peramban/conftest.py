"""Walks through the running sample office in Chromium; `make test-browser` runs them.

`kantor` is a launch of `jenjang demo` on a folder of its own; `halaman` a page on a desk, `ponsel` one on a phone. A
breach of the content policy or an error of a script fails the walk. Screenshots go to keluaran/peramban/.
"""

import os
import re
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from jenjang.web.contoh.masuk import SANDI
from luncuran_uji import Luncuran, folder_data

DESK = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}
SCREENSHOTS = Path(__file__).parents[3] / "keluaran" / "peramban"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every walk, so that `make test` leaves them to `make test-browser`."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def kantor() -> Iterator[str]:
    """The address of a sample office of its own."""
    with folder_data() as root:
        launch = Luncuran(root, "demo")
        yield launch.tunggu_alamat()
        launch.kirim(signal.SIGTERM)


@pytest.fixture(scope="session")
def peramban() -> Iterator[Browser]:
    """Debian's Chromium; as root it has no sandbox of its own to use."""
    chromium = shutil.which("chromium")
    assert chromium, "Chromium is missing: apt-get install chromium"
    # Synchronous Playwright runs a loop in this thread, which Django would take for an asynchronous caller.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield browser
        browser.close()


def _page(peramban: Browser, kantor: str, viewport: dict[str, int], *, touch: bool) -> Iterator[Page]:
    context = peramban.new_context(base_url=kantor, viewport=viewport, has_touch=touch, locale="id-ID")
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if _broken(message.text, message.type) else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []


def _broken(text: str, kind: str) -> bool:
    # A refused page (403, 404) is logged as an error by the browser and is often what a walk looks for.
    return "Content Security Policy" in text or (kind == "error" and "Failed to load resource" not in text)


@pytest.fixture
def halaman(peramban: Browser, kantor: str) -> Iterator[Page]:
    """A page on a desk."""
    yield from _page(peramban, kantor, DESK, touch=False)


@pytest.fixture
def ponsel(peramban: Browser, kantor: str) -> Iterator[Page]:
    """A page on a phone."""
    yield from _page(peramban, kantor, PHONE, touch=True)


@pytest.fixture(params=["desk", "phone"])
def layar(request: pytest.FixtureRequest, peramban: Browser, kantor: str) -> Iterator[Page]:
    """The same walk on a desk and on a phone."""
    phone = request.param == "phone"
    yield from _page(peramban, kantor, PHONE if phone else DESK, touch=phone)


@pytest.fixture
def masuk() -> Callable[[Page, str], None]:
    """Sign in to the sample office as one of its accounts."""

    def sign_in(page: Page, nama_pengguna: str) -> None:
        page.goto("/masuk/")
        page.locator("input[name=login]").fill(nama_pengguna)
        page.locator("input[name=password]").fill(SANDI)
        page.locator("main button[type=submit]").first.click()
        page.wait_for_load_state()
        assert "/masuk/" not in page.url, page.locator("main").inner_text()

    return sign_in


@pytest.fixture
def potret(request: pytest.FixtureRequest) -> Callable[[Page, str], None]:
    """Keep a screenshot of the whole page under the walk's name."""

    def keep(page: Page, nama: str) -> None:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        name = re.sub(r"\W+", "-", f"{request.node.name}-{nama}")
        page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)

    return keep
