"""Walks on posts: a decree from upload to the map, and the need that follows what is typed."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

Masuk = Callable[[Page, str], None]
Potret = Callable[[Page, str], None]
KEPUTUSAN = Path(__file__).parents[3] / "contoh" / "kantor" / "keputusan-kota-contoh.txt"
ANALIS = "organisasi@kota-contoh.example"


def test_a_decree_is_uploaded_corrected_and_drawn(layar: Page, masuk: Masuk, potret: Potret) -> None:
    masuk(layar, ANALIS)
    layar.goto("/jabatan/unggah/")
    layar.get_by_label("Perangkat daerah").select_option(label="Dinas Sosial dan Pemberdayaan Masyarakat")
    layar.set_input_files("input[type=file]", KEPUTUSAN)
    layar.get_by_role("button", name="Verifikasi").click()
    layar.get_by_role("link", name="Lihat hasilnya").click(timeout=60_000)
    expect(layar.locator(".jawaban")).to_contain_text("Keputusan mencetak 75 pegawai; menurut barisnya sendiri 86")
    layar.get_by_role("link", name="Pekerja Sosial Ahli Muda", exact=True).click()
    layar.get_by_role("button", name="Terima", exact=True).first.click()
    expect(layar.locator(".jawaban")).to_contain_text("menjadi 76 pegawai; 1 jabatan berubah")
    potret(layar, "verifikasi")
    layar.get_by_role("button", name="rancangan").click()
    expect(layar.locator(".jawaban")).to_contain_text("Kebutuhan 76 pegawai")
    potret(layar, "versi")
    layar.get_by_role("link", name="Peta jabatan").click()
    with layar.expect_download() as unduhan:
        layar.get_by_role("link", name="Cetak A3 (PDF)").click()
    assert Path(unduhan.value.path()).read_bytes().startswith(b"%PDF-")
    potret(layar, "peta")


def test_the_need_follows_what_is_typed(halaman: Page, masuk: Masuk, potret: Potret) -> None:
    masuk(halaman, ANALIS)
    halaman.goto("/jabatan/")
    halaman.locator("main table a").first.click()
    halaman.get_by_role("link", name="Pekerja Sosial Ahli Muda", exact=True).click()
    halaman.get_by_role("link", name="Ubah lembar").click()
    halaman.locator("input[name=baris-0-volume]").fill("1.200")
    expect(halaman.locator("#hitungan strong")).to_have_text("9")
    potret(halaman, "lembar")


def test_anybody_checks_a_paper(layar: Page, potret: Potret) -> None:
    layar.goto("/register/verifikasi/?q=000.0.0.0/HK-CONTOH/000/2024")
    expect(layar.locator(".hasil")).to_contain_text("Asli dan berlaku.")
    layar.get_by_label("Nomor dokumen atau segel").fill("1-0000-0000-0000")
    layar.get_by_role("button", name="Periksa").click()
    expect(layar.locator(".hasil")).to_contain_text("Tidak dikenal.")
    potret(layar, "tidak-dikenal")
