"""What every command shares in speaking to people: the language chosen and the one way to refuse an input."""

from pathlib import Path
from typing import Final, NoReturn

import typer

BAHASA: Final = ("id", "en")


def kalimat(kode: str, bahasa: str, /, **isi: object) -> str:
    """Say a code of the words table in the language chosen."""
    from jenjang.core.engine import words

    words.add_folder(Path(__file__).parent)
    return words.sentence(kode, bahasa, **isi)


def tolak(pesan: str) -> NoReturn:
    """End the command with exit code 2 and one sentence on the error stream: the input cannot be read."""
    typer.echo(pesan, err=True)
    raise typer.Exit(2)


def pilih(opsi: str, nilai: str, pilihan: tuple[str, ...], bahasa: str) -> str:
    """Give the value of an option with a closed list, in any case; refuses another value."""
    found = nilai.casefold()
    if found not in pilihan:
        tolak(kalimat("pilihan_tidak_dikenal", bahasa, opsi=opsi, nilai=nilai, pilihan=", ".join(pilihan)))
    return found


def pilih_bahasa(nilai: str) -> str:
    """Give the language of `--bahasa`; refuses an unknown one."""
    return pilih("--bahasa", nilai, BAHASA, BAHASA[0])
