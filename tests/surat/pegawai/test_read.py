"""Tables of people as offices bring them are read row by row, and each slip is named where it stands."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.pegawai.read import parse_people, read_people
from surat.pegawai.buku_kotor import buku_kotor, orang

HARI_INI = date(2026, 1, 1)
SIASN = (
    "PNS ID;NIP BARU;NIP LAMA;NAMA;GELAR DEPAN;GELAR BELAKANG;TEMPAT LAHIR ID;TEMPAT LAHIR NAMA;TANGGAL LAHIR;"
    "JENIS KELAMIN;STATUS CPNS PNS;TMT CPNS;GOL AWAL NAMA;GOL AKHIR ID;GOL AKHIR NAMA;TMT GOLONGAN;JABATAN ID;"
    "JABATAN NAMA;TMT JABATAN;TINGKAT PENDIDIKAN NAMA;PENDIDIKAN NAMA;TAHUN LULUS;UNOR NAMA\r\n"
)


def siasn(*rows: str) -> bytes:
    return ("\ufeff" + SIASN + "".join(row + "\r\n" for row in rows)).encode()


def test_a_messy_workbook_is_read_whole() -> None:
    daftar = parse_people(buku_kotor(120), "kotor.xlsx", HARI_INI)
    assert daftar.masalah == ()
    assert len(daftar.pegawai) == 120
    told = {each.nip: each for each in daftar.pegawai}
    for nomor in range(120):
        expected = orang(nomor)
        read = told[expected["nip"]]
        for isian in ("nama", "tanggal_lahir", "jenis_kelamin", "golongan", "tmt_golongan", "jabatan", "tmt_jabatan"):
            assert getattr(read, isian) == expected[isian], (nomor, isian)
        assert read.unit == (expected["unit"] if nomor % 7 else None)


def test_totals_signatures_and_a_cover_are_remarked_not_read() -> None:
    daftar = parse_people(buku_kotor(120), "kotor.xlsx", HARI_INI)
    codes = {each.kode for each in daftar.catatan}
    assert {"daftar_bukan_orang", "daftar_kolom_wajib", "daftar_tanggal_angka"} <= codes


def test_each_slip_is_named_at_its_row_and_column() -> None:
    rusak = {
        3: {"nip": "19780404200212"},
        11: {"tanggal_lahir": "31-02-1986"},
        20: {"golongan": "III/e"},
        31: {"jenis_kelamin": "L"},
        40: orang(10),
        62: {"nama": None},
        63: {"tmt_golongan": date(2027, 4, 1)},
    }
    daftar = parse_people(buku_kotor(120, rusak), "kotor.xlsx", HARI_INI)
    assert {(each.kode, each.kolom) for each in daftar.masalah} == {
        ("nip_panjang", "C"),
        ("tanggal_tidak_ada", "D"),
        ("golongan_tidak_ada", "F"),
        ("nip_beda_kelamin", "E"),
        ("pegawai_nip_ganda", "C"),
        ("wajib_diisi", "B"),
        ("tanggal_pegawai_di_masa_depan", "G"),
    }
    assert daftar.baris_bermasalah() == 7
    assert len(daftar.tanpa_masalah()) == 113
    for each in daftar.masalah:
        assert each.pesan("id") != each.pesan("en")


def test_the_export_of_the_national_system_is_read() -> None:
    daftar = parse_people(
        siasn(
            "A7;'198502142010032004;null;SRI WAHYUNI;null;S.Tr.Sos.;;KOTA CONTOH;14-02-1985;F;P;01-03-2010;III/a;33;"
            "III/c;01-04-2021;;Pekerja Sosial Ahli Muda;01-10-2019;S-1/Sarjana;Pekerjaan Sosial;2008;Dinas Sosial",
            "A8;'199001052022211001;null;BUDI MISAL;;;;KOTA CONTOH;05-01-1990;M;PPPK;01-02-2022;IX;;IX;01-02-2022;;"
            "Pekerja Sosial Ahli Pertama;01-02-2022;Diploma IV;;2013;Dinas Sosial",
        ),
        "siasn.csv",
        HARI_INI,
    )
    assert daftar.masalah == ()
    sri, budi = daftar.pegawai
    assert (sri.nip, sri.nama, sri.gelar_depan, sri.status) == (
        "198502142010032004", "SRI WAHYUNI", None, StatusKepegawaian.PNS,
    )  # fmt: skip
    assert (sri.tmt_cpns, sri.golongan, sri.pendidikan, sri.jenis_kelamin) == (date(2010, 3, 1), "III/c", "S1", "P")
    assert (budi.status, budi.golongan, budi.tempat_lahir) == (StatusKepegawaian.PPPK, "IX", "KOTA CONTOH")
    assert [each.kode for each in daftar.catatan] == ["kontrak_tanpa_akhir"]


@pytest.mark.parametrize(
    ("baris", "kode"),
    [
        ("'198502142010032004;Sri;PPPK;III/c", "golongan_bukan_pppk"),
        ("'198502142010032004;Sri;PNS;IX", "golongan_bukan_pns"),
        ("'198502142010032004;Sri;PNS;Penata (III/d)", "pangkat_beda_golongan"),
        ("'198502142010212004;Sri;PNS;III/c", "nip_pppk"),
        (";Sri;tanpa NIP;III/c", "golongan_tanpa_nip"),
        (";Sri;;III/c", "pegawai_nip_kosong"),
        ("1,98502E+17;Sri;PNS;III/c", "nip_angka"),
        ("'198502142010032004;12345;PNS;III/c", "nama_tanpa_huruf"),
        ("'198502142010032004;Sri;honorer;III/c", "bukan_pilihan"),
    ],
)
def test_what_contradicts_itself_is_named(baris: str, kode: str) -> None:
    content = f"NIP;Nama;Status;Golongan\r\n{baris}\r\n".encode()
    assert [each.kode for each in parse_people(content, "p.csv", HARI_INI).masalah] == [kode]


def test_a_nip_stored_as_a_number_has_lost_digits(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["NIP", "Nama", "Golongan"])
    book.active.append([198502142010032004, "Sri", "III/c"])
    book.save(tmp_path / "p.xlsx")
    (masalah,) = read_people(tmp_path / "p.xlsx", HARI_INI).masalah
    assert (masalah.kode, masalah.baris, masalah.kolom) == ("nip_angka", 2, "A")


def test_a_table_without_names_says_which_column_is_missing() -> None:
    (masalah,) = parse_people(b"NIP;Golongan\r\n'198502142010032004;III/c\r\n", "p.csv", HARI_INI).masalah
    assert (masalah.kode, masalah.isi["kolom_wajib"]) == ("daftar_kolom_wajib", "nama")


def test_a_table_of_headings_only_is_empty() -> None:
    assert [each.kode for each in parse_people(b"NIP;Nama\r\n", "p.csv", HARI_INI).masalah] == ["daftar_kosong"]


def test_a_file_that_is_no_table_is_refused() -> None:
    with pytest.raises(FileRefused):
        parse_people(b"%PDF-1.7", "p.pdf", HARI_INI)
