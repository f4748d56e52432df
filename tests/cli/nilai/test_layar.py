"""What the screen shows, line by line at 100 columns, and the bar in signs."""

from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from buatan.catatan import buku
from jenjang.cli.main import app
from jenjang.cli.nilai.batang import SIGNS, gambar, garis
from jenjang.surat.perhitungan.batang import Jenis, susun_batang

EXPECTED = Path(__file__).parents[2] / "kasus" / "nilai"


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_the_screen_reads_as_approved(tmp_path: Path, bahasa: str) -> None:
    """After a wanted change: `jenjang nilai` over the same workbook, looked at, into tests/kasus/nilai."""
    path = tmp_path / "sri.xlsx"
    path.write_bytes(buku())
    shown = CliRunner().invoke(app, ["nilai", str(path), "--bahasa", bahasa]).stdout
    assert shown == (EXPECTED / f"layar.{bahasa}.txt").read_text("utf-8")
    lines = shown.splitlines()
    assert max(map(len, lines)) <= 100
    assert all(line == line.rstrip() for line in lines)


def test_the_bar_is_read_by_shape_alone() -> None:
    line = garis(susun_batang(48_000_000, 25_000_000, 37_500_000, hilang=10_500_000), 50).plain
    # 48 columns for 48 credits: 37,5 of them counted (38 to the nearest), the mark of the limit, 9 beyond it.
    assert (line.index("│", 1), line.count("╱")) == (39, 9)
    assert (len(line), line[0], line[-1]) == (50, "│", "│")
    assert line.index("┃") < line.index("╱")
    assert len(set(SIGNS.values())) == len(Jenis)


def test_a_missing_part_lies_between_the_filled_one_and_the_target() -> None:
    batang = susun_batang(23_820_000, 25_000_000, 37_500_000)
    bar, figures, names = (line.plain for line in gambar(batang, ["0", "23,82", "25", "37,5"], ["", "a", "b", "c"], 77))
    assert bar == "│" + "█" * 48 + "░" * 2 + "┃" + "·" * 24 + "│"
    assert figures.split() == ["0", "23,82", "25", "37,5"]
    assert names.split() == ["a", "b", "c"]
    assert len(figures) <= 77


def test_a_screen_narrower_than_a_page_is_filled_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "sri.xlsx"
    path.write_bytes(buku())
    console = Console(width=72, record=True, file=(tmp_path / "layar").open("w", encoding="utf-8"))
    from jenjang.cli.nilai.layar import tampilkan_lembar
    from jenjang.core.engine.question import Context
    from jenjang.core.penilaian.perorangan.hasil import hasil_json
    from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
    from jenjang.surat.nilai.read import read_record
    from jenjang.surat.perhitungan.lembar import susun_lembar

    hasil = nilai_berkas(read_record(path), Context())
    tampilkan_lembar(susun_lembar(hasil, hasil_json(hasil)), console)
    lines = console.export_text().splitlines()
    assert max(map(len, lines)) <= 72
    console.file.close()
