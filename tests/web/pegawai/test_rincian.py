"""A person's page: the career at a glance, corrections with what was believed before, scans, simultaneous edits."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from jenjang.web.akses.models import CatatanBaca
from jenjang.web.pegawai.actions import SudahBerubah, batalkan, betulkan, catat_pangkat
from jenjang.web.pegawai.models import NilaiKinerja, Pegawai, RiwayatJabatan, RiwayatPangkat

MUNDUR = """
    UPDATE pegawai_riwayatpangkat
    SET tercatat = tstzrange(lower(tercatat) - interval '30 days', upper(tercatat) - interval '30 days')
    WHERE upper_inf(tercatat) = %s
"""
RUSAK = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"
PDF = (
    b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
    b"3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
)


def halaman(pegawai: Pegawai, lanjutan: str = "") -> str:
    return f"/pegawai/{pegawai.pk}/{lanjutan}"


def golongan(pegawai: Pegawai, hari: date, saat: Any = None) -> list[str]:
    rows = RiwayatPangkat.objects.filter(pegawai=pegawai).pada(hari).diketahui(saat)
    return list(rows.values_list("golongan", flat=True))


def test_the_page_tells_the_career_and_the_next_step(pengelola: Client, sri: Pegawai) -> None:
    page = pengelola.get(halaman(sri)).content.decode()
    for told in (
        "Sri Wahyuni (karangan), S.Tr.Sos.",
        "19850214 201003 2 004 · Pekerja Sosial Ahli Muda · Penata (III/c), TMT 1 April 2021",
        "Naik pangkat ke Penata Tingkat I (III/d): 118,75 dari 100 angka kredit.",
        "Naik jenjang ke Ahli Madya (IV/a): 118,75 dari 200 angka kredit.",
        "genap pada 1 April 2023",
        "PP 99/2000 Pasal 13",
        "Karier dari 2010 sampai",
        "pensiun mulai 1 Maret 2043",
        "Pelatihan fungsional Pekerja Sosial",
    ):
        assert told in page, told


def test_reading_a_page_is_written_down(pengelola: Client, sri: Pegawai) -> None:
    pengelola.get(halaman(sri))
    assert CatatanBaca.objects.filter(pegawai=sri, halaman="pegawai:rincian").count() == 1


def test_who_is_no_pekerja_sosial_is_told_so(pengelola: Client) -> None:
    other = Pegawai.objects.get(nip="196701011992011001")
    page = pengelola.get(halaman(other)).content.decode()
    assert "dihitung untuk jabatan Pekerja Sosial" in page


def test_queries_of_the_page_do_not_grow_with_the_career(pengelola: Client, sri: Pegawai) -> None:
    pengelola.get(halaman(sri))
    with CaptureQueriesContext(connection) as before:
        pengelola.get(halaman(sri))
    for year in range(2012, 2020):
        NilaiKinerja.objects.create(pegawai=sri, masa=(date(year, 1, 1), date(year + 1, 1, 1)), predikat="baik")
    with CaptureQueriesContext(connection) as after:
        pengelola.get(halaman(sri))
    assert len(after) == len(before)


def test_a_new_pangkat_ends_the_one_before(pengelola: Client, sri: Pegawai) -> None:
    told = {"tmt": "2025-10-01", "golongan": "III/d", "nomor_surat": "000/1/CONTOH/2025"}
    assert pengelola.post(halaman(sri, "riwayat/pangkat/"), told).status_code == 302
    assert golongan(sri, date(2025, 9, 30)) == ["III/c"]
    assert golongan(sri, date(2025, 10, 1)) == ["III/d"]


def test_the_same_pangkat_sent_twice_stands_once(pengelola: Client, sri: Pegawai) -> None:
    told = {"tmt": "2025-10-01", "golongan": "III/d"}
    for _ in range(2):
        assert pengelola.post(halaman(sri, "riwayat/pangkat/"), told).status_code == 302
    assert RiwayatPangkat.objects.filter(pegawai=sri, golongan="III/d").count() == 1


def test_a_correction_keeps_what_was_believed(pengelola: Client, sri: Pegawai) -> None:
    row = RiwayatPangkat.objects.diketahui().get(pegawai=sri, golongan="III/c")
    before = timezone.now()
    url = halaman(sri, f"riwayat/pangkat/{row.pk}/")
    told = {"tmt": "2021-10-01", "golongan": "III/c", "nomor_surat": row.nomor_surat}
    refused = pengelola.post(url, told)
    assert refused.status_code == 200
    assert "Alasan pembetulan" in refused.content.decode()
    assert pengelola.post(url, {**told, "alasan": "TMT salah ketik, lihat surat keputusan"}).status_code == 302
    assert golongan(sri, date(2021, 5, 1)) == ["III/b"]
    assert golongan(sri, date(2021, 5, 1), before) == ["III/c"]
    assert golongan(sri, date(2021, 11, 1)) == ["III/c"]
    now = pengelola.get(halaman(sri)).content.decode()
    assert "TMT 1 Oktober 2021" in now
    assert "dibetulkan: TMT salah ketik" in now
    record = pengelola.get(halaman(sri, "pembetulan/")).content.decode()
    assert "1 April 2021" in record


def test_the_page_shows_what_was_known_on_a_day(pengelola: Client, sri: Pegawai) -> None:
    rows = RiwayatPangkat.objects.filter(pegawai=sri)
    with connection.cursor() as cursor:
        # The closed rows first: an open one moved back would meet them.
        for is_open in (False, True):
            cursor.execute(MUNDUR, [is_open])
    betulkan(rows.diketahui().get(golongan="III/c"), date(2021, 10, 1), {"golongan": "III/c"}, alasan="uji")
    yesterday = timezone.localdate() - timedelta(days=1)
    page = pengelola.get(halaman(sri), {"diketahui": yesterday.isoformat()}).content.decode()
    assert "sebagaimana tercatat pada" in page
    assert "TMT 1 April 2021" in page


def test_the_page_as_of_another_day(pengelola: Client, sri: Pegawai) -> None:
    page = pengelola.get(halaman(sri), {"pada": "2018-01-01"}).content.decode()
    assert "Pekerja Sosial Pertama · Penata Muda Tingkat I (III/b), TMT 1 April 2015" in page


def test_who_corrects_a_row_that_was_corrected_meanwhile_sees_the_difference(pengelola: Client, sri: Pegawai) -> None:
    row = RiwayatPangkat.objects.diketahui().get(pegawai=sri, golongan="III/c")
    betulkan(row, row.tmt, {"golongan": "III/d"}, alasan="orang lain")
    response = pengelola.post(
        halaman(sri, f"riwayat/pangkat/{row.pk}/"), {"tmt": "2021-04-01", "golongan": "III/b", "alasan": "saya"}
    )
    assert response.status_code == 409
    page = response.content.decode()
    assert "baru saja diubah orang lain" in page
    assert "III/d" in page
    assert golongan(sri, date(2022, 1, 1)) == ["III/d"]


def test_a_withdrawn_row_gives_its_time_back(pengelola: Client, sri: Pegawai) -> None:
    row = RiwayatPangkat.objects.diketahui().get(pegawai=sri, golongan="III/c")
    url = halaman(sri, f"riwayat/pangkat/{row.pk}/hapus/")
    assert pengelola.post(url).status_code == 302
    assert golongan(sri, date(2022, 1, 1)) == ["III/c"]
    for _ in range(2):
        assert pengelola.post(url, {"alasan": "surat keputusan dibatalkan"}).status_code == 302
    assert golongan(sri, date(2022, 1, 1)) == ["III/b"]


def test_a_closed_row_is_not_corrected_again(sri: Pegawai) -> None:
    row = RiwayatPangkat.objects.diketahui().get(pegawai=sri, golongan="III/c")
    batalkan(row, alasan="uji")
    with pytest.raises(SudahBerubah):
        batalkan(row, alasan="uji")


def test_the_database_refuses_two_pangkat_on_one_day(sri: Pegawai) -> None:
    with pytest.raises(DatabaseError, match="pangkat_tidak_bertumpuk"), transaction.atomic():
        RiwayatPangkat.objects.create(pegawai=sri, golongan="III/d", berlaku=(date(2022, 1, 1), date(2022, 2, 1)))


@pytest.mark.parametrize("ubah", [{"golongan": "IV/a"}, {"berlaku": (date(2000, 1, 1), None)}])
def test_the_database_refuses_to_rewrite_a_row(sri: Pegawai, ubah: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError, match="Cannot update"), transaction.atomic():
        RiwayatPangkat.objects.filter(pegawai=sri, golongan="III/a").update(**ubah)


def test_the_database_refuses_to_delete_a_row(sri: Pegawai) -> None:
    with pytest.raises(DatabaseError, match="Cannot delete"), transaction.atomic():
        RiwayatPangkat.objects.filter(pegawai=sri).delete()


def test_the_same_said_again_is_no_correction(sri: Pegawai) -> None:
    before = RiwayatPangkat.objects.count()
    catat_pangkat(sri, date(2021, 4, 1), golongan="III/c")
    assert RiwayatPangkat.objects.count() == before


def test_a_scan_is_kept_and_handed_out_to_who_may_see_the_person(pengelola: Client, sri: Pegawai) -> None:
    scan = SimpleUploadedFile("sk.pdf", PDF, "application/pdf")
    told = {"tmt": "2025-10-01", "golongan": "III/d", "berkas": scan}
    assert pengelola.post(halaman(sri, "riwayat/pangkat/"), told).status_code == 302
    row = RiwayatPangkat.objects.get(pegawai=sri, golongan="III/d")
    assert row.bukti is not None
    response = pengelola.get(f"/berkas/{row.bukti.pk}/")
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Disposition"] == 'attachment; filename="sk.pdf"'


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (b"MZ\x90 program", "PDF, JPEG, atau PNG"),
        (PDF[:20], "terpotong"),
        (RUSAK, "Berkas PDF ini rusak"),
        (b"%PDF-" + b"0" * 11_000_000, "melebihi 10 MB"),
    ],
    ids=["program", "terpotong", "rusak", "besar"],
)
def test_what_is_no_scan_is_refused_at_its_field(pengelola: Client, sri: Pegawai, isi: bytes, kalimat: str) -> None:
    scan = SimpleUploadedFile("sk.pdf", isi, "application/pdf")
    response = pengelola.post(
        halaman(sri, "riwayat/pangkat/"), {"tmt": "2025-10-01", "golongan": "III/d", "berkas": scan}
    )
    assert response.status_code == 200
    assert kalimat in str(response.context["form"].errors["berkas"])


def test_two_edits_of_one_person_do_not_overwrite_each_other(pengelola: Client, sri: Pegawai) -> None:
    form = pengelola.get(halaman(sri, "ubah/")).context["form"]
    told = {name: form[name].value() or "" for name in form.fields}
    assert pengelola.post(halaman(sri, "ubah/"), {**told, "tempat_lahir": "Kota Umpama"}).status_code == 302
    late = pengelola.post(halaman(sri, "ubah/"), {**told, "karpeg": "Y 1"})
    assert late.status_code == 409
    assert "Kota Umpama" in late.content.decode()
    sri.refresh_from_db()
    assert (sri.tempat_lahir, sri.karpeg) == ("Kota Umpama", "X 032004")


def test_a_nip_that_contradicts_the_birth_is_named_at_its_field(pengelola: Client, sri: Pegawai) -> None:
    form = pengelola.get(halaman(sri, "ubah/")).context["form"]
    told = {name: form[name].value() or "" for name in form.fields}
    response = pengelola.post(halaman(sri, "ubah/"), {**told, "tanggal_lahir": "1985-02-15"})
    assert response.status_code == 200
    assert "nip" in response.context["form"].errors
    assert response.context["form"]["tanggal_lahir"].value() == "1985-02-15"


def test_periods_of_performance_may_not_overlap(pengelola: Client, sri: Pegawai) -> None:
    told = {"mulai": "2025-07-01", "sampai": "2026-06-30", "predikat": "baik"}
    response = pengelola.post(halaman(sri, "riwayat/kinerja/"), told)
    assert "bertumpuk" in str(response.context["form"].errors)
    told = {"mulai": "2026-01-01", "sampai": "2026-06-30", "predikat": "baik"}
    for _ in range(2):
        assert pengelola.post(halaman(sri, "riwayat/kinerja/"), told).status_code == 302
    assert NilaiKinerja.objects.filter(pegawai=sri, masa__startswith=date(2026, 1, 1)).count() == 1


@pytest.mark.parametrize(
    "kunci",
    ["pendidikan", "kinerja", "diklat", "uji-kompetensi", "hukuman", "penghargaan", "keanggotaan", "jabatan"],
)
def test_an_empty_form_says_what_is_missing_and_breaks_nothing(pengelola: Client, sri: Pegawai, kunci: str) -> None:
    response = pengelola.post(halaman(sri, f"riwayat/{kunci}/"), {})
    assert response.status_code == 200
    assert response.context["form"].errors


def test_an_edit_of_a_simple_history_is_kept_with_what_it_was(pengelola: Client, sri: Pegawai) -> None:
    from jenjang.web.pegawai.models import Penghargaan

    row = Penghargaan.objects.create(pegawai=sri, nama="Penghargaan A", tanggal=date(2020, 1, 1))
    url = halaman(sri, f"riwayat/penghargaan/{row.pk}/")
    told = {"nama": "Penghargaan B", "tanggal": "2020-01-01", "versi": "1"}
    assert pengelola.post(url, told).status_code == 302
    assert pengelola.post(url, told).status_code == 409
    assert pengelola.post(f"{url}hapus/").status_code == 302
    events = row._meta.get_field("events").related_model.objects.filter(pgh_obj_id=row.pk)
    assert [(each.pgh_label, each.nama) for each in events.order_by("pgh_id")] == [
        ("insert", "Penghargaan A"), ("update", "Penghargaan B"), ("delete", "Penghargaan B"),
    ]  # fmt: skip


def test_a_person_is_added_once(pengelola: Client) -> None:
    told = {
        "nama": "Tini Baru (karangan)", "status": "PNS", "nip": "19900101 201501 2 001", "jenis_kelamin": "P",
        "tanggal_lahir": "1990-01-01",
    }  # fmt: skip
    for _ in range(2):
        assert pengelola.post("/pegawai/tambah/", told).status_code == 302
    assert Pegawai.objects.filter(nip="199001012015012001").count() == 1


def test_a_nip_of_another_instansi_is_refused_without_telling_whose(pengelola: Client) -> None:
    from jenjang.web.organisasi.models import Instansi

    other = Instansi.objects.get(nama="Pemerintah Kota Misal")
    Pegawai.objects.create(instansi=other, nama="Orang Lain (karangan)", nip="199001012015012001")
    told = {"nama": "Tini Baru (karangan)", "status": "PNS", "nip": "199001012015012001"}
    response = pengelola.post("/pegawai/tambah/", told)
    assert response.status_code == 200
    assert "sudah dipakai" in str(response.context["form"].errors["nip"])
    assert "Orang Lain" not in response.content.decode()


def test_a_predicate_that_work_and_behaviour_do_not_give_is_named(pengelola: Client, sri: Pegawai) -> None:
    told = {"mulai": "2026-01-01", "sampai": "2026-06-30", "hasil_kerja": "di atas", "perilaku": "di bawah"}
    response = pengelola.post(halaman(sri, "riwayat/kinerja/"), {**told, "predikat": "baik"})
    assert "berpredikat kurang" in str(response.context["form"].errors["predikat"])
    assert pengelola.post(halaman(sri, "riwayat/kinerja/"), {**told, "predikat": "kurang"}).status_code == 302


def test_who_stops_serving_leaves_the_post_and_may_come_back(pengelola: Client, sri: Pegawai) -> None:
    url = halaman(sri, "berhenti/")
    assert "sebab" in pengelola.post(url, {"hari": "2026-06-01"}).context["form"].errors

    def akhir(hari: str, sebab: str) -> date | None:
        assert pengelola.post(url, {"hari": hari, "sebab": sebab}).status_code == 302
        ends: Any = RiwayatJabatan.objects.filter(pegawai=sri).diketahui().urut().last()
        return ends.akhir

    assert akhir("2026-06-01", "PINDAH") == date(2026, 6, 1)
    assert akhir("2026-08-01", "PINDAH") == date(2026, 8, 1)
    assert "Tidak lagi bertugas sejak 1 Agustus 2026" in pengelola.get(halaman(sri)).content.decode()
    assert sri.nama not in pengelola.get("/pegawai/", {"q": "sri wahyuni"}).content.decode()
    assert akhir("", "") is None


@pytest.mark.parametrize("hari", ["0001-01-01", "9999-12-31", "2026-02-31", "x"])
def test_a_day_that_no_record_speaks_of_breaks_nothing(pengelola: Client, sri: Pegawai, hari: str) -> None:
    for query in ({"pada": hari}, {"diketahui": hari}):
        assert pengelola.get(halaman(sri), query).status_code == 200
    for address in ("/pegawai/", "/organisasi/", "/pegawai/cetak/bezetting/"):
        assert pengelola.get(address, {"pada": hari}).status_code == 200
    assert pengelola.post(halaman(sri, "riwayat/pangkat/"), {"tmt": hari, "golongan": "III/d"}).status_code == 200
    told = {"mulai": "2026-01-01", "sampai": hari, "predikat": "baik"}
    assert pengelola.post(halaman(sri, "riwayat/kinerja/"), told).status_code == 200


def test_letters_that_no_text_can_hold_break_nothing(pengelola: Client, sri: Pegawai) -> None:
    assert pengelola.get("/pegawai/cari/", {"q": "Sri\0 Wahyuni"}).status_code == 400
    assert pengelola.get("/pegawai/", {"q": "a\0b"}).status_code == 400
    row = RiwayatPangkat.objects.diketahui().get(pegawai=sri, golongan="III/c")
    url = halaman(sri, f"riwayat/pangkat/{row.pk}/hapus/")
    assert pengelola.post(url, {"alasan": "a\0b"}).status_code == 400
