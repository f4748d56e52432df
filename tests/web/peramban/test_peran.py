"""What a role sees: an auditor everything of the office and no change, a worker the own record alone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Masuk = Callable[[Page, str], None]
Potret = Callable[[Page, str], None]
SRI = "198502142010032004"
UBAH = re.compile(r"\b(Ubah|Tambah|Hapus|Simpan|Beri|Akhiri|Impor|Buka akun|Nonaktifkan|Catat|Betulkan)\b")


@pytest.mark.parametrize("path", ["/pegawai/", "/organisasi/", "/register/", "/akun/"])
def test_an_auditor_sees_and_is_offered_no_change(halaman: Page, masuk: Masuk, potret: Potret, path: str) -> None:
    masuk(halaman, "auditor@kota-contoh.example")
    answer = halaman.goto(path)
    assert answer
    assert answer.status == 200
    offered = halaman.get_by_role("main").locator("a, button").all_inner_texts()
    assert [text for text in offered if UBAH.search(text)] == []
    potret(halaman, path.strip("/"))


@pytest.mark.parametrize("path", ["/pegawai/tambah/", "/organisasi/unit/tambah/", "/akun/buka/"])
def test_an_auditor_who_knows_the_address_is_told_no(halaman: Page, masuk: Masuk, path: str) -> None:
    masuk(halaman, "auditor@kota-contoh.example")
    answer = halaman.goto(path)
    assert answer
    assert answer.status == 403
    expect(halaman.get_by_role("heading", level=1)).to_have_text("Halaman ini tidak terbuka bagi peran Anda.")


def test_a_worker_sees_the_own_record_and_no_other(layar: Page, masuk: Masuk, potret: Potret) -> None:
    masuk(layar, SRI)
    expect(layar.get_by_text("Angka kredit Anda dari kinerja 2025")).to_be_visible()
    layar.locator("main details.mengapa > summary").first.click()
    expect(layar.get_by_text("PermenPANRB 1/2023 Pasal 37 ayat (1)").first).to_be_visible()
    potret(layar, "beranda")
    statuses = {}
    for pk in range(1, 90):
        answer = layar.request.get(f"/pegawai/{pk}/")
        statuses.setdefault(answer.status, []).append(pk)
    assert set(statuses) == {200, 404}
    assert len(statuses[200]) == 1
    layar.goto(f"/pegawai/{statuses[200][0]}/")
    expect(layar.get_by_role("heading", level=1)).to_contain_text("Sri Wahyuni")
    potret(layar, "pegawai")


def test_a_person_sees_who_opened_the_own_record(halaman: Page, masuk: Masuk, potret: Potret) -> None:
    masuk(halaman, "kepegawaian@kota-contoh.example")
    halaman.goto(f"/pegawai/cari/?q={SRI}")
    expect(halaman.get_by_role("heading", level=1)).to_contain_text("Sri Wahyuni")
    halaman.context.clear_cookies()
    masuk(halaman, SRI)
    halaman.goto("/akun/data-saya/")
    expect(halaman.get_by_role("region", name="Siapa membaca data saya")).to_contain_text("Kepegawaian Contoh")
    potret(halaman, "siapa-membaca")
    with halaman.expect_download() as download:
        halaman.get_by_role("link", name="Unduh semua data saya").click()
    assert download.value.suggested_filename.startswith("data-saya-")
