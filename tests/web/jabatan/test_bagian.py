"""The sections of a sheet changed by its writer: rows and lines, errors at the field, nothing overwritten unseen."""

from dataclasses import replace
from io import BytesIO
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.http import QueryDict
from django.urls import reverse

from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.surat.keputusan.rekaman import pulihkan
from jenjang.web.jabatan.actions.putusan import terima_semua_hitungan
from jenjang.web.jabatan.actions.versi import ubah_keputusan, versi_dari_naskah
from jenjang.web.jabatan.bagian import IsianBagian
from jenjang.web.jabatan.columns import keputusan_versi
from jenjang.web.jabatan.isian import IsianLembar
from jenjang.web.jabatan.models import Versi
from kantor_jabatan import KantorJabatan

pytestmark = pytest.mark.django_db
URUTAN = 1


@pytest.fixture
def rancangan(kj: KantorJabatan) -> Versi:
    """A draft that changes the decreed version."""
    terima_semua_hitungan(kj.naskah, None)
    return versi_dari_naskah(kj.naskah, uuid4(), None)


def dikirim(isian: IsianLembar) -> dict[str, Any]:
    """Give what a browser would send of an editor as it is shown."""
    semua = [isian.form, *(satu for each in isian.tabel for satu in (each.baris.management_form, *each.baris))]
    return {
        bidang.html_name: bidang.value()
        for satu in semua
        for bidang in satu
        if bidang.value() is not None and bidang.value() is not False
    }


def alamat(versi: Versi) -> str:
    return reverse("jabatan:ubah_bagian", args=[versi.pk, URUTAN])


def dibuka(kj: KantorJabatan, versi: Versi) -> dict[str, Any]:
    return dikirim(kj.analis.get(alamat(versi)).context["isian"])


def tersimpan(versi: Versi) -> LembarJabatan:
    versi.refresh_from_db()
    return keputusan_versi(versi).lembar[URUTAN - 1]


def letak(lembar: LembarJabatan, kunci: str) -> int:
    return [satu.kunci for satu in lembar.daftar].index(kunci)


def test_saving_what_stands_changes_nothing_in_any_sheet(kj: KantorJabatan) -> None:
    for lembar in pulihkan(kj.naskah.rekaman).lembar:
        kiriman = QueryDict(mutable=True)
        kiriman.update(dikirim(IsianBagian(lembar)))
        isian = IsianBagian(lembar, kiriman)
        assert isian.sah(), isian.form.errors
        assert isian.masih_sama
        assert isian.beda() == []
        assert isian.terapkan(lembar) == lembar


