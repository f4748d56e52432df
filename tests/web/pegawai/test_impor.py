"""Files of people: tried out without saving, saved whole or not at all, handed out again, held against the nation's."""

import io
from datetime import date
from typing import Any
from unittest.mock import ANY
from uuid import uuid4

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from jenjang.web.pegawai.models import ImporPegawai, Pegawai, PerbedaanNasional, RiwayatJabatan, RiwayatPangkat
from kantor_uji import buat_pegawai, buat_pengguna, klien
from surat.pegawai.buku_kotor import orang
from surat.pegawai.buku_lima_ratus import buku_lima_ratus

KEPALA = "NIP;Nama;Golongan;TMT golongan;Jabatan;TMT jabatan;Unit kerja\r\n"


def unggah(client: Client, isi: bytes, nama: str = "pegawai.xlsx", alamat: str = "impor", kunci: Any = None) -> Any:
    told = {"berkas": SimpleUploadedFile(nama, isi), "kunci": str(kunci or uuid4())}
    return client.post(f"/pegawai/{alamat}/", told)


def csv(*rows: str) -> bytes:
    return (KEPALA + "".join(f"{row}\r\n" for row in rows)).encode()


def test_five_hundred_people_with_seven_bad_rows(pengelola: Client) -> None:
    before = Pegawai.objects.count()
    response = unggah(pengelola, buku_lima_ratus())
    assert response.status_code == 302
    page = pengelola.get(response["Location"])
    hasil = page.context["impor"].hasil
    assert {name: hasil[name] for name in ("orang", "bermasalah", "baru", "berubah", "sama")} == {
        "orang": 500, "bermasalah": 7, "baru": 493, "berubah": 0, "sama": 0,
    }  # fmt: skip
    assert Pegawai.objects.count() == before
    told = [(each.lembar, each.kolom, each.kode) for each, _ in page.context["masalah"]]
    assert [(kolom, kode) for _, kolom, kode in told] == [
        ("C", "nip_panjang"), ("D", "tanggal_tidak_ada"), ("F", "golongan_tidak_ada"), ("E", "nip_beda_kelamin"),
        ("C", "pegawai_nip_ganda"), ("G", "tanggal_pegawai_di_masa_depan"), ("J", "impor_unit_mirip"),
    ]  # fmt: skip
    assert "mungkin yang dimaksud “Bidang Sosial”" in page.content.decode()
    for _ in range(2):
        assert pengelola.post(response["Location"]).status_code == 302
    assert Pegawai.objects.count() == before + 493
    assert "493 orang disimpan" in pengelola.get(response["Location"]).content.decode()
    saved = Pegawai.objects.get(nip=orang(11)["nip"])
    assert RiwayatPangkat.objects.get(pegawai=saved).golongan == orang(11)["golongan"]
    assert RiwayatJabatan.objects.get(pegawai=saved).berlaku.lower == orang(11)["tmt_jabatan"]
    again = unggah(pengelola, buku_lima_ratus())
    assert pengelola.get(again["Location"]).context["impor"].hasil["sama"] == 493


def test_saving_takes_as_many_queries_for_many_as_for_few(pengelola: Client) -> None:
    from surat.pegawai.buku_kotor import buku_kotor

    counts = []
    for banyak in (60, 400):
        location = unggah(pengelola, buku_kotor(banyak))["Location"]
        with CaptureQueriesContext(connection) as queries:
            pengelola.post(location)
        counts.append(len(queries))
    assert counts[1] <= counts[0] + 8


def test_the_report_names_each_bad_row(pengelola: Client) -> None:
    location = unggah(pengelola, buku_lima_ratus())["Location"]
    report = pengelola.get(f"{location}laporan/")
    sheet = openpyxl.load_workbook(io.BytesIO(report.content))["masalah"]
    assert sheet.max_row == 8
    assert [cell.value for cell in sheet[2]] == ["PNS bagian 1", ANY, "C", "nip", ANY, ANY]


