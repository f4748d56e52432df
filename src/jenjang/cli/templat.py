"""`jenjang templat`: blank workbooks that the commands read."""

from pathlib import Path
from typing import Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

JENIS: Final = ("nilai",)


def templat(
    jenis: Annotated[str, typer.Argument(help="nilai: lembar kegiatan satu pegawai.")],
    keluaran: Annotated[Path, typer.Option("--output", "-o", help="Berkas XLSX yang ditulis.")],
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menulis buku kerja kosong untuk diisi."""
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.nilai.templat import save_template
    from jenjang.surat.words import refusal_sentence

    bahasa = pilih_bahasa(bahasa)
    pilih("templat", jenis, JENIS, bahasa)
    try:
        save_template(keluaran, overwrite=timpa)
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, bahasa))
    typer.echo(kalimat("templat_ditulis", bahasa, berkas=keluaran))
