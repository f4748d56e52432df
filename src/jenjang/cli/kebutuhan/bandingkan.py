"""`jenjang abk bandingkan`: what changed between two decrees, or between a decree and a workbook."""

from pathlib import Path
from typing import Annotated, Final

import typer

from jenjang.cli.bahasa import pilih, pilih_bahasa

FORMAT: Final = ("tabel", "json")
SUMBER: Final = ("tercetak", "hitung")


def bandingkan(
    lama: Annotated[Path, typer.Argument(help="Keputusan atau buku kerja yang lama.")],
    baru: Annotated[Path, typer.Argument(help="Keputusan atau buku kerja yang baru.")],
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    kebutuhan: Annotated[
        str, typer.Option("--kebutuhan", help="tercetak: menurut keputusan; hitung: menurut barisnya.")
    ] = "tercetak",
    lanjut: Annotated[bool, typer.Option("--lanjut", help="Bandingkan yang terbaca meskipun ada masalah.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Membandingkan dua keputusan, atau keputusan dengan buku kerja: jabatan dan beban yang berubah."""
    from jenjang.cli.kebutuhan.masukan import baca_tanggal, buka, tolak_masalah
    from jenjang.core.beban_kerja.perbandingan.perbandingan import bandingkan as bandingkan_hasil

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    sumber = pilih("--kebutuhan", kebutuhan, SUMBER, bahasa)
    hari = baca_tanggal(None, bahasa)
    bahan = [buka(berkas, None, sumber, hari, bahasa) for berkas in (lama, baru)]
    if not lanjut:
        tolak_masalah([satu for tiap in bahan for satu in tiap.masalah], bahasa)
    perbandingan = bandingkan_hasil(bahan[0].hasil, bahan[1].hasil)
    if format_ == "json":
        import json

        from jenjang.core.beban_kerja.perbandingan.jawaban import jawaban_perbandingan

        berkas = {"lama": lama.name, "baru": baru.name}
        typer.echo(json.dumps(berkas | jawaban_perbandingan(perbandingan), ensure_ascii=False, indent=2))
    else:
        from jenjang.cli.kebutuhan.layar_perbandingan import tampilkan

        tampilkan(perbandingan, lama.name, baru.name, bahasa)
