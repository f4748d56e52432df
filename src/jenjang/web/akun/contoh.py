"""The accounts of the sample office; that of a person is tied to the person."""

from jenjang.web.akun.models import Pengguna
from jenjang.web.contoh.masuk import AKUN, SANDI
from jenjang.web.pegawai.models import Pegawai


def isi() -> None:
    """Create the accounts that are missing; one whose password was changed keeps it."""
    for each in AKUN:
        account, new = Pengguna.objects.get_or_create(
            username=each.nama_pengguna,
            defaults={
                "nama": each.nama,
                "email": each.nama_pengguna if "@" in each.nama_pengguna else "",
                "is_superuser": each.peran == "admin",
                "pegawai": Pegawai.objects.filter(nip=each.nama_pengguna).first(),
            },
        )
        if new:
            account.set_password(SANDI)
            account.save()
