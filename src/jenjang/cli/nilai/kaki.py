"""The line at the foot of a paper: with what it was computed, and from which file."""

from importlib.metadata import version
from typing import Final

from jenjang.cli.bahasa import kalimat

# Enough of the hash to tell a file from any other of its name.
_LETTERS: Final = 16


def kaki(berkas: str, sidik: str, bahasa: str) -> str:
    """Give the line for a file and the hash of its content."""
    return kalimat("kaki_lembar", bahasa, versi=version("jenjang"), berkas=berkas, sidik=sidik[:_LETTERS])
