"""Many at once, and a process killed in the middle: no act acknowledged is lost or doubled, no number is missing."""

import io
import os
import signal
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import connection

from jenjang.surat.register.baca import baca_aliran
from jenjang.surat.register.periksa import periksa_ekspor
from jenjang.web.organisasi.models import Instansi
from jenjang.web.register.actions import catat, ekspor
from jenjang.web.register.models import Entri
from kantor_uji import buat_kantor

pytestmark = pytest.mark.django_db(transaction=True)
PENCATAT = """
import os, sys
from uuid import uuid4
import django
django.setup()
from jenjang.web.organisasi.models import Instansi
from jenjang.web.register.actions import catat
instansi = Instansi.objects.get(nama="Kota Contoh")
while True:
    kunci = uuid4()
    # Told before and after: what was begun may be there, what was acknowledged must be.
    print("mulai", kunci, flush=True)
    catat(kunci=kunci, jenis="x", perihal="p" * 500, isi={"baris": ["x"] * 200}, pelaku=None, instansi=instansi)
    print("tercatat", kunci, flush=True)
"""


@pytest.fixture
def instansi() -> Instansi:
    return buat_kantor().instansi


def periksa_rantai(instansi: Instansi) -> None:
    pemeriksaan = periksa_ekspor(baca_aliran(io.BytesIO(b"".join(ekspor(instansi)))))
    assert pemeriksaan.kerusakan == ()
    nomor = list(Entri.objects.filter(instansi=instansi).order_by("nomor").values_list("nomor", flat=True))
    assert nomor == list(range(1, len(nomor) + 1))


def test_threads_that_record_at_once_get_numbers_in_a_row(instansi: Instansi) -> None:
    kunci = [uuid4() for _ in range(24)]

    def catat_satu(satu: UUID) -> int:
        try:
            return catat(kunci=satu, jenis="x", perihal="p", isi={}, pelaku=None, instansi=instansi).nomor
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pelari:
        # Each key three times over, as from an impatient finger.
        nomor = list(pelari.map(catat_satu, kunci * 3))
    assert sorted(nomor[:24]) == list(range(1, 25))
    assert nomor[:24] == nomor[24:48] == nomor[48:]
    periksa_rantai(instansi)


@pytest.fixture
def lingkungan(tmp_path: Path) -> dict[str, str]:
    pengaturan = connection.settings_dict
    alamat = f"postgresql://{pengaturan['USER']}@/{pengaturan['NAME']}?host={pengaturan['HOST']}"
    return {**os.environ, "DATABASE_URL": alamat, "JENJANG_DATA": str(tmp_path)}


def test_a_killed_process_loses_and_doubles_nothing(instansi: Instansi, lingkungan: dict[str, str]) -> None:
    dikatakan = ""
    for banyak in (3, 20, 45):
        with subprocess.Popen(
            [sys.executable, "-c", PENCATAT], env=lingkungan, stdout=subprocess.PIPE, text=True
        ) as proses:
            assert proses.stdout is not None
            dikatakan += "".join(proses.stdout.readline() for _ in range(banyak))
            os.kill(proses.pid, signal.SIGKILL)
            dikatakan += proses.stdout.read() + "\n"
    baris = [satu.split() for satu in dikatakan.splitlines()]
    tercatat = [UUID(satu[1]) for satu in baris if satu[:1] == ["tercatat"]]
    dimulai = [UUID(satu[1]) for satu in baris if satu[:1] == ["mulai"]]
    assert len(tercatat) >= 30
    ada = Counter(Entri.objects.values_list("kunci", flat=True))
    assert set(ada.values()) == {1}
    assert set(tercatat) <= set(ada)
    # Issuing goes on where it was cut, also with the key whose answer was never heard.
    catat(kunci=dimulai[-1], jenis="x", perihal="p" * 500, isi={}, pelaku=None, instansi=instansi)
    periksa_rantai(instansi)
