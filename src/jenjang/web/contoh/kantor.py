"""The sample office, put together from the seeds of the apps."""

from importlib import import_module
from importlib.util import find_spec

from django.db import transaction

# Whom others refer to comes first. An app's seed is `contoh.py` with `isi() -> None`; running it twice changes nothing.
APPS = ("organisasi", "pegawai", "akun", "akses", "jabatan", "register", "berkas")


def isi_kantor_contoh() -> list[str]:
    """Run the seed of each app that has one, in one transaction, and give the lines about signing in."""
    with transaction.atomic():
        for app in APPS:
            name = f"jenjang.web.{app}.contoh"
            if find_spec(name):
                import_module(name).isi()
    from jenjang.web.contoh.masuk import kalimat_masuk

    return kalimat_masuk()
