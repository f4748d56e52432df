"""Reading what a command is given: a JSON file or the standard input, refused in one sentence where it cannot be."""

from pathlib import Path
from typing import Any, Final

import typer

from jenjang.cli.bahasa import kalimat, tolak

SIZE_LIMIT: Final = 50_000_000
STDIN: Final = "-"


def baca_json(berkas: str, bahasa: str) -> Any:
    """Read a file ("-" is the standard input) as JSON; ends the command with exit code 2 where that fails."""
    from jenjang.core.engine.json_text import NotJson, read_json

    name = kalimat("masukan_baku", bahasa) if berkas == STDIN else berkas
    raw = _read(berkas, name, bahasa)
    if len(raw) > SIZE_LIMIT:
        tolak(kalimat("masukan_terlalu_besar", bahasa, berkas=name, batas=SIZE_LIMIT // 1_000_000))
    try:
        return read_json(raw)
    except NotJson as error:
        tolak(kalimat(error.kode, bahasa, berkas=name, **error.isi))


def _read(berkas: str, name: str, bahasa: str) -> bytes:
    if berkas == STDIN:
        return typer.get_binary_stream("stdin").read(SIZE_LIMIT + 1)
    path = Path(berkas)
    if path.is_dir():
        tolak(kalimat("masukan_berupa_folder", bahasa, berkas=name))
    try:
        with path.open("rb") as stream:
            return stream.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        tolak(kalimat("masukan_tidak_ada", bahasa, berkas=name))
    except (OSError, ValueError) as error:
        # ValueError: a name with a null character in it.
        tolak(kalimat("masukan_tidak_terbaca", bahasa, berkas=name, sebab=getattr(error, "strerror", None) or error))
