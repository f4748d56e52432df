"""The whole decree is read: head, list, 37 sheets, every row of workload, nothing left over."""

import csv
import re
from pathlib import Path

import pytest

from jenjang.core.jabatan.tabel_beban import BarisButir, Metode
from keputusan_uji import baris_uji, keputusan_uji

_TABEL = Path(__file__).parents[2] / "kasus" / "lembar-keputusan.csv"
KASUS = list(csv.DictReader(_TABEL.read_text(encoding="utf-8").splitlines()))
_KONSTANTA_TERCETAK = re.compile(r"0[.,](?:003|004|010|020|030|040)")


def _butir(baris: int) -> BarisButir:
    semua = [butir for lembar in keputusan_uji().lembar if lembar.beban for butir in lembar.beban.butir]
    return next(butir for butir in semua if butir.lokasi.baris == baris)


def test_head_is_read() -> None:
    kepala = keputusan_uji().kepala
    assert kepala.nomor is not None
    assert kepala.nomor.isi == "100.3.3.3/HK-VI/333/2024"
    assert kepala.nomor.lokasi.baris == 8
    assert kepala.tanggal == 20240624
    assert kepala.tentang is not None
    assert kepala.tentang.isi.startswith("ANALISIS JABATAN DAN ANALISIS BEBAN KERJA PADA DINAS SOSIAL")
    assert kepala.penanda_tangan is not None
    assert kepala.penanda_tangan.isi == "NAMA DISAMARKAN"
    assert kepala.jabatan_penanda_tangan is not None
    assert kepala.jabatan_penanda_tangan.isi.startswith("Pj. WALI KOTA")
    assert len(kepala.menimbang) == 2
    assert len(kepala.mengingat) == 11
    assert len(kepala.diktum) == 3
    assert kepala.mengingat[2].isi == "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;"


def test_opening_list_keeps_its_numbers_and_hierarchy() -> None:
    daftar = keputusan_uji().daftar
    assert [entri.nomor for entri in daftar] == [kasus["nomor_daftar"] for kasus in KASUS]
    bidang = next(entri for entri in daftar if entri.nomor == "3.11")
    assert (bidang.nama, bidang.induk, bidang.tingkat) == ("Operator Layanan Operasional", "3", 2)
    assert next(entri for entri in daftar if entri.nomor == "2.1.4").induk == "2.1"


@pytest.mark.parametrize("kasus", KASUS, ids=lambda kasus: f"lembar {kasus['urutan']}")
def test_each_sheet_has_its_name_rows_and_foot(kasus: dict[str, str]) -> None:
    lembar = keputusan_uji().lembar[int(kasus["urutan"]) - 1]
    assert lembar.beban is not None
    assert (lembar.nama.isi, lembar.lokasi.baris) == (kasus["nama"], int(kasus["baris"]))
    assert lembar.beban.metode == kasus["metode"]
    assert lembar.beban.jumlah_baris == int(kasus["baris_beban"])
    assert lembar.beban.lengkap
    assert lembar.beban.kaki.jumlah is not None
    assert lembar.beban.kaki.jumlah.tercetak == kasus["jumlah_tercetak"]
    assert lembar.pegawai_tercetak is not None
    assert lembar.pegawai_tercetak.nilai == int(kasus["pegawai_tercetak"])


def test_all_37_sheets_and_920_rows_are_read() -> None:
    tabel = [lembar.beban for lembar in keputusan_uji().lembar if lembar.beban]
    assert len(tabel) == 37
    assert sum(len(satu.tugas) for satu in tabel) == 208
    assert sum(len(satu.butir) for satu in tabel) == 712


def test_every_line_with_an_anchor_is_a_row_counted_without_the_reader() -> None:
    berjangkar = {
        nomor
        for nomor, baris in enumerate(baris_uji(), start=1)
        if any(sel == "75,000" or _KONSTANTA_TERCETAK.fullmatch(sel) for sel in baris.split("\t"))
    }
    terbaca = {
        baris.lokasi.baris
        for lembar in keputusan_uji().lembar
        if lembar.beban
        for baris in (*lembar.beban.tugas, *lembar.beban.butir)
    }
    assert len(berjangkar) == 920
    assert terbaca == berjangkar


def test_nothing_is_left_unread() -> None:
    assert keputusan_uji().tak_terbaca == ()


def test_sections_are_known_by_title_whatever_their_number() -> None:
    bagian = [(satu.nomor, satu.kunci) for satu in keputusan_uji().lembar[13].bagian]
    assert bagian[7:10] == [("8", "bahan_kerja"), ("8", "perangkat_kerja"), ("9", "tanggung_jawab")]
    for lembar in keputusan_uji().lembar:
        kunci = {satu.kunci for satu in lembar.bagian}
        # Sheet 32 prints BAHAN KERJA twice and no HASIL KERJA.
        assert len(kunci) == (16 if lembar.urutan == 32 else 17), lembar.urutan


