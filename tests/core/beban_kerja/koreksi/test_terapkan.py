"""Accepted notes put right: the row, what follows from it, and nothing that was not accepted."""

from fractions import Fraction

import pytest

from jenjang.core.beban_kerja.koreksi.cetak import cetak_angka, desimal_lazim, desimal_penuh
from jenjang.core.beban_kerja.koreksi.penerimaan import (
    HITUNGAN,
    CatatanTidakDikenalError,
    terima_hitungan,
    terima_id,
)
from jenjang.core.beban_kerja.koreksi.perubahan import Koreksi
from jenjang.core.beban_kerja.koreksi.terapkan import terapkan
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.jabatan.keputusan import Keputusan
from keputusan_uji import dokumen, keputusan_uji, lembar_butir, lembar_tugas
from perbandingan_keputusan import beda

TUGAS = "1\tMencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"
LAIN = "2\tMengolah data\tDokumen\t48\t1500\t75,000\t0.960"
BUTIR = "\t\t\ta Menganalisa materi\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00"


def _koreksi(keputusan: Keputusan, *jenis: str) -> Koreksi:
    catatan = periksa_keputusan(keputusan).catatan
    verifikasi = periksa_keputusan(keputusan)
    return terapkan(keputusan, terima_id(verifikasi, [satu.id for satu in catatan if satu.jenis in jenis]))


def _ringkas(koreksi: Koreksi) -> list[tuple[str, str, str]]:
    return [(satu.tempat, satu.lama, satu.baru) for satu in koreksi.perubahan]


def test_a_sum_is_put_right_with_the_headcount_that_follows() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS, LAIN, LAIN, kaki=("1.104", "1")))  # 0,144 + 0,960 + 0,960 = 2,064
    koreksi = _koreksi(keputusan, "selisih_jumlah")
    assert _ringkas(koreksi) == [("jumlah", "1,104", "2,064"), ("jumlah pegawai", "1", "2")]
    assert [satu.catatan is not None for satu in koreksi.perubahan] == [True, False]
    assert not [s for s in periksa_keputusan(koreksi.keputusan).catatan if s.jenis in HITUNGAN]


def test_a_row_is_put_right_and_the_sum_that_added_it_follows() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS.replace("0.144", "0.244"), LAIN, kaki=("1.204", "1")))
    koreksi = _koreksi(keputusan, "selisih_baris")
    assert [(lama, baru) for _, lama, baru in _ringkas(koreksi)] == [("0,244", "0,144"), ("1,204", "1,104")]


def test_a_row_whose_sum_was_right_all_along_leaves_the_sum() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS.replace("0.144", "0.244"), LAIN, kaki=("1.104", "1")))
    koreksi = _koreksi(keputusan, "selisih_baris")
    assert [(lama, baru) for _, lama, baru in _ringkas(koreksi)] == [("0,244", "0,144")]


def test_blank_results_are_filled_and_come_into_the_sum() -> None:
    kosong = "\t\t\tb Menyusun laporan\t0.14\t0.020\t\t10 laporan\t\t"
    keputusan = dokumen(lembar_butir(BUTIR, kosong, kaki=("84.00", "0.07", "0 Pekerja")))
    koreksi = _koreksi(keputusan, "sel_kosong", "selisih_jumlah")
    assert [(lama, baru) for _, lama, baru in _ringkas(koreksi)] == [
        ("", "7"), ("", "70"), ("", "70"), ("84", "154"), ("0,07", "0,12"),
    ]  # fmt: skip
    assert not [s for s in periksa_keputusan(koreksi.keputusan).catatan if s.jenis in HITUNGAN]


def test_a_credit_typed_as_a_clock_time_moves_its_row_and_the_exact_sum() -> None:
    koreksi = _koreksi(keputusan_uji(), "angka_waktu")
    lembar = [(satu.urutan, satu.tempat.partition(",")[0], satu.lama, satu.baru) for satu in koreksi.perubahan]
    # 0,09 / 0,02 x 2 = 9 instead of 0,625; the printed 2.740,13 shows 2.740,125, and 2.748,5 is the sum.
    assert lembar[6:] == [
        (34, "angka kredit", "0:09", "0,09"), (34, "Wpk", "0,31", "4,5"), (34, "Wpv", "0,63", "9"),
        (34, "formasi", "0,63", "9"), (34, "jumlah", "2.740,13", "2.748,5"), (34, "formasi", "2,19", "2,2"),
    ]  # fmt: skip


def test_hitungan_touches_only_sheets_that_arithmetic_may_correct() -> None:
    verifikasi = periksa_keputusan(keputusan_uji())
    koreksi = terapkan(keputusan_uji(), terima_hitungan(verifikasi))
    assert [(satu.urutan, satu.tempat, satu.lama, satu.baru) for satu in koreksi.perubahan] == [
        (7, "jumlah", "2,64", "2,88"),
        (32, "jumlah", "3.116", "3.408"), (32, "formasi", "2,49", "2,73"), (32, "jumlah pegawai", "2", "3"),
    ]  # fmt: skip
    berubah = {jalan.partition("]")[0] for jalan in beda(keputusan_uji(), koreksi.keputusan)}
    assert berubah == {".lembar[6", ".lembar[31"}


