"""Arithmetic of a sheet: sums, rows, blank cells, rounding, clock times, divisors; and what only looks wrong."""

import pytest

from jenjang.core.beban_kerja.periksa.catatan import Dampak, Keyakinan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from keputusan_uji import catatan, dokumen, lembar_butir, lembar_tugas


def tugas(nomor: int, menit: int, kebutuhan: str, volume: str = "12", uraian: str = "") -> str:
    """Return a task row; 12 x 900 / 75.000 = 0,144."""
    return f"{nomor}\t{uraian or f'Mengolah surat nomor {nomor}'}\tDokumen\t{volume}\t{menit}\t75,000\t{kebutuhan}"


def butir(huruf: str, kredit: str, wpk: str, volume: str, wpv: str, konstanta: str = "0.020") -> str:
    """Return a butir row; 0,14 / 0,020 x 12 = 84 hours."""
    return f"\t\t\t{huruf} Menganalisa hasil {huruf}\t{kredit}\t{konstanta}\t{wpk}\t{volume} laporan\t{wpv}\t{wpv}"


TIGA = (tugas(1, 900, "0.144"), tugas(2, 3000, "0.480"), tugas(3, 6000, "0.960"))  # 1,584 persons


def test_a_sum_that_leaves_out_the_last_row_is_noted_with_the_rows_it_adds() -> None:
    # 0,144 + 0,480 = 0,624 is printed, 1,584 is right: 1 person becomes 2.
    (satu,) = catatan(dokumen(lembar_tugas(*TIGA, kaki=("0.624", "1"))), "selisih_jumlah")
    assert (satu.tercetak, satu.seharusnya, satu.dampak) == ("0.624", "1.584", Dampak.PEGAWAI)
    assert (satu.keyakinan, satu.urutan) == (Keyakinan.PASTI, 1)
    assert "hanya menjumlahkan baris" in satu.penjelasan()
    assert len(satu.lokasi_lain) == 1


def test_a_sum_that_leaves_out_the_first_rows_is_explained_too() -> None:
    (satu,) = catatan(dokumen(lembar_tugas(*TIGA, kaki=("1.440", "1"))), "selisih_jumlah")
    assert "1 baris tidak ikut" in satu.penjelasan()


def test_a_sum_that_fits_no_run_of_rows_is_noted_plainly() -> None:
    (satu,) = catatan(dokumen(lembar_tugas(*TIGA, kaki=("1.600", "2"))), "selisih_jumlah")
    assert satu.dampak is Dampak.JUMLAH
    assert "bukan penjumlahan barisnya" in satu.penjelasan()


@pytest.mark.parametrize("jumlah", ["1.584", "1.58", "1.5840"])
def test_a_sum_displayed_with_fewer_or_more_decimals_is_none(jumlah: str) -> None:
    assert catatan(dokumen(lembar_tugas(*TIGA, kaki=(jumlah, "2"))), "selisih_jumlah") == []


def test_a_sum_of_the_displayed_results_is_none() -> None:
    # 1.000 x 20 / 75.000 = 0,2666...; three rows shown 0,267 add up to 0,801, exactly they are 0,8.
    baris = [tugas(n, 20, "0.267", "1000") for n in (1, 2, 3)]
    assert catatan(dokumen(lembar_tugas(*baris, kaki=("0.801", "1"))), "selisih_jumlah") == []
    assert catatan(dokumen(lembar_tugas(*baris, kaki=("0.800", "1"))), "selisih_jumlah") == []


def test_a_sum_is_not_judged_where_a_row_was_not_read() -> None:
    keputusan = dokumen(lembar_tugas(*TIGA, "4\tMengolah\tDokumen\tdua\t900\t75,000\t0.144", kaki=("1.728", "2")))
    verifikasi = periksa_keputusan(keputusan)
    assert not [satu for satu in verifikasi.catatan if satu.jenis == "selisih_jumlah"]
    assert verifikasi.pegawai_hitung is None
    assert not verifikasi.layak_dikoreksi(1)


def test_a_formation_that_does_not_follow_from_the_printed_sum_is_noted() -> None:
    isi = lembar_butir(butir("a", "0.14", "7.00", "12", "84.00"), kaki=("84.00", "0.70", "1 Pekerja"))
    (satu,) = catatan(dokumen(isi), "selisih_jumlah")
    assert (satu.tercetak, satu.seharusnya) == ("0.7", "0.0672")


