"""Workbooks as offices make them become the record they mean, and every doubt is named at its cell."""

import io
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from buatan.buku_kerja import ods, raw_xlsx, workbook
from jenjang.core.penilaian.berkas import BerkasNilai, Masalah
from jenjang.surat.nilai.read import parse_record

JUDUL = ["tanggal_mulai", "tanggal_selesai", "kode", "uraian", "jumlah"]
PEGAWAI = [["nama", "Sari"], ["jenjang", "Ahli Muda"], ["golongan", "III/c"]]
BARIS = [date(2021, 1, 5), None, "L2.A.1.a.2", None, 2]
PERSON = b'{"jenjang": "Ahli Muda", "golongan": "III/c"}'


def record(kegiatan: list[list[Any]], pegawai: list[list[Any]] = PEGAWAI, gabung: Sequence[str] = ()) -> BerkasNilai:
    return parse_record(workbook({"pegawai": pegawai, "kegiatan": kegiatan}, {"kegiatan": gabung}), "uji.xlsx")


def codes(found: tuple[Masalah, ...]) -> list[tuple[int, str, str]]:
    for masalah in found:
        for bahasa in ("id", "en"):
            assert "{" not in masalah.pesan(bahasa)
    return [(masalah.baris, masalah.kolom, masalah.kode) for masalah in found]


def test_a_plain_workbook_has_no_problem() -> None:
    berkas = record([JUDUL, BARIS])
    assert codes(berkas.masalah) == []
    assert codes(berkas.catatan) == []
    assert (berkas.pegawai.nama, berkas.pegawai.jenjang, berkas.pegawai.golongan) == ("Sari", "Ahli Muda", "III/c")
    claim = berkas.kegiatan[0]
    assert (claim.tanggal_mulai, claim.kode, claim.jumlah) == (date(2021, 1, 5), "L2.A.1.a.2", 2)
    assert (claim.asal.lembar, claim.asal.baris, claim.hari_terakhir) == ("kegiatan", 2, date(2021, 1, 5))


def test_what_is_missing_is_none_never_zero_or_no() -> None:
    berkas = record([JUDUL, BARIS])
    assert (berkas.pegawai.saldo_awal, berkas.pegawai.lowongan, berkas.pegawai.status) == (None, None, None)
    claim = berkas.kegiatan[0]
    assert (claim.uraian, claim.jumlah_penulis, claim.sertifikat, claim.unit_punya_jenjang_butir) == (None,) * 4


def test_headings_below_a_title_over_two_rows_and_under_other_names() -> None:
    berkas = record(
        [
            ["LAPORAN KEGIATAN TAHUN 2021"],
            [],
            ["No.", "Tanggal", None, "Kode Butir", "Uraian Kegiatan", "Vol. (satuan)", "Surat Tugas", None, "Ket."],
            [None, "Mulai", "Selesai", None, None, None, "Nomor", "Tanggal"],
            [1, 2, 3, 4, 5, 6, 7, 8, 9],
            [1, "5 Januari 2021", "07-01-2021", "L2.A.1.a.2", "rapat", "2 laporan", "ST/1", "04-01-2021", "selesai"],
        ],
        gabung=["A1:I1", "B3:C3", "G3:H3", "A3:A4", "D3:D4", "E3:E4", "F3:F4", "I3:I4"],
    )
    assert codes(berkas.masalah) == []
    assert codes(berkas.catatan) == [(5, "", "baris_judul")]
    claim = berkas.kegiatan[0]
    assert (claim.tanggal_mulai, claim.tanggal_selesai) == (date(2021, 1, 5), date(2021, 1, 7))
    assert (claim.penugasan_nomor, claim.penugasan_tanggal) == ("ST/1", date(2021, 1, 4))
    assert (claim.jumlah, claim.keterangan, claim.asal.baris) == (2, "selesai", 6)


