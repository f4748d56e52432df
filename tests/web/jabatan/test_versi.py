"""Versions of job sheets: their way to the decree, their sheets changed, compared, set against people, drawn."""

from datetime import date
from io import BytesIO
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import openpyxl
import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from jenjang.web.jabatan.actions.putusan import terima_semua_hitungan
from jenjang.web.jabatan.actions.versi import versi_dari_naskah
from jenjang.web.jabatan.columns import keputusan_versi
from jenjang.web.jabatan.models import PenetapanKebutuhan, Versi
from jenjang.web.pegawai.models import RiwayatJabatan
from jenjang.web.register.models import Entri
from kantor_jabatan import KantorJabatan
from kantor_uji import buat_pegawai

AHLI_MUDA = 32


@pytest.fixture
def rancangan(kj: KantorJabatan) -> Versi:
    terima_semua_hitungan(kj.naskah, None)
    return versi_dari_naskah(kj.naskah, uuid4(), None)


def teks(jawaban: Any, kode: int = 200) -> str:
    assert jawaban.status_code == kode, jawaban.content.decode()[:3000]
    return str(jawaban.content.decode())


def isian(kj: KantorJabatan, versi: Versi, urutan: int = AHLI_MUDA) -> dict[str, Any]:
    """Give what a browser would send of the form of a sheet as it is shown."""
    form = kj.analis.get(reverse("jabatan:ubah", args=[versi.pk, urutan])).context
    isi: dict[str, Any] = {}
    for satu in (form["form"], form["isian"].baris.management_form, *form["isian"].baris):
        for bidang in satu:
            nilai = bidang.value()
            if nilai not in (None, False):
                isi[bidang.html_name] = nilai
    return isi


def test_the_list_sets_the_four_figures_of_an_office_beside_each_other(kj: KantorJabatan, rancangan: Versi) -> None:
    halaman = teks(kj.sebagai("auditor").get(reverse("jabatan:daftar")))
    assert "Empat angka kebutuhan" in halaman
    assert "<dt>Diusulkan</dt><dd>75</dd>" in halaman
    assert "Rancangan" in halaman
    assert "Unggah keputusan" not in halaman


def test_an_empty_list_says_what_to_do(kj: KantorJabatan) -> None:
    assert "Belum ada keputusan tentang jabatan" in teks(kj.analis.get(reverse("jabatan:daftar")))


def test_a_version_shows_what_changed_since_the_one_before(kj: KantorJabatan, rancangan: Versi) -> None:
    halaman = teks(kj.analis.get(reverse("jabatan:versi", args=[rancangan.pk])))
    assert "Kebutuhan <strong>76</strong> pegawai; yang ada <strong>0</strong>." in halaman
    assert "Menurut versi 1 kebutuhannya 75." in halaman
    assert halaman.count('class="berubah"') == 1


def test_people_in_post_are_counted_as_their_history_tells(kj: KantorJabatan, rancangan: Versi) -> None:
    for nama, berhenti in (("a", None), ("b", None), ("c", date(2024, 1, 1))):
        orang = buat_pegawai(
            kj.kantor.instansi, kj.kantor.dinas, nama, tanggal_lahir=date(1986, 9, 26), berhenti=berhenti
        )
        RiwayatJabatan.objects.create(
            pegawai=orang, nama="Pekerja Sosial Ahli Muda", unit=kj.kantor.seksi, berlaku=(date(2021, 1, 1), None)
        )
    halaman = teks(kj.analis.get(reverse("jabatan:kebutuhan", args=[rancangan.pk])))
    assert "terisi <strong>2</strong>" in halaman
    # Born in September 1986, they leave at 58.
    dulu = teks(kj.analis.get(reverse("jabatan:kebutuhan", args=[rancangan.pk]) + "?pada=2020-12-31"))
    assert "terisi <strong>0</strong>" in dulu


@pytest.mark.parametrize("pada", ["", "bukan", "2026-02-31", "0001-01-01"])
def test_a_day_that_is_none_is_taken_for_today(kj: KantorJabatan, rancangan: Versi, pada: str) -> None:
    teks(kj.analis.get(reverse("jabatan:kebutuhan", args=[rancangan.pk]), {"pada": pada}))