@pytest.mark.parametrize(
    ("wpk", "wpv", "tercetak", "seharusnya", "dampak"),
    [
        ("7.00", "48.00", "48", "84", Dampak.JUMLAH),
        ("9.00", "84.00", "9", "7", Dampak.REDAKSI),  # a wrong Wpk with a right Wpv moves nothing
    ],
)
def test_a_row_whose_result_is_not_its_inputs_is_noted_once(
    wpk: str, wpv: str, tercetak: str, seharusnya: str, dampak: Dampak
) -> None:
    isi = lembar_butir(butir("a", "0.14", wpk, "12", wpv), kaki=(wpv, "0.04" if wpv == "48.00" else "0.07", "0"))
    (satu,) = catatan(dokumen(isi), "selisih_baris")
    assert (satu.tercetak, satu.seharusnya, satu.dampak) == (tercetak, seharusnya, dampak)


def test_a_wrong_row_that_was_added_up_is_one_note_and_no_wrong_sum() -> None:
    # 0,960 is printed 1,960: the sum 2,584 follows what is printed, the headcount 3 should be 2.
    keputusan = dokumen(lembar_tugas(*TIGA[:2], tugas(3, 6000, "1.960"), kaki=("2.584", "3")))
    (satu,) = catatan(keputusan, "selisih_baris")
    assert (satu.tercetak, satu.seharusnya, satu.dampak) == ("1.96", "0.96", Dampak.PEGAWAI)
    assert catatan(keputusan, "selisih_jumlah") == []


def test_a_wrong_row_beside_a_right_sum_is_wording() -> None:
    (satu,) = catatan(dokumen(lembar_tugas(*TIGA[:2], tugas(3, 6000, "1.960"), kaki=("1.584", "2"))), "selisih_baris")
    assert satu.dampak is Dampak.REDAKSI


@pytest.mark.parametrize("kebutuhan", ["0.115", "0.1152", "0,115", "0.12"])
def test_a_displayed_rounding_is_no_wrong_row(kebutuhan: str) -> None:
    # 48 x 180 / 75.000 = 0,1152.
    isi = lembar_tugas(tugas(1, 180, kebutuhan, "48"), kaki=("0.115", "0"))
    assert catatan(dokumen(isi), "selisih_baris") == []


@pytest.mark.parametrize(
    ("kebutuhan", "ada"), [("0.96", False), ("1", False), ("1.0", False), ("0", True), ("0.9", True)]
)
def test_a_cell_with_fewer_decimals_than_its_column_may_be_rounded_but_not_far_off(kebutuhan: str, ada: bool) -> None:
    baris = [tugas(n, 6000, "0.960") for n in (1, 2, 3)]
    isi = lembar_tugas(*baris, tugas(4, 6000, kebutuhan), kaki=("3.840", "4"))
    assert bool(catatan(dokumen(isi), "selisih_baris")) is ada


def test_a_column_that_shows_one_decimal_throughout_is_only_display() -> None:
    baris = [tugas(n, 900, "0.1") for n in (1, 2, 3)]
    assert catatan(dokumen(lembar_tugas(*baris, kaki=("0.4", "0"))), "selisih_baris") == []


def test_whole_hours_beside_hours_with_decimals_are_exact() -> None:
    bulat = [butir(h, "1.8", "90.000", "12", "1,080.000") for h in "ab"] + [butir("c", "1.8", "90", "12", "1080")]
    assert catatan(dokumen(lembar_butir(*bulat, kaki=("3240", "2.59", "3 Pekerja"))), "selisih_baris") == []


def test_a_blank_result_drops_its_row_and_is_noted_with_its_hours() -> None:
    baris = (butir("a", "0.14", "7.00", "12", "84.00"), butir("b", "0.45", "", "2", ""))
    keputusan = dokumen(lembar_butir(*baris, kaki=("84.00", "0.07", "0 Pekerja")))
    (satu,) = catatan(keputusan, "sel_kosong")
    assert (satu.tercetak, satu.seharusnya, satu.dampak) == ("", "45", Dampak.JUMLAH)
    assert catatan(keputusan, "selisih_jumlah") == []  # the printed sum adds what is printed


def test_a_dash_and_a_volume_of_zero_are_no_blank() -> None:
    nol = butir("b", "0.45", "22.50", "0", "-")
    isi = lembar_butir(butir("a", "0.14", "7.00", "12", "84.00"), nol, kaki=("84.00", "0.07", "0 Pekerja"))
    assert catatan(dokumen(isi), "sel_kosong") == []


