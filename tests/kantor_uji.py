"""A small invented office for the web tests: two instansi, a tree of units, people, and accounts with roles."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any

from django.test import Client

SEJAK = date(2020, 1, 1)
SANDI = "sandi uji"
_serial = count(1)


@dataclass(frozen=True)
class Kantor:
    """Kota Contoh with Dinas > Bidang > Seksi, Kota Lain, and one person in each place."""

    instansi: Any
    lain: Any
    dinas: Any
    bidang: Any
    seksi: Any


def buat_kantor() -> Kantor:
    """Make the office."""
    from jenjang.web.organisasi.models import Instansi, Unit

    instansi = Instansi.objects.create(nama="Kota Contoh", jenis="DAERAH", contoh=True)
    lain = Instansi.objects.create(nama="Kota Lain", jenis="DAERAH", contoh=True)
    dinas = Unit.objects.create(instansi=instansi, nama="Dinas Sosial")
    bidang = Unit.objects.create(instansi=instansi, induk=dinas, nama="Bidang Rehabilitasi Sosial")
    seksi = Unit.objects.create(instansi=instansi, induk=bidang, nama="Seksi Anak")
    return Kantor(instansi, lain, dinas, bidang, seksi)


def buat_pegawai(instansi: Any, unit: Any = None, nama: str = "Sri Umpama (karangan)", **isi: Any) -> Any:
    """Make a person with a number that nobody else has."""
    from jenjang.web.pegawai.models import Pegawai

    day, number = divmod(next(_serial), 999)
    nip = f"{date(1986, 9, 26) + timedelta(days=day):%Y%m%d}2015051{number + 1:03d}"
    return Pegawai.objects.create(**{"instansi": instansi, "unit": unit, "nama": nama, "nip": nip, **isi})


def buat_pengguna(peran: str = "", *, instansi: Any = None, unit: Any = None, pegawai: Any = None) -> Any:
    """Make an account, with one role where one is named."""
    from jenjang.web.akses.models import Peran
    from jenjang.web.akun.models import Pengguna

    pengguna = Pengguna.objects.create_user(f"pengguna{next(_serial)}", password=SANDI, nama="Contoh", pegawai=pegawai)
    if peran:
        Peran.objects.create(pengguna=pengguna, peran=peran, instansi=instansi, unit=unit, mulai=SEJAK)
    return pengguna


def klien(pengguna: Any = None) -> Client:
    """Give a browser in which the account is signed in."""
    client = Client()
    if pengguna is not None:
        client.force_login(pengguna, backend="django.contrib.auth.backends.ModelBackend")
    return client
