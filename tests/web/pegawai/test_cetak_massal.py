"""The printed lists, the bulk edit with its preview, and the tree of units."""

import io
from datetime import date
from typing import Any

import pypdf
import pytest
from django.test import Client
from django.utils import timezone

from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.models import Pegawai, RiwayatJabatan
from kantor_uji import buat_pengguna, klien

MASSAL = "/pegawai/massal/"


def teks(response: Any) -> str:
    assert response["Content-Type"] == "application/pdf"
    return " ".join(
        " ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(response.content)).pages
    )


def test_seniority_puts_the_highest_pangkat_first(pengelola: Client) -> None:
    told = teks(pengelola.get("/pegawai/cetak/kepangkatan/"))
    assert "DAFTAR URUT KEPANGKATAN" in told
    assert (
        told.index("Pembina Tingkat I (IV/b)") < told.index("Pembina (IV/a)") < told.index("Penata Tingkat I (III/d)")
    )
    assert "PPPK" not in told


def test_the_bezetting_follows_the_tree_of_units(pengelola: Client) -> None:
    told = teks(pengelola.get("/pegawai/cetak/bezetting/"))
    posts = ("Kepala Dinas", "Kepala Sub Bagian Umum", "Kepala Bidang Sosial", "Pekerja Sosial Ahli Madya 11 2")
    assert [post for post in posts if post not in told] == []
    assert sorted(posts, key=told.index) == list(posts)


def test_the_nominal_roll_as_of_another_day(pengelola: Client) -> None:
    told = teks(pengelola.get("/pegawai/cetak/nominatif/", {"pada": "2026-01-01"}))
    assert "Keadaan 1 Januari 2026: 73 orang" in told
    assert "UPTD Panti Sosial Kota Contoh" in told


def test_a_list_that_is_not_there_is_not_found(pengelola: Client) -> None:
    assert pengelola.get("/pegawai/cetak/lain/").status_code == 404


def test_a_bulk_edit_shows_before_it_changes(pengelola: Client, sri: Pegawai) -> None:
    head = Pegawai.objects.get(nip="196701011992011001")
    told = {"nip": f"{sri.nip}\r\n19820926 200601 2 001", "isian": "atasan", "atasan_nip": head.nip}
    page = pengelola.post(MASSAL, told)
    assert page.context["jumlah"] == 2
    sri.refresh_from_db()
    assert sri.atasan != head
    for _ in range(2):
        assert pengelola.post(MASSAL, {**told, "simpan": "ya"}).status_code == 302
    sri.refresh_from_db()
    assert (sri.atasan, sri.versi) == (head, 2)


def test_a_bulk_move_writes_the_history_of_each(pengelola: Client, sri: Pegawai) -> None:
    unit = Unit.objects.get(nama="Bidang Sosial")
    told = {"nip": sri.nip, "isian": "unit", "unit": unit.pk, "tmt": "2026-11-01", "simpan": "ya"}
    assert pengelola.post(MASSAL, told).status_code == 302
    sri.refresh_from_db()
    assert sri.unit == unit
    rows = RiwayatJabatan.objects.filter(pegawai=sri).diketahui().urut()
    assert [(each.unit.nama, each.tmt) for each in rows][-2:] == [
        ("UPTD Panti Sosial Kota Contoh", date(2021, 10, 1)),
        ("Bidang Sosial", date(2026, 11, 1)),
    ]


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"nip": "111111111111111111"}, "nip"),
        ({"nip": ""}, "nip"),
        ({"isian": "unit", "tmt": "2026-11-01"}, "unit"),
        ({"isian": "atasan", "atasan_nip": "198502142010032004"}, "atasan_nip"),
    ],
)
def test_a_bulk_edit_that_cannot_be_is_named_at_its_field(
    pengelola: Client, sri: Pegawai, isi: dict[str, str], bidang: str
) -> None:
    response = pengelola.post(MASSAL, {"nip": sri.nip, "isian": "atasan", "atasan_nip": "196701011992011001", **isi})
    assert bidang in response.context["form"].errors


