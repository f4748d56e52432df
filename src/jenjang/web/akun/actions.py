"""Opening accounts, giving a password for once, and closing the door: what changes an account besides its owner."""

import secrets
from typing import Any

from django.db import transaction

from jenjang.web.akun.models import Pengguna

# Without letters and digits that look alike on paper.
HURUF = "abcdefghjkmnpqrstuvwxyz23456789"
KELOMPOK, PANJANG_KELOMPOK = 3, 4


def sandi_sementara() -> str:
    """Make a password that can be told on paper: three groups of four."""
    return "-".join("".join(secrets.choice(HURUF) for _ in range(PANJANG_KELOMPOK)) for _ in range(KELOMPOK))


@transaction.atomic
def buka_akun(*, nama_pengguna: str, nama: str, pegawai: Any, peran: Any) -> tuple[Pengguna, str]:
    """Open an account with its first role, and give the password to be told to the person; it is stored nowhere.

    `peran` is an unsaved role without its account.
    """
    password = sandi_sementara()
    email = nama_pengguna if "@" in nama_pengguna else ""
    account = Pengguna.objects.create_user(
        nama_pengguna, email, password, nama=nama, pegawai=pegawai, wajib_ganti_sandi=True
    )
    peran.pengguna = account
    peran.save()
    return account, password


@transaction.atomic
def beri_sandi_sementara(account: Pengguna) -> str:
    """Replace the password by one that must be changed, and lift the second step of whoever lost the telephone."""
    password = sandi_sementara()
    account.set_password(password)
    account.wajib_ganti_sandi = True
    account.save()
    account.authenticator_set.all().delete()
    return password
