"""The address that people are told."""

import pytest

from jenjang.web.peluncur.alamat_web import alamat_halaman, alamat_umum


@pytest.mark.parametrize(
    ("asal", "alamat"),
    [
        ("", ""),
        ("https://jenjang.kotacontoh.go.id", "https://jenjang.kotacontoh.go.id/"),
        ("https://jenjang.kotacontoh.go.id:8443 https://lain.example", "https://jenjang.kotacontoh.go.id:8443/"),
    ],
)
def test_behind_a_proxy_links_lead_to_the_proxy(asal: str, alamat: str) -> None:
    assert alamat_umum({"JENJANG_ASAL_TEPERCAYA": asal}) == alamat


def test_on_the_machine_itself_they_lead_there() -> None:
    assert alamat_halaman("0.0.0.0", 8000) == "http://localhost:8000/"  # noqa: S104
    assert alamat_halaman("::1", 8000) == "http://[::1]:8000/"
