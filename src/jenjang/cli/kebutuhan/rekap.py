"""`jenjang abk rekap`: the offices of a city in one recapitulation."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

if TYPE_CHECKING:
    from jenjang.cli.kebutuhan.masukan import Bahan

FORMAT: Final = ("tabel", "json")
SUMBER: Final = ("tercetak", "hitung")
# What the readers of decrees and workbooks take; other files of a folder are not its business.
BERKAS: Final = (".txt", ".md", ".docx", ".pdf", ".xlsx", ".xlsm", ".xls", ".ods")
BEZETTING: Final = (".xlsx", ".xls", ".ods", ".csv")


def rekap(
    folder: Annotated[Path, typer.Argument(help="Folder berisi keputusan atau buku kerja, satu per perangkat daerah.")],
    bezetting: Annotated[
        Path | None, typer.Option("--bezetting", help="Folder daftar pegawai; namanya sama dengan berkas keputusannya.")
    ] = None,
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    kebutuhan: Annotated[
        str, typer.Option("--kebutuhan", help="tercetak: menurut keputusan; hitung: menurut barisnya.")
    ] = "tercetak",
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Merekapitulasi kebutuhan perangkat daerah satu kota: per perangkat daerah, jenjang, dan jenis jabatan."""
    from jenjang.cli.kebutuhan.masukan import baca_tanggal
    from jenjang.core.beban_kerja.kebutuhan.kota import Kantor, jawaban_kota, rekap_kota

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    sumber = pilih("--kebutuhan", kebutuhan, SUMBER, bahasa)
    for satu in filter(None, (folder, bezetting)):
        if not satu.is_dir():
            tolak(kalimat("rekap_bukan_folder", bahasa, folder=satu))
    hari = baca_tanggal(None, bahasa)
    dibaca: list[Kantor] = []
    tertolak: list[tuple[str, str]] = []
    for berkas in sorted(satu for satu in folder.iterdir() if satu.suffix.lower() in BERKAS):
        bahan = _buka(berkas, bezetting, sumber, hari, bahasa)
        if isinstance(bahan, str):
            tertolak.append((berkas.name, bahan))
        else:
            dibaca.append(Kantor(berkas.name, bahan.unit or berkas.stem, bahan.hasil))
    if not dibaca:
        tolak("\n".join([kalimat("rekap_kosong", bahasa, folder=folder), *(pesan for _, pesan in tertolak)]))
    kota = rekap_kota(dibaca)
    if format_ == "json":
        import json

        tak_terbaca = [{"berkas": nama, "pesan": pesan} for nama, pesan in tertolak]
        typer.echo(json.dumps(jawaban_kota(kota) | {"tak_terbaca": tak_terbaca}, ensure_ascii=False, indent=2))
    else:
        from jenjang.cli.kebutuhan.layar_kota import tampilkan

        tampilkan(kota, tertolak, bahasa)


def _buka(berkas: Path, folder: Path | None, sumber: str, hari: int, bahasa: str) -> "Bahan | str":
    """Open one office, or say why it cannot count: one bad file does not stop the others."""
    from jenjang.cli.kebutuhan.masukan import kalimat_masalah, susun_bahan
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.keputusan import BukanKeputusanError
    from jenjang.surat.words import refusal_sentence

    pegawai = None
    if folder is not None:
        calon = [folder / f"{berkas.stem}{akhiran}" for akhiran in BEZETTING]
        pegawai = next((satu for satu in calon if satu.is_file()), None)
    try:
        bahan = susun_bahan(berkas, pegawai, sumber, hari)
    except FileRefused as refusal:
        return refusal_sentence(refusal, bahasa)
    except BukanKeputusanError as galat:
        return str(galat)
    if bahan.masalah:
        nama, pertama = bahan.masalah[0]
        pesan = kalimat_masalah(pertama, nama, bahasa)
        return kalimat("rekap_masalah", bahasa, banyak=len(bahan.masalah), pertama=pesan)
    return bahan
