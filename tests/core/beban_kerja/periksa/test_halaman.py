"""The page on verification names every kind of note and no other."""

import re
from pathlib import Path

from jenjang.core.beban_kerja.periksa.catatan import Jenis

HALAMAN = Path(__file__).parents[4] / "docs" / "anjab" / "verifikasi.md"


def test_the_page_lists_every_kind_and_no_other() -> None:
    kolom = re.findall(r"^\| (`.+?) \|", HALAMAN.read_text("utf-8"), re.MULTILINE)
    jenis = [nama for satu in kolom for nama in re.findall(r"`([a-z_]+)`", satu)]
    assert sorted(jenis) == sorted(Jenis)
