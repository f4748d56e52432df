"""Workload tables: rows found by their anchor, cells that do not fit kept as not understood."""

import pytest

from jenjang.core.jabatan.tabel_beban import TabelBeban
from keputusan_uji import KEPALA_BUTIR, dokumen, lembar_butir, lembar_tugas

TUGAS = "1\tMencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"
BUTIR = "1\tPenyelenggaraan\tPendekatan Awal\t1 Sosialisasi\t\t\t\t\t\t"
BUTIR_A = "\t\t\ta Menganalisa materi\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00"


def _tabel(isi: str) -> TabelBeban:
    tabel = dokumen(isi).lembar[0].beban
    assert tabel is not None
    return tabel


def test_a_row_with_leading_cells_missing_is_read_from_its_anchor() -> None:
    tabel = _tabel(lembar_tugas("Mencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"))
    assert (tabel.tugas[0].nomor, tabel.tugas[0].uraian) == ("", "Mencatat surat masuk")
    assert (tabel.tugas[0].hasil_kerja, tabel.tugas[0].waktu.nilai) == ("Dokumen", 900)


def test_the_older_waktu_efektif_and_the_other_decimal_style_are_anchors_too() -> None:
    tabel = _tabel(lembar_tugas("1\tMencatat surat masuk\tDokumen\t12\t900\t72.000\t0,150"))
    assert tabel.tugas[0].waktu_efektif.nilai == 72000
    assert tabel.tugas[0].kebutuhan.tercetak == "0,150"


def test_a_blank_line_does_not_end_a_table() -> None:
    tabel = _tabel(lembar_tugas(TUGAS, "", TUGAS.replace("1\tMencatat", "2\tMengolah", 1)))
    assert [baris.nomor for baris in tabel.tugas] == ["1", "2"]


def test_a_markdown_table_is_read_like_one_with_tabs() -> None:
    isi = lembar_tugas("| 1 | Mencatat surat masuk | Dokumen | 12 | 900 | 75,000 | 0.144 |")
    assert _tabel(isi).tugas[0].kebutuhan.tercetak == "0.144"


def test_a_text_apart_from_its_figures_is_joined_to_them() -> None:
    tabel = _tabel(lembar_butir(BUTIR, "\t\t\tb Menganalisa hasil", "\t\t\t\t0.14\t0.020\t7.00\t12 laporan\t84.00"))
    assert [(baris.nomor, baris.uraian) for baris in tabel.butir] == [("b", "Menganalisa hasil")]
    assert tabel.butir[0].kelompok == "Sosialisasi"


def test_a_heading_with_a_stray_figure_is_a_heading() -> None:
    tabel = _tabel(lembar_butir("\t\t3\tMelakukan evaluasi\t\t\t\t2\t\t", BUTIR_A))
    assert tabel.judul[0].angka_sisa == ("2",)
    assert len(tabel.butir) == 1


@pytest.mark.parametrize(
    ("baris", "alasan"),
    [
        ("\t\t\ta Menganalisa\t0.14\t\t7.00\t12 laporan\t84.00\t84.00", "tanpa konstanta"),
        ("\t\t\ta Menganalisa\t0.14\t0.020\t7.00\tdua laporan\t84.00\t84.00", "susunan sel"),
        ("\t\t\ta Menganalisa\t0.14\t0.020\t7.00\t84.00\t84.00", "susunan sel"),
        ("\t\t\ta Menganalisa\t0.l4\t0.020\t7.00\t12 laporan\t84.00\t84.00", "susunan sel"),
        ("1\tMencatat\tDokumen\t12\t900\t75,000\t0.144", "metode tugas"),
        ("catatan lepas tanpa sel", "bukan baris tabel"),
    ],
)
def test_a_row_that_does_not_fit_is_kept_with_its_reason(baris: str, alasan: str) -> None:
    keputusan = dokumen(lembar_butir(BUTIR_A, baris))
    assert [satu.isi for satu in keputusan.tak_terbaca] == [baris.strip()]
    assert alasan in keputusan.tak_terbaca[0].alasan
    assert keputusan.tak_terbaca[0].urutan == 1
    tabel = keputusan.lembar[0].beban
    assert tabel is not None
    assert not tabel.lengkap


