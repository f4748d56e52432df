"""A record that is not assessed: every problem on the error stream, one line each, and exit code 2."""

from typing import NoReturn

import typer

from jenjang.cli.bahasa import kalimat, tolak
from jenjang.cli.nilai.proses import Dibaca


def hentikan(dibaca: Dibaca, bahasa: str, format_: str, *, lanjut: bool) -> NoReturn:
    """Name all problems and end the command; with JSON asked for, the problems as JSON besides."""
    from jenjang.surat.perhitungan.lembar import kalimat_masalah, susun_masalah

    berkas = dibaca.berkas
    if format_ == "json":
        from jenjang.core.engine.json_text import json_text
        from jenjang.core.penilaian.perorangan.hasil import hasil_kosong

        typer.echo(json_text(hasil_kosong(berkas, bahasa)))
    typer.echo(kalimat("nilai_masalah", bahasa, banyak=len(berkas.masalah), berkas=berkas.nama), err=True)
    for line in kalimat_masalah([susun_masalah(each, bahasa) for each in berkas.masalah]):
        typer.echo(f"  {bersih(line)}", err=True)
    if not lanjut:
        tolak(kalimat("nilai_berhenti", bahasa))
    tolak(kalimat("nilai_terhalang", bahasa))


def bersih(text: str) -> str:
    """Take out what could steer a terminal."""
    return "".join(each if each.isprintable() else " " for each in text)
