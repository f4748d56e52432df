"""`jenjang register`: the ledger of legal acts; `periksa` verifies an export of it offline."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from jenjang.cli.bahasa import kalimat, pilih, pilih_bahasa, tolak

if TYPE_CHECKING:
    from jenjang.surat.register.kerusakan import Kerusakan, Pemeriksaan

FORMAT: Final = ("tabel", "json")
# More lines than these would bury the first ones; JSON lists them all.
BATAS_BARIS: Final = 60

register = typer.Typer(no_args_is_help=True, help="Register tindakan hukum.")


@register.callback()
def _register() -> None:
    """Register tindakan hukum."""


@register.command("periksa")
def periksa(
    berkas: Annotated[Path, typer.Argument(help="Ekspor register (JSON Lines).")],
    titik: Annotated[
        list[Path] | None,
        typer.Option("--titik", help="Titik yang disimpan di luar, atau ekspor lama; boleh berulang."),
    ] = None,
    format_: Annotated[str, typer.Option("--format", help="tabel atau json.")] = "tabel",
    ketat: Annotated[bool, typer.Option("--ketat", help="Kode keluar 1 bila register tidak utuh.")] = False,
    bahasa: Annotated[str, typer.Option(help="id atau en.")] = "id",
) -> None:
    """Memeriksa ekspor register tanpa jaringan dan tanpa basis data: apa yang rusak, dan di mana."""
    from jenjang.surat.buku_kerja.refusals import FileRefused
    from jenjang.surat.register.baca import baca_ekspor, baca_titik_luar
    from jenjang.surat.register.periksa import periksa_ekspor
    from jenjang.surat.words import refusal_sentence

    bahasa = pilih_bahasa(bahasa)
    format_ = pilih("--format", format_, FORMAT, bahasa)
    try:
        luar = [satu for jalan in titik or [] for satu in baca_titik_luar(jalan)]
        pemeriksaan = periksa_ekspor(baca_ekspor(berkas), luar)
    except FileRefused as penolakan:
        tolak(refusal_sentence(penolakan, bahasa))
    if format_ == "json":
        from jenjang.core.engine.json_text import json_text

        typer.echo(json_text(pemeriksaan.jawaban(bahasa)))
    else:
        _tampilkan(pemeriksaan, bahasa)
    if ketat and not pemeriksaan.utuh:
        raise typer.Exit(1)


def _tampilkan(pemeriksaan: "Pemeriksaan", bahasa: str) -> None:
    from jenjang.cli.telaah.kolom import bersih, paragraf

    tanda, kode = ("✓", "register_utuh") if pemeriksaan.utuh else ("✗", "register_tidak_utuh")
    isi = {"nama": bersih(pemeriksaan.nama), "banyak": pemeriksaan.banyak, "rusak": len(pemeriksaan.kerusakan)}
    typer.echo(f"{tanda} {kalimat(kode, bahasa, **isi)}")
    baris = _ringkas(pemeriksaan.kerusakan, bahasa)
    for satu in baris[:BATAS_BARIS]:
        for potongan in paragraf(bersih(satu), "    ", "  - "):
            typer.echo(potongan)
    if len(baris) > BATAS_BARIS:
        typer.echo("  " + kalimat("register_selebihnya", bahasa, banyak=len(baris) - BATAS_BARIS))
    segel = pemeriksaan.sidik_terakhir[:16]
    typer.echo("  " + kalimat("register_akhir", bahasa, nomor=pemeriksaan.nomor_terakhir, sidik=segel))
    for kunci in pemeriksaan.kunci_publik:
        typer.echo("  " + kalimat("register_kunci", bahasa, kunci=bersih(kunci)))
    if pemeriksaan.banyak_titik_luar:
        typer.echo("  " + kalimat("register_dibandingkan", bahasa, banyak=pemeriksaan.banyak_titik_luar))
    else:
        for potongan in paragraf(kalimat("register_tanpa_titik_luar", bahasa), "  ", "  "):
            typer.echo(potongan)


def _ringkas(kerusakan: "tuple[Kerusakan, ...]", bahasa: str) -> list[str]:
    """Say the damages; a run of entries edited one after another is one sentence."""
    kalimat_kerusakan: list[str] = []
    awal = 0
    while awal < len(kerusakan):
        akhir = awal
        while akhir + 1 < len(kerusakan) and _lanjutan(kerusakan[akhir], kerusakan[akhir + 1]):
            akhir += 1
        pertama, terakhir = kerusakan[awal], kerusakan[akhir]
        if akhir - awal > 1:
            isi = {"nomor": pertama.nomor, "sampai": terakhir.nomor, "baris": pertama.baris}
            kalimat_kerusakan.append(kalimat("register_berturut_turut", bahasa, **isi))
        else:
            kalimat_kerusakan += [satu.kalimat(bahasa) for satu in kerusakan[awal : akhir + 1]]
        awal = akhir + 1
    return kalimat_kerusakan


def _lanjutan(satu: "Kerusakan", berikut: "Kerusakan") -> bool:
    from jenjang.surat.register.kerusakan import Jenis

    sama = satu.jenis == berikut.jenis == Jenis.DIUBAH and satu.sebab == berikut.sebab == "sidik"
    return sama and berikut.nomor == (satu.nomor or 0) + 1
