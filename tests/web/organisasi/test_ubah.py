"""Two people edit the same record: the later one sees the difference, and nothing is overwritten unseen."""

from typing import Any

import pytest
from django.urls import reverse

from kantor_uji import Kantor, buat_kantor, buat_pengguna, klien

pytestmark = pytest.mark.django_db


@pytest.fixture
def kantor() -> Kantor:
    return buat_kantor()


def isian(client: Any, alamat: str) -> dict[str, Any]:
    """Give what a browser would send of the form as it is shown."""
    return {each.html_name: each.value() for each in client.get(alamat).context["form"] if each.value() is not None}


@pytest.mark.parametrize(("peran", "rute"), [("admin", "instansi_ubah"), ("analis_jabatan", "unit_ubah")])
def test_the_later_editor_sees_what_changed_and_overwrites_nothing(kantor: Kantor, peran: str, rute: str) -> None:
    satu = kantor.instansi if rute == "instansi_ubah" else kantor.bidang
    client = klien(buat_pengguna(peran, instansi=None if peran == "admin" else kantor.instansi))
    alamat = reverse(f"organisasi:{rute}", args=[satu.pk])
    dulu = isian(client, alamat)
    assert client.post(alamat, {**dulu, "nama": "Nama pertama"}).status_code == 302
    terlambat = client.post(alamat, {**dulu, "nama": "Nama kedua"})
    assert terlambat.status_code == 409
    teks = terlambat.content.decode()
    assert "Data ini baru saja diubah orang lain" in teks
    assert "<td>Nama pertama</td><td>Nama kedua</td>" in teks
    satu.refresh_from_db()
    assert (satu.nama, satu.versi) == ("Nama pertama", 2)
    # The page shown now knows what it would replace.
    kini = {each.html_name: each.value() for each in terlambat.context["form"] if each.value() is not None}
    assert client.post(alamat, kini).status_code == 302
    satu.refresh_from_db()
    assert (satu.nama, satu.versi) == ("Nama kedua", 3)


def test_a_choice_that_differs_is_told_in_words(kantor: Kantor) -> None:
    client = klien(buat_pengguna("admin"))
    alamat = reverse("organisasi:instansi_ubah", args=[kantor.instansi.pk])
    dulu = isian(client, alamat)
    client.post(alamat, {**dulu, "jenis": "PEMBINA"})
    assert "<td>Instansi Pembina</td><td>Instansi daerah</td>" in client.post(alamat, dulu).content.decode()
