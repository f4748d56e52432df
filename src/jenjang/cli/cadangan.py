"""`jenjang cadangkan` and `jenjang pulihkan`: a whole office into one file and back."""

from pathlib import Path
from typing import Annotated, Any

import typer

from jenjang.cli.bahasa import tolak


def cadangkan(
    tujuan: Annotated[Path, typer.Argument(help="Berkas cadangan yang ditulis, misalnya kantor.jenjang.")],
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
) -> None:
    """Mencadangkan basis data, berkas tersimpan, dan kunci; kantor boleh tetap bekerja."""
    from jenjang.web.peluncur.cadangan import cadangkan as write
    from jenjang.web.peluncur.folder import folder_bawaan
    from jenjang.web.peluncur.galat import GagalMeluncur

    if tujuan.exists() and not timpa:
        tolak(f"{tujuan} sudah ada. Pakai nama lain atau --timpa.")
    try:
        manifest = write(folder_bawaan(), tujuan.absolute())
    except GagalMeluncur as failure:
        tolak(str(failure))
    typer.echo(f"Dicadangkan dan diperiksa: {tujuan}, {_isi(manifest)}.")
    typer.echo("Cadangan memuat data pribadi dan kunci; simpan di tempat yang terkunci, di luar server ini.")


def pulihkan(
    sumber: Annotated[Path, typer.Argument(help="Berkas cadangan.")],
    hanya_periksa: Annotated[bool, typer.Option("--hanya-periksa", help="Periksa keutuhannya saja.")] = False,
) -> None:
    """Memulihkan cadangan ke folder data yang kosong dan memeriksa hasilnya."""
    from jenjang.web.peluncur.arsip import periksa_arsip
    from jenjang.web.peluncur.cadangan import pulihkan as restore
    from jenjang.web.peluncur.folder import folder_bawaan
    from jenjang.web.peluncur.galat import GagalMeluncur

    try:
        manifest = periksa_arsip(sumber) if hanya_periksa else restore(folder_bawaan(), sumber)
    except GagalMeluncur as failure:
        tolak(str(failure))
    typer.echo(f"{'Cadangan utuh' if hanya_periksa else 'Dipulihkan dan diperiksa'}: {_isi(manifest)}.")
    if not hanya_periksa:
        typer.echo("Jalankan: jenjang serve")


def _isi(manifest: dict[str, Any]) -> str:
    rows = sum(manifest["baris"].values())
    files = sum(name.startswith("berkas/") for name in manifest["isi"])
    return f"{len(manifest['baris'])} tabel, {rows} baris, {files} berkas, dibuat {manifest['dibuat']}"
