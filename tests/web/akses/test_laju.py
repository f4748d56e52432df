"""What strangers ask is counted: beyond the limit the page says so and when to come back."""

from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from jenjang.web.jabatan.views.unggah import NASKAH_PUBLIK_PER_MENIT
from jenjang.web.register.views import VERIFIKASI_PER_MENIT

pytestmark = pytest.mark.django_db
ALAMAT = "/register/verifikasi/?q=12-9F3A-11BC-77D0"


@pytest.fixture(autouse=True)
def _jam(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the minute stand still."""
    cache.clear()
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 3, 2, 8, 0, 15, tzinfo=UTC))


def test_a_paper_is_verified_so_often_a_minute_and_the_page_says_when_to_come_back(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = [client.get(ALAMAT).status_code for _ in range(VERIFIKASI_PER_MENIT)]
    assert codes == [200] * VERIFIKASI_PER_MENIT
    refused = client.get(ALAMAT)
    assert refused.status_code == 429
    assert refused.headers["Retry-After"] == "45"
    text = refused.content.decode()
    assert "Permintaan dari alamat Anda terlalu sering." in text
    assert "Tunggu 45 detik" in text
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 3, 2, 8, 1, 0, tzinfo=UTC))
    assert client.get(ALAMAT).status_code == 200


def test_opening_the_page_and_another_address_are_not_counted(client: Client) -> None:
    for _ in range(VERIFIKASI_PER_MENIT + 1):
        client.get(ALAMAT)
    assert client.get(reverse("register:verifikasi")).status_code == 200
    assert client.get(ALAMAT, REMOTE_ADDR="192.0.2.7").status_code == 200
    assert client.get(ALAMAT).status_code == 429


def test_a_stranger_sends_so_many_decrees_a_minute(client: Client) -> None:
    def kirim() -> int:
        return client.post("/jabatan/periksa/", {"berkas": SimpleUploadedFile("kosong.txt", b"")}).status_code

    codes = [kirim() for _ in range(NASKAH_PUBLIK_PER_MENIT + 1)]
    assert codes == [422] * NASKAH_PUBLIK_PER_MENIT + [429]
    assert client.get("/jabatan/periksa/").status_code == 200
