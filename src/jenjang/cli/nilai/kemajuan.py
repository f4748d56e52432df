"""Progress on the error stream for work that may take long; silent where nobody watches."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from jenjang.cli.bahasa import kalimat


@contextmanager
def langkah(kode: str, bahasa: str, **isi: object) -> Iterator[None]:
    """Show what is being done until it is done."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status(Text(kalimat(kode, bahasa, **isi))):
        yield


def satu_per_satu(paths: Sequence[Path], kode: str, bahasa: str) -> Iterator[Path]:
    """Give the files one after the other with a bar of how many are done."""
    if not sys.stderr.isatty():
        yield from paths
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(paths, kalimat(kode, bahasa), console=Console(stderr=True), transient=True)
