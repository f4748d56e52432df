"""The files a command writes: refused before any work where they must not be written, written whole afterwards."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import typer

from jenjang.cli.bahasa import kalimat, tolak


def periksa_keluaran(
    keluaran: Mapping[str, Path | None], masukan: Sequence[Path | None], bahasa: str, *, timpa: bool
) -> None:
    """Refuse outputs (option -> file) that exist unless `timpa`, that meet each other, or that are an input."""
    taken = {each.resolve(): each for each in masukan if each is not None}
    for option, path in keluaran.items():
        if path is None:
            continue
        if path.resolve() in taken:
            tolak(kalimat("keluaran_bertemu", bahasa, opsi=option, berkas=path))
        if path.is_dir() or not path.parent.is_dir():
            tolak(kalimat("keluaran_bukan_berkas", bahasa, opsi=option, berkas=path))
        if path.exists() and not timpa:
            tolak(kalimat("keluaran_sudah_ada", bahasa, opsi=option, berkas=path))
        taken[path.resolve()] = path


def tulis_keluaran(isi: Mapping[Path, bytes], bahasa: str) -> None:
    """Write every file, each whole or not at all, and say so on the error stream."""
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.save import save_document
    from jenjang.surat.words import refusal_sentence

    for path, content in isi.items():
        try:
            # Whether it may be replaced was asked before the work began.
            save_document(path, content, overwrite=True)
        except FileRefused as refusal:
            tolak(refusal_sentence(refusal, bahasa))
        typer.echo(kalimat("keluaran_ditulis", bahasa, berkas=path), err=True)
