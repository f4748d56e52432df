"""An invented decree in the layout of other offices: other titles, more superiors, hours, commas, Markdown tables."""

from fractions import Fraction
from pathlib import Path

import pytest

from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.core.jabatan.tabel_beban import Metode
from jenjang.surat.keputusan import baca_berkas, baca_teks

BERKAS = Path(__file__).parents[2] / "dokumen" / "keputusan-tata-lain.md"


@pytest.fixture(scope="module")
def keputusan() -> Keputusan:
    return baca_berkas(BERKAS)


def test_nothing_of_it_is_left_unread(keputusan: Keputusan) -> None:
    assert keputusan.tak_terbaca == ()
    assert [lembar.nama.isi for lembar in keputusan.lembar] == [
        "Kepala Dinas Sosial", "Kepala Bidang Rehabilitasi Sosial", "Pekerja Sosial Ahli Muda",
        "Pengolah Data dan Informasi",
    ]  # fmt: skip


def test_head_and_list_are_read_under_heading_marks(keputusan: Keputusan) -> None:
    kepala = keputusan.kepala
    assert (kepala.nomor and kepala.nomor.isi, kepala.tanggal) == ("800/17/KEP/2025", 20250102)
    assert (kepala.unit, len(kepala.mengingat)) == ("DINAS SOSIAL KABUPATEN CONTOH", 2)
    assert [(entri.nomor, entri.induk) for entri in keputusan.daftar] == [
        ("1", ""), ("2", ""), ("2.1", "2"), ("2.2", "2"),
    ]  # fmt: skip


def test_titles_and_labels_of_the_regulation_are_those_of_the_older_form(keputusan: Keputusan) -> None:
    lembar = keputusan.lembar[0]
    assert [bagian.kunci for bagian in lembar.bagian][4:6] == ["syarat_jabatan", "tugas_pokok"]
    assert len(lembar.bagian) == 17
    assert [isian.kunci for isian in lembar.syarat] == ["pendidikan", "diklat", "pengalaman"]
    assert [isian.kunci for isian in lembar.atasan] == [
        "jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "pelaksana", "jabatan_fungsional",
    ]  # fmt: skip


def test_numbered_labels_and_codes_with_an_equals_sign_are_read(keputusan: Keputusan) -> None:
    syarat = keputusan.lembar[0].syarat_lain
    assert [satu.kode for satu in (*syarat.bakat, *syarat.temperamen, *syarat.minat)] == ["G", "D", "S"]
    assert [isian.kunci for isian in syarat.kondisi_fisik] == [
        "jenis_kelamin", "umur", "tinggi_badan", "berat_badan", "postur_badan", "penampilan",
    ]  # fmt: skip
    assert [[satu.kode for satu in fungsi.kode] for fungsi in syarat.fungsi] == [["D1"], ["O1"], []]


def test_tasks_in_hours_and_in_minutes_stand_in_one_document(keputusan: Keputusan) -> None:
    jam, menit = (keputusan.lembar[urut].beban for urut in (0, 3))
    assert jam
    assert menit
    assert [(satu.waktu.nilai, satu.waktu_efektif.nilai) for satu in jam.tugas] == [
        (60, 1250), (Fraction(5, 2), 1250), (Fraction(75, 2), 1250),
    ]  # fmt: skip
    assert [(satu.volume.nilai, satu.waktu.nilai) for satu in menit.tugas] == [(1200, 25), (1200, 50), (12, 1250)]


def test_butir_with_the_unit_in_a_column_of_its_own_are_read(keputusan: Keputusan) -> None:
    tabel = keputusan.lembar[2].beban
    assert tabel
    assert tabel.metode is Metode.ANGKA_KREDIT
    assert [(satu.nomor_sub_unsur, satu.sub_unsur, satu.satuan, satu.wpv.nilai) for satu in tabel.butir] == [
        ("A", "Asesmen", "laporan", 360), ("A", "Asesmen", "laporan", 840), ("B", "Rujukan", "laporan", 1200),
    ]  # fmt: skip
    assert (tabel.kaki.jumlah and tabel.kaki.jumlah.nilai, tabel.kaki.formasi and tabel.kaki.formasi.nilai) == (
        2000, Fraction("1.6"),
    )  # fmt: skip


def test_its_mistakes_are_found_and_no_other(keputusan: Keputusan) -> None:
    verifikasi = periksa_keputusan(keputusan)
    assert [(satu.lokasi.baris, satu.jenis, satu.dampak) for satu in verifikasi.catatan] == [
        (193, "pembulatan", "pegawai"),
        (168, "selisih_jumlah", "jumlah"),
        (163, "butir_tidak_dihitung", "jumlah"),
        (138, "angka_huruf", "redaksi"),
        (180, "hierarki", "redaksi"),
        (184, "data_pribadi", "redaksi"),
        (153, "dasar_hukum", "redaksi"),
    ]
    assert (verifikasi.pegawai_tercetak, verifikasi.pegawai_hitung) == (6, 5)


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("## DAFTAR INFORMASI JABATAN DINAS SOSIAL KABUPATEN CONTOH", "Catatan pengetik: mohon diperiksa"),
        ("NAMA DISAMARKAN", "NAMA DISAMARKAN\nCatatan pengetik: mohon diperiksa"),
    ],
)
def test_lines_of_the_head_that_belong_nowhere_are_kept_as_not_read(lama: str, baru: str) -> None:
    isi = BERKAS.read_text("utf-8").replace(lama, baru, 1)
    assert "Catatan pengetik: mohon diperiksa" in [satu.isi for satu in baca_teks(isi).tak_terbaca]