@pytest.mark.parametrize(
    "baris", ["1\tMencatat\tDokumen\tdua\t900\t75,000\t0.144", "1\tMencatat\tDokumen\t12\t900\t75,000\tnol\tx"]
)
def test_a_task_with_unreadable_figures_is_kept_with_its_line(baris: str) -> None:
    keputusan = dokumen(lembar_tugas(TUGAS, baris))
    assert [satu.isi for satu in keputusan.tak_terbaca] == [baris]


def test_rows_outside_a_workload_section_are_kept() -> None:
    isi = lembar_tugas(TUGAS) + "\n\n7 HASIL KERJA\n\n2\tMengolah\tDokumen\t12\t900\t75,000\t0.144"
    keputusan = dokumen(isi)
    assert [satu.alasan for satu in keputusan.tak_terbaca] == ["baris beban kerja di luar TUGAS POKOK"]


def test_the_foot_is_read_in_both_sigmas_and_with_the_name_of_the_post() -> None:
    for sigma in "Σ∑":
        kaki = _tabel(lembar_butir(BUTIR_A).replace("ΣWpv", f"{sigma}Wpv")).kaki
        assert kaki.formasi is not None
        assert kaki.formasi.tercetak == "0.07"
        assert kaki.jam_efektif is not None
        assert kaki.jam_efektif.nilai == 1250
        assert kaki.nama_pegawai is not None
        assert kaki.nama_pegawai.isi == "Pekerja"


def test_the_method_is_told_by_the_rows_where_the_head_is_missing() -> None:
    tanpa_kepala = lembar_butir(BUTIR_A).replace(KEPALA_BUTIR, "")
    assert len(_tabel(tanpa_kepala).butir) == 1


def test_hours_with_1250_are_read_where_no_minutes_stand() -> None:
    isi = lembar_tugas("1\tMencatat surat masuk\tDokumen\t12\t15\t1.250\t0,144").replace("(MENIT)", "(JAM)")
    tugas = _tabel(isi).tugas[0]
    assert (tugas.volume.nilai, tugas.waktu.nilai, tugas.waktu_efektif.nilai) == (12, 15, 1250)


@pytest.mark.parametrize("formasi", ["0.01", "0.02", "0,0125"])
def test_a_small_formation_at_the_foot_is_no_konstanta(formasi: str) -> None:
    keputusan = dokumen(lembar_butir(BUTIR, kaki=("15.63", formasi, "0 Pekerja")))
    assert keputusan.tak_terbaca == ()
    assert keputusan.lembar[0].beban.kaki.formasi.tercetak == formasi


def test_a_small_sum_of_tasks_is_no_konstanta() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS, kaki=("0,02", "0")))
    assert keputusan.tak_terbaca == ()
    assert keputusan.lembar[0].beban.lengkap


@pytest.mark.parametrize("efektif", ["75000", "75.000", "75,000", "75.000,00"])
def test_waktu_efektif_is_an_anchor_with_and_without_a_mark(efektif: str) -> None:
    """A volume of 1250 beside it is no waktu efektif in hours."""
    keputusan = dokumen(lembar_tugas(f"1\tMencatat surat masuk\tDokumen\t1250\t15\t{efektif}\t0,25"))
    assert keputusan.tak_terbaca == ()
    tugas = keputusan.lembar[0].beban.tugas[0]
    assert (tugas.volume.nilai, tugas.waktu.nilai, tugas.waktu_efektif.nilai) == (1250, 15, 75000)


