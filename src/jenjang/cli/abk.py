"""`jenjang abk`: analisis jabatan dan beban kerja; `periksa` verifies a decree."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

if TYPE_CHECKING:
    from jenjang.core.jabatan.keputusan import Keputusan

FORMAT: Final = ("tabel", "json")

abk = typer.Typer(no_args_is_help=True, help="Analisis jabatan dan analisis beban kerja.")


@abk.callback()
def _abk() -> None:
    """Analisis jabatan dan analisis beban kerja."""


@abk.command("periksa")
def periksa(
    berkas: Annotated[Path, typer.Argument(help="Keputusan analisis jabatan dan beban kerja (.txt, .md).")],
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    ketat: Annotated[bool, typer.Option("--ketat", help="Kode keluar 1 bila ada catatan.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Memverifikasi keputusan: menghitung ulang setiap lembar dan mencatat apa yang perlu diperbaiki."""
    from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    verifikasi = periksa_keputusan(_baca(berkas, bahasa))
    if format_ == "json":
        import json

        from jenjang.core.beban_kerja.periksa.jawaban import jawaban

        typer.echo(json.dumps(jawaban(verifikasi, bahasa), ensure_ascii=False, indent=2))
    else:
        from jenjang.cli.tabel_verifikasi import tampilkan

        tampilkan(verifikasi, bahasa)
    if ketat and (verifikasi.catatan or verifikasi.keputusan.tak_terbaca):
        raise typer.Exit(1)


def _baca(berkas: Path, bahasa: str) -> "Keputusan":
    from jenjang.surat.keputusan import BukanKeputusanError, baca_berkas

    try:
        return baca_berkas(berkas)
    except FileNotFoundError:
        tolak(kalimat("abk_berkas_tidak_ada", bahasa, berkas=berkas))
    except OSError as galat:
        tolak(kalimat("abk_berkas_tak_terbuka", bahasa, berkas=berkas, sebab=galat.strerror or str(galat)))
    except BukanKeputusanError as galat:
        tolak(str(galat))