def test_the_tree_of_units_shows_how_many_serve(pengelola: Client) -> None:
    response = pengelola.get("/organisasi/")
    ((kota, units),) = response.context["susunan"]
    assert kota.nama == "Pemerintah Kota Contoh"
    found = {each.nama: (each.kedalaman, each.jumlah_pegawai) for each in units}
    assert found["Sub Bagian Umum dan Kepegawaian"] == (2, 8)
    assert found["UPTD Panti Sosial Kota Contoh"] == (1, 17)


def test_a_unit_may_not_lie_under_itself(pengelola: Client) -> None:
    top = Unit.objects.get(nama="Sekretariat")
    below = Unit.objects.get(nama="Sub Bagian Umum dan Kepegawaian")
    told = {"nama": top.nama, "induk": below.pk, "urutan": 1, "versi": 1}
    response = pengelola.post(f"/organisasi/unit/{top.pk}/", told)
    assert "berada di atas" in str(response.context["form"].errors["induk"])


def test_two_units_of_one_name_are_refused_and_a_late_edit_sees_the_difference(pengelola: Client) -> None:
    unit = Unit.objects.get(nama="Bidang Sosial")
    address = f"/organisasi/unit/{unit.pk}/"
    told = {"nama": "Bidang Pemberdayaan Masyarakat", "induk": unit.induk_id, "urutan": 1, "versi": 1}
    assert "bernama sama" in str(pengelola.post(address, told).context["form"].errors)
    assert pengelola.post(address, {**told, "nama": "Bidang Sosial dan Anak"}).status_code == 302
    late = pengelola.post(address, {**told, "nama": "Bidang Sosial dan Lansia"})
    assert late.status_code == 409
    assert "Bidang Sosial dan Anak" in late.content.decode()


def test_a_unit_that_ended_is_shown_on_its_days_only(pengelola: Client, contoh: Any) -> None:
    Unit.objects.create(instansi=contoh, nama="Bagian Lama", berlaku=(date(2010, 1, 1), date(2020, 1, 1)))
    assert "Bagian Lama" not in pengelola.get("/organisasi/").content.decode()
    assert "Bagian Lama" in pengelola.get("/organisasi/", {"pada": "2015-05-05"}).content.decode()


def test_a_new_unit_is_added_once(pengelola: Client, contoh: Any) -> None:
    told = {"nama": "Seksi Baru", "induk": "", "urutan": 50, "mulai": timezone.localdate().isoformat()}
    assert pengelola.post("/organisasi/unit/tambah/", told).status_code == 302
    assert pengelola.post("/organisasi/unit/tambah/", told).status_code == 200
    assert Unit.objects.filter(instansi=contoh, nama="Seksi Baru").count() == 1


def test_a_head_of_a_unit_sees_the_people_of_the_unit(contoh: Any) -> None:
    unit = Unit.objects.get(nama="Sekretariat")
    head = klien(buat_pengguna("pimpinan_unit", instansi=contoh, unit=unit))
    response = head.get("/pegawai/")
    assert response.context["halaman"].paginator.count == 12
    assert {each.unit.nama for each in response.context["halaman"]} <= {
        "Sekretariat", "Sub Bagian Umum dan Kepegawaian", "Sub Bagian Perencanaan dan Keuangan",
    }  # fmt: skip


def test_an_admin_adds_an_instansi_and_corrects_its_time(contoh: Any) -> None:
    from jenjang.web.organisasi.models import Instansi

    admin = klien(buat_pengguna("admin"))
    told = {"nama": "Pemerintah Kota Baru", "jenis": "DAERAH", "zona_waktu": "Asia/Jakarta"}
    assert admin.post("/organisasi/instansi/tambah/", told).status_code == 302
    assert admin.post("/organisasi/instansi/tambah/", told).status_code == 200
    made = Instansi.objects.get(nama="Pemerintah Kota Baru")
    moved = {**told, "zona_waktu": "Asia/Jayapura", "versi": str(made.versi)}
    assert admin.post(f"/organisasi/instansi/{made.pk}/", moved).status_code == 302
    assert "WIT" in admin.get("/organisasi/").content.decode()
