"""Importing 500 people from a messy workbook, and correcting a rank with its history, on a desk and a phone."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from surat.pegawai.buku_lima_ratus import buku_lima_ratus

Masuk = Callable[[Page, str], None]
Potret = Callable[[Page, str], None]
KEPEGAWAIAN = "kepegawaian@kota-contoh.example"


def test_five_hundred_people_come_in_and_seven_rows_are_named(
    halaman: Page, masuk: Masuk, potret: Potret, tmp_path: Path
) -> None:
    book = tmp_path / "data-pegawai.xlsx"
    book.write_bytes(buku_lima_ratus())
    masuk(halaman, KEPEGAWAIAN)
    halaman.goto("/pegawai/impor/")
    potret(halaman, "unggah")
    halaman.set_input_files("input[type=file]", book)
    halaman.get_by_role("button", name="Periksa berkas").click()
    expect(halaman.locator(".jawaban")).to_contain_text("Terbaca 500 orang; 7 baris bermasalah")
    expect(halaman.locator("main table").first.locator("tbody tr")).to_have_count(7)
    potret(halaman, "periksa")
    with halaman.expect_download() as download:
        halaman.get_by_role("link", name="Unduh laporan (XLSX)").click()
    assert download.value.suggested_filename.endswith(".xlsx")
    halaman.get_by_role("button", name="Simpan 493 orang yang tidak bermasalah").click()
    expect(halaman.locator(".jawaban")).to_contain_text("493 orang disimpan")
    potret(halaman, "disimpan")


def test_a_person_is_found_and_a_rank_corrected_with_its_history(layar: Page, masuk: Masuk, potret: Potret) -> None:
    masuk(layar, KEPEGAWAIAN)
    layar.goto("/pegawai/")
    potret(layar, "daftar")
    layar.get_by_role("searchbox").first.fill("Anwar Misal")
    layar.keyboard.press("Enter")
    expect(layar.locator("h1")).to_contain_text("Anwar Misal")
    potret(layar, "rincian")
    # The first walk moves the day, the second moves it back: each is one more correction.
    row = layar.locator("tr[id^=pangkat-]").filter(has_text="Penata Muda Tingkat I")
    row.get_by_role("link", name=re.compile("Betulkan")).click()
    old = layar.locator("input[name=tmt]").input_value()
    new = "2008-10-01" if old == "2008-04-01" else "2008-04-01"
    layar.locator("input[name=tmt]").fill(new)
    layar.get_by_role("button", name="Simpan", exact=True).click()
    expect(layar.locator(".ringkasan-galat")).to_contain_text("Alasan pembetulan")
    expect(layar.locator("input[name=tmt]")).to_have_value(new)
    potret(layar, "alasan")
    layar.get_by_label("Alasan pembetulan").fill("TMT salah ketik, lihat surat keputusan")
    layar.get_by_role("button", name="Simpan", exact=True).click()
    row = layar.locator("tr[id^=pangkat-]").filter(has_text="Penata Muda Tingkat I")
    expect(row).to_contain_text("Oktober" if new.endswith("10-01") else "April")
    layar.get_by_role("link", name="Lihat semua pembetulan pangkat dan jabatan").click()
    expect(layar.locator("main")).to_contain_text("TMT salah ketik, lihat surat keputusan")
    potret(layar, "pembetulan")
