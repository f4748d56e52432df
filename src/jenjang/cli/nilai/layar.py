"""An assessed record on the screen: the answer first, then the picture, the tables, and what it rests on."""

import textwrap
from collections.abc import Sequence
from typing import Final

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from jenjang.cli.layar import teks
from jenjang.cli.nilai.batang import SIGNS, gambar
from jenjang.cli.nilai.garis import gambar_garis
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.words import sentence
from jenjang.surat.perhitungan.angka import kolom_angka
from jenjang.surat.perhitungan.batang import Batang
from jenjang.surat.perhitungan.kelompok import KelompokKegiatan, kelompok, susun_kelompok
from jenjang.surat.perhitungan.langkah_tampil import LangkahTampil
from jenjang.surat.perhitungan.lembar import Lembar, kalimat_masalah
from jenjang.surat.perhitungan.seumur_tampil import SeumurTampil, judul_kolom
from jenjang.surat.perhitungan.tanda import (
    KOLOM_TAHUN,
    TANDA,
    jenis_dipakai,
    keadaan,
    nama_tanda,
    ringkas,
    tanda_kegiatan,
)

# Two lines a claim: what of the wording fits beside the figures stands on the first.
URAIAN: Final = 61
# More claims than these are put together by butir; more remarks than these would bury the answer.
BATAS_KEGIATAN: Final = 200
BATAS_CATATAN: Final = 40
BUTIR: Final = " - "
STYLES: Final = {"terpenuhi": "green", "gagal": "red", "belum_diketahui": "yellow", "dianggap": "yellow"}


def tampilkan_lembar(lembar: Lembar, console: Console) -> None:
    """Show the sheet of one person."""
    _head(lembar, console)
    if lembar.seumur is not None:
        _life(lembar.seumur, lembar.bahasa, console)
    for each in lembar.tahun:
        _answer(each.kalimat, each.batang, nama_tanda(each.batang, lembar.bahasa), lembar.bahasa, console)
    for step in (lembar.pangkat, lembar.jenjang):
        _step(step, lembar.bahasa, console)
    legend = "   ".join(
        f"{SIGNS[each]} {sentence(f'lembar_bagian_{each.value}', lembar.bahasa)}" for each in jenis_dipakai(lembar)
    )
    console.print(teks(legend, "dim"))
    console.print()
    if lembar.seumur is not None:
        _history(lembar.seumur, lembar.bahasa, console)
    if lembar.kegiatan:
        _work(lembar, console)
    _said("lembar_bagian_asumsi", lembar, lembar.asumsi, console)
    _said("lembar_bagian_penafsiran", lembar, [f"{key}: {text}" for key, text in lembar.penafsiran], console)
    _said("lembar_bagian_masalah", lembar, kalimat_masalah(lembar.masalah), console)
    remarks = kalimat_masalah(lembar.catatan[:BATAS_CATATAN])
    if left := len(lembar.catatan) - len(remarks):
        remarks.append(sentence("lembar_selebihnya", lembar.bahasa, banyak=left))
    _said("lembar_bagian_catatan", lembar, remarks, console, len(lembar.catatan))
    console.print(teks(sentence("lembar_bukan_pak", lembar.bahasa), style="italic"))


def _life(life: SeumurTampil, bahasa: str, console: Console) -> None:
    """Show the sentence and the line through all regimes."""
    console.print(teks(life.kalimat, style="bold"))
    if life.garis is not None:
        for line in gambar_garis(life.garis, console.width, bahasa):
            console.print(line, no_wrap=True, overflow="crop")
    console.print()


def _history(life: SeumurTampil, bahasa: str, console: Console) -> None:
    """Show the rows of the line and the notes on them."""
    console.print(teks(sentence("seumur_bagian", bahasa), style="bold"))
    table = _table()
    for at, head in enumerate(judul_kolom(bahasa)):
        table.add_column(head, justify="left" if at < 4 else "right", no_wrap=at in (0, 1, 3))
    for row in life.baris:
        table.add_row(*(teks(cell) for cell in row))
    console.print(table)
    for note in life.catatan:
        console.print(Padding(teks(f"- {note}", "dim"), (0, 0, 0, 2)))
    console.print()


def _work(lembar: Lembar, console: Console) -> None:
    """Show the years and the claims of butir kegiatan."""
    _section("lembar_bagian_tahun", lembar, console)
    console.print(_years(lembar))
    console.print()
    _section("lembar_bagian_kegiatan", lembar, console)
    if len(lembar.kegiatan) > BATAS_KEGIATAN:
        console.print(teks(sentence("lembar_digabung", lembar.bahasa, banyak=len(lembar.kegiatan))))
        console.print(_claims(lembar, susun_kelompok(lembar.kegiatan, lembar.bahasa)))
    else:
        console.print(_claims(lembar, [kelompok([each], lembar.bahasa) for each in lembar.kegiatan]))
    console.print()


