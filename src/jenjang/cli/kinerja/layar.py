"""A performance export on the screen: what can be used, then each row that cannot, with what to do."""

from collections.abc import Sequence
from typing import Final

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from jenjang.cli.bahasa import kalimat
from jenjang.cli.kinerja.kinerja import ringkasan
from jenjang.cli.layar import teks
from jenjang.core.engine.dates import BULAN
from jenjang.core.penilaian.berkas import Masalah, PeriodeKinerja
from jenjang.surat.kinerja.record import EksporKinerja
from jenjang.surat.perhitungan.lembar import kalimat_masalah, nip_tampil, susun_masalah

BATAS_BARIS: Final = 60


def tampilkan_kinerja(ekspor: EksporKinerja, bahasa: str, console: Console) -> None:
    """Show an export: the sentence, the rows, the problems, the remarks."""
    console.print(teks(ringkasan(ekspor, bahasa), "bold"))
    console.print()
    if ekspor.baris:
        console.print(_table(ekspor, bahasa))
        if (left := len(ekspor.baris) - BATAS_BARIS) > 0:
            console.print(teks(kalimat("kinerja_selebihnya", bahasa, banyak=left)))
        console.print()
    _said("kinerja_masalah", ekspor.masalah, bahasa, console)
    _said("kinerja_catatan", ekspor.catatan, bahasa, console)


def bulan_tampil(periode: PeriodeKinerja) -> str:
    """Write the months of a period: "Jan-Des 2024", "Mar 2024"."""
    first, last = (BULAN[(number or 1) - 1][:3] for number in (periode.bulan_mulai, periode.bulan_selesai))
    months = first if periode.bulan_mulai == periode.bulan_selesai else f"{first}\u2013{last}"
    return f"{months} {periode.tahun}"


def _table(ekspor: EksporKinerja, bahasa: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, expand=True)
    for head in ("nip", "nama", "periode", "jenjang", "predikat"):
        table.add_column(kalimat(f"kinerja_kolom_{head}", bahasa), no_wrap=head in ("nip", "periode"))
    for each in ekspor.baris[:BATAS_BARIS]:
        if each.periode is None:
            continue
        rated = each.periode.predikat or f"{each.periode.hasil_kerja} / {each.periode.perilaku}"
        cells = (
            nip_tampil(each.nip or ""),
            each.nama or "",
            bulan_tampil(each.periode),
            each.periode.jenjang or "",
            rated,
        )
        table.add_row(*(teks(cell) for cell in cells))
    return table


def _said(kode: str, lines: Sequence[Masalah], bahasa: str, console: Console) -> None:
    if not lines:
        return
    console.print(teks(kalimat(kode, bahasa, banyak=len(lines)), "bold"))
    for line in kalimat_masalah([susun_masalah(each, bahasa) for each in lines]):
        console.print(Padding(teks(f"- {line}"), (0, 0, 0, 2)))
    console.print()