def test_the_way_of_a_version_from_draft_to_decree(kj: KantorJabatan, rancangan: Versi) -> None:
    analis, verifikator, ppk = kj.analis, kj.sebagai("verifikator_anjab"), kj.sebagai("ppk")
    langkah = reverse("jabatan:langkah", args=[rancangan.pk])
    analis.post(langkah, {"tujuan": "DIVERIFIKASI"})
    catat = reverse("jabatan:catat", args=[rancangan.pk, AHLI_MUDA])
    verifikator.post(catat, {"baris": 1, "isi": "Volume 12 dari mana?"})
    # Nothing goes on while a note is open.
    verifikator.post(langkah, {"tujuan": "NASKAH"})
    rancangan.refresh_from_db()
    assert rancangan.keadaan == "DIVERIFIKASI"
    (catatan,) = rancangan.catatan.all()
    tanggapi = reverse("jabatan:tanggapi", args=[rancangan.pk, catatan.pk])
    analis.post(tanggapi, {"tanggapan": "Satu laporan sebulan."})
    assert "Satu laporan sebulan." in teks(verifikator.get(reverse("jabatan:lembar", args=[rancangan.pk, AHLI_MUDA])))
    verifikator.post(tanggapi, {"selesai": "1", "tanggapan": ""})
    verifikator.post(langkah, {"tujuan": "NASKAH"})
    kunci = uuid4()
    isi = {"nomor": "100/2/2026", "tanggal": "2026-11-02", "pejabat": "Pj. Wali Kota Contoh", "kunci": kunci}
    for _ in range(2):
        teks(ppk.post(reverse("jabatan:tetapkan", args=[rancangan.pk]), isi), 302)
    rancangan.refresh_from_db()
    assert rancangan.keadaan == "DITETAPKAN"
    lama, baru = Entri.objects.order_by("nomor")
    assert baru.menggantikan == lama
    assert (baru.isi["nomor"], baru.isi["kebutuhan"], baru.nomor) == ("100/2/2026", 76, 2)


def test_a_decreed_version_cannot_be_changed_even_by_the_owner_of_the_table(rancangan: Versi) -> None:
    with pytest.raises(DatabaseError, match="tidak pernah diubah"), transaction.atomic():
        Versi.objects.filter(pk=rancangan.dasar_id).update(kebutuhan=1)


def test_a_step_that_the_way_does_not_have_is_refused(kj: KantorJabatan, rancangan: Versi) -> None:
    for tujuan in ("DITETAPKAN", "NASKAH", "bukan", ""):
        kj.analis.post(reverse("jabatan:langkah", args=[rancangan.pk]), {"tujuan": tujuan})
    rancangan.refresh_from_db()
    assert rancangan.keadaan == "DISUSUN"
    assert "Hanya naskah" in teks(
        kj.analis.post(
            reverse("jabatan:tetapkan", args=[rancangan.pk]),
            {"nomor": "1", "tanggal": "2026-01-02", "pejabat": "x", "kunci": uuid4()},
        ),
        422,
    )


def test_a_sheet_stands_as_on_paper_with_its_need_beside_it(kj: KantorJabatan, rancangan: Versi) -> None:
    halaman = teks(kj.sebagai("pimpinan_unit").get(reverse("jabatan:lembar", args=[rancangan.pk, AHLI_MUDA])))
    assert "TUGAS POKOK" in halaman
    assert "<strong>3</strong> pegawai" in halaman
    assert "3.408,00" in halaman
    assert kj.analis.get(reverse("jabatan:lembar", args=[rancangan.pk, 38])).status_code == 404


