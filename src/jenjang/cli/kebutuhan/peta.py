"""`jenjang peta`: the posts of an office as a drawing or as data."""

from pathlib import Path
from typing import Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

SUMBER: Final = ("tercetak", "hitung")


def peta(
    berkas: Annotated[Path, typer.Argument(help="Keputusan atau buku kerja beban kerja.")],
    bezetting: Annotated[Path | None, typer.Option("--bezetting", help="Daftar pegawai yang ada.")] = None,
    svg: Annotated[Path | None, typer.Option("--svg", help="Tulis gambar SVG.")] = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", help="Tulis PDF A3.")] = None,
    format_: Annotated[str | None, typer.Option("--format", help="json: tulis datanya ke layar.")] = None,
    kebutuhan: Annotated[
        str, typer.Option("--kebutuhan", help="tercetak: menurut keputusan; hitung: menurut barisnya.")
    ] = "tercetak",
    lanjut: Annotated[bool, typer.Option("--lanjut", help="Gambar yang terbaca meskipun ada masalah.")] = False,
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas yang sudah ada.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menggambar peta jabatan: kelas, kebutuhan, pegawai yang ada, dan selisih setiap jabatan."""
    import json

    from jenjang.cli.kebutuhan.masukan import baca_tanggal, buka, simpan, tolak_masalah

    bahasa = pilih_bahasa(bahasa)
    sumber = pilih("--kebutuhan", kebutuhan, SUMBER, bahasa)
    if format_ is not None:
        pilih("--format", format_, ("json",), bahasa)
    if svg is None and pdf is None and format_ is None:
        tolak(kalimat("peta_tanpa_keluaran", bahasa))
    bahan = buka(berkas, bezetting, sumber, baca_tanggal(None, bahasa), bahasa)
    if not lanjut:
        tolak_masalah(bahan.masalah, bahasa)
    if format_ is not None:
        from jenjang.surat.peta.jawaban import jawaban_peta

        typer.echo(json.dumps(jawaban_peta(bahan.hasil), ensure_ascii=False, indent=2))
    if svg is not None or pdf is not None:
        from jenjang.surat.peta.keterangan import keterangan_peta
        from jenjang.surat.peta.pdf import tulis_pdf
        from jenjang.surat.peta.svg import tulis_svg
        from jenjang.surat.peta.tata_letak import gambar_peta

        keterangan = keterangan_peta(bahan.hasil, bahan.unit, bahasa)
        lembar = gambar_peta(bahan.hasil, keterangan)
        if svg is not None:
            simpan(svg, tulis_svg(lembar, keterangan.judul).encode(), timpa, bahasa)
        if pdf is not None:
            simpan(pdf, tulis_pdf(lembar, keterangan.judul), timpa, bahasa)