def test_rows_that_are_no_claims_are_passed_over_with_a_remark() -> None:
    berkas = record(
        [
            JUDUL,
            ["A. Pendekatan Awal"],
            BARIS,
            ["Jumlah", None, None, None, 2],
            [],
            [None, None, None, "Sub Total", Decimal("2.0")],
            JUDUL,
            ["-", "null", "", " ", None],
            [date(2021, 2, 5), None, "L2.A.1.b.2", None, 1],
            [None, None, None, None, "Kota Contoh, 5 Januari 2022"],
        ]
    )
    assert codes(berkas.masalah) == []
    assert [claim.asal.baris for claim in berkas.kegiatan] == [3, 9]
    assert codes(berkas.catatan) == [
        (2, "", "baris_bukan_kegiatan"),
        (4, "", "baris_jumlah"),
        (6, "", "baris_jumlah"),
        (7, "", "baris_judul"),
        (10, "", "baris_bukan_kegiatan"),
    ]


def test_both_rows_of_a_heading_may_come_again_on_the_next_page() -> None:
    heads = [["Tanggal", None, "Kode", "Volume"], ["Mulai", "Selesai", None, None]]
    claims = [["5-1-2021", "6-1-2021", "L2.A.1.a.2", 1], *heads, ["7-1-2021", "8-1-2021", "L2.A.1.b.2", 1]]
    berkas = record([*heads, *claims], gabung=["A1:B1"])
    assert [claim.asal.baris for claim in berkas.kegiatan] == [3, 6]
    assert codes(berkas.catatan) == [(4, "", "baris_judul"), (5, "", "baris_judul")]


def test_a_first_claim_whose_text_is_a_heading_elsewhere_stays_a_claim() -> None:
    content = b"tanggal;kode;jumlah;jenis\n05-01-2021;L2.A.1.a.2;1;kegiatan\n06-01-2021;L2.A.1.b.2;1;rapat\n"
    berkas = parse_record(content, "uji.csv", PERSON, "p.json")
    assert [claim.asal.baris for claim in berkas.kegiatan] == [2, 3]


def test_a_claim_about_totals_is_no_total() -> None:
    berkas = record([JUDUL, [date(2021, 1, 5), None, None, "Jumlah penerima program yang diasesmen", 1]])
    assert len(berkas.kegiatan) == 1


def test_every_problem_of_every_row_is_named_at_its_cell() -> None:
    berkas = record(
        [
            JUDUL,
            ["31-02-2021", None, "L2.A.1.a.2", None, "dua"],
            [None, None, None, None, 3],
            BARIS,
            [date(2021, 1, 6), "besok", "L2.A.1.a.2", None, Decimal("1.5")],
        ],
        pegawai=[["nip", Decimal("198609262015051001")], ["jenjang", "Ahli Bahasa"], ["status", "x"]],
    )
    assert codes(tuple(each for each in berkas.masalah if each.lembar == "kegiatan")) == [
        (2, "A", "tanggal_tidak_ada"),
        (2, "E", "angka_tidak_terbaca"),
        (3, "A", "wajib_diisi"),
        (3, "C", "kode_atau_uraian"),
        (5, "B", "tanggal_tidak_terbaca"),
        (5, "E", "angka_pecahan"),
    ]
    assert codes(tuple(each for each in berkas.masalah if each.lembar == "pegawai")) == [
        (1, "B", "nip_angka"),
        (2, "B", "bukan_pilihan"),
        (3, "B", "bukan_pilihan"),
        (1, "B", "wajib_diisi"),
    ]
    assert [masalah.nilai for masalah in berkas.masalah if masalah.lembar == "kegiatan"] == [
        "31-02-2021", "dua", "", "", "besok", "1,5",
    ]  # fmt: skip
    assert [claim.asal.baris for claim in berkas.kegiatan_tanpa_masalah()] == [4]


def test_a_date_merged_over_rows_belongs_to_each_of_them() -> None:
    berkas = record(
        [JUDUL, BARIS, [None, None, "L2.A.1.b.2", None, 1], [None, None, "L2.A.1.c.2", None, 1]],
        gabung=["A2:A4"],
    )
    assert [claim.tanggal_mulai for claim in berkas.kegiatan] == [date(2021, 1, 5)] * 3
    assert codes(berkas.masalah) == []


