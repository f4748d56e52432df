"""Printed sheets recomputed from their inputs; the whole decree against a table checked by hand."""

import csv
import re
from fractions import Fraction
from pathlib import Path

import pytest

from jenjang.core.beban_kerja.hitung import HitunganLembar, hitung_keputusan
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from keputusan_uji import dokumen, keputusan_uji, lembar_butir, lembar_tugas

AKAR = Path(__file__).parents[3]
KASUS = list(csv.DictReader((AKAR / "tests/kasus/lembar-keputusan.csv").read_text(encoding="utf-8").splitlines()))
TUGAS = "1\tMencatat surat masuk\tDokumen\t12\t900\t75,000\t0.144"
BUTIR = "\t\t\ta Menganalisa materi\t0.14\t0.020\t7.00\t12 laporan\t84.00\t84.00"


def _hitung(isi: str, cara: Pembulatan = Pembulatan.SETENGAH_KE_ATAS) -> HitunganLembar:
    return hitung_keputusan(dokumen(isi), cara)[0]


@pytest.mark.parametrize("kasus", KASUS, ids=lambda kasus: f"lembar {kasus['urutan']}")
def test_each_sheet_of_the_decree_gives_the_sum_checked_by_hand(kasus: dict[str, str]) -> None:
    hitungan = hitung_keputusan(keputusan_uji())[int(kasus["urutan"]) - 1]
    assert hitungan.jumlah == Fraction(kasus["jumlah_hitung"])
    assert hitungan.pegawai == int(kasus["pegawai_hitung"])
    assert hitungan.pegawai_tercetak == int(kasus["pegawai_tercetak"])


def test_the_log_per_sheet_says_what_the_program_computes() -> None:
    log = (AKAR / "docs/anjab/log-per-lembar.md").read_text(encoding="utf-8")
    baris = re.findall(r"^\| (\d+) \| (\d+) \| ([^|]+) \| (\d+) \| ([^|]+) \| ([^|]+) \| (\d+) \| (\d+) \|", log, re.M)
    assert len(baris) == 37
    for kasus, tercatat in zip(KASUS, baris, strict=True):
        urutan, sumber, nama, banyak, _, jumlah, tercetak, hitung = tercatat
        assert (urutan, sumber, nama, banyak) == (
            kasus["urutan"], kasus["baris"], kasus["nama"], kasus["baris_beban"],
        )  # fmt: skip
        assert (tercetak, hitung) == (kasus["pegawai_tercetak"], kasus["pegawai_hitung"])
        tercatat_jumlah = Fraction(jumlah.rstrip(".").replace(".", "").replace(",", "."))
        assert abs(tercatat_jumlah - Fraction(kasus["jumlah_hitung"])) < Fraction(1, 1_000_000)


def test_a_clock_time_counts_as_the_spreadsheet_took_it() -> None:
    # 9 minutes of a day of 1.440 = 0,00625; / 0,020 = 0,3125 hours; x 2 = 0,625.
    hitungan = _hitung(lembar_butir(BUTIR.replace("0.14", "0:09").replace("12 laporan", "2 laporan")))
    assert hitungan.baris[0].wpk == Fraction("0.3125")
    assert hitungan.jumlah == Fraction("0.625")


def test_blank_results_are_computed_from_their_row() -> None:
    hitungan = _hitung(lembar_butir("\t\t\ta Menganalisa materi\t0.14\t0.020\t\t12 laporan\t\t"))
    assert hitungan.jumlah == 84


def test_a_blank_input_leaves_the_sum_unknown() -> None:
    hitungan = _hitung(lembar_tugas(TUGAS, "2\tMengolah surat\tDokumen\t\t900\t75,000\t"))
    assert hitungan.jumlah is None
    assert hitungan.pegawai is None


def test_a_table_not_read_whole_gives_no_sum() -> None:
    hitungan = _hitung(lembar_tugas(TUGAS, "2\tMengolah surat\tDokumen\tdua\t900\t75,000\t0.144"))
    assert hitungan.jumlah is None
    assert hitungan.pegawai_tercetak == 1


def test_a_post_of_one_seat_needs_one_whatever_its_load() -> None:
    ringan = _hitung(lembar_tugas(TUGAS, nama="Kepala Bidang Sosial"))
    assert (ringan.tunggal, ringan.pegawai, ringan.beban) == (True, 1, Fraction("0.144"))
    assert _hitung(lembar_tugas(TUGAS, nama="Sekretaris Pimpinan")).tunggal is False


def test_a_sheet_without_a_table_has_no_figures() -> None:
    hitungan = _hitung("INFORMASI JABATAN\n1 NAMA JABATAN : Pengolah Data\n3 UNIT KERJA : Dinas Contoh")
    assert (hitungan.jumlah, hitungan.pegawai, hitungan.metode) == (None, None, None)


def test_hours_of_the_foot_divide_the_sum() -> None:
    # An older sheet: 84 hours / 1.200 hours = 0,07 persons.
    hitungan = _hitung(lembar_butir(BUTIR).replace("1250\t1,250.00", "1200\t1,200.00"))
    assert hitungan.jam_efektif == 1200
    assert hitungan.beban == Fraction("0.07")


@pytest.mark.parametrize(
    ("cara", "pegawai"),
    [
        (Pembulatan.SETENGAH_KE_ATAS, 2),  # 0,5 + 0,5 + 0,51 = 1,51
        (Pembulatan.SELALU_KE_ATAS, 2),
        (Pembulatan.PER_BARIS_SETENGAH_KE_ATAS, 3),
        (Pembulatan.PER_BARIS_KE_ATAS, 3),
    ],
)
def test_rounding_is_a_named_choice(cara: Pembulatan, pegawai: int) -> None:
    baris = [
        f"{n}\tMengolah surat\tDokumen\t1\t{menit}\t75,000\t0.5" for n, menit in enumerate((37500, 37500, 38250), 1)
    ]
    hitungan = _hitung(lembar_tugas(*baris), cara)
    assert (hitungan.pegawai, hitungan.pembulatan) == (pegawai, cara)