def test_all_notes_accepted_leave_no_arithmetic_note() -> None:
    verifikasi = periksa_keputusan(keputusan_uji())
    koreksi = terapkan(keputusan_uji(), terima_id(verifikasi, [satu.id for satu in verifikasi.catatan]))
    sesudah = periksa_keputusan(koreksi.keputusan).catatan
    assert not [satu for satu in sesudah if satu.jenis in HITUNGAN or satu.jenis == "angka_waktu"]
    diterapkan = {satu.catatan.id for satu in koreksi.perubahan if satu.catatan}
    tersisa = {satu.id for satu in koreksi.tidak_diterapkan}
    # The note on a sum whose rows were accepted too may come true by the rows alone.
    assert {satu.id for satu in verifikasi.catatan} - diterapkan - tersisa <= {
        satu.id for satu in verifikasi.catatan if satu.jenis in HITUNGAN
    }


def test_words_are_replaced_only_at_their_place() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS).replace("(MENIT)", "(JAM)"), lembar_tugas(TUGAS))
    koreksi = _koreksi(keputusan, "satuan_judul")
    assert [(satu.lama, satu.baru) for satu in koreksi.perubahan] == [("JAM", "MENIT")]
    judul = [satu.isi for lembar in koreksi.keputusan.lembar if lembar.beban for satu in lembar.beban.judul_kolom]
    assert judul.count("WAKTU PENYELESAIAN (MENIT)") == 2


def test_a_row_number_is_replaced_in_its_own_cell_only() -> None:
    baris = LAIN.replace("2\tMengolah data", "1\tMengolah 1 data")
    keputusan = dokumen(lembar_tugas(TUGAS, baris, kaki=("1.104", "1")))
    koreksi = _koreksi(keputusan, "penomoran")
    tabel = koreksi.keputusan.lembar[0].beban
    assert tabel is not None
    assert [(satu.nomor, satu.uraian) for satu in tabel.tugas][1] == ("2", "Mengolah 1 data")


def test_ids_of_another_document_are_refused_by_name() -> None:
    with pytest.raises(CatatanTidakDikenalError, match="tak-ada"):
        terima_id(periksa_keputusan(keputusan_uji()), ["tak-ada"])


@pytest.mark.parametrize(
    ("nilai", "desimal", "cetakan"),
    [("3408", 3, "3,408.000"), ("2.88", 3, "2.880"), ("3", 0, "3"), ("0.0005", 3, "0.001")],
)
def test_a_corrected_figure_is_printed_like_the_decree(nilai: str, desimal: int, cetakan: str) -> None:
    tabel = keputusan_uji().lembar[31].beban
    assert tabel is not None
    assert tabel.kaki.jumlah is not None
    hasil = cetak_angka(Fraction(nilai), tabel.kaki.jumlah, tabel, desimal)
    assert hasil.tercetak == cetakan
    assert hasil.lokasi == tabel.kaki.jumlah.lokasi


def test_decimals_follow_the_column_or_show_the_whole_value() -> None:
    tabel = keputusan_uji().lembar[0].beban
    assert tabel is not None
    assert desimal_lazim(satu.kebutuhan for satu in tabel.tugas) == 3
    assert [desimal_penuh(Fraction(nilai)) for nilai in ("3", "0.09", "1/3")] == [0, 2, 6]


def test_copies_of_a_sum_follow_it_in_hours_and_in_persons() -> None:
    isi = lembar_butir(BUTIR, BUTIR.replace("a Menganalisa", "b Menelaah"), kaki=("84.00", "0.07", "0 Pekerja"))
    keputusan = dokumen(isi.replace("Jumlah\t84.00\t84.00", "Jumlah\t84.00\t0.07"))
    koreksi = _koreksi(keputusan, "selisih_jumlah")
    tabel = koreksi.keputusan.lembar[0].beban
    assert tabel is not None
    assert tabel.kaki.jumlah is not None
    assert [satu.tercetak for satu in (tabel.kaki.jumlah, *tabel.kaki.jumlah_lain)] == ["168.00", "0.13", "168.00"]
    assert [(lama, baru) for _, lama, baru in _ringkas(koreksi)] == [("84", "168"), ("0,07", "0,13")]


def test_a_foot_without_its_figures_is_given_them() -> None:
    tanpa = lembar_tugas(TUGAS, LAIN).partition("\nJUMLAH")[0]
    koreksi = _koreksi(dokumen(tanpa), "sel_kosong")
    assert _ringkas(koreksi) == [("jumlah", "", "1,104"), ("jumlah pegawai", "", "1")]
    assert not [s for s in periksa_keputusan(koreksi.keputusan).catatan if s.jenis in HITUNGAN]


def test_a_headcount_with_a_note_of_its_own_stays_until_that_is_accepted() -> None:
    keputusan = dokumen(lembar_tugas(TUGAS, LAIN, kaki=("0.144", "3")))
    assert _ringkas(_koreksi(keputusan, "selisih_jumlah")) == [("jumlah", "0,144", "1,104")]
    assert _ringkas(_koreksi(keputusan, "selisih_jumlah", "pembulatan")) == [
        ("jumlah", "0,144", "1,104"),
        ("jumlah pegawai", "3", "1"),
    ]
