"""Performance exports, messy ones included: what can be used, and by name why the rest cannot."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from buatan.buku_kerja import raw_xlsx, workbook
from jenjang.core.penilaian.berkas import Masalah
from jenjang.surat.buku_kerja.read import parse_workbook
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.kinerja.read import parse_kinerja
from jenjang.surat.kinerja.record import EksporKinerja
from jenjang.surat.kinerja.write_predikat import tulis_predikat
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.later_sheets import parse_predikat_sheet

TODAY = date(2026, 1, 5)
RAHMAT, SEKAR = "198703142011011004", "199408212018122003"
HEAD = ("NIP", "Nama", "Jabatan", "Tahun", "Periode", "Hasil Kerja", "Perilaku", "Predikat")
FAR_AWAY = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
MUDA = "Pekerja Sosial Ahli Muda"
SOUND = (RAHMAT, "Rahmat Contoh", MUDA, 2024, "Tahunan", "Sesuai Ekspektasi", "Di atas ekspektasi", "Baik")


def export(*rows: Sequence[Any], head: Sequence[str] = HEAD) -> EksporKinerja:
    return parse_kinerja(workbook({"Rekap": [head, *rows]}), "ekspor.xlsx", TODAY)


def changed(**cells: Any) -> tuple[Any, ...]:
    return tuple({**dict(zip(HEAD, SOUND, strict=True)), **cells}.values())


def said(problems: Sequence[Masalah]) -> list[tuple[int, str, str]]:
    return [(each.baris, each.kolom, each.kode) for each in problems]


def test_a_sound_row_is_a_period_of_the_person() -> None:
    (row,) = export(SOUND).baris
    assert (row.nip, row.nama) == (RAHMAT, "Rahmat Contoh")
    assert row.periode is not None
    assert (row.periode.tahun, row.periode.bulan) == (2024, range(1, 13))
    assert (row.periode.hasil_kerja, row.periode.perilaku, row.periode.predikat) == ("sesuai", "di atas", "baik")
    assert row.periode.jenjang == "Ahli Muda"


@pytest.mark.parametrize(
    ("cells", "kolom", "kode"),
    [
        ({"NIP": None}, "A", "wajib_diisi"),
        ({"NIP": 198703142011011004}, "A", "nip_angka"),
        ({"NIP": "19870314201101100"}, "A", "nip_panjang"),
        ({"NIP": "198713142011011004"}, "A", "nip_tanggal_lahir"),
        ({"Tahun": "24"}, "D", "tahun_tidak_terbaca"),
        ({"Tahun": None}, "E", "periode_tanpa_tahun"),
        ({"Periode": "Tahunan 2023"}, "E", "periode_beda_tahun"),
        ({"Periode": "Juli 2024 - Juni 2025"}, "E", "periode_lintas_tahun"),
        ({"Tahun": 2026}, "E", "periode_belum_selesai"),
        ({"Hasil Kerja": "memenuhi ekspektasi"}, "F", "pilihan_mirip"),
        ({"Perilaku": "entahlah"}, "G", "bukan_pilihan"),
        ({"Predikat": "Bai"}, "H", "pilihan_mirip"),
        ({"Predikat": "Sangat Baik"}, "H", "predikat_bukan_dari_peringkat"),
        ({"Predikat": None, "Hasil Kerja": "null"}, "F", "wajib_diisi"),
        ({"Predikat": "null", "Hasil Kerja": None, "Perilaku": "-"}, "H", "predikat_kosong"),
    ],
)
def test_a_bad_row_is_named_and_stops_no_other(cells: dict[str, Any], kolom: str, kode: str) -> None:
    other = changed(NIP=SEKAR, Nama="Sekar Contoh")
    found = export(changed(**cells), other)
    assert [each.nip for each in found.baris] == [SEKAR]
    assert (2, kolom, kode) in said(found.masalah)
    assert all(each.pesan() and each.pesan("en") for each in found.masalah)


def test_unknown_wording_is_suggested_never_taken() -> None:
    found = export(changed(Predikat="Sangat Bai"), changed(NIP=SEKAR, Predikat="SB"))
    assert found.baris == ()
    assert [each.isi["saran"] for each in found.masalah] == ["sangat baik", "sangat baik"]


def test_acting_posts_other_posts_and_years_before_2023_are_passed_over_with_a_remark() -> None:
    found = export(
        SOUND,
        changed(Jabatan="Plt. Kepala Bidang", Predikat="apa saja"),
        changed(Jabatan="Plh Kepala Seksi"),
        changed(NIP=SEKAR, Jabatan="Analis Kebijakan Ahli Muda"),
        changed(Tahun=2022),
    )
    assert len(found.baris) == 1
    assert found.masalah == ()
    assert [(each.baris, each.kode) for each in found.catatan] == [
        (3, "baris_merangkap"),
        (4, "baris_merangkap"),
        (5, "baris_jabatan_lain"),
        (6, "baris_sebelum_konversi"),
    ]


def test_a_year_with_an_acting_post_alone_is_named() -> None:
    found = export(changed(Jabatan="Pj. Kepala Bidang"), changed(Tahun=2025))
    assert [each.kode for each in found.catatan] == ["baris_merangkap", "hanya_merangkap"]


def test_the_same_months_rated_twice_are_used_only_where_they_agree() -> None:
    assert len(export(SOUND, SOUND).baris) == 1
    found = export(SOUND, changed(**{"Hasil Kerja": "di atas", "Predikat": "Sangat baik"}))
    assert found.baris == ()
    assert said(found.masalah) == [(3, "E", "periode_ganda")]


@pytest.mark.parametrize(
    ("jabatan", "jenjang"),
    [
        ("PEKERJA SOSIAL AHLI MUDA PADA DINAS SOSIAL", "Ahli Muda"),
        ("Pekerja Sosial Muda", "Ahli Muda"),
        ("Pekerja Sosial Pelaksana Lanjutan", "Mahir"),
        # Both spellings of the lowest jenjang of keahlian (R44).
        ("Pekerja Sosial Pratama", "Ahli Pertama"),
        ("Pekerja Sosial Pertama", "Ahli Pertama"),
        ("Pekerja Sosial Penyelia", "Penyelia"),
        ("Ahli Madya", "Ahli Madya"),
        ("Pekerja Sosial", None),
    ],
)
def test_the_jenjang_is_taken_from_the_name_of_the_post_former_names_included(jabatan: str, jenjang: str) -> None:
    (row,) = export(changed(Jabatan=jabatan)).baris
    assert row.periode is not None
    assert row.periode.jenjang == jenjang


def test_headings_below_titles_in_two_merged_rows_and_a_merged_nip_are_understood() -> None:
    rows = [
        ["REKAP KINERJA"],
        [],
        ["No", "NIP", "Nama", "Periode Penilaian", None, "Predikat Kinerja"],
        [None, None, None, "Mulai", "Selesai", None],
        [1, 2, 3, 4, 5, 6],
        [1, f"'{RAHMAT}", "Rahmat Contoh", "01-01-2024", date(2024, 6, 30), "Baik"],
        [None, None, None, date(2024, 7, 1), date(2024, 12, 31), "Sangat Baik"],
        [None, "Jumlah", None, None, None, 2],
    ]
    merges = {"Rekap": ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "B6:B7", "C6:C7"]}
    # The range is merged first, so that its value is written into it afterwards.
    found = parse_kinerja(workbook({"Rekap": rows}, merges), "ekspor.xlsx", TODAY)
    assert found.masalah == ()
    assert [(each.nip, each.periode and each.periode.bulan) for each in found.baris] == [
        (RAHMAT, range(1, 7)),
        (RAHMAT, range(7, 13)),
    ]


def test_csv_with_bom_and_semicolons_takes_its_period_from_the_title() -> None:
    text = f"PERIODE PENILAIAN : JANUARI - DESEMBER 2025;;\r\nNIP;Nama;Predikat;AK\r\n'{RAHMAT};Rahmat;Baik;18,75\r\n"
    found = parse_kinerja(b"\xef\xbb\xbf" + text.encode(), "ekspor.csv", TODAY)
    (row,) = found.baris
    assert row.periode is not None
    assert (row.periode.tahun, row.periode.bulan, row.angka_kredit) == (2025, range(1, 13), 18_750_000)
    assert [each.kode for each in found.catatan] == ["periode_dari_judul"]


def test_a_printed_credit_that_conversion_does_not_give_is_remarked_and_not_used() -> None:
    head = [*HEAD, "Angka Kredit"]
    # Ahli Muda, baik, a year: 25; 18,75 is what the golongan III/a would give in a program that errs.
    found = export([*SOUND, "25,000"], [*changed(NIP=SEKAR), "18,75"], head=head)
    assert len(found.baris) == 2
    assert [(each.baris, each.kolom, each.kode) for each in found.catatan] == [(3, "I", "angka_kredit_berbeda")]
    assert found.catatan[0].isi == {"tercetak": "18,75", "dihitung": "25"}


def test_what_was_usable_is_read_back_from_the_sheet_predikat_written() -> None:
    found = export(SOUND, changed(Tahun=2025, Periode="Triwulan I", Predikat=None), changed(NIP="1"))
    book = parse_workbook(tulis_predikat(found), "predikat.xlsx")
    sheets = {sheet.name: sheet for sheet in book.sheets}
    findings = Findings()
    read = parse_predikat_sheet(sheets["predikat"], findings)
    assert findings.masalah == []
    assert read == [each.periode for each in found.baris]
    assert [each.asal.nilai["nip"] for each in read] == [RAHMAT, RAHMAT]
    assert len(sheets["masalah"].rows) == 1 + len(found.masalah)


@pytest.mark.parametrize(
    ("content", "kode"),
    [
        (b"", "berkas_kosong"),
        (b"%PDF-1.7 x", "berkas_jenis_lain"),
        (workbook({"Rekap": [["Nama", "Predikat"], ["Rahmat", "Baik"]]}), "kinerja_tanpa_tabel"),
        (
            raw_xlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
            None,
        ),
    ],
    ids=["empty", "pdf", "no nip", "one cell far away"],
)
def test_a_file_that_is_no_export_is_refused_whole(content: bytes, kode: str | None) -> None:
    with pytest.raises(FileRefused) as refused:
        parse_kinerja(content, "ekspor.xlsx", TODAY)
    assert kode in (None, refused.value.kode)


def test_five_thousand_rows_each_keep_their_own_place() -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(HEAD)
    for number in range(5000):
        nip = f"19870314201101{1 + number % 2}{number // 2 % 999 + 1:03d}"
        rated = "Baik" if number % 10 else "Bagus"
        writer.writerow((nip, f"Orang {number}", MUDA, 2024, f"{'Maret' if number < 2500 else 'April'}", "", "", rated))
    found = parse_kinerja(text.getvalue().encode(), "ekspor.csv", TODAY)
    assert found.baris_terbaca == 5000
    assert sum(each.kode == "pilihan_mirip" for each in found.masalah) == 500
    assert {each.baris for each in found.masalah if each.kode == "pilihan_mirip"} == set(range(2, 5002, 10))
