"""A decree on screen: uploaded, verified as long work, its notes decided on, a version made of it."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from jenjang.web.jabatan.models import CatatanNaskah, Naskah, Versi
from jenjang.web.jabatan.tugas import verifikasi
from jenjang.web.pekerjaan.models import Pekerjaan
from jenjang.web.register.models import Entri
from kantor_jabatan import BERKAS, KantorJabatan, buat_naskah


def teks(jawaban: Any, kode: int = 200) -> str:
    assert jawaban.status_code == kode, jawaban.content.decode()[:2000]
    return str(jawaban.content.decode())


def berkas(isi: bytes = BERKAS, nama: str = "keputusan.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(nama, isi)


def putuskan(client: Client, catatan: CatatanNaskah, putusan: str, alasan: str = "", **kepala: str) -> Any:
    alamat = reverse("jabatan:putusan", args=[catatan.naskah_id, catatan.pk])
    return client.post(alamat, {"putusan": putusan, "alasan": alasan}, headers=kepala)


def test_an_upload_becomes_work_whose_page_leads_to_the_answer(kj: KantorJabatan) -> None:
    analis, kunci = kj.analis, uuid4()
    isi = {"unit": kj.kantor.dinas.pk, "kunci": kunci, "berkas": berkas()}
    jawaban = analis.post(reverse("jabatan:unggah"), isi)
    pekerjaan = Pekerjaan.objects.get(kunci=kunci)
    assert jawaban.url == reverse("pekerjaan:lihat", args=[pekerjaan.pk])
    # The same form sent again: one decree, one job.
    analis.post(reverse("jabatan:unggah"), {**isi, "berkas": berkas()})
    naskah = Naskah.objects.get(kunci=kunci)
    assert ProcrastinateJob.objects.filter(task_name="jabatan.verifikasi").count() == 1
    verifikasi.func(pekerjaan=str(pekerjaan.pk), naskah=naskah.pk)
    pekerjaan.refresh_from_db()
    assert pekerjaan.keadaan == "SELESAI"
    assert pekerjaan.kalimat == "37 lembar jabatan diverifikasi, 177 catatan."
    assert pekerjaan.alamat_hasil == reverse("jabatan:naskah", args=[naskah.pk])
    assert "<strong>86</strong>" in teks(analis.get(pekerjaan.alamat_hasil))


def test_a_file_that_is_no_decree_ends_the_work_with_a_sentence(kj: KantorJabatan) -> None:
    kunci = uuid4()
    isi = {"unit": kj.kantor.dinas.pk, "kunci": kunci, "berkas": berkas(b"%PDF-1.7 rusak", "k.pdf")}
    kj.analis.post(reverse("jabatan:unggah"), isi)
    pekerjaan = Pekerjaan.objects.get(kunci=kunci)
    verifikasi.func(pekerjaan=str(pekerjaan.pk), naskah=Naskah.objects.get(kunci=kunci).pk)
    pekerjaan.refresh_from_db()
    assert pekerjaan.keadaan == "GAGAL"
    assert "k.pdf" in pekerjaan.kalimat


@pytest.mark.parametrize("isi", [{}, {"berkas": "x"}, {"unit": "999999", "kunci": "bukan"}])
def test_a_malformed_upload_points_to_its_fields(kj: KantorJabatan, isi: dict[str, str]) -> None:
    assert "Ada isian yang perlu diperbaiki" in teks(kj.analis.post(reverse("jabatan:unggah"), isi), 422)


def test_anybody_may_have_a_decree_verified_and_nothing_is_kept(kj: KantorJabatan) -> None:
    sebelum = Naskah.objects.count()
    halaman = teks(Client().post(reverse("jabatan:publik"), {"berkas": berkas()}))
    assert "<strong>75</strong> pegawai; menurut barisnya sendiri <strong>86</strong>" in halaman
    assert "177 catatan" in halaman
    assert Naskah.objects.count() == sebelum
    assert not Pekerjaan.objects.exists()


@pytest.mark.parametrize(
    ("isi", "nama"), [(b"bukan keputusan", "a.txt"), (b"PK\x03\x04", "a.docx"), (b"\x00" * 9, "a")]
)
def test_what_is_no_decree_is_refused_at_the_field(kj: KantorJabatan, isi: bytes, nama: str) -> None:
    assert 'class="ringkasan-galat"' in teks(
        Client().post(reverse("jabatan:publik"), {"berkas": berkas(isi, nama)}), 422
    )


def test_the_page_of_a_decree_shows_its_answer_and_its_notes(kj: KantorJabatan) -> None:
    halaman = teks(kj.analis.get(reverse("jabatan:naskah", args=[kj.naskah.pk])))
    assert "Belum ada catatan yang diterima." in halaman
    assert "Penata Layanan Operasional" in halaman
    assert "<mark>" in halaman
    tersaring = teks(kj.analis.get(reverse("jabatan:naskah", args=[kj.naskah.pk]) + "?lembar=32&dampak=pegawai"))
    assert tersaring.count('class="catatan-verifikasi"') == 1


def test_accepting_the_arithmetic_changes_the_headcount_at_once(kj: KantorJabatan) -> None:
    catatan = kj.naskah.catatan.get(urutan=32, dampak="pegawai")
    jawaban = putuskan(kj.analis, catatan, "DITERIMA", **{"HX-Request": "true"})
    halaman = teks(jawaban)
    assert "Dengan catatan yang diterima menjadi <strong>76</strong> pegawai; 1 jabatan berubah." in halaman
    assert f'id="catatan-{catatan.pk}"' in halaman
    assert "<html" not in halaman
    putuskan(kj.analis, catatan, "TERBUKA")
    catatan.refresh_from_db()
    assert (catatan.putusan, catatan.diputus_oleh) == ("TERBUKA", None)


def test_arithmetic_on_doubtful_inputs_cannot_be_accepted(kj: KantorJabatan) -> None:
    catatan = kj.naskah.catatan.get(urutan=22, jenis="selisih_jumlah")
    halaman = teks(putuskan(kj.analis, catatan, "DITERIMA", **{"HX-Request": "true"}))
    assert "masukannya sendiri diragukan" in halaman
    catatan.refresh_from_db()
    assert catatan.putusan == "TERBUKA"


def test_setting_a_note_aside_asks_why(kj: KantorJabatan) -> None:
    catatan = kj.naskah.catatan.first()
    assert "Tulis mengapa catatan ini diabaikan." in teks(
        putuskan(kj.analis, catatan, "DIABAIKAN", **{"HX-Request": "true"})
    )
    putuskan(kj.analis, catatan, "DIABAIKAN", "sudah dibahas")
    catatan.refresh_from_db()
    assert (catatan.putusan, catatan.alasan) == ("DIABAIKAN", "sudah dibahas")


def test_a_version_is_made_once_and_the_decree_recorded(kj: KantorJabatan) -> None:
    analis, kunci = kj.analis, uuid4()
    analis.post(reverse("jabatan:terima_hitungan", args=[kj.naskah.pk]))
    for _ in range(2):
        jawaban = analis.post(reverse("jabatan:buat_versi", args=[kj.naskah.pk]), {"kunci": kunci})
    asal, rancangan = Versi.objects.filter(unit=kj.kantor.dinas).order_by("nomor_versi")
    assert jawaban.url == reverse("jabatan:versi", args=[rancangan.pk])
    assert (asal.keadaan, asal.kebutuhan, asal.nomor) == ("DITETAPKAN", 75, "000.0.0.0/HK-CONTOH/000/2024")
    assert (rancangan.keadaan, rancangan.kebutuhan, rancangan.dasar) == ("DISUSUN", 76, asal)
    entri = Entri.objects.get(instansi=kj.kantor.instansi)
    assert entri == asal.entri
    assert (entri.isi["kebutuhan"], len(entri.isi["lembar"])) == (75, 37)


def test_the_report_is_a_pdf(kj: KantorJabatan) -> None:
    jawaban = kj.sebagai("auditor").get(reverse("jabatan:laporan", args=[kj.naskah.pk]))
    assert jawaban.content.startswith(b"%PDF-")


def test_a_decree_not_yet_read_says_so(kj: KantorJabatan) -> None:
    belum = buat_naskah(kj.kantor)
    assert "belum selesai diverifikasi" in teks(kj.analis.get(reverse("jabatan:naskah", args=[belum.pk])))


def test_another_offices_decree_does_not_exist_here(kj: KantorJabatan) -> None:
    from kantor_uji import buat_pengguna, klien

    asing = klien(buat_pengguna("analis_jabatan", instansi=kj.kantor.lain))
    assert asing.get(reverse("jabatan:naskah", args=[kj.naskah.pk])).status_code == 404
    assert putuskan(asing, kj.naskah.catatan.first(), "TERBUKA").status_code == 404
