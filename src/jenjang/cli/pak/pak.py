"""`jenjang pak`: the papers konversi, akumulasi, penetapan and integrasi of one person, a folder, or many people."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak
from jenjang.cli.nilai_kantor import baca_nilai_kantor, urai_nilai_kantor
from jenjang.cli.pak.keluaran import Keluaran, periksa_tujuan, tulis_semua
from jenjang.cli.penafsiran import pilih_penafsiran
from jenjang.cli.tanggal import baca_tanggal

if TYPE_CHECKING:
    from jenjang.cli.pak.proses import HasilOrang, Permintaan

FORMAT: Final = ("tabel", "json")
JENIS: Final = ("konversi", "akumulasi", "penetapan", "integrasi")


def pak(
    berkas: Annotated[Path, typer.Argument(help="Buku kerja satu orang atau banyak orang, JSON, CSV, atau folder.")],
    jenis: Annotated[str, typer.Option(help="konversi, akumulasi, penetapan, atau integrasi.")],
    docx: Annotated[Path | None, typer.Option(help="Naskah untuk disunting: satu berkas .docx, atau folder.")] = None,
    pdf: Annotated[Path | None, typer.Option(help="Naskah untuk dicetak: satu berkas .pdf, atau folder.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Isian catatan nasional: satu berkas .csv.")] = None,
    tahun: Annotated[int | None, typer.Option(help="Hanya tahun penilaian ini.")] = None,
    pada: Annotated[str | None, typer.Option(help="Keadaan pada tanggal ini; tanpa opsi ini hari ini.")] = None,
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    penafsiran: Annotated[
        list[str] | None, typer.Option(help="Pilihan penafsiran lain, misalnya K01=b; dapat diulang.")
    ] = None,
    hanya_terkonfirmasi: Annotated[
        bool, typer.Option("--hanya-terkonfirmasi", help="Tolak naskah yang memakai angka yang belum dikonfirmasi.")
    ] = False,
    nilai_kantor: Annotated[Path | None, typer.Option(help="Nilai yang dikonfirmasi atau diisi kantor (TOML).")] = None,
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas keluaran yang sudah ada.")] = False,
    ketat: Annotated[bool, typer.Option("--ketat", help="Kode keluar 1 bila ada naskah yang tidak dibuat.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menulis naskah penetapan angka kredit sejak 2023; nomor dan tanggal dibiarkan kosong."""
    bahasa = pilih_bahasa(bahasa)
    jenis = pilih("--jenis", jenis, JENIS, bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    chosen = pilih_penafsiran(penafsiran or [], bahasa)
    outputs = Keluaran(pdf=pdf, docx=docx, csv=csv)
    periksa_tujuan(outputs, berkas, bahasa, timpa=timpa)
    from datetime import date

    from jenjang.cli.pak.proses import Permintaan
    from jenjang.core.engine.question import Context
    from jenjang.surat.pak.naskah import JenisPak

    kantor = urai_nilai_kantor(baca_nilai_kantor(nilai_kantor, bahasa), bahasa) if nilai_kantor else None
    context = Context(bahasa, chosen, hanya_terkonfirmasi, kantor)
    today = date.today()
    day = baca_tanggal("--pada", pada, bahasa) or today
    found = _susun(berkas, Permintaan(JenisPak(jenis), day, today, tahun, context), outputs)
    papers = [each for person in found for each in person.pak]
    if papers:
        tulis_semua(papers, outputs, bahasa, timpa=timpa)
    _tampilkan(found, format_, bahasa)
    if not papers:
        tolak(kalimat("pak_tidak_ada", bahasa))
    if ketat and any(not each.pak for each in found):
        raise typer.Exit(1)


def _susun(berkas: Path, permintaan: "Permintaan", outputs: Keluaran) -> "list[HasilOrang]":
    """Read and decide everybody; a folder's bad file is one more person whose papers are not made."""
    from jenjang.cli.nilai.folder import berkas_folder
    from jenjang.cli.nilai.kemajuan import satu_per_satu
    from jenjang.cli.pak.proses import HasilOrang, susun_berkas
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.words import refusal_sentence

    bahasa = permintaan.context.bahasa
    paths = berkas_folder(berkas, outputs.tempat()) if berkas.is_dir() else [berkas]
    if not paths:
        tolak(kalimat("folder_kosong", bahasa, folder=berkas))
    found: list[HasilOrang] = []
    for path in satu_per_satu(paths, "kemajuan_pak", bahasa):
        try:
            found += susun_berkas(path, permintaan)
        except FileRefused as refusal:
            if not berkas.is_dir():
                tolak(refusal_sentence(refusal, bahasa))
            found.append(HasilOrang(path.name, "", "", kesalahan=refusal_sentence(refusal, bahasa)))
    return found


def _tampilkan(found: "list[HasilOrang]", format_: str, bahasa: str) -> None:
    if format_ == "json":
        from jenjang.cli.pak.sebagai_data import data_hasil
        from jenjang.core.engine.json_text import json_text

        typer.echo(json_text(data_hasil(found, bahasa)))
        return
    from jenjang.cli.layar import cetak
    from jenjang.cli.pak.layar import tampilkan_hasil

    cetak(lambda console: tampilkan_hasil(found, bahasa, console))
