"""The roles of the sample office: each account has its own."""

from datetime import date

from jenjang.web.akses.models import Peran
from jenjang.web.akun.models import Pengguna
from jenjang.web.contoh.masuk import AKUN
from jenjang.web.organisasi.models import Instansi, Unit

SEJAK = date(2022, 1, 3)


def isi() -> None:
    """Give the roles that are missing; one that was ended stays ended."""
    for each in AKUN:
        account = Pengguna.objects.get(username=each.nama_pengguna)
        instansi = Instansi.objects.get(nama=each.instansi)
        unit = Unit.objects.get(instansi=instansi, nama=each.unit) if each.unit else None
        Peran.objects.get_or_create(
            pengguna=account, peran=each.peran, instansi=instansi, unit=unit, defaults={"mulai": SEJAK}
        )