def test_a_clock_time_is_kept_as_one() -> None:
    kredit = _butir(2147).angka_kredit
    assert (kredit.tercetak, kredit.menit_jam, kredit.perjutaan) == ("0:09", 9, None)


@pytest.mark.parametrize(
    ("baris", "kredit", "volume", "satuan", "wpv"),
    [
        (2237, "0.09", "1", "laporan", "4.50"),  # three blank cells between text and credit
        (2239, "0.18", "1", "laporan", "9.00"),  # two blank cells between credit and konstanta
        (2244, "0.81", "1", "laporan", "40.50"),  # last column cut off
        (4964, "0.02", "12", "dokumen", "12.000"),  # credit that looks like a konstanta
        (4998, "1.8", "12", "laporan", "1,080.000"),  # both marks in one number
        (6243, "0.30", "2", "Instrume n", "60.00"),  # unit broken by the converter
        (6317, "0.30", "1", "Kurikulum dan silabus", "30.00"),  # volume and unit in two cells
        (6036, "0.30", "0", "Bahan Ajar", "-"),  # dash for zero
        (6342, "0.45", "1", "Laporan", ""),  # blank results
    ],
)
def test_rows_with_shifted_or_blank_cells(baris: int, kredit: str, volume: str, satuan: str, wpv: str) -> None:
    butir = _butir(baris)
    assert (butir.angka_kredit.tercetak, butir.volume.tercetak) == (kredit, volume)
    assert (butir.satuan, butir.wpv.tercetak) == (satuan, wpv)


def test_a_row_knows_the_headings_it_hangs_under() -> None:
    assert _butir(2121).kelompok == "Melakukan asesmen terhadap kelompok sasaran dan lingkungan sosial"
    assert _butir(2125).kelompok == "Merencanakan program penyuluhan sosial"
    assert _butir(2121).uraian == _butir(2125).uraian
    assert _butir(2159).kelompok == ""
    assert (_butir(2174).sub_unsur, _butir(2174).nomor) == ("Pelaksanaan Penyuluhan Sosial", "f")
    pelatihan = _butir(6313)
    assert (pelatihan.unsur, pelatihan.sub_unsur) == ("Pengembangan Kapasitas Masyarakat", "Pelatihan Masyarakat")


def test_a_blank_hasil_kerja_does_not_shift_the_row() -> None:
    tabel = keputusan_uji().lembar[12].beban
    assert tabel is not None
    assert tabel.metode is Metode.TUGAS
    terakhir = tabel.tugas[-1]
    assert terakhir.uraian.startswith("Melaksanakan tugas kedinasan lain")
    assert (terakhir.nomor, terakhir.hasil_kerja, terakhir.volume.tercetak) == ("12", "", "12")


def test_labels_survive_misspelling() -> None:
    terakhir = keputusan_uji().lembar[36].syarat_lain
    assert [kode.kode for kode in terakhir.temperamen] == ["M", "P", "R"]  # "Temperamen Keria"
    admin = keputusan_uji().lembar[29].atasan[2]
    assert (admin.kunci, admin.label) == ("administrator", "Admnistrator")


def test_codes_are_read_from_all_their_shapes() -> None:
    def kode(urutan: int, hubungan: str) -> list[str]:
        fungsi = keputusan_uji().lembar[urutan - 1].syarat_lain.fungsi
        return [satu.kode for relasi in fungsi if relasi.hubungan == hubungan for satu in relasi.kode]

    assert kode(1, "data") == ["D1"]
    assert kode(9, "benda") == ["B7"]  # a Markdown table
    assert kode(15, "data")[:5] == ["D0", "D2", "D3", "D4", "O0"]  # "1) D.0 = ..."
    assert kode(30, "data") == ["D"]  # the figure is missing in print
    assert kode(32, "orang") == ["O0", "O1", "O3", "O6"]
    minat = [satu.kode for satu in keputusan_uji().lembar[10].syarat_lain.minat]
    assert minat == ["1a", "2a", "3a"]  # "1) 1. a. ..."
    assert [satu.kode for satu in keputusan_uji().lembar[5].syarat_lain.minat] == ["S", "A", "Ke"]


def test_physical_conditions_and_class_are_read() -> None:
    lembar = keputusan_uji().lembar[32]
    assert {isian.kunci: isian.teks for isian in lembar.syarat_lain.kondisi_fisik}["umur"] == "50 tahun"
    assert lembar.kelas is not None
    assert (lembar.kelas.angka, lembar.kelas.huruf) == (8, "Delapan")
    assert all(len(satu.syarat_lain.kondisi_fisik) == 6 for satu in keputusan_uji().lembar)