def test_a_blank_input_is_noted_and_leaves_the_need_open() -> None:
    keputusan = dokumen(lembar_tugas(*TIGA, tugas(4, 900, "", ""), kaki=("1.584", "2")))
    (satu,) = catatan(keputusan, "sel_kosong")
    assert (satu.seharusnya, satu.isi["kolom"]) == (None, "volume")
    assert periksa_keputusan(keputusan).pegawai_hitung is None


@pytest.mark.parametrize(
    ("jumlah", "pegawai", "ada"),
    [("1.584", "2", False), ("1.584", "1", True), ("1.584", "3", True)],
)
def test_a_headcount_is_the_printed_sum_rounded_half_up(jumlah: str, pegawai: str, ada: bool) -> None:
    temuan = catatan(dokumen(lembar_tugas(*TIGA, kaki=(jumlah, pegawai))), "pembulatan")
    assert bool(temuan) is ada
    if ada:
        assert (temuan[0].tercetak, temuan[0].seharusnya, temuan[0].dampak) == (pegawai, "2", Dampak.PEGAWAI)


def test_a_headcount_rounded_up_is_said_to_be_so() -> None:
    isi = lembar_tugas(TIGA[0], TIGA[2], kaki=("1.104", "2"))
    (satu,) = catatan(dokumen(isi), "pembulatan")
    assert (satu.keyakinan, satu.seharusnya) == (Keyakinan.KEMUNGKINAN_BESAR, "1")
    assert "dibulatkan ke atas" in satu.penjelasan()


def test_a_headcount_that_follows_from_a_wrong_sum_is_noted_at_the_sum_only() -> None:
    assert catatan(dokumen(lembar_tugas(*TIGA, kaki=("0.624", "1"))), "pembulatan") == []


def test_a_credit_stored_as_a_clock_time_is_noted() -> None:
    # 9 minutes of a day / 0,020 = 0,3125 hours; 0,09 / 0,020 x 3 = 13,5 hours.
    isi = lembar_butir(butir("a", "0:09", "0.31", "3", "0.94"), kaki=("0.94", "0.00", "0 Pekerja"))
    (satu,) = catatan(dokumen(isi), "angka_waktu")
    assert (satu.tercetak, satu.seharusnya, satu.dampak) == ("0:09", "0.09", Dampak.JUMLAH)
    assert "13,5 jam" in satu.penjelasan()
    assert catatan(dokumen(isi), "selisih_baris") == []


def test_a_clock_time_that_is_only_display_moves_nothing() -> None:
    isi = lembar_butir(butir("a", "0:09", "4.50", "3", "13.50"), kaki=("13.50", "0.01", "0 Pekerja"))
    (satu,) = catatan(dokumen(isi), "angka_waktu")
    assert satu.dampak is Dampak.REDAKSI
    assert catatan(dokumen(isi), "selisih_baris") == []


def test_the_same_credit_as_a_decimal_is_no_clock_time() -> None:
    isi = lembar_butir(butir("a", "0,09", "4.50", "3", "13.50"), kaki=("13.50", "0.01", "0 Pekerja"))
    assert catatan(dokumen(isi), "angka_waktu") == []


def test_the_konstanta_of_another_jenjang_is_noted_once_a_sheet() -> None:
    # 84 hours at 0,010 a row; at 0,020 half of it: 1.680 / 1.250 = 1,34 becomes 0,67.
    baris = [butir(h, "0.14", "14.00", "60", "840.00", "0.010") for h in "ab"]
    (satu,) = catatan(dokumen(lembar_butir(*baris, kaki=("1,680.00", "1.34", "1 Pekerja"))), "konstanta")
    assert (satu.tercetak, satu.seharusnya, satu.dampak) == ("0.01", "0.02", Dampak.JUMLAH)
    assert len(satu.lokasi_lain) == 1


def test_the_konstanta_of_the_jenjang_and_of_a_post_without_jenjang_is_none() -> None:
    baris = butir("a", "0.14", "7.00", "12", "84.00")
    assert catatan(dokumen(lembar_butir(baris)), "konstanta") == []
    assert catatan(dokumen(lembar_butir(baris, nama="Penelaah Teknis Kebijakan")), "konstanta") == []


def test_the_older_waktu_efektif_is_noted_and_the_one_in_force_not() -> None:
    lama = [baris.replace("75,000", "72,000") for baris in (tugas(1, 900, "0.150"), tugas(2, 3000, "0.500"))]
    (satu,) = catatan(dokumen(lembar_tugas(*lama, kaki=("0.650", "1"))), "waktu_efektif")
    assert (satu.tercetak, satu.seharusnya, satu.dampak) == ("72000", "75000", Dampak.JUMLAH)
    assert catatan(dokumen(lembar_tugas(*TIGA, kaki=("1.584", "2"))), "waktu_efektif") == []


