"""`jenjang admin`: accounts from the console, where there is no mail server and nobody can sign in yet."""

from typing import TYPE_CHECKING, Annotated

import typer

from jenjang.cli.bahasa import tolak

if TYPE_CHECKING:
    from jenjang.web.peluncur.folder import FolderData

admin = typer.Typer(no_args_is_help=True, help="Akun pengelola dan sandi, dari konsol server.")

NamaPengguna = Annotated[str, typer.Argument(help="NIP atau surel yang dipakai untuk masuk.")]
Alamat = Annotated[str, typer.Option(help="Alamat Jenjang yang dibuka pengguna, bila tidak dibuka di server ini.")]


@admin.callback()
def _admin() -> None:
    """Akun pengelola dan sandi, dari konsol server."""


@admin.command("buat")
def buat(
    nama_pengguna: NamaPengguna,
    nama: Annotated[str, typer.Option(help="Nama lengkap.")] = "",
    alamat: Alamat = "",
) -> None:
    """Membuat pengelola dan mencetak tautan sekali pakai untuk menetapkan sandinya."""
    _jalankan(nama_pengguna, alamat, nama)


@admin.command("sandi")
def sandi(nama_pengguna: NamaPengguna, alamat: Alamat = "") -> None:
    """Mencetak tautan sekali pakai bagi pengguna yang lupa sandinya."""
    _jalankan(nama_pengguna, alamat, None)


def _jalankan(nama_pengguna: str, alamat: str, nama: str | None) -> None:
    from jenjang.web.peluncur.folder import folder_bawaan
    from jenjang.web.peluncur.galat import GagalMeluncur
    from jenjang.web.peluncur.sambungan import basis_data_terbuka, pakai_django

    folder = folder_bawaan()
    try:
        with basis_data_terbuka(folder) as database:
            pakai_django(folder, database)
            from jenjang.web.akun import pengelola

            if nama is None:
                account = pengelola.cari(nama_pengguna)
                refusal = f"Tidak ada pengguna aktif bernama {nama_pengguna}. Periksa NIP atau surelnya."
            else:
                account = pengelola.buat_pengelola(nama_pengguna, nama)
                refusal = f"Pengguna {nama_pengguna} sudah ada. Untuk sandinya: jenjang admin sandi {nama_pengguna}"
            if account is None:
                tolak(refusal)
            path = pengelola.jalur_sandi_baru(account)
    except GagalMeluncur as failure:
        tolak(str(failure))
    typer.echo(f"Buka tautan ini sekali, dalam satu hari, untuk menetapkan sandi {nama_pengguna}:")
    typer.echo(f"{(alamat or _alamat(folder)).rstrip('/')}{path}")


def _alamat(folder: "FolderData") -> str:
    from jenjang.web.peluncur.alamat_web import PORT, alamat_halaman
    from jenjang.web.peluncur.peluncuran import alamat_berjalan

    return alamat_berjalan(folder) or alamat_halaman("localhost", PORT)
