"""Recording an act: numbers without a gap, one effect of a repeated submit, an export that the verifier accepts."""

import io
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction

from jenjang.surat.register.baca import baca_aliran
from jenjang.surat.register.entri import IsiTidakTetap
from jenjang.surat.register.kerusakan import Jenis, Pemeriksaan
from jenjang.surat.register.periksa import periksa_ekspor
from jenjang.web.register.actions import KunciDipakai, TidakDapatDigantikan, catat, ekspor, tandai
from jenjang.web.register.models import Entri, Titik
from jenjang.web.register.tugas import tandai_semua
from kantor_uji import Kantor, buat_kantor, buat_pengguna

pytestmark = pytest.mark.django_db
ISI = {
    "nomor": "100.3.3.3/12/2026",
    "pegawai": [75, 86],
    "kredit": "3,25",
    "aneh": "“é” 🖋",
    "besar": 10**30,
    "tak": None,
}


@pytest.fixture
def kantor() -> Kantor:
    return buat_kantor()


def satu(kantor: Kantor, **isi: Any) -> Entri:
    return catat(
        **{
            "kunci": uuid4(),
            "jenis": "keputusan_anjab",
            "perihal": "Keputusan Dinas Sosial",
            "isi": ISI,
            "pelaku": None,
            "instansi": kantor.instansi,
            **isi,
        }
    )


def periksa(kantor: Kantor, luar: Any = ()) -> Pemeriksaan:
    return periksa_ekspor(baca_aliran(io.BytesIO(b"".join(ekspor(kantor.instansi)))), luar)


def test_entries_are_numbered_per_office_and_chained(kantor: Kantor) -> None:
    pertama, kedua = satu(kantor), satu(kantor)
    assert [pertama.nomor, kedua.nomor, satu(kantor, instansi=kantor.lain).nomor] == [1, 2, 1]
    assert kedua.sebelumnya == pertama.sidik


def test_a_repeated_submit_is_answered_with_the_first_entry(kantor: Kantor) -> None:
    kunci, tercatat = uuid4(), []
    pertama = satu(kantor, kunci=kunci, lalu=tercatat.append)
    assert satu(kantor, kunci=kunci, perihal="lain", lalu=tercatat.append) == pertama
    assert Entri.objects.count() == 1
    assert tercatat == [pertama]


def test_a_key_of_another_act_or_office_is_refused(kantor: Kantor) -> None:
    kunci = uuid4()
    satu(kantor, kunci=kunci)
    for lain in ({"jenis": "pak"}, {"instansi": kantor.lain}):
        with pytest.raises(KunciDipakai):
            satu(kantor, kunci=kunci, **lain)


def test_an_act_that_fails_leaves_no_number_out(kantor: Kantor) -> None:
    def gagal(entri: Entri) -> None:
        raise RuntimeError("tugas tidak dapat dititipkan")

    with pytest.raises(RuntimeError), transaction.atomic():
        satu(kantor, lalu=gagal)
    with pytest.raises(IsiTidakTetap), transaction.atomic():
        satu(kantor, isi={"kredit": 3.25})
    assert satu(kantor).nomor == 1


def test_an_entry_is_superseded_once_and_by_its_own_office(kantor: Kantor) -> None:
    lama = satu(kantor)
    baru = satu(kantor, menggantikan=lama)
    assert Entri.objects.get(pk=lama.pk).pengganti == baru
    with pytest.raises(TidakDapatDigantikan, match="sudah digantikan"):
        satu(kantor, menggantikan=lama)
    with pytest.raises(TidakDapatDigantikan, match="instansi lain"):
        satu(kantor, instansi=kantor.lain, menggantikan=baru)


def test_the_export_is_whole_whatever_was_recorded(kantor: Kantor) -> None:
    satu(kantor, pelaku=buat_pengguna())
    lama = satu(kantor)
    titik = tandai(kantor.instansi)
    satu(kantor, menggantikan=lama, isi={"baris": [{"a": [1, None, True, ""]}], "teks": "\u2028 \r\n\t"})
    satu(kantor, instansi=kantor.lain)
    tandai(kantor.lain)
    pemeriksaan = periksa(kantor, [titik.catatan()])
    assert pemeriksaan.kerusakan == ()
    assert (pemeriksaan.banyak, pemeriksaan.banyak_titik, pemeriksaan.nama) == (3, 1, "Kota Contoh")


def test_an_export_of_a_register_without_entries_is_whole(kantor: Kantor) -> None:
    assert periksa(kantor).utuh


def test_a_row_that_a_superuser_changed_is_named_by_the_verifier(kantor: Kantor) -> None:
    entri = [satu(kantor) for _ in range(4)]
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE register_entri DISABLE TRIGGER tetap")
        cursor.execute("UPDATE register_entri SET perihal = 'lain' WHERE id = %s", [entri[2].pk])
    (kerusakan,) = periksa(kantor).kerusakan
    assert (kerusakan.jenis, kerusakan.nomor) == (Jenis.DIUBAH, 3)


def test_each_night_signs_the_registers_that_grew(kantor: Kantor) -> None:
    satu(kantor)
    for _ in range(2):
        tandai_semua.func(timestamp=0)
    assert [(titik.instansi, titik.nomor) for titik in Titik.objects.all()] == [(kantor.instansi, 1)]
    satu(kantor)
    tandai_semua.func(timestamp=0)
    assert Titik.objects.count() == 2
    assert periksa(kantor).utuh
