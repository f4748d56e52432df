"""The command `jenjang`: each subcommand lives in its own module and imports what it needs when it runs."""

import io
import sys

import typer

from jenjang.cli import abk, admin, cadangan, katalog, register, serve, templat
from jenjang.cli.kebutuhan import bandingkan, hitung, peta, rekap
from jenjang.cli.kinerja import kinerja
from jenjang.cli.massal import nilai_massal
from jenjang.cli.nilai import nilai
from jenjang.cli.pak import pak
from jenjang.cli.simulasi import simulasi
from jenjang.cli.telaah import telaah, ulang

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.callback()
def jenjang() -> None:
    """Angka kredit, karier, dan kebutuhan jabatan Pekerja Sosial menurut peraturan."""


abk.abk.command("bandingkan")(bandingkan.bandingkan)
abk.abk.command("hitung")(hitung.hitung)
abk.abk.command("rekap")(rekap.rekap)
app.add_typer(abk.abk, name="abk")
app.add_typer(admin.admin, name="admin")
app.command("cadangkan")(cadangan.cadangkan)
app.command("pulihkan")(cadangan.pulihkan)
app.command("katalog")(katalog.katalog)
app.add_typer(kinerja.kinerja, name="kinerja")
app.command("nilai")(nilai.nilai)
app.command("nilai-massal")(nilai_massal.nilai_massal)
app.command("pak")(pak.pak)
app.command("peta")(peta.peta)
app.add_typer(register.register, name="register")
app.command("demo")(serve.demo)
app.command("serve")(serve.serve)
app.command("simulasi")(simulasi.simulasi)
app.command("telaah")(telaah.telaah)
app.command("templat")(templat.templat)
app.command("ulang")(ulang.ulang)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What goes into a pipe or a file is read by other programs, whatever this machine's locale says.
            stream.reconfigure(encoding="utf-8")
    app()