@pytest.mark.parametrize(
    ("judul", "efektif", "ada"),
    [("JAM", "75,000", True), ("MENIT", "75,000", False), ("JAM", "1.250", False), ("MENIT", "1.250", True)],
)
def test_the_unit_in_the_column_title_is_that_of_the_figures(judul: str, efektif: str, ada: bool) -> None:
    isi = lembar_tugas(tugas(1, 15, "0.144").replace("75,000", efektif)).replace("(MENIT)", f"({judul})")
    temuan = catatan(dokumen(isi), "satuan_judul")
    assert bool(temuan) is ada
    if ada:
        assert (temuan[0].tercetak, temuan[0].dampak) == (judul, Dampak.REDAKSI)


def test_a_post_of_one_seat_with_another_headcount_is_noted() -> None:
    isi = lembar_tugas(*TIGA, nama="Kepala Bidang Sosial", kaki=("1.584", "2"))
    tunggal = catatan(dokumen(isi), "jabatan_tunggal")
    assert [(satu.kata, satu.tercetak, satu.seharusnya, satu.dampak) for satu in tunggal] == [
        ("jabatan_tunggal", "2", "1", Dampak.PEGAWAI),
        ("jabatan_tunggal_beban", "1.584", None, Dampak.REDAKSI),
    ]


def test_a_post_of_one_seat_with_a_load_near_one_is_none() -> None:
    isi = lembar_tugas(TIGA[0], TIGA[2], nama="Kepala Bidang Sosial", kaki=("1.104", "1"))
    assert catatan(dokumen(isi), "jabatan_tunggal") == []
    assert catatan(dokumen(isi), "pembulatan") == []


def test_a_foot_without_sum_or_headcount_is_noted_with_what_belongs_there() -> None:
    isi = lembar_tugas(*TIGA, kaki=("1.584", "2")).split("\n")
    (satu,) = catatan(dokumen("\n".join(isi[:-1])), "sel_kosong")
    assert (satu.kata, satu.seharusnya, satu.dampak) == ("pegawai_kosong", "2", Dampak.PEGAWAI)
    tanpa_jumlah = dokumen("\n".join([*isi[:-2], isi[-1]]))
    (satu,) = catatan(tanpa_jumlah, "sel_kosong")
    assert (satu.kata, satu.seharusnya, satu.dampak) == ("jumlah_kosong", "1.584", Dampak.JUMLAH)
    assert catatan(tanpa_jumlah, "pembulatan") == []


def test_a_headcount_without_printed_sum_is_compared_with_the_rows() -> None:
    isi = lembar_tugas(*TIGA, kaki=("1.584", "3")).split("\n")
    (satu,) = catatan(dokumen("\n".join([*isi[:-2], isi[-1]])), "pembulatan")
    assert (satu.tercetak, satu.seharusnya) == ("3", "2")


@pytest.mark.parametrize(
    ("lama", "baru", "ada"),
    [
        ("Jumlah\t84.00\t84.00", "Jumlah\t84.00\t48.00", True),
        ("ΣWpv\t84.00", "ΣWpv\t48.00", True),
        ("Jumlah\t84.00\t84.00", "Jumlah\t84.00\t0.07", False),
        ("Jumlah\t84.00\t84.00", "Jumlah\t84\t84.000", False),
        ("Jumlah\t84.00\t84.00", "Jumlah\t84.00\t", False),
    ],
)
def test_a_sum_printed_again_must_be_the_same(lama: str, baru: str, ada: bool) -> None:
    isi = lembar_butir(butir("a", "0.14", "7.00", "12", "84.00"), kaki=("84.00", "0.07", "0 Pekerja"))
    assert lama in isi
    temuan = catatan(dokumen(isi.replace(lama, baru)), "selisih_jumlah")
    assert [satu.kata for satu in temuan] == (["selisih_salinan"] if ada else [])


def test_a_formation_that_moves_the_headcount_says_so() -> None:
    isi = lembar_butir(butir("a", "0.14", "7.00", "12", "84.00"), kaki=("84.00", "0.67", "1 Pekerja"))
    (satu,) = catatan(dokumen(isi), "selisih_jumlah")
    assert (satu.kata, satu.dampak) == ("selisih_formasi", Dampak.PEGAWAI)
