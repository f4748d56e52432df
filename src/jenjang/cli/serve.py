"""`jenjang serve` and `jenjang demo`: one command opens the office."""

from typing import Annotated

import typer

from jenjang.cli.bahasa import tolak

Host = Annotated[str, typer.Option(help="Alamat tempat halaman dilayani.")]
Port = Annotated[int | None, typer.Option(help="Port; tanpa pilihan ini, yang bebas sejak 8000.", min=1, max=65535)]


def serve(host: Host = "127.0.0.1", port: Port = None) -> None:
    """Menjalankan Jenjang: basis data, halaman, dan pekerja latar, sampai dihentikan."""
    _luncurkan("jenjang", host, port, contoh=False)


def demo(host: Host = "127.0.0.1", port: Port = None) -> None:
    """Menjalankan Jenjang dengan kantor contoh; semua orang di dalamnya rekaan."""
    _luncurkan("jenjang-contoh", host, port, contoh=True)


def _luncurkan(nama: str, host: str, port: int | None, *, contoh: bool) -> None:
    from jenjang.web.peluncur.folder import folder_bawaan
    from jenjang.web.peluncur.galat import GagalMeluncur
    from jenjang.web.peluncur.peluncuran import Peluncuran

    try:
        Peluncuran(folder_bawaan(nama), host, port, contoh, typer.echo).jalankan()
    except GagalMeluncur as failure:
        tolak(str(failure))
