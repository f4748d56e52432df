"""The command `jenjang`: each subcommand lives in its own module and imports what it needs when it runs."""

import typer

from jenjang.cli import katalog

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.callback()
def jenjang() -> None:
    """Angka kredit, karier, dan kebutuhan jabatan Pekerja Sosial menurut peraturan."""


app.command("katalog")(katalog.katalog)


def main() -> None:
    """Run the command line."""
    app()