def test_an_amount_merged_over_rows_is_nobodys() -> None:
    berkas = record(
        [JUDUL, BARIS, [date(2021, 1, 6), None, "L2.A.1.b.2", None, None]],
        gabung=["E2:E3"],
    )
    assert codes(berkas.masalah) == [(2, "E", "jumlah_tergabung"), (3, "E", "jumlah_tergabung")]


def test_claims_are_gathered_from_several_sheets() -> None:
    content = workbook(
        {
            "Identitas": PEGAWAI,
            "Januari": [JUDUL, BARIS],
            "Februari": [["judul"], JUDUL, BARIS],
            "Rekap": [["bulan", "jumlah"], ["Januari", 1]],
            "petunjuk": [["apa saja"]],
            "kosong": [],
        }
    )
    berkas = parse_record(content, "uji.xlsx")
    assert [(claim.asal.lembar, claim.asal.baris) for claim in berkas.kegiatan] == [("Januari", 2), ("Februari", 3)]
    assert berkas.masalah == ()
    assert [(each.lembar, each.kode) for each in berkas.catatan] == [("Rekap", "lembar_tidak_dikenal")]


def test_the_person_may_stand_above_the_claims_of_one_sheet() -> None:
    content = workbook(
        {
            "Sheet1": [
                ["DAFTAR KEGIATAN"],
                ["Nama", None, ":", "Sari"],
                ["NIP", None, ":", "19860926 201505 2 001"],
                ["Jabatan", None, ":", "Pekerja Sosial Ahli Muda"],
                ["Pangkat/Gol. Ruang", None, ":", "Penata (III/c)"],
                [],
                JUDUL,
                BARIS,
            ]
        }
    )
    berkas = parse_record(content, "uji.xlsx")
    assert berkas.masalah == ()
    assert (berkas.pegawai.nip, berkas.pegawai.jenjang, berkas.pegawai.golongan) == (
        "198609262015052001", "Ahli Muda", "III/c",
    )  # fmt: skip
    assert len(berkas.kegiatan) == 1


def test_the_person_may_stand_in_one_row_but_only_one_person() -> None:
    heads = ["Nama", "NIP", "Jenjang", "Golongan"]
    people = [heads, ["Sari", "198609262015052001", "Ahli Muda", "III/c"], ["Budi", "x", "Ahli Muda", "III/c"]]
    berkas = record([JUDUL, BARIS], pegawai=people)
    assert (berkas.pegawai.nama, berkas.pegawai.golongan) == ("Sari", "III/c")
    assert codes(berkas.masalah) == [(3, "", "pegawai_lebih_dari_satu")]


def test_a_datum_named_twice_differently_is_a_problem() -> None:
    berkas = record([JUDUL, BARIS], pegawai=[*PEGAWAI, ["golongan", "III/d"]])
    assert codes(berkas.masalah) == [(4, "B", "isian_ganda")]


def test_changes_within_the_file_are_read_and_need_a_day_and_a_change() -> None:
    content = workbook(
        {
            "pegawai": PEGAWAI,
            "riwayat": [
                ["tanggal", "jenjang", "golongan", "status"],
                ["1 April 2021", "Ahli Muda", "III/d", None],
                [None, "Ahli Muda", None, None],
                [date(2021, 5, 1), None, None, None],
            ],
            "kegiatan": [JUDUL, BARIS],
        }
    )
    berkas = parse_record(content, "uji.xlsx")
    assert (berkas.riwayat[0].tanggal, berkas.riwayat[0].golongan) == (date(2021, 4, 1), "III/d")
    assert codes(berkas.masalah) == [(3, "A", "wajib_diisi"), (4, "", "riwayat_tanpa_perubahan")]


