"""`jenjang nilai-massal`: every record of every person, assessed by the rules that serve one."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import pilih, pilih_bahasa, tolak
from jenjang.cli.nilai_kantor import baca_nilai_kantor, urai_nilai_kantor

if TYPE_CHECKING:
    from jenjang.surat.massal.jalankan import Permintaan, Ringkasan

MESIN: Final = ("polars", "duckdb", "spark")
# What is freed goes back to the system sooner than by default, where it is a quarter of the peak; sooner still, giving
# memory back and asking for it again costs time on rows in mixed order.
PENGALOKASI: Final = "dirty_decay_ms:150,muzzy_decay_ms:0"


def nilai_massal(
    kegiatan: Annotated[
        str,
        typer.Argument(
            help="Berkas Parquet atau CSV, folder, atau pola nama berkas: butir sampai dengan 2022, predikat dan bulan "
            "sejak 2023."
        ),
    ],
    pegawai: Annotated[str, typer.Argument(help="Berkas Parquet atau CSV, folder, atau pola nama berkas.")],
    hasil: Annotated[Path, typer.Option("--output", "-o", help="HASIL.parquet; masalahnya di HASIL.masalah.parquet.")],
    mesin: Annotated[str, typer.Option(help="polars, duckdb, atau spark.")] = "polars",
    tahun: Annotated[int | None, typer.Option(help="Hanya baris hasil tahun ini.")] = None,
    rekap: Annotated[str | None, typer.Option(help="Rekapitulasi menurut kolom pegawai, misalnya provinsi.")] = None,
    jejak: Annotated[bool, typer.Option("--jejak", help="Tulis juga perhitungan tiap kegiatan.")] = False,
    hanya_terkonfirmasi: Annotated[
        bool, typer.Option("--hanya-terkonfirmasi", help="Tolak konversi atas angka yang belum dikonfirmasi.")
    ] = False,
    nilai_kantor: Annotated[Path | None, typer.Option(help="Nilai yang dikonfirmasi atau diisi kantor (TOML).")] = None,
    ketat: Annotated[
        bool, typer.Option("--ketat", help="Kode keluar 1 bila ada masalah atau yang tidak memenuhi.")
    ] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menilai semua pegawai sekaligus."""
    bahasa = pilih_bahasa(bahasa)
    mesin = pilih("--mesin", mesin, MESIN, bahasa)

    # Read when Polars is first loaded, below.
    os.environ.setdefault("_RJEM_MALLOC_CONF", PENGALOKASI)
    from jenjang.cli.massal.layar import tampilkan
    from jenjang.surat.massal.jalankan import Permintaan

    kantor = urai_nilai_kantor(baca_nilai_kantor(nilai_kantor, bahasa), bahasa) if nilai_kantor else None
    permintaan = Permintaan(
        kegiatan, pegawai, hasil, mesin, tahun, rekap, jejak, kantor=kantor, hanya_terkonfirmasi=hanya_terkonfirmasi
    )
    ringkasan = _jalankan(permintaan, bahasa)
    tampilkan(permintaan, ringkasan, bahasa)
    if ketat and (ringkasan.masalah or ringkasan.memenuhi < ringkasan.baris):
        raise typer.Exit(1)


def _jalankan(permintaan: "Permintaan", bahasa: str) -> "Ringkasan":
    from jenjang.cli.massal.kemajuan import Kemajuan
    from jenjang.core.engine.answer import Refusal
    from jenjang.core.engine.words import sentence
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
        except Refusal as refusal:
            kemajuan.selesai()
            tolak(sentence(refusal.kode, bahasa, **refusal.isi))
