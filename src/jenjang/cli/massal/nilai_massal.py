"""`jenjang nilai-massal`: every record of every person, assessed by the rules that serve one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import pilih, pilih_bahasa, tolak

if TYPE_CHECKING:
    from jenjang.surat.massal.jalankan import Permintaan, Ringkasan

MESIN: Final = ("polars", "duckdb", "spark")


def nilai_massal(
    kegiatan: Annotated[str, typer.Argument(help="Berkas Parquet atau CSV, folder, atau pola nama berkas.")],
    pegawai: Annotated[str, typer.Argument(help="Berkas Parquet atau CSV, folder, atau pola nama berkas.")],
    hasil: Annotated[Path, typer.Option("--output", "-o", help="HASIL.parquet; masalahnya di HASIL.masalah.parquet.")],
    mesin: Annotated[str, typer.Option(help="polars, duckdb, atau spark.")] = "polars",
    tahun: Annotated[int | None, typer.Option(help="Hanya baris hasil tahun ini.")] = None,
    rekap: Annotated[str | None, typer.Option(help="Rekapitulasi menurut kolom pegawai, misalnya provinsi.")] = None,
    jejak: Annotated[bool, typer.Option("--jejak", help="Tulis juga perhitungan tiap kegiatan.")] = False,
    ketat: Annotated[
        bool, typer.Option("--ketat", help="Kode keluar 1 bila ada masalah atau yang tidak memenuhi.")
    ] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menilai semua pegawai sekaligus."""
    bahasa = pilih_bahasa(bahasa)
    mesin = pilih("--mesin", mesin, MESIN, bahasa)

    from jenjang.cli.massal.layar import tampilkan
    from jenjang.surat.massal.jalankan import Permintaan

    permintaan = Permintaan(kegiatan, pegawai, hasil, mesin, tahun, rekap, jejak)
    ringkasan = _jalankan(permintaan, bahasa)
    tampilkan(permintaan, ringkasan, bahasa)
    if ketat and (ringkasan.masalah or ringkasan.memenuhi < ringkasan.baris):
        raise typer.Exit(1)


def _jalankan(permintaan: "Permintaan", bahasa: str) -> "Ringkasan":
    from jenjang.cli.massal.kemajuan import Kemajuan
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.massal.jalankan import jalankan
    from jenjang.surat.words import document_sentence, refusal_sentence

    with Kemajuan(bahasa) as kemajuan:
        try:
            return jalankan(permintaan, kemajuan.katakan)
        except FileRefused as refusal:
            if "jenis" in refusal.isi:
                refusal.isi["jenis"] = document_sentence(str(refusal.isi["jenis"]), bahasa)
            kemajuan.selesai()
            tolak(refusal_sentence(refusal, bahasa))