@pytest.mark.parametrize(
    ("sel", "hasil_kerja", "volume", "satuan"),
    [
        ("12\t", "", "12", ""),
        ("Dokumen\t12", "Dokumen", "12", ""),
        ("12 Dokumen", "", "12", "Dokumen"),
        ("1.200 Dokumen", "", "1.200", "Dokumen"),
        ("- Dokumen", "", "-", "Dokumen"),
        ("12\tDokumen", "", "12", "Dokumen"),
        ("Data\t12 Dokumen", "Data", "12", "Dokumen"),
        ("Data\t12\tDokumen", "Data", "12", "Dokumen"),
    ],
)
def test_volume_and_unit_stand_in_one_cell_or_in_two(sel: str, hasil_kerja: str, volume: str, satuan: str) -> None:
    keputusan = dokumen(lembar_tugas(f"1\tMencatat surat masuk\t{sel}\t900\t75,000\t0.144".replace("12\t\t", "12\t")))
    assert keputusan.tak_terbaca == ()
    tugas = keputusan.lembar[0].beban.tugas[0]
    assert (tugas.nomor, tugas.uraian) == ("1", "Mencatat surat masuk")
    assert (tugas.hasil_kerja, tugas.volume.tercetak, tugas.satuan) == (hasil_kerja, volume, satuan)


@pytest.mark.parametrize("depan", ["1\tDokumen", "Mencatat surat masuk\tDokumen"])
def test_a_row_that_lost_its_volume_does_not_take_its_number_for_one(depan: str) -> None:
    keputusan = dokumen(lembar_tugas(TUGAS, f"{depan}\t900\t75,000\t0.144"))
    assert [satu.alasan for satu in keputusan.tak_terbaca] == ["volume atau waktu penyelesaian bukan angka"]


@pytest.mark.parametrize(
    ("sel", "volume"),
    [("12\t84.00\t84.00", "12"), ("-\t-\t-", "-"), ("- laporan\t-\t-", "-"), ("12 laporan\t84.00", "12")],
)
def test_a_volume_of_butir_may_lack_its_unit_or_be_a_dash(sel: str, volume: str) -> None:
    tabel = _tabel(lembar_butir(f"\t\t\ta Menganalisa materi\t0.14\t0.020\t7.00\t{sel}"))
    assert [satu.volume.tercetak for satu in tabel.butir] == [volume]


@pytest.mark.parametrize("sisipan", ["- 12 -", "Halaman 3 dari 40", "*) termasuk data penerima", "Sumber : data 2024"])
def test_page_numbers_and_footnotes_do_not_spoil_a_table(sisipan: str) -> None:
    keputusan = dokumen(lembar_tugas(TUGAS, "", sisipan, "", TUGAS.replace("1\tMencatat", "2\tMengolah", 1)))
    tabel = keputusan.lembar[0].beban
    assert (len(tabel.tugas), tabel.lengkap) == (2, True)
    catatan_kaki = sisipan[0] in "*S"
    assert [satu.isi for satu in keputusan.tak_terbaca] == ([sisipan] if catatan_kaki else [])


@pytest.mark.parametrize("sisipan", ["12", "*) Mencatat Dokumen 12 900 75,000 0.144", "surat masuk"])
def test_lines_that_may_belong_to_a_row_do(sisipan: str) -> None:
    keputusan = dokumen(lembar_tugas(TUGAS, sisipan))
    assert not keputusan.lembar[0].beban.lengkap
    assert [satu.isi for satu in keputusan.tak_terbaca] == [sisipan]


def test_a_head_of_two_rows_and_the_numbers_of_its_columns_are_no_rows() -> None:
    kedua = "\t\t\tJUMLAH\tWAKTU (MENIT)\tWAKTU EFEKTIF\tPEGAWAI"
    nomor = "\t".join(f"({n})" for n in range(1, 8))
    keputusan = dokumen(lembar_tugas(kedua, nomor, TUGAS))
    tabel = keputusan.lembar[0].beban
    assert (keputusan.tak_terbaca, tabel.judul, tabel.lengkap) == ((), (), True)
    assert "WAKTU EFEKTIF" in [satu.isi for satu in tabel.judul_kolom]
    assert tabel.kaki.jumlah.tercetak == "0.144"


def test_a_sum_under_the_rows_is_no_second_row_of_the_head() -> None:
    tabel = _tabel(lembar_tugas(TUGAS, "JUMLAH\t\t\t\t\t\t", kaki=("0.144", "1")))
    assert len(tabel.judul_kolom) == 7
