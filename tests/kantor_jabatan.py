"""An office with the sample decree, verified once a run."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi, periksa_keputusan
from jenjang.web.jabatan.actions.baca import baca_isi, simpan_verifikasi
from jenjang.web.jabatan.models import Naskah
from kantor_uji import Kantor, buat_kantor, buat_pengguna, klien

KEPUTUSAN = Path(__file__).parents[1] / "contoh" / "kantor" / "keputusan-kota-contoh.txt"
BERKAS = KEPUTUSAN.read_bytes()


@dataclass(frozen=True)
class KantorJabatan:
    """The office, its verified decree, and a browser for each role."""

    kantor: Kantor
    naskah: Naskah

    def sebagai(self, peran: str) -> Any:
        """Give a browser in which somebody with a role of the office is signed in."""
        unit = self.kantor.dinas if peran == "pimpinan_unit" else None
        return klien(buat_pengguna(peran, instansi=self.kantor.instansi, unit=unit))

    @property
    def analis(self) -> Any:
        """The analyst's browser."""
        return self.sebagai("analis_jabatan")


def buat_naskah(kantor: Kantor) -> Naskah:
    """Keep the sample decree of an office as it came in."""
    return Naskah.objects.create(
        instansi=kantor.instansi,
        unit=kantor.dinas,
        kunci=uuid4(),
        nama_berkas="keputusan.txt",
        berkas=BERKAS,
        sidik_berkas=sha256(BERKAS).hexdigest(),
    )


@cache
def verifikasi() -> Verifikasi:
    """Give the verification of the sample decree, made once a run."""
    return periksa_keputusan(baca_isi(BERKAS, "keputusan.txt"))


@pytest.fixture
def kj(db: None) -> KantorJabatan:
    """The office with its verified decree."""
    kantor = buat_kantor()
    naskah = buat_naskah(kantor)
    simpan_verifikasi(naskah, verifikasi())
    return KantorJabatan(kantor, naskah)
