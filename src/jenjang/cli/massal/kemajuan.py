"""Progress of a long run on the error stream: what is done now and for how long; plain lines where nobody watches."""

import sys
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any

import typer

from jenjang.cli.massal.angka import bilangan
from jenjang.surat.words import document_sentence


class Kemajuan:
    """Tells each step with the seconds gone by; on a terminal the step that runs has a moving clock."""

    def __init__(self, bahasa: str) -> None:
        self.bahasa = bahasa
        self.mulai = time.monotonic()
        self.berjalan: Any = None

    def __enter__(self) -> "Kemajuan":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.selesai()

    def katakan(self, kode: str, isi: Mapping[str, Any]) -> None:
        """Say that a step begins."""
        self.selesai()
        shown = {name: bilangan(each, self.bahasa) if isinstance(each, int) else each for name, each in isi.items()}
        text = f"[{time.monotonic() - self.mulai:6.1f} s] {document_sentence(kode, self.bahasa, **shown)}"
        if not sys.stderr.isatty():
            typer.echo(text, err=True)
            return
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        self.berjalan = Progress(
            SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn(),
            console=Console(stderr=True),
        )  # fmt: skip
        self.berjalan.start()
        self.berjalan.add_task(text, total=None)

    def selesai(self) -> None:
        """End the clock of the step that ran."""
        if self.berjalan is not None:
            self.berjalan.stop()
            self.berjalan = None
