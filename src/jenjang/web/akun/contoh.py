"""The accounts of the sample office."""

from jenjang.web.akun.models import Pengguna
from jenjang.web.contoh.masuk import AKUN, SANDI


def isi() -> None:
    """Create the accounts that are missing; one whose password was changed keeps it."""
    for each in AKUN:
        account, new = Pengguna.objects.get_or_create(
            username=each.nama_pengguna,
            defaults={"nama": each.nama, "email": each.nama_pengguna, "is_superuser": each.peran == "admin"},
        )
        if new:
            account.set_password(SANDI)
            account.save()