def test_a_changed_row_changes_results_sum_and_headcount(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = isian(kj, rancangan)
    isi |= {"baris-0-volume": "1.200", "bakat": ["G", "Q"], "kelas": "10", "ikhtisar": "Ringkas saja"}
    hitung = teks(kj.analis.post(reverse("jabatan:hitung", args=[rancangan.pk, AHLI_MUDA]), isi))
    # Row 1: 0,14 / 0,02 = 7 hours; 1.188 more of them are 8.316 hours, 3.408 before: 11.724 / 1.250 = 9,38.
    assert "<strong>9</strong> pegawai" in hitung
    assert "<html" not in hitung
    teks(kj.analis.post(reverse("jabatan:ubah", args=[rancangan.pk, AHLI_MUDA]), isi), 302)
    rancangan.refresh_from_db()
    lembar = keputusan_versi(rancangan).lembar[AHLI_MUDA - 1]
    assert lembar.beban is not None
    assert lembar.beban.kaki.pegawai is not None
    assert lembar.beban.kaki.pegawai.tercetak == "9"
    assert [satu.kode for satu in lembar.syarat_lain.bakat] == ["G", "Q"]
    assert lembar.kelas is not None
    assert lembar.kelas.tercetak == "10 (sepuluh)"
    assert rancangan.kebutuhan == 82


def test_rows_are_added_and_taken_out(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = isian(kj, rancangan)
    isi |= {
        "baris-33-uraian": "Kegiatan baru",
        "baris-33-volume": "10",
        "baris-33-ukuran": "0,02",
        "baris-0-hapus": "on",
    }
    teks(kj.analis.post(reverse("jabatan:ubah", args=[rancangan.pk, AHLI_MUDA]), isi), 302)
    rancangan.refresh_from_db()
    beban = keputusan_versi(rancangan).lembar[AHLI_MUDA - 1].beban
    assert beban is not None
    assert len(beban.butir) == 33
    # 3.408 hours less 12 x 7, and 10 of one hour each more.
    assert beban.butir[-1].wpv.nilai == 10
    assert beban.kaki.jumlah is not None
    assert beban.kaki.jumlah.nilai == 3334


def test_the_later_editor_sees_the_difference_and_overwrites_nothing(kj: KantorJabatan, rancangan: Versi) -> None:
    alamat = reverse("jabatan:ubah", args=[rancangan.pk, AHLI_MUDA])
    saya, dia = isian(kj, rancangan), isian(kj, rancangan)
    teks(kj.analis.post(alamat, dia | {"baris-0-volume": "24"}), 302)
    halaman = teks(kj.analis.post(alamat, saya | {"baris-0-volume": "36"}), 422)
    assert "Orang lain mengubah lembar ini" in halaman
    assert "Baris 1, Volume setahun" in halaman
    assert "<td>24</td><td>36</td>" in halaman
    assert 'value="36"' in halaman
    rancangan.refresh_from_db()
    beban = keputusan_versi(rancangan).lembar[AHLI_MUDA - 1].beban
    assert beban is not None
    assert beban.butir[0].volume.nilai == 24


@pytest.mark.parametrize(
    ("ganti", "kalimat"),
    [
        ({"baris-0-volume": "dua belas"}, "bukan angka"),
        ({"baris-0-uraian": ""}, "Tulis uraian baris ini"),
        ({"bakat": ["Z"]}, "Z"),
        ({"kelas": "18"}, "17"),
        ({"baris-TOTAL_FORMS": "x"}, "ManagementForm"),
    ],
)
def test_a_malformed_sheet_keeps_what_was_typed(
    kj: KantorJabatan, rancangan: Versi, ganti: dict[str, Any], kalimat: str
) -> None:
    jawaban = kj.analis.post(reverse("jabatan:ubah", args=[rancangan.pk, AHLI_MUDA]), isian(kj, rancangan) | ganti)
    assert kalimat in teks(jawaban, 422)


def test_a_version_handed_in_is_not_written_any_more(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = isian(kj, rancangan)
    kj.analis.post(reverse("jabatan:langkah", args=[rancangan.pk]), {"tujuan": "DIVERIFIKASI"})
    kj.analis.post(reverse("jabatan:ubah", args=[rancangan.pk, AHLI_MUDA]), isi | {"baris-0-volume": "1"})
    rancangan.refresh_from_db()
    assert rancangan.kebutuhan == 76


@pytest.mark.parametrize(("bentuk", "awal"), [("docx", b"PK"), ("pdf", b"%PDF-"), ("xlsx", b"PK")])
def test_the_corrected_annex_is_given_as_a_document(
    kj: KantorJabatan, rancangan: Versi, bentuk: str, awal: bytes
) -> None:
    jawaban = kj.analis.get(reverse("jabatan:unduh", args=[rancangan.pk, bentuk]))
    assert jawaban.content.startswith(awal)
    assert f"perubahan-jabatan-{kj.kantor.dinas.pk}-v2.{bentuk}" in jawaban["Content-Disposition"]
    if bentuk == "docx":
        naskah = ZipFile(BytesIO(jawaban.content)).read("word/document.xml").decode()
        assert "PERUBAHAN ATAS KEPUTUSAN" in naskah


def test_the_annex_names_what_the_writer_changed_after_the_notes(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = isian(kj, rancangan) | {"baris-0-volume": "24"}
    kj.analis.post(reverse("jabatan:ubah", args=[rancangan.pk, AHLI_MUDA]), isi)
    jawaban = kj.analis.get(reverse("jabatan:unduh", args=[rancangan.pk, "docx"]))
    assert "volume 24" in ZipFile(BytesIO(jawaban.content)).read("word/document.xml").decode()


def test_two_versions_are_compared(kj: KantorJabatan, rancangan: Versi) -> None:
    halaman = teks(kj.analis.get(reverse("jabatan:bandingkan", args=[rancangan.pk, rancangan.dasar_id])))
    assert "Kebutuhan dari <strong>75</strong> menjadi <strong>76</strong>" in halaman
    assert "Pekerja Sosial Ahli Muda" in halaman


def test_the_map_leads_to_the_sheets_and_folds_units(kj: KantorJabatan, rancangan: Versi) -> None:
    alamat = reverse("jabatan:peta", args=[rancangan.pk])
    utuh = teks(kj.analis.get(alamat))
    assert utuh.count(reverse("jabatan:lembar", args=[rancangan.pk, AHLI_MUDA])) == 1
    assert "<style" not in utuh
    lipatan = {satu["nama"]: satu["letak"] for satu in kj.analis.get(alamat).context["lipatan"]}
    bawahan = reverse("jabatan:lembar", args=[rancangan.pk, 22])
    assert bawahan in utuh
    assert bawahan not in teks(kj.analis.get(alamat, {"lipat": lipatan["Kepala Bidang Sosial"]}))


def test_the_map_can_show_short_posts_alone(kj: KantorJabatan, rancangan: Versi) -> None:
    orang = buat_pegawai(kj.kantor.instansi, kj.kantor.dinas, "Kepala")
    RiwayatJabatan.objects.create(
        pegawai=orang, nama="Penyuluh Sosial Ahli Pertama", unit=kj.kantor.dinas, berlaku=(date(2021, 1, 1), None)
    )
    alamat, lembar = reverse("jabatan:peta", args=[rancangan.pk]), reverse("jabatan:lembar", args=[rancangan.pk, 35])
    assert lembar in teks(kj.analis.get(alamat))
    assert lembar not in teks(kj.analis.get(alamat, {"kurang": "1"}))


@pytest.mark.parametrize(("bentuk", "awal"), [("svg", b"<svg"), ("pdf", b"%PDF-"), ("xlsx", b"PK")])
def test_the_map_is_given_as_a_file(kj: KantorJabatan, rancangan: Versi, bentuk: str, awal: bytes) -> None:
    jawaban = kj.sebagai("auditor").get(reverse("jabatan:unduh_peta", args=[rancangan.pk, bentuk]))
    assert jawaban.content.startswith(awal)
    if bentuk == "xlsx":
        lembar = openpyxl.load_workbook(BytesIO(jawaban.content)).active
        assert lembar.max_row == 39
        assert lembar["I33"].value == "=H33-G33"


def test_what_the_menteri_set_is_recorded_once_and_shown_beside_the_proposal(
    kj: KantorJabatan, rancangan: Versi
) -> None:
    isi = {
        "unit": kj.kantor.dinas.pk,
        "jabatan": "Pekerja Sosial Ahli Muda",
        "nomor": "B/1/M.SM.01.00/2026",
        "tanggal": "2026-03-02",
        "tahun": 2026,
        "jumlah": 5,
        "dalam_proses": 1,
        "kunci": uuid4(),
    }
    for _ in range(2):
        teks(kj.analis.post(reverse("jabatan:penetapan"), isi), 302)
    penetapan = PenetapanKebutuhan.objects.get()
    assert penetapan.entri.jenis == "penetapan_kebutuhan"
    halaman = teks(kj.analis.get(reverse("jabatan:kebutuhan", args=[rancangan.pk])))
    assert "B/1/M.SM.01.00/2026" in halaman
    # 5 set, nobody in post, one proposal under way: 4 may be filled.
    assert '<td class="angka" data-judul="Lowong">4</td>' in halaman
    assert "B/1/M.SM.01.00/2026" not in teks(
        kj.analis.get(reverse("jabatan:kebutuhan", args=[rancangan.pk]) + "?pada=2026-03-01")
    )
    lagi = teks(kj.analis.post(reverse("jabatan:penetapan"), isi | {"kunci": uuid4(), "jumlah": 9}), 422)
    assert "Keputusan ini sudah dicatat" in lagi


def test_a_post_has_one_class_on_any_day(kj: KantorJabatan) -> None:
    isi = {
        "instansi": kj.kantor.instansi.pk,
        "jabatan": "Pekerja Sosial Mahir",
        "kelas": 7,
        "dasar": "Keputusan Wali Kota",
        "mulai": "2023-01-01",
    }
    teks(kj.analis.post(reverse("jabatan:kelas"), isi), 302)
    ganda = kj.analis.post(reverse("jabatan:kelas"), isi | {"jabatan": "PEKERJA SOSIAL MAHIR", "kelas": 8})
    assert "sudah mempunyai kelas" in teks(ganda, 422)
    assert "550.000" in teks(kj.analis.get(reverse("jabatan:kelas")))


def test_the_page_of_a_version_asks_few_questions(kj: KantorJabatan, rancangan: Versi) -> None:
    analis = kj.analis
    teks(analis.get(reverse("jabatan:versi", args=[rancangan.pk])))
    with CaptureQueriesContext(connection) as tanya:
        teks(analis.get(reverse("jabatan:versi", args=[rancangan.pk])))
    assert len(tanya) <= 24
