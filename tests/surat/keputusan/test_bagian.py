"""Sections and labels in their printed shapes, sheets without a title, other offices' words."""

import pytest

from jenjang.surat.keputusan.judul import baca_judul_bagian, baca_label
from jenjang.surat.keputusan.sumber import baris_teks
from keputusan_uji import dokumen, lembar_tugas

TUGAS = "1\tMencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"


@pytest.mark.parametrize(
    ("baris", "kunci", "nomor", "isi"),
    [
        ("- 1 NAMA JABATAN** : Kepala Dinas", "nama_jabatan", "1", "Kepala Dinas"),
        ("- 1 **NAMA JABATAN** : Kepala Dinas", "nama_jabatan", "1", "Kepala Dinas"),
        ("2 KODE JABATAN : -", "kode_jabatan", "2", "-"),
        ("7 HASIL KERJA", "hasil_kerja", "7", ""),
        ("## 7. Hasil Kerja", "hasil_kerja", "7", ""),
        ("VII. HASIL KERJA :", "hasil_kerja", "VII", ""),
        ("- 4 IKTISAR JABATAN** : Memimpin", "ikhtisar", "4", "Memimpin"),
        ("5 KUALIFIKASI JABATAN", "syarat_jabatan", "5", ""),
        ("15 SYARAT JABATAN LAIN", "syarat_lain", "15", ""),
        ("11 WEWNANG :", "wewenang", "11", ""),
        ("1. Nama Jabatan : Kepala Dinas", "nama_jabatan", "1", "Kepala Dinas"),
        ("5. Syarat Jabatan", "syarat_jabatan", "5", ""),
        ("VI. Tugas Pokok :", "tugas_pokok", "VI", ""),
        ("16 Prestasi Kerja yang Diharapkan : Baik", "prestasi", "16", "Baik"),
        ("14 RESIKO BAHAYA :", "resiko_bahaya", "14", ""),
    ],
)
def test_a_title_is_known_in_all_its_shapes(baris: str, kunci: str, nomor: str, isi: str) -> None:
    judul = baca_judul_bagian(next(baris_teks(baris)))
    assert judul is not None
    assert (judul.kunci, judul.nomor, judul.isi) == (kunci, nomor, isi)


@pytest.mark.parametrize(
    "baris",
    [
        "NO\tHASIL KERJA\tSATUAN",
        "NO\tJABATAN\tUNIT KERJA/INSTANSI\tDALAM HAL",
        "Hasil kerja pegawai dinilai setiap tahun",
        "5\tTugas Pokok\tMembagi tugas",
        "a\tWewenang",
        "a Wewenang : memutuskan",
        "3. Bahan Kerja",
        "8. Bahan kerja",
        "Tugas Pokok : mengolah data",
        "12 KORELASl JABATAN",  # not all capitals: left, and reported as a line not understood
    ],
)
def test_words_of_a_title_in_running_text_are_no_title(baris: str) -> None:
    assert baca_judul_bagian(next(baris_teks(baris))) is None


@pytest.mark.parametrize(
    ("teks", "kelompok", "kunci", "isi"),
    [
        ("c Admnistrator : Sekretaris", "unit_kerja", "administrator", "Sekretaris"),
        ("c Temperamen Keria M, Measurable", "syarat_lain", "temperamen", "M, Measurable"),
        ("b Hubungan dengan orang O8 : Menerima", "syarat_lain", "orang", "O8 : Menerima"),
        ("Pendidikan : S-1", "syarat_jabatan", "pendidikan", "S-1"),
    ],
)
def test_labels_are_known_with_small_misspellings(teks: str, kelompok: str, kunci: str, isi: str) -> None:
    label = baca_label(teks, kelompok)
    assert label is not None
    assert (label.kunci, label.isi) == (kunci, isi)


@pytest.mark.parametrize("teks", ["2) Pengambilan Keputusan", "Diklat Pengadaan Barang", "1) Diklat pekerja sosial"])
def test_items_of_a_value_are_no_labels(teks: str) -> None:
    assert baca_label(teks, "syarat_lain") is None
    assert baca_label(teks, "syarat_jabatan") is None


def test_a_sheet_without_its_name_is_a_sheet_and_is_reported() -> None:
    tanpa_nama = "\n".join(baris for baris in lembar_tugas(TUGAS).split("\n") if "NAMA JABATAN" not in baris)
    keputusan = dokumen(lembar_tugas(TUGAS), tanpa_nama)
    assert [lembar.nama.isi for lembar in keputusan.lembar] == ["Pengolah Data dan Informasi", ""]
    assert [satu.alasan for satu in keputusan.tak_terbaca] == ["lembar tanpa NAMA JABATAN"]


def test_sections_that_start_over_begin_a_new_sheet_even_without_a_title_between() -> None:
    tanpa_judul = lembar_tugas(TUGAS).replace("INFORMASI JABATAN\n", "").replace("1 NAMA JABATAN", "1 NAMA JABATAN")
    assert len(dokumen(lembar_tugas(TUGAS), tanpa_judul).lembar) == 2


def test_further_lines_of_superiors_are_kept_under_their_own_words() -> None:
    isi = lembar_tugas(TUGAS).replace(
        "6 TUGAS POKOK", "a JPT Utama : -\nb Ketua Tim : Ketua Tim Rehabilitasi\ne Jabatan : Pengolah\n6 TUGAS POKOK"
    )
    atasan = dokumen(isi).lembar[0].atasan
    assert [(satu.kunci, satu.label, satu.teks) for satu in atasan] == [
        ("jpt_utama", "JPT Utama", "-"),
        ("", "Ketua Tim", "Ketua Tim Rehabilitasi"),
        ("jabatan", "Jabatan", "Pengolah"),
    ]


def test_a_name_on_the_line_below_its_title_loses_the_colon() -> None:
    isi = lembar_tugas("1\tMencatat\tDokumen\t12\t900\t75,000\t0.144").replace(
        "JABATAN : Pengolah", "JABATAN\n\n: Pengolah"
    )
    assert [satu.nama.isi for satu in dokumen(isi).lembar] == ["Pengolah Data dan Informasi"]
