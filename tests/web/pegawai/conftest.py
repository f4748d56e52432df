"""What the tests on people share: the sample office, browsers of each role, and a data folder of their own."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from kantor_uji import buat_pengguna, klien


@pytest.fixture(autouse=True)
def _folder_data(settings: Settings, tmp_path: Path) -> None:
    """Keep uploaded files out of the folder of the tests."""
    backend = "django.core.files.storage.FileSystemStorage"
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": backend, "OPTIONS": {"location": tmp_path}}}


@pytest.fixture
def contoh(db: None) -> Any:
    """The sample office; gives its instansi."""
    from jenjang.web.organisasi.contoh import KOTA
    from jenjang.web.organisasi.contoh import isi as isi_organisasi
    from jenjang.web.organisasi.models import Instansi
    from jenjang.web.pegawai.contoh import isi as isi_pegawai

    isi_organisasi()
    isi_pegawai()
    return Instansi.objects.get(nama=KOTA)


@pytest.fixture
def pengelola(contoh: Any) -> Client:
    """The browser of the office's pengelola kepegawaian."""
    return klien(buat_pengguna("pengelola_kepegawaian", instansi=contoh))


@pytest.fixture
def sri(contoh: Any) -> Any:
    """An invented Pekerja Sosial Ahli Muda."""
    from jenjang.web.pegawai.models import Pegawai

    return Pegawai.objects.get(nip="198502142010032004")
