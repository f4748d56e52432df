"""Papers on the screen: how many were made, each with its credit or verdict, then whose were not and why."""

from collections.abc import Sequence
from typing import Final

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from jenjang.cli.bahasa import kalimat
from jenjang.cli.layar import teks
from jenjang.cli.pak.proses import HasilOrang
from jenjang.core.kepegawaian.nip import tampil_nip
from jenjang.surat.pak.naskah import Pak
from jenjang.surat.perhitungan.lembar import kalimat_masalah, susun_masalah

BATAS_BARIS: Final = 60


def tampilkan_hasil(found: Sequence[HasilOrang], bahasa: str, console: Console) -> None:
    """Show the papers of everybody."""
    papers = [each for person in found for each in person.pak]
    left_out = [each for each in found if not each.pak]
    people = len([each for each in found if each.pak])
    console.print(teks(kalimat("pak_ringkasan", bahasa, banyak=len(papers), orang=people, tidak=len(left_out)), "bold"))
    console.print()
    if papers:
        console.print(_table(papers[:BATAS_BARIS], bahasa))
        if (more := len(papers) - BATAS_BARIS) > 0:
            console.print(teks(kalimat("pak_selebihnya", bahasa, banyak=more)))
        console.print()
    if len(papers) == 1:
        for line in (*papers[0].kalimat, *papers[0].catatan):
            console.print(Padding(teks(f"- {line}"), (0, 0, 0, 2)))
        console.print()
    for each in left_out:
        name = " ".join(part for part in (each.nama, tampil_nip(each.nip)) if part) or each.berkas
        console.print(teks(kalimat("pak_tidak_dibuat", bahasa, nama=name), "bold"))
        lines = [each.kesalahan] if each.kesalahan else []
        for line in (*lines, *kalimat_masalah([susun_masalah(problem, bahasa) for problem in each.masalah])):
            console.print(Padding(teks(f"- {line}"), (0, 0, 0, 2)))


def _table(papers: Sequence[Pak], bahasa: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, expand=True)
    for head in ("nip", "nama", "masa", "kredit"):
        table.add_column(
            kalimat(f"pak_layar_{head}", bahasa),
            justify="right" if head == "kredit" else "left",
            no_wrap=head in ("nip", "kredit"),
        )
    for each in papers:
        credit = each.rekaman["kreditBaruTotal"]
        shown = credit.replace(".", ",") if bahasa == "id" else credit
        table.add_row(*(teks(text) for text in (tampil_nip(each.nip), each.nama, each.kepala[1][1], shown)))
    return table