def _head(lembar: Lembar, console: Console) -> None:
    if lembar.karangan:
        console.print(teks(sentence("lembar_data_karangan", lembar.bahasa), style="bold reverse"))
    title = sentence("lembar_judul", lembar.bahasa)
    console.print(teks(f"{title} {sentence('lembar_menurut', lembar.bahasa, peraturan=lembar.peraturan)}", "dim"))
    (_, nama), *lines = lembar.orang
    console.print(teks(nama, style="bold"))
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column()
    for label, text in lines:
        grid.add_row(teks(label), teks(text))
    console.print(grid)
    console.print()


def _answer(kalimat: str, batang: Batang, nama: Sequence[str], bahasa: str, console: Console) -> None:
    console.print(teks(kalimat, style="bold"))
    figures = [amount_for_people(each.nilai, bahasa) for each in batang.tanda]
    for line in gambar(batang, figures, nama, console.width):
        console.print(line, no_wrap=True, overflow="crop")
    console.print()


def _step(step: LangkahTampil, bahasa: str, console: Console) -> None:
    if step.batang is None:
        console.print(teks(step.kalimat, style="bold"))
        console.print()
        return
    _answer(step.kalimat, step.batang, nama_tanda(step.batang, bahasa, langkah=True), bahasa, console)
    for text in step.catatan:
        console.print(Padding(teks(text), (0, 0, 0, 2)))
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=3)
    grid.add_column(ratio=2, style="dim")
    for each in step.syarat:
        kode = keadaan(each)
        state = teks(f"{TANDA[kode]} {sentence(f'lembar_syarat_{kode}', bahasa)}", style=STYLES[kode])
        grid.add_row(state, teks(each.kalimat), teks("; ".join(each.dasar)))
    console.print(Padding(grid, (0, 0, 1, 2)))


def _years(lembar: Lembar) -> Table:
    table = _table()
    # What is short stands in the year's sentence; the width is needed for the rest.
    shown = {head: name for head, name in KOLOM_TAHUN.items() if head != "kurang"}
    for at, head in enumerate(("tahun", "kedudukan", *shown)):
        name = sentence(f"lembar_{head}", lembar.bahasa)
        table.add_column(name, justify="left" if at < 2 else "right", min_width=max(map(len, name.split())))
    columns = [kolom_angka([getattr(each, name) for each in lembar.tahun], lembar.bahasa) for name in shown.values()]
    for each, *cells in zip(lembar.tahun, *columns, strict=True):
        table.add_row(str(each.tahun), each.kedudukan, *cells)
    return table


def _claims(lembar: Lembar, claims: Sequence[KelompokKegiatan]) -> Table:
    table = _table()
    for head in ("baris", "waktu", "butir_dan_dasar", "jumlah", "kredit"):
        wide = head == "butir_dan_dasar"
        table.add_column(
            sentence(f"lembar_{head}", lembar.bahasa),
            justify="left" if wide or head == "waktu" else "right",
            ratio=1 if wide else None,
            no_wrap=not wide,
        )
    credit = kolom_angka([each.ak for each in claims], lembar.bahasa)
    tahun = 0
    for each, ak in zip(claims, credit, strict=True):
        if each.tahun != tahun:
            tahun = each.tahun
            table.add_row("", teks(str(tahun), "bold"))
        butir = teks(ringkas(f"{each.kode} {each.uraian}", URAIAN))
        butir.stylize("bold", 0, len(each.kode))
        reason = teks(f"\n{TANDA[tanda_kegiatan(each.diterima)]} {each.penjelasan}", "dim" if each.diterima else "")
        table.add_row(each.baris, each.waktu, butir + reason, str(each.jumlah or ""), ak)
    return table


def _table() -> Table:
    return Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, expand=True)


def _section(kode: str, lembar: Lembar, console: Console) -> None:
    console.print(teks(sentence(kode, lembar.bahasa), style="bold"))


def _said(kode: str, lembar: Lembar, lines: Sequence[str], console: Console, count: int | None = None) -> None:
    if not lines:
        return
    console.print(teks(sentence(kode, lembar.bahasa, banyak=count or len(lines)), style="bold"))
    for line in lines:
        # Wrapped here: a table would measure ten thousand problems twice.
        wrapped = textwrap.wrap(teks(line).plain, console.width - len(BUTIR), break_on_hyphens=False)
        for place, part in enumerate(wrapped):
            console.print(Text((" " * len(BUTIR) if place else BUTIR) + part), soft_wrap=True)
    console.print()
