"""The sample posts come from the sample decree, and filling them in twice changes nothing."""

import pytest

from jenjang.web.jabatan.contoh import KEPUTUSAN, isi
from jenjang.web.jabatan.models import KelasInstansi, Naskah, PenetapanKebutuhan, Versi
from jenjang.web.organisasi import contoh as organisasi
from jenjang.web.register.models import Entri
from kantor_jabatan import BERKAS


def test_the_sample_decree_is_that_of_the_sample_office() -> None:
    assert KEPUTUSAN.read_bytes() == BERKAS


@pytest.mark.django_db
def test_filling_in_twice_changes_nothing() -> None:
    organisasi.isi()
    isi()
    banyak = [model.objects.count() for model in (Naskah, Versi, PenetapanKebutuhan, KelasInstansi, Entri)]
    assert banyak == [1, 2, 2, 3, 3]
    isi()
    assert banyak == [model.objects.count() for model in (Naskah, Versi, PenetapanKebutuhan, KelasInstansi, Entri)]
