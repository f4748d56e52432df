"""A folder of records assessed: the recapitulation of an office, one row a file; a bad file stops no other."""

from datetime import date
from pathlib import Path
from typing import Final

import typer

from jenjang.cli.bahasa import kalimat, tolak
from jenjang.cli.nilai.keluaran import tulis_keluaran
from jenjang.cli.nilai.kemajuan import satu_per_satu
from jenjang.cli.nilai.proses import baca, nilai
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.question import Context
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.hasil import hasil_kosong
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.perhitungan.rekapitulasi import (
    BarisRekapitulasi,
    Rekapitulasi,
    baris_bermasalah,
    baris_dinilai,
    baris_tertolak,
    data_rekapitulasi,
    susun_rekapitulasi,
)
from jenjang.surat.words import refusal_sentence

SUFFIXES: Final = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".json")
# The person of NAMA.csv stands in NAMA.pegawai.json beside it.
PERSON: Final = ".pegawai.json"


def nilai_folder(
    folder: Path,
    context: Context,
    format_: str,
    pdf: Path | None,
    xlsx: Path | None,
    pada: date | None = None,
    *,
    lanjut: bool,
) -> None:
    """Assess every record of a folder; ends with exit code 2 where not one could be assessed."""
    paths = berkas_folder(folder, {each.resolve() for each in (pdf, xlsx) if each})
    if not paths:
        tolak(kalimat("folder_kosong", context.bahasa, folder=folder))
    paths_seen = satu_per_satu(paths, "kemajuan_folder", context.bahasa)
    rows = [_row(each, context, pada, lanjut=lanjut) for each in paths_seen]
    rekap = susun_rekapitulasi(folder.resolve().name, rows, context.bahasa)
    if format_ == "json":
        from jenjang.core.engine.json_text import json_text

        typer.echo(json_text(data_rekapitulasi(rekap)))
    else:
        from jenjang.cli.layar import cetak
        from jenjang.cli.nilai.layar_folder import tampilkan_rekapitulasi

        cetak(lambda console: tampilkan_rekapitulasi(rekap, console))
    if not rekap.dinilai:
        tolak(kalimat("folder_tak_dinilai", context.bahasa, folder=folder))
    _write(rekap, pdf, xlsx)


def berkas_folder(folder: Path, outputs: set[Path]) -> list[Path]:
    """Give the records of a folder by name, without what office programs leave behind, persons of CSV, and outputs."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in SUFFIXES
        and path.is_file()
        and not path.name.startswith((".", "~$"))
        and not path.name.lower().endswith(PERSON)
        and path.resolve() not in outputs
    )


def _row(path: Path, context: Context, pada: date | None, *, lanjut: bool) -> BarisRekapitulasi:
    person = path.with_suffix(PERSON)
    try:
        dibaca = baca(path, person if person.is_file() else None, date.today(), lanjut=lanjut)
    except FileRefused as refusal:
        return baris_tertolak(path.name, refusal_sentence(refusal, context.bahasa))
    if dibaca.penghenti:
        return baris_bermasalah(dibaca.berkas, hasil_kosong(dibaca.berkas, context.bahasa), context.bahasa)
    try:
        found = nilai(dibaca, context, pada)
    except Refusal as refusal:
        return baris_tertolak(path.name, sentence(refusal.kode, context.bahasa, **refusal.isi))
    return baris_dinilai(dibaca.berkas, found.hasil, found.data, context.bahasa, found.seumur)


def _write(rekap: Rekapitulasi, pdf: Path | None, xlsx: Path | None) -> None:
    if not (pdf or xlsx):
        return
    from importlib.metadata import version

    from jenjang.surat.perhitungan.write_rekapitulasi import tulis_buku_rekapitulasi, tulis_pdf_rekapitulasi

    papers: dict[Path, bytes] = {}
    if pdf:
        foot = kalimat("kaki_rekapitulasi", rekap.bahasa, versi=version("jenjang"))
        papers[pdf] = tulis_pdf_rekapitulasi(rekap, foot)
    if xlsx:
        papers[xlsx] = tulis_buku_rekapitulasi(rekap)
    tulis_keluaran(papers, rekap.bahasa)
