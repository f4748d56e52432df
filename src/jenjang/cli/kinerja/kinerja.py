"""`jenjang kinerja impor`: the performance export of the national system read as predicates."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak
from jenjang.cli.nilai.keluaran import periksa_keluaran, tulis_keluaran

if TYPE_CHECKING:
    from jenjang.surat.kinerja.record import EksporKinerja

FORMAT: Final = ("tabel", "json")

kinerja = typer.Typer(no_args_is_help=True, help="Predikat kinerja dari sistem nasional.")


@kinerja.callback()
def _kinerja() -> None:
    """Predikat kinerja dari sistem nasional."""


@kinerja.command("impor")
def impor(
    berkas: Annotated[Path, typer.Argument(help="Ekspor kinerja (XLSX, XLS, ODS, CSV).")],
    keluaran: Annotated[
        Path | None, typer.Option("--output", "-o", help="Tulis buku kerja dengan lembar predikat.")
    ] = None,
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
    ketat: Annotated[bool, typer.Option("--ketat", help="Kode keluar 1 bila ada baris yang bermasalah.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Membaca ekspor kinerja: baris yang dapat dipakai menjadi predikat, yang lain disebut sebabnya."""
    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    periksa_keluaran({"--output": keluaran}, (berkas,), bahasa, timpa=timpa)
    ekspor = _baca(berkas, bahasa)
    if keluaran:
        from jenjang.surat.kinerja.write_predikat import tulis_predikat

        tulis_keluaran({keluaran: tulis_predikat(ekspor, bahasa)}, bahasa)
    _tampilkan(ekspor, format_, bahasa)
    if ketat and ekspor.masalah:
        raise typer.Exit(1)


def _baca(berkas: Path, bahasa: str) -> "EksporKinerja":
    from datetime import date

    from jenjang.cli.nilai.kemajuan import langkah
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.kinerja.read import read_kinerja
    from jenjang.surat.words import refusal_sentence

    try:
        with langkah("kemajuan_membaca", bahasa, berkas=berkas.name):
            return read_kinerja(berkas, date.today())
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, bahasa))


def _tampilkan(ekspor: "EksporKinerja", format_: str, bahasa: str) -> None:
    if format_ == "json":
        from jenjang.core.engine.json_text import json_text
        from jenjang.surat.kinerja.as_data import data_kinerja

        typer.echo(json_text(data_kinerja(ekspor, bahasa)))
        return
    from jenjang.cli.kinerja.layar import tampilkan_kinerja
    from jenjang.cli.layar import cetak

    cetak(lambda console: tampilkan_kinerja(ekspor, bahasa, console))


def ringkasan(ekspor: "EksporKinerja", bahasa: str) -> str:
    """Say in one sentence what came out of an export."""
    people = len({each.nip for each in ekspor.baris})
    isi = {"dipakai": len(ekspor.baris), "terbaca": ekspor.baris_terbaca, "orang": people}
    rows = len({(each.lembar, each.baris) for each in ekspor.masalah})
    return kalimat("kinerja_ringkasan", bahasa, **isi, bermasalah=rows)
