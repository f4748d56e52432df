"""What every screen of a command has: its width, and texts that cannot steer a terminal."""

import io
from collections.abc import Callable
from typing import Final

import typer
from rich.console import Console
from rich.text import Text

# What a pipe or a file gets, and the most a screen is filled.
LEBAR: Final = 100


def cetak(show: Callable[[Console], None]) -> None:
    """Print on a screen of at most 100 columns; what goes into a pipe has 100 columns and no trailing spaces."""
    console = Console(highlight=False)
    if console.is_terminal:
        show(Console(highlight=False, width=min(console.width, LEBAR)))
        return
    text = io.StringIO()
    show(Console(highlight=False, width=LEBAR, file=text))
    typer.echo("\n".join(line.rstrip() for line in text.getvalue().splitlines()))


def teks(text: str, style: str = "") -> Text:
    """Give a text for the screen; what could steer a terminal is taken out of it."""
    return Text("".join(each if each.isprintable() or each == "\n" else " " for each in text), style=style)
