"""The recapitulation of an office on the screen: the answer first, then one row a file."""

from typing import Final

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from jenjang.cli.layar import teks
from jenjang.cli.nilai.batang import garis
from jenjang.core.engine.words import sentence
from jenjang.surat.perhitungan.rekapitulasi import (
    BarisRekapitulasi,
    Rekapitulasi,
    kalimat_langkah,
    kalimat_rekapitulasi,
)
from jenjang.surat.perhitungan.write_rekapitulasi import kalimat_capaian

LEBAR_BATANG: Final = 24


def tampilkan_rekapitulasi(rekap: Rekapitulasi, console: Console) -> None:
    """Show the recapitulation; what is wrong with a file stands below its row."""
    bahasa = rekap.bahasa
    if any(each.karangan for each in rekap.baris):
        console.print(teks(sentence("lembar_karangan", bahasa), "bold reverse"))
    console.print(teks(f"{sentence('rekap_judul', bahasa)}: {rekap.nama}", "dim"))
    console.print(teks(kalimat_rekapitulasi(rekap), "bold"))
    console.print()
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, expand=True)
    for name, ratio in (("pegawai", 3), ("jabatan", 2), ("capaian", None), ("pangkat", 3)):
        table.add_column(sentence(f"rekap_{name}", bahasa), ratio=ratio, no_wrap=ratio is None)
    for each in rekap.baris:
        table.add_row(*_cells(each, bahasa))
    console.print(table)
    console.print()
    for each in rekap.baris:
        if each.keterangan:
            console.print(teks(f"{each.berkas}: {each.keterangan}"))


def _cells(each: BarisRekapitulasi, bahasa: str) -> tuple[Text, Text, Text, Text]:
    person = teks(each.nama, "bold") + teks(f"\n{each.nip or each.berkas}", "dim")
    if each.pangkat is None:
        return person, teks(each.jabatan), teks("\u2013"), teks("\u2013")
    steps = f"{kalimat_langkah(each.pangkat, bahasa)}\n{kalimat_langkah(each.jenjang, bahasa)}"
    if each.tahun is None:
        return person, teks(each.jabatan), teks("\u2013"), teks(steps)
    picture = garis(each.tahun.batang, LEBAR_BATANG) + teks(f"\n{each.tahun.tahun}: {kalimat_capaian(each, bahasa)}")
    return person, teks(each.jabatan), picture, teks(steps)
