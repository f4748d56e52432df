"""What is recorded stays: neither the owner of the tables nor the application's role changes it."""

from uuid import uuid4

import pytest
from django.db import IntegrityError, ProgrammingError, connection, transaction

from jenjang.web.peluncur.peran import APLIKASI
from jenjang.web.register.actions import catat, tandai
from jenjang.web.register.models import Entri
from kantor_uji import buat_kantor

CARA = (
    "UPDATE register_entri SET perihal = 'lain'",
    "UPDATE register_entri SET nomor = nomor + 1",
    "DELETE FROM register_entri",
    "TRUNCATE register_entri CASCADE",
    "SELECT set_config('pgtrigger.ignore', '{{register_entri}}', true); UPDATE register_entri SET perihal = 'lain'",
    "UPDATE register_titik SET nomor = 0",
    "DELETE FROM register_titik",
    "TRUNCATE register_titik",
    "UPDATE register_penghitung SET nomor = 0",
    "UPDATE register_penghitung SET nomor = nomor + 2",
    "DELETE FROM register_penghitung",
    "TRUNCATE register_penghitung",
)


@pytest.fixture
def _tercatat(db: None) -> None:
    kantor = buat_kantor()
    catat(kunci=uuid4(), jenis="x", perihal="asli", isi={}, pelaku=None, instansi=kantor.instansi)
    tandai(kantor.instansi)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for tabel in ("entri", "titik", "penghitung"):
            cursor.execute(f"ALTER TABLE register_{tabel} ENABLE ALWAYS TRIGGER tidak_dikosongkan")


@pytest.mark.usefixtures("_tercatat")
@pytest.mark.parametrize("peran", ["RESET ROLE", f"SET ROLE {APLIKASI}"], ids=["owner", "application"])
@pytest.mark.parametrize("cara", CARA)
def test_a_row_cannot_be_changed(cara: str, peran: str) -> None:
    # 23001 from our trigger; the application's role may not even try most of them.
    with connection.cursor() as cursor:
        cursor.execute(peran)
        with pytest.raises((IntegrityError, ProgrammingError)), transaction.atomic():
            cursor.execute(cara)
        cursor.execute("RESET ROLE")
    assert Entri.objects.get().perihal == "asli"


@pytest.mark.usefixtures("_tercatat")
def test_a_number_cannot_be_given_twice() -> None:
    entri = Entri.objects.get()
    with pytest.raises(IntegrityError, match="nomor_entri_sekali"), transaction.atomic():
        Entri.objects.create(
            instansi=entri.instansi,
            register=entri.register,
            nomor=1,
            sebelumnya=entri.sebelumnya,
            kunci=uuid4(),
            jenis="x",
            perihal="palsu",
            isi={},
            nama_pelaku="",
            waktu=entri.waktu,
            sidik="0" * 64,
        )
