"""The years of a forward run on the screen, one row a year and jenjang."""

from collections.abc import Sequence
from typing import Final

from rich import box
from rich.console import Console
from rich.table import Table

from jenjang.cli.bahasa import kalimat
from jenjang.cli.layar import cetak, teks
from jenjang.cli.massal.angka import bilangan
from jenjang.surat.simulasi.karier import TahunKarier

_KOLOM: Final = ("pemangku", "naik_pangkat", "naik_jenjang", "menunggu_lowongan", "pensiun", "masuk")


def tampilkan(years: Sequence[TahunKarier], bahasa: str) -> None:
    """Show every year; a jenjang that nobody holds and toward which nothing happened is left out."""
    cetak(lambda console: _tampilkan(console, years, bahasa))


def _tampilkan(console: Console, years: Sequence[TahunKarier], bahasa: str) -> None:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column(kalimat("simulasi_kolom_tahun", bahasa))
    table.add_column("Jenjang")
    for name in _KOLOM:
        table.add_column(kalimat(f"simulasi_kolom_{name}", bahasa), justify="right")
    for year in years:
        shown = [row for row in year.hitungan if any(row[name] for name in _KOLOM)]
        for place, row in enumerate(shown):
            cells = [teks(bilangan(row[name], bahasa)) for name in _KOLOM]
            head = teks("" if place else str(year.tahun), "bold")
            table.add_row(head, teks(row["jenjang"]), *cells, end_section=place == len(shown) - 1)
    console.print(table)
