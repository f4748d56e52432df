"""`jenjang abk`: analisis jabatan dan beban kerja; `periksa` verifies a decree, `susun` amends it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.abk_susun import susun
from jenjang.cli.bahasa import pilih, pilih_bahasa
from jenjang.cli.masukan_keputusan import baca_keputusan

if TYPE_CHECKING:
    from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi

FORMAT: Final = ("tabel", "json")

abk = typer.Typer(no_args_is_help=True, help="Analisis jabatan dan analisis beban kerja.")


@abk.callback()
def _abk() -> None:
    """Analisis jabatan dan analisis beban kerja."""


@abk.command("periksa")
def periksa(
    berkas: Annotated[Path, typer.Argument(help="Keputusan analisis jabatan dan beban kerja (teks, DOCX, XLSX, PDF).")],
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    pdf: Annotated[Path | None, typer.Option("--pdf", help="Tulis laporan untuk dilampirkan pada surat.")] = None,
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
    ketat: Annotated[bool, typer.Option("--ketat", help="Kode keluar 1 bila ada catatan.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Memverifikasi keputusan: menghitung ulang setiap lembar dan mencatat apa yang perlu diperbaiki."""
    from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    verifikasi = periksa_keputusan(baca_keputusan(berkas, bahasa))
    if pdf is not None:
        _tulis_laporan(verifikasi, berkas, pdf, timpa, bahasa)
    if format_ == "json":
        import json

        from jenjang.core.beban_kerja.periksa.jawaban import jawaban

        typer.echo(json.dumps(jawaban(verifikasi, bahasa), ensure_ascii=False, indent=2))
    else:
        from jenjang.cli.tabel_verifikasi import tampilkan

        tampilkan(verifikasi, bahasa)
    if ketat and (verifikasi.catatan or verifikasi.keputusan.tak_terbaca):
        raise typer.Exit(1)


def _tulis_laporan(verifikasi: "Verifikasi", berkas: Path, pdf: Path, timpa: bool, bahasa: str) -> None:
    from jenjang.cli.kebutuhan.masukan import simpan
    from jenjang.surat.verifikasi.laporan import tulis_laporan

    simpan(pdf, tulis_laporan(verifikasi, bahasa, berkas.name), timpa, bahasa)


abk.command("susun")(susun)
