"""`jenjang nilai`: a person's recorded activities and predicates assessed, or every record of a folder."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak
from jenjang.cli.nilai.keluaran import periksa_keluaran, tulis_keluaran
from jenjang.cli.nilai_kantor import baca_nilai_kantor, urai_nilai_kantor
from jenjang.cli.penafsiran import pilih_penafsiran
from jenjang.cli.tanggal import baca_tanggal

if TYPE_CHECKING:
    from datetime import date

    from jenjang.cli.nilai.proses import Dibaca, Dinilai
    from jenjang.core.engine.question import Context

FORMAT: Final = ("tabel", "json")


def nilai(
    berkas: Annotated[Path, typer.Argument(help="Buku kerja (xlsx, xls, ods), CSV, JSON, atau folder berisi itu.")],
    pegawai: Annotated[Path | None, typer.Option(help="Data pegawai (JSON), perlu bagi CSV.")] = None,
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    pdf: Annotated[Path | None, typer.Option(help="Tulis lembar perhitungan sebagai PDF.")] = None,
    xlsx: Annotated[Path | None, typer.Option(help="Tulis buku kerja dengan kolom hasil.")] = None,
    lanjut: Annotated[bool, typer.Option("--lanjut", help="Nilai baris yang baik walaupun ada masalah.")] = False,
    penafsiran: Annotated[
        list[str] | None, typer.Option(help="Pilihan penafsiran lain, misalnya R15=b; dapat diulang.")
    ] = None,
    pada: Annotated[
        str | None, typer.Option(help="Pangkat dan jenjang berikutnya menurut peraturan pada tanggal ini.")
    ] = None,
    hanya_terkonfirmasi: Annotated[
        bool, typer.Option("--hanya-terkonfirmasi", help="Tolak riwayat yang memakai angka yang belum dikonfirmasi.")
    ] = False,
    nilai_kantor: Annotated[Path | None, typer.Option(help="Nilai yang dikonfirmasi atau diisi kantor (TOML).")] = None,
    tanda_terima: Annotated[
        Path | None, typer.Option("--tanda-terima", help="Tulis tanda terima yang dapat diulang ke berkas ini.")
    ] = None,
    timpa: Annotated[bool, typer.Option("--timpa", help="Timpa berkas keluaran yang sudah ada.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Menilai kegiatan seorang pegawai, atau setiap berkas dalam folder."""
    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    chosen = pilih_penafsiran(penafsiran or [], bahasa)
    outputs = {"--pdf": pdf, "--xlsx": xlsx, "--tanda-terima": tanda_terima}
    periksa_keluaran(outputs, (berkas, pegawai), bahasa, timpa=timpa)

    from jenjang.core.engine.question import Context

    isi_kantor = baca_nilai_kantor(nilai_kantor, bahasa) if nilai_kantor else None
    kantor = urai_nilai_kantor(isi_kantor, bahasa) if isi_kantor else None
    context = Context(bahasa, chosen, hanya_terkonfirmasi, kantor)
    hari = baca_tanggal("--pada", pada, bahasa)
    if berkas.is_dir():
        from jenjang.cli.nilai.folder import nilai_folder

        if pegawai or tanda_terima:
            tolak(kalimat("folder_tanpa_opsi", bahasa, opsi="--pegawai" if pegawai else "--tanda-terima"))
        nilai_folder(berkas, context, format_, pdf, xlsx, hari, lanjut=lanjut)
        return
    dibaca = _baca(berkas, pegawai, context, format_, lanjut=lanjut)
    dinilai = _nilai(dibaca, context, hari)
    papers = _papers(dibaca, dinilai, pdf, xlsx, context)
    if tanda_terima:
        from jenjang.cli.nilai.tanda_terima import tulis_tanda_terima

        papers[tanda_terima] = tulis_tanda_terima(dibaca, tanda_terima.name, context, dinilai.pada, isi_kantor)
    tulis_keluaran(papers, bahasa)
    _tampilkan(dinilai, format_, bahasa)


def _baca(berkas: Path, pegawai: Path | None, context: "Context", format_: str, *, lanjut: bool) -> "Dibaca":
    """Read the record; ends the command with exit code 2 where it cannot be read or a problem stops it."""
    from datetime import date

    from jenjang.cli.nilai.kemajuan import langkah
    from jenjang.cli.nilai.proses import baca
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.words import refusal_sentence

    try:
        with langkah("kemajuan_membaca", context.bahasa, berkas=berkas.name):
            dibaca = baca(berkas, pegawai, date.today(), lanjut=lanjut)
    except FileRefused as refusal:
        tolak(refusal_sentence(refusal, context.bahasa))
    if dibaca.penghenti:
        from jenjang.cli.nilai.masalah import hentikan

        hentikan(dibaca, context.bahasa, format_, lanjut=lanjut)
    return dibaca


def _nilai(dibaca: "Dibaca", context: "Context", pada: "date | None") -> "Dinilai":
    from jenjang.cli.nilai.kemajuan import langkah
    from jenjang.cli.nilai.proses import nilai
    from jenjang.core.engine.answer import Refusal
    from jenjang.core.engine.words import sentence

    try:
        with langkah("kemajuan_menilai", context.bahasa, banyak=len(dibaca.berkas.kegiatan)):
            return nilai(dibaca, context, pada)
    except Refusal as refusal:
        tolak(sentence(refusal.kode, context.bahasa, **refusal.isi))


def _papers(
    dibaca: "Dibaca", dinilai: "Dinilai", pdf: Path | None, xlsx: Path | None, context: "Context"
) -> dict[Path, bytes]:
    """Make every paper asked for before any of them is written."""
    from jenjang.cli.nilai.kemajuan import langkah

    papers: dict[Path, bytes] = {}
    if not (pdf or xlsx):
        return papers
    with langkah("kemajuan_menulis", context.bahasa):
        from jenjang.surat.perhitungan.lembar import susun_lembar

        lembar = susun_lembar(dinilai.hasil, dinilai.data, context.bahasa, dinilai.seumur)
        if pdf:
            from jenjang.cli.nilai.kaki import kaki
            from jenjang.surat.perhitungan.write_pdf import tulis_pdf

            papers[pdf] = tulis_pdf(lembar, kaki(dibaca.berkas.nama, dibaca.sidik, context.bahasa))
        if xlsx:
            from jenjang.surat.perhitungan.write_workbook import tulis_buku

            papers[xlsx] = tulis_buku(dibaca.berkas, dinilai.hasil, lembar)
    return papers


def _tampilkan(dinilai: "Dinilai", format_: str, bahasa: str) -> None:
    if format_ == "json":
        from jenjang.core.engine.json_text import json_text

        typer.echo(json_text(dinilai.data))
        return
    from jenjang.cli.layar import cetak
    from jenjang.cli.nilai.layar import tampilkan_lembar
    from jenjang.surat.perhitungan.lembar import susun_lembar

    lembar = susun_lembar(dinilai.hasil, dinilai.data, bahasa, dinilai.seumur)
    cetak(lambda console: tampilkan_lembar(lembar, console))
