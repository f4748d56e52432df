"""The catalogue on the screen: one table, and the details of each butir when there are few."""

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from jenjang.cli.bahasa import kalimat
from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.engine.amounts import amount_for_people

# What a pipe or a file gets, which has no width of its own.
LEBAR_TANPA_LAYAR = 120
# Below this width the wording needs the room of the output, which the details show again.
LEBAR_DENGAN_HASIL_KERJA = 100


def tampilkan(butir: tuple[ButirKegiatan, ...], semua: int, batas_rincian: int, bahasa: str) -> None:
    """Show butir as a table; with few of them also both wordings, the law and the remarks."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=LEBAR_TANPA_LAYAR)
    if not butir:
        console.print(kalimat("katalog_kosong", bahasa))
        return
    console.print(_table(butir, bahasa, with_output=console.width >= LEBAR_DENGAN_HASIL_KERJA))
    console.print(kalimat("katalog_jumlah", bahasa, jumlah=len(butir), semua=semua))
    if len(butir) <= batas_rincian:
        for each in butir:
            console.print(_details(each, bahasa))
    elif bertanda := sum(1 for each in butir if each.keterangan):
        console.print(kalimat("katalog_bertanda", bahasa, jumlah=bertanda, batas=batas_rincian))


def _table(butir: tuple[ButirKegiatan, ...], bahasa: str, *, with_output: bool) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(kalimat("katalog_kode", bahasa), no_wrap=True)
    table.add_column(kalimat("katalog_uraian", bahasa), ratio=1)
    if with_output:
        table.add_column(kalimat("katalog_hasil_kerja", bahasa), max_width=18)
    table.add_column(kalimat("katalog_angka_kredit", bahasa), justify="right", max_width=16)
    table.add_column(kalimat("katalog_pelaksana", bahasa), max_width=13)
    heading = ("", "")
    for each in butir:
        if heading != (heading := (f"Lampiran {each.lampiran}", _heading(each))):
            table.add_section()
            table.add_row(*(Text(part, style="bold") for part in heading))
        cells = [each.kode + ("*" if each.keterangan else ""), each.uraian]
        cells += [each.hasil_kerja] if with_output else []
        table.add_row(*map(Text, (*cells, _credit(each, bahasa), each.pelaksana)))
    return table


def _heading(butir: ButirKegiatan) -> str:
    # Lampiran I and II have one unsur each; in Lampiran III the letters begin anew under the second.
    unsur = "" if butir.is_tugas_jabatan else f"{butir.unsur} › "
    return f"{unsur}{butir.sub_unsur_huruf}. {butir.sub_unsur}"


def _credit(butir: ButirKegiatan, bahasa: str) -> str:
    if butir.angka_kredit is not None:
        return amount_for_people(butir.angka_kredit, bahasa)
    return kalimat("katalog_persen", bahasa, persen=butir.persen_kenaikan_pangkat)


def _details(butir: ButirKegiatan, bahasa: str) -> Table:
    details = Table.grid(padding=(0, 1))
    details.add_column(style="dim", no_wrap=True)
    details.add_column(ratio=1)
    details.add_row(Text(butir.kode, style="bold"), Text(butir.kelompok))
    for kode, text in (
        ("katalog_hasil_kerja", butir.hasil_kerja),
        ("katalog_dasar", "; ".join(butir.dasar)),
        ("katalog_uraian_pasal_8", butir.uraian_pasal_8),
        ("katalog_hasil_kerja_pasal_9", butir.hasil_kerja_pasal_9),
        ("katalog_keterangan", butir.keterangan),
    ):
        if text:
            details.add_row(kalimat(kode, bahasa), Text(text))
    return details
