"""The sections of a sheet changed by its writer: rows and lines, errors at the field, nothing overwritten unseen."""

from typing import Any
from uuid import uuid4

import pytest
from django.http import QueryDict
from django.urls import reverse

from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.surat.keputusan.rekaman import pulihkan
from jenjang.web.jabatan.actions.putusan import terima_semua_hitungan
from jenjang.web.jabatan.actions.versi import versi_dari_naskah
from jenjang.web.jabatan.bagian import FormulirBagian, tabel_bagian
from jenjang.web.jabatan.columns import keputusan_versi
from jenjang.web.jabatan.models import Versi
from kantor_jabatan import KantorJabatan

pytestmark = pytest.mark.django_db
URUTAN = 1


@pytest.fixture
def rancangan(kj: KantorJabatan) -> Versi:
    """A draft that changes the decreed version."""
    terima_semua_hitungan(kj.naskah, None)
    return versi_dari_naskah(kj.naskah, uuid4(), None)


def isian(form: Any, tabel: Any) -> dict[str, Any]:
    """Give what a browser would send of the form as it is shown."""
    semua = [form, *(satu for each in tabel for satu in (each.baris.management_form, *each.baris))]
    return {
        bidang.html_name: bidang.value()
        for satu in semua
        for bidang in satu
        if bidang.value() is not None and bidang.value() is not False
    }


def alamat(versi: Versi) -> str:
    return reverse("jabatan:ubah_bagian", args=[versi.pk, URUTAN])


def dibuka(kj: KantorJabatan, versi: Versi) -> dict[str, Any]:
    konteks = kj.analis.get(alamat(versi)).context
    return isian(konteks["form"], konteks["tabel"])


def tersimpan(versi: Versi) -> LembarJabatan:
    versi.refresh_from_db()
    return keputusan_versi(versi).lembar[URUTAN - 1]


def letak(lembar: LembarJabatan, kunci: str) -> int:
    return [satu.kunci for satu in lembar.daftar].index(kunci)


def test_saving_what_stands_changes_nothing_in_any_sheet(kj: KantorJabatan) -> None:
    for lembar in pulihkan(kj.naskah.rekaman).lembar:
        kiriman = QueryDict(mutable=True)
        kiriman.update(isian(FormulirBagian(None, lembar=lembar, versi=1), tabel_bagian(None, lembar)))
        form, tabel = FormulirBagian(kiriman, lembar=lembar, versi=1), tabel_bagian(kiriman, lembar)
        assert form.is_valid(), form.errors
        baru = lembar
        for satu in tabel:
            assert satu.baris.is_valid(), satu.baris.errors
            baru = satu.terapkan(baru)
        assert form.terapkan(baru) == lembar


def test_rows_and_lines_are_changed_added_and_taken_out(kj: KantorJabatan, rancangan: Versi) -> None:
    lembar = tersimpan(rancangan)
    wewenang, korelasi = letak(lembar, "wewenang"), letak(lembar, "korelasi")
    isi = dibuka(kj, rancangan)
    isi |= {
        "syarat-1": "Diklat PIM Tk. II\r\n\r\n1) Diklat baru",
        "keterampilan": "Menyusun program",
        "upaya_fisik": "Duduk\r\nBerdiri",
        "fisik-5": "rapi sekali",
        "prestasi": "Baik",
        f"tabel{wewenang}-0-hapus": "on",
        f"tabel{wewenang}-3-sel0": "Menandatangani surat tugas",
        f"tabel{korelasi}-1-sel2": "Laporan",
    }
    assert kj.analis.post(alamat(rancangan), isi).status_code == 302
    baru = tersimpan(rancangan)
    assert [satu.teks for satu in baru.syarat][1] == "Diklat PIM Tk. II 1) Diklat baru"
    assert [satu.isi for satu in baru.syarat_lain.keterampilan] == ["Menyusun program"]
    assert [satu.isi for satu in baru.syarat_lain.upaya_fisik] == ["Duduk", "Berdiri"]
    assert baru.syarat_lain.kondisi_fisik[5].teks == "rapi sekali"
    assert baru.prestasi is not None
    assert baru.prestasi.isi == "Baik"
    rinci = baru.daftar[wewenang].baris
    # One went and one came: the letters count anew.
    assert [satu.nomor for satu in rinci] == ["a", "b", "c"]
    assert rinci[2].sel == ("Menandatangani surat tugas",)
    assert baru.daftar[korelasi].baris[1].sel[2] == "Laporan"
    assert baru.daftar[korelasi].baris[0] == lembar.daftar[korelasi].baris[0]
    assert baru.beban == lembar.beban
    assert (
        "Menandatangani surat tugas"
        in kj.analis.get(reverse("jabatan:lembar", args=[rancangan.pk, URUTAN])).content.decode()
    )


@pytest.mark.parametrize(
    ("bidang", "nilai", "kalimat"),
    [
        ("prestasi", "x" * 501, "paling banyak 500 karakter"),
        ("syarat-0", "x" * 4001, "paling banyak 4000 karakter"),
        ("tabel5-6-sel1", "Kota Contoh", "Isi kolom ini, atau hapus barisnya."),
        ("tabel5-0-sel0", "x" * 2001, "paling banyak 2000 karakter"),
        ("tabel5-TOTAL_FORMS", "bukan", "dirusak"),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_what_was_typed_is_kept(
    kj: KantorJabatan, rancangan: Versi, bidang: str, nilai: str, kalimat: str
) -> None:
    isi = {**dibuka(kj, rancangan), bidang: nilai, "upaya_fisik": "Diketik tadi"}
    jawaban = kj.analis.post(alamat(rancangan), isi)
    teks = jawaban.content.decode()
    assert jawaban.status_code == 422
    assert "Diketik tadi" in teks
    assert kalimat in teks or "ManagementForm" in teks
    assert [satu.isi for satu in tersimpan(rancangan).syarat_lain.upaya_fisik] != ["Diketik tadi"]


def test_the_later_writer_sees_what_is_kept_and_overwrites_nothing_unseen(kj: KantorJabatan, rancangan: Versi) -> None:
    dulu = dibuka(kj, rancangan)
    assert kj.analis.post(alamat(rancangan), {**dulu, "prestasi": "Pertama"}).status_code == 302
    terlambat = kj.analis.post(alamat(rancangan), {**dulu, "prestasi": "Kedua"})
    teks = terlambat.content.decode()
    assert terlambat.status_code == 422
    assert "Orang lain menyimpan lembar versi ini" in teks
    assert "Pertama" in teks
    assert 'value="Kedua"' in teks
    kini = isian(terlambat.context["form"], terlambat.context["tabel"])
    assert kj.analis.post(alamat(rancangan), kini).status_code == 302
    prestasi = tersimpan(rancangan).prestasi
    assert prestasi is not None
    assert prestasi.isi == "Kedua"


def test_a_version_that_was_handed_in_is_not_changed(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = dibuka(kj, rancangan)
    kj.analis.post(reverse("jabatan:langkah", args=[rancangan.pk]), {"tujuan": "DIVERIFIKASI"})
    assert kj.analis.post(alamat(rancangan), {**isi, "prestasi": "Lain"}).status_code == 302
    prestasi = tersimpan(rancangan).prestasi
    assert prestasi is None or prestasi.isi != "Lain"