def test_the_same_upload_sent_twice_is_one(pengelola: Client) -> None:
    kunci = uuid4()
    first = unggah(pengelola, csv("'198502142010032004;Sri Wahyuni (karangan);;;;;"), "a.csv", kunci=kunci)
    second = unggah(pengelola, csv("'198502142010032004;Sri Wahyuni (karangan);;;;;"), "a.csv", kunci=kunci)
    assert first["Location"] == second["Location"]
    assert ImporPegawai.objects.count() == 1


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (b"%PDF-1.7 bukan buku kerja", "berjenis PDF"),
        (b"", "kosong"),
        (b"<html><table>", "halaman web"),
        (b"PK\x03\x04rusak", "rusak"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_at_the_field(pengelola: Client, isi: bytes, kalimat: str) -> None:
    response = unggah(pengelola, isi, "berkas.xlsx")
    assert response.status_code == 200
    assert kalimat in str(response.context["form"].errors["berkas"])


def test_a_known_person_is_changed_and_the_history_kept(pengelola: Client, sri: Pegawai) -> None:
    row = "'198502142010032004;Sri Wahyuni (karangan);III/d;01-10-2025;Pekerja Sosial Ahli Muda;01-11-2021;"
    location = unggah(pengelola, csv(row), "a.csv")["Location"]
    assert pengelola.get(location).context["impor"].hasil["berubah"] == 1
    pengelola.post(location)
    now = RiwayatPangkat.objects.filter(pegawai=sri).diketahui()
    assert list(now.urut().values_list("golongan", flat=True)) == ["III/a", "III/b", "III/c", "III/d"]
    jabatan = RiwayatJabatan.objects.filter(pegawai=sri).diketahui().urut().last()
    assert (jabatan.tmt, jabatan.alasan, jabatan.nomor_surat != "") == (date(2021, 11, 1), "Impor berkas a.csv", True)


def test_a_nip_of_another_instansi_is_a_problem(pengelola: Client) -> None:
    from jenjang.web.organisasi.models import Instansi

    other = Instansi.objects.get(nama="Pemerintah Kota Misal")
    buat_pegawai(other, nama="Orang Lain (karangan)", nip="199001012015012001")
    location = unggah(pengelola, csv("'199001012015012001;Orang Lain (karangan);;;;;"), "a.csv")["Location"]
    page = pengelola.get(location)
    assert [each.kode for each, _ in page.context["masalah"]] == ["impor_nip_instansi_lain"]


def test_what_goes_out_comes_in_the_same(pengelola: Client) -> None:
    for bentuk in ("xlsx", "csv"):
        out = pengelola.get(f"/pegawai/ekspor/{bentuk}/")
        location = unggah(pengelola, out.content, f"keluar.{bentuk}")["Location"]
        hasil = pengelola.get(location).context["impor"].hasil
        assert (hasil["bermasalah"], hasil["berubah"]) == (0, 0), bentuk
        assert hasil["sama"] == Pegawai.objects.filter(berhenti=None).exclude(nip=None).count()


def test_the_template_can_be_filled_in(pengelola: Client) -> None:
    book = openpyxl.load_workbook(io.BytesIO(pengelola.get("/pegawai/templat/").content))
    book["pegawai"]["A2"], book["pegawai"]["B2"] = "199001012015012001", "Tini Baru (karangan)"
    target = io.BytesIO()
    book.save(target)
    location = unggah(pengelola, target.getvalue())["Location"]
    assert pengelola.get(location).context["impor"].hasil["baru"] == 1


def test_differences_to_the_national_export_are_taken_over_one_by_one(pengelola: Client, sri: Pegawai) -> None:
    head = "NIP BARU;NAMA;GOL AKHIR NAMA;TMT GOLONGAN;TEMPAT LAHIR NAMA;JABATAN NAMA\r\n"
    rows = (
        "'198502142010032004;SRI WAHYUNI (KARANGAN);III/d;01-10-2025;KOTA UMPAMA;null\r\n"
        "'199001012015012001;TIDAK ADA DI SINI;III/a;01-01-2015;;\r\n"
    )
    location = unggah(pengelola, ("\ufeff" + head + rows).encode(), "siasn.csv", "banding")["Location"]
    page = pengelola.get(location)
    assert page.context["impor"].hasil["berbeda"] == 1
    mine = {each.isian: each for each in PerbedaanNasional.objects.filter(pegawai=sri)}
    assert {(each.isian, each.kita, each.mereka) for each in mine.values()} == {
        ("golongan", "III/c", "III/d"),
        ("tmt_golongan", "01-04-2021", "01-10-2025"),
        ("tempat_lahir", "Kota Contoh", "KOTA UMPAMA"),
    }
    for _ in range(2):
        pengelola.post(location, {"perbedaan": mine["golongan"].pk, "putusan": "DITERIMA"})
    pengelola.post(location, {"perbedaan": mine["tempat_lahir"].pk, "putusan": "DIABAIKAN"})
    sri.refresh_from_db()
    assert sri.tempat_lahir == "Kota Contoh"
    now = RiwayatPangkat.objects.filter(pegawai=sri).diketahui().urut().last()
    assert (now.golongan, now.tmt) == ("III/d", date(2025, 10, 1))
    states = PerbedaanNasional.objects.filter(pegawai=sri).values_list("isian", "putusan")
    assert dict(states) == {"golongan": "DITERIMA", "tmt_golongan": "DITERIMA", "tempat_lahir": "DIABAIKAN"}
    absent = PerbedaanNasional.objects.get(nip="199001012015012001")
    pengelola.post(location, {"perbedaan": absent.pk, "putusan": "DITERIMA"})
    assert PerbedaanNasional.objects.get(pk=absent.pk).putusan == "TERBUKA"


def test_a_large_file_becomes_a_job(pengelola: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from jenjang.web.pegawai import tugas
    from jenjang.web.pegawai.views import impor as views
    from jenjang.web.pekerjaan.models import Pekerjaan

    monkeypatch.setattr(views, "LANGSUNG_BYTE", 10)
    response = unggah(pengelola, buku_lima_ratus())
    work = Pekerjaan.objects.get()
    assert response["Location"] == f"/pekerjaan/{work.pk}/"
    row = ImporPegawai.objects.get()
    assert "sedang diperiksa" in pengelola.get(f"/pegawai/impor/{row.pk}/").content.decode()
    tugas.coba_impor(pekerjaan=str(work.pk), impor=row.pk)
    work.refresh_from_db()
    assert (work.keadaan, work.alamat_hasil) == ("SELESAI", f"/pegawai/impor/{row.pk}/")
    saving = pengelola.post(f"/pegawai/impor/{row.pk}/")["Location"].rstrip("/").rpartition("/")[2]
    tugas.simpan_impor(pekerjaan=saving, impor=row.pk, pelaku=row.diunggah_oleh.pk)
    row.refresh_from_db()
    assert row.keadaan == "DISIMPAN"


def test_an_auditor_may_read_a_report_and_not_save_it(pengelola: Client, contoh: Any) -> None:
    location = unggah(pengelola, buku_lima_ratus())["Location"]
    auditor = klien(buat_pengguna("auditor", instansi=contoh))
    assert auditor.get(location).status_code == 200
    assert auditor.post(location).status_code == 403


@pytest.mark.parametrize("alamat", ["impor", "banding"])
def test_the_page_of_upload_lists_earlier_files(pengelola: Client, alamat: str) -> None:
    assert pengelola.get(f"/pegawai/{alamat}/").status_code == 200
    unggah(pengelola, csv("'198502142010032004;Sri Wahyuni (karangan);;;;;"), "a.csv", alamat)
    assert "a.csv" in pengelola.get(f"/pegawai/{alamat}/").content.decode()


def test_a_cpns_who_became_pns_and_took_a_degree_is_brought_up_to_date(pengelola: Client) -> None:
    head = "NIP;Nama;Status;Tingkat pendidikan;Tahun lulus\r\n"
    row = "'200103152025031001;Rafi Baru (karangan);PNS;S1;2024\r\n"
    location = unggah(pengelola, (head + row).encode(), "a.csv")["Location"]
    pengelola.post(location)
    rafi = Pegawai.objects.get(nip="200103152025031001")
    assert (rafi.status, [each.tingkat for each in rafi.riwayat_pendidikan.all()]) == ("PNS", ["S1"])