def test_errors_and_formulas_without_result_are_problems_not_empty_cells() -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>tanggal</t></is></c><c r="B1" t="inlineStr"><is><t>kode</t></is></c>'
        '<c r="C1" t="inlineStr"><is><t>jumlah</t></is></c><c r="D1" t="inlineStr"><is><t>sertifikat</t></is></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>05-01-2021</t></is></c><c r="B2" t="inlineStr">'
        '<is><t>L2.A.1.a.2</t></is></c><c r="C2"><f>1+1</f></c><c r="D2" t="e"><v>#REF!</v></c></row>'
    )
    berkas = parse_record(raw_xlsx(rows), "uji.xlsx", PERSON, "p.json")
    assert codes(berkas.masalah) == [(2, "C", "sel_rumus"), (2, "D", "sel_galat")]


def test_unknown_and_repeated_columns_are_remarked() -> None:
    berkas = record([[*JUDUL, "cuaca", "Volume", "satuan"], [*BARIS, "cerah", 9, "laporan"]])
    assert codes(berkas.catatan) == [(1, "F", "kolom_tidak_dikenal"), (1, "G", "kolom_ganda")]
    assert berkas.kegiatan[0].jumlah == 2


@pytest.mark.parametrize(
    ("kegiatan", "kode"),
    [
        ([["tanggal", "kode"], ["05-01-2021", "L2.A.1.a.2"]], "kolom_wajib_tidak_ada"),
        ([["tanggal", "jumlah"], ["05-01-2021", 1]], "kolom_wajib_tidak_ada"),
        ([["apa", "saja"], ["x", 1]], "judul_tidak_ditemukan"),
        ([JUDUL], "kegiatan_kosong"),
        ([], "kegiatan_kosong"),
    ],
)
def test_a_sheet_without_a_table_of_claims_says_what_is_missing(kegiatan: list[list[Any]], kode: str) -> None:
    assert [each[2] for each in codes(record(kegiatan).masalah)] == [kode]


def test_a_hidden_sheet_is_not_read_but_told() -> None:
    target = io.BytesIO()
    book = openpyxl.load_workbook(io.BytesIO(workbook({"pegawai": PEGAWAI, "a": [JUDUL, BARIS], "b": [JUDUL, BARIS]})))
    book["b"].sheet_state = "hidden"
    book.save(target)
    berkas = parse_record(target.getvalue(), "uji.xlsx")
    assert [claim.asal.lembar for claim in berkas.kegiatan] == ["a"]
    assert [(each.lembar, each.kode) for each in berkas.catatan] == [("b", "lembar_tersembunyi")]


def test_csv_is_the_sheet_kegiatan_and_needs_the_person_besides() -> None:
    content = "\ufefftanggal_mulai;kode;jumlah;jam\r\n05-01-2021;L2.A.1.a.2;1.250;30,5\r\n".encode()
    alone = parse_record(content, "uji.csv")
    assert [(each.lembar, each.kode) for each in alone.masalah] == [("pegawai", "pegawai_tidak_diberikan")]
    berkas = parse_record(content, "uji.csv", PERSON, "p.json")
    assert berkas.masalah == ()
    claim = berkas.kegiatan[0]
    assert (claim.jumlah, claim.jam, claim.asal.lembar, claim.asal.kolom["jumlah"]) == (
        1250,
        30_500_000,
        "kegiatan",
        "C",
    )


def test_a_person_given_besides_takes_the_place_of_the_sheet() -> None:
    content = workbook({"pegawai": [["jenjang", "Ahli Madya"]], "kegiatan": [JUDUL, BARIS]})
    berkas = parse_record(content, "uji.xlsx", PERSON, "p.json")
    assert (berkas.pegawai.jenjang, codes(berkas.catatan)) == ("Ahli Muda", [(1, "", "pegawai_dari_json")])


def test_an_ods_is_a_record_too() -> None:
    def row(*texts: str) -> str:
        cells = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>' for text in texts
        )
        return f"<table:table-row>{cells}</table:table-row>"

    content = ods(row("tanggal", "kode", "jumlah") + row("05-01-2021", "L2.A.1.a.2", "2"))
    berkas = parse_record(content, "uji.ods", PERSON, "p.json")
    assert (berkas.masalah, berkas.kegiatan[0].jumlah) == ((), 2)