def test_rows_and_lines_are_changed_added_and_taken_out(kj: KantorJabatan, rancangan: Versi) -> None:
    lembar = tersimpan(rancangan)
    wewenang, korelasi = letak(lembar, "wewenang"), letak(lembar, "korelasi")
    isi = dibuka(kj, rancangan)
    isi |= {
        "syarat-diklat": "Diklat PIM Tk. II\r\n\r\n1) Diklat baru",
        "keterampilan": "Menyusun program",
        "upaya_fisik": "Duduk\r\nBerdiri",
        "fisik-penampilan": "rapi sekali",
        "prestasi": "Baik",
        "wewenang-0-hapus": "on",
        "wewenang-3-sel0": "Menandatangani surat tugas",
        "korelasi-1-sel2": "Laporan",
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
        ("syarat-pendidikan", "x" * 4001, "paling banyak 4000 karakter"),
        ("korelasi-6-sel1", "Kota Contoh", "Isi kolom ini, atau hapus barisnya."),
        ("korelasi-0-sel0", "x" * 2001, "paling banyak 2000 karakter"),
        ("korelasi-TOTAL_FORMS", "bukan", "dirusak"),
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


def baris_beda(jawaban: Any) -> dict[str, list[tuple[str, str, str]]]:
    """Give the differences that a late save is shown, by field."""
    beda = jawaban.context["beda"]
    return {satu.kunci: [(each.label, each.kini, each.diketik) for each in satu.beda] for satu in beda}


def test_the_later_writer_sees_each_field_that_is_stored_otherwise(kj: KantorJabatan, rancangan: Versi) -> None:
    dulu = dibuka(kj, rancangan)
    dia = {"prestasi": "Pertama", "upaya_fisik": "Berdiri", "korelasi-1-sel2": "Laporan", "korelasi-3-hapus": "1"}
    assert kj.analis.post(alamat(rancangan), dulu | dia).status_code == 302
    saya = {"prestasi": "Kedua", "korelasi-6-sel0": "Camat", "korelasi-0-sel1": "Kota Lain"}
    terlambat = kj.analis.post(alamat(rancangan), dulu | saya)
    teks = terlambat.content.decode()
    assert terlambat.status_code == 422
    assert "Orang lain mengubah lembar ini" in teks
    assert 'value="Kedua"' in teks
    beda = baris_beda(terlambat)
    assert beda.pop("prestasi") == [("Prestasi kerja yang diharapkan", "Pertama", "Kedua")]
    assert beda.pop("upaya_fisik") == [("Upaya fisik", "Berdiri", "Duduk\nBerjalan\nBerbicara")]
    assert beda.pop("korelasi") == [
        ("Baris 1, UNIT KERJA/INSTANSI", "Kota Contoh", "Kota Lain"),
        ("Baris 2, DALAM HAL", "Laporan", "Konsultasi dan penyampaian laporan tugas"),
        ("Baris 4", "", "Sesama Pejabat Pimpinan Tinggi daerah\nKota Contoh\nKoordinasi pelaksanaan tugas"),
        ("Baris 7", "", "Camat"),
    ]
    assert beda == {}
    # Nothing was replaced by being shown.
    assert tersimpan(rancangan).prestasi.isi == "Pertama"  # type: ignore[union-attr]


def test_what_is_marked_stays_as_stored_and_the_rest_is_replaced(kj: KantorJabatan, rancangan: Versi) -> None:
    dulu = dibuka(kj, rancangan)
    dia = {"prestasi": "Pertama", "upaya_fisik": "Berdiri", "wewenang-0-hapus": "on"}
    assert kj.analis.post(alamat(rancangan), dulu | dia).status_code == 302
    saya = {"prestasi": "Kedua", "wewenang-1-sel0": "Menilai program"}
    kini = dikirim(kj.analis.post(alamat(rancangan), dulu | saya).context["isian"])
    assert kj.analis.post(alamat(rancangan), {**kini, "ambil": ["upaya_fisik", "wewenang"]}).status_code == 302
    baru = tersimpan(rancangan)
    assert baru.prestasi is not None
    assert baru.prestasi.isi == "Kedua"
    assert [satu.isi for satu in baru.syarat_lain.upaya_fisik] == ["Berdiri"]
    rinci = baru.daftar[letak(baru, "wewenang")].baris
    assert [satu.sel[0].split()[0] for satu in rinci] == ["Melakukan", "Melakukan"]


def test_a_row_typed_over_one_that_moved_finds_it_again(kj: KantorJabatan, rancangan: Versi) -> None:
    dulu = dibuka(kj, rancangan)
    assert kj.analis.post(alamat(rancangan), {**dulu, "wewenang-0-hapus": "on"}).status_code == 302
    terlambat = kj.analis.post(alamat(rancangan), {**dulu, "prestasi": "Kedua"})
    kini = dikirim(terlambat.context["isian"])
    # The row that the other took out is a new one now, the others stand over what is stored.
    assert [kini.get(f"wewenang-{urut}-asal") for urut in range(3)] == ["", "0", "1"]


def test_two_writers_of_different_sheets_or_parts_do_not_meet(kj: KantorJabatan, rancangan: Versi) -> None:
    dulu = dibuka(kj, rancangan)
    beban = reverse("jabatan:ubah", args=[rancangan.pk, URUTAN])
    lain = reverse("jabatan:ubah_bagian", args=[rancangan.pk, URUTAN + 1])
    isi = dikirim(kj.analis.get(beban).context["isian"])
    assert kj.analis.post(beban, {**isi, "kelas": "15"}).status_code == 302
    isi = dikirim(kj.analis.get(lain).context["isian"])
    assert kj.analis.post(lain, {**isi, "prestasi": "Lembar lain"}).status_code == 302
    assert kj.analis.post(alamat(rancangan), {**dulu, "prestasi": "Lembar ini"}).status_code == 302
    assert tersimpan(rancangan).prestasi.isi == "Lembar ini"  # type: ignore[union-attr]


AHLI_MUDA = 32


def test_a_section_that_the_sheet_lacks_is_added_in_its_place(kj: KantorJabatan, rancangan: Versi) -> None:
    """This sheet calls its sections 7 and 9 BAHAN KERJA and has no HASIL KERJA."""
    alamat = reverse("jabatan:ubah_bagian", args=[rancangan.pk, AHLI_MUDA])
    jawaban = kj.analis.get(alamat)
    assert [satu.judul for satu in jawaban.context["isian"].yang_belum] == ["HASIL KERJA"]
    assert "Bagian yang belum ada dalam lembar ini" in jawaban.content.decode()
    isi = {**dikirim(jawaban.context["isian"]), "hasil_kerja-0-sel0": "Laporan kasus", "hasil_kerja-2-sel0": "Data"}
    assert kj.analis.post(alamat, isi).status_code == 302
    rancangan.refresh_from_db()
    baru = keputusan_versi(rancangan).lembar[AHLI_MUDA - 1]
    assert [(satu.nomor, satu.kunci) for satu in baru.bagian[5:9]] == [
        ("6", "tugas_pokok"), ("7", "hasil_kerja"), ("8", "bahan_kerja"), ("9", "perangkat_kerja"),
    ]  # fmt: skip
    assert [satu.nomor for satu in baru.bagian] == [str(nomor) for nomor in range(1, len(baru.bagian) + 1)]
    (tabel,) = [satu for satu in baru.daftar if satu.kunci == "hasil_kerja"]
    assert [(satu.nomor, satu.sel[0]) for satu in tabel.baris] == [("1", "Laporan kasus"), ("2", "Data")]
    # Its columns are titled as the other sheets title them, and it stands on paper in its place.
    assert tabel.judul_kolom[0] == "HASIL KERJA"
    lembar = kj.analis.get(reverse("jabatan:lembar", args=[rancangan.pk, AHLI_MUDA])).content.decode()
    assert lembar.index("Laporan kasus") < lembar.rindex("8 BAHAN KERJA")
    for bentuk in ("docx", "pdf", "xlsx"):
        assert kj.analis.get(reverse("jabatan:unduh", args=[rancangan.pk, bentuk])).status_code == 200


def test_changed_sections_are_compared_and_named_in_the_amending_decree(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = {**dibuka(kj, rancangan), "prestasi": "Istimewa", "wewenang-0-sel0": "Menandatangani surat tugas"}
    assert kj.analis.post(alamat(rancangan), isi).status_code == 302
    for peran in ("analis_jabatan", "verifikator_anjab", "pimpinan_unit"):
        banding = kj.sebagai(peran).get(reverse("jabatan:bandingkan", args=[rancangan.pk, rancangan.dasar_id]))
        (kepala,) = [satu for satu in banding.context["baris"] if satu.urutan == URUTAN]
        assert [(str(satu.medan), satu.ke) for satu in kepala.bagian] == [
            ("PRESTASI KERJA YANG DIHARAPKAN", "Istimewa"),
            ("WEWENANG, baris 1", "Menandatangani surat tugas"),
        ]
    unduhan = kj.analis.get(reverse("jabatan:unduh", args=[rancangan.pk, "docx"]), headers={"Accept-Language": "en"})
    naskah = ZipFile(BytesIO(unduhan.content)).read("word/document.xml").decode()
    daftar = naskah[naskah.index("DAFTAR PERUBAHAN") : naskah.index("Menandatangani surat tugas")]
    assert "Wewenang, baris 1" in daftar


def test_an_added_section_goes_with_its_last_row(kj: KantorJabatan, rancangan: Versi) -> None:
    alamat = reverse("jabatan:ubah_bagian", args=[rancangan.pk, AHLI_MUDA])
    dulu = keputusan_versi(rancangan).lembar[AHLI_MUDA - 1]
    isi = {**dikirim(kj.analis.get(alamat).context["isian"]), "hasil_kerja-0-sel0": "Laporan kasus"}
    assert kj.analis.post(alamat, isi).status_code == 302
    isi = {**dikirim(kj.analis.get(alamat).context["isian"]), "hasil_kerja-0-hapus": "on"}
    assert kj.analis.post(alamat, isi).status_code == 302
    rancangan.refresh_from_db()
    assert keputusan_versi(rancangan).lembar[AHLI_MUDA - 1] == dulu


def test_two_writers_add_different_sections(kj: KantorJabatan, rancangan: Versi) -> None:
    keputusan = keputusan_versi(rancangan)
    tanpa = replace(
        keputusan.lembar[0],
        bagian=tuple(satu for satu in keputusan.lembar[0].bagian if satu.kunci not in ("wewenang", "korelasi")),
        daftar=tuple(satu for satu in keputusan.lembar[0].daftar if satu.kunci not in ("wewenang", "korelasi")),
    )
    ubah_keputusan(rancangan, lambda semua: replace(semua, lembar=(tanpa, *semua.lembar[1:])))
    dulu = dibuka(kj, rancangan)
    assert kj.analis.post(alamat(rancangan), {**dulu, "wewenang-0-sel0": "Menandatangani"}).status_code == 302
    isi = {**dulu, "korelasi-0-sel0": "Camat"}
    terlambat = kj.analis.post(alamat(rancangan), isi)
    assert baris_beda(terlambat) == {
        "wewenang": [("Baris 1", "Menandatangani", "")],
        "korelasi": [("Baris 1", "", "Camat")],
    }
    isi = {**dikirim(terlambat.context["isian"]), "ambil": "wewenang"}
    assert kj.analis.post(alamat(rancangan), isi).status_code == 302
    baru = tersimpan(rancangan)
    assert [(satu.kunci, satu.baris[0].sel[0]) for satu in baru.daftar[-2:]] == [
        ("wewenang", "Menandatangani"), ("korelasi", "Camat"),
    ]  # fmt: skip
    assert [satu.nomor for satu in baru.bagian[9:13]] == ["10", "11", "12", "13"]


def test_place_code_and_missing_labels_are_written(kj: KantorJabatan, rancangan: Versi) -> None:
    keputusan = keputusan_versi(rancangan)
    tanpa = replace(keputusan.lembar[0], syarat=keputusan.lembar[0].syarat[:1])
    ubah_keputusan(rancangan, lambda semua: replace(semua, lembar=(tanpa, *semua.lembar[1:])))
    isi = dibuka(kj, rancangan) | {
        "kode": "1.01.05",
        "unit_kerja": "Dinas Sosial",
        "atasan-jpt_pratama": "Wali Kota",
        "syarat-pengalaman": "Dua tahun",
    }
    assert kj.analis.post(alamat(rancangan), isi).status_code == 302
    baru = tersimpan(rancangan)
    assert baru.kode is not None
    assert baru.unit_kerja is not None
    assert (baru.kode.isi, baru.unit_kerja.isi) == ("1.01.05", "Dinas Sosial")
    assert [satu.teks for satu in baru.atasan if satu.kunci == "jpt_pratama"] == ["Wali Kota"]
    # Diklat was offered and left blank.
    assert [(satu.kunci, satu.teks) for satu in baru.syarat[1:]] == [("pengalaman", "Dua tahun")]


def test_the_same_saved_twice_is_no_difference(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = {**dibuka(kj, rancangan), "prestasi": "Sama"}
    assert kj.analis.post(alamat(rancangan), isi).status_code == 302
    jawaban = kj.analis.post(alamat(rancangan), isi, follow=True)
    assert "Isi yang sama sudah tersimpan" in jawaban.content.decode()


def test_a_version_that_was_handed_in_is_not_changed(kj: KantorJabatan, rancangan: Versi) -> None:
    isi = dibuka(kj, rancangan)
    kj.analis.post(reverse("jabatan:langkah", args=[rancangan.pk]), {"tujuan": "DIVERIFIKASI"})
    assert kj.analis.post(alamat(rancangan), {**isi, "prestasi": "Lain"}).status_code == 302
    prestasi = tersimpan(rancangan).prestasi
    assert prestasi is None or prestasi.isi != "Lain"
