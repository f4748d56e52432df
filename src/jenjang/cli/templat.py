"""`jenjang templat`: blank workbooks that the commands read."""

from pathlib import Path
from typing import Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

JENIS: Final = ("nilai", "abk", "bezetting")


def templat(
    jenis: Annotated[str, typer.Argument(help="nilai, abk, atau bezetting.")],
    keluaran: Annotated[Path, typer.Option("--output", "-o", help="Berkas XLSX yang ditulis.")],
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menulis buku kerja kosong untuk diisi."""
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.save import save_document
    from jenjang.surat.words import refusal_sentence

    bahasa = pilih_bahasa(bahasa)
    jenis = pilih("templat", jenis, JENIS, bahasa)
    try:
        save_document(keluaran, _isi(jenis), overwrite=timpa)
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, bahasa))
    typer.echo(kalimat("templat_ditulis", bahasa, berkas=keluaran))


def _isi(jenis: str) -> bytes:
    """Give the bytes of a blank workbook."""
    if jenis == "nilai":
        from jenjang.surat.nilai.write_workbook import write_workbook

        return write_workbook()
    from jenjang.surat.abk.write_book import write_book, write_people

    return write_book() if jenis == "abk" else write_people()
