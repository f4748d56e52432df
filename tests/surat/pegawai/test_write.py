"""What is written out comes in again the same; no text becomes a formula."""

import io
from datetime import date

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from jenjang.core.kepegawaian.pangkat import golongan_pns
from jenjang.core.kepegawaian.pegawai import ISIAN, TINGKAT_PENDIDIKAN, BarisPegawai
from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.core.penilaian.berkas import Asal
from jenjang.surat.pegawai.layout import columns
from jenjang.surat.pegawai.read import parse_people
from jenjang.surat.pegawai.write_book import write_people, write_report
from jenjang.surat.pegawai.write_csv import write_csv
from surat.pegawai.buku_kotor import buku_kotor

HARI_INI = date(2026, 1, 1)
ASAL = Asal("", 0, {})
NAMES = st.text("ABCDEabcde '=+-@.,&<>\"", min_size=1, max_size=30).map(lambda text: "Nama " + " ".join(text.split()))


@st.composite
def people(draw: st.DrawFn) -> BarisPegawai:
    lahir = draw(st.dates(date(1960, 1, 1), date(2000, 12, 31)))
    cpns = date(lahir.year + draw(st.integers(19, 24)), draw(st.integers(1, 12)), 1)
    sex = draw(st.sampled_from("12"))
    nip = f"{lahir:%Y%m%d}{cpns:%Y%m}{sex}{draw(st.integers(1, 999)):03d}"
    later = st.dates(cpns, HARI_INI)
    return BarisPegawai(
        asal=ASAL,
        nip=nip,
        nama=draw(NAMES).strip(),
        status=StatusKepegawaian.PNS,
        jenis_kelamin={"1": "L", "2": "P"}[sex],
        tanggal_lahir=lahir,
        tmt_cpns=cpns,
        golongan=draw(st.sampled_from(golongan_pns())),
        tmt_golongan=draw(later),
        jabatan=draw(NAMES).strip(),
        tmt_jabatan=draw(later),
        kelas=draw(st.none() | st.integers(1, 17)),
        unit=draw(NAMES).strip(),
        pendidikan=draw(st.sampled_from(TINGKAT_PENDIDIKAN)),
        tahun_lulus=draw(st.none() | st.integers(1980, 2025)),
    )


@settings(max_examples=25, deadline=None)
@given(st.lists(people(), min_size=1, max_size=5, unique_by=lambda each: each.nip))
def test_a_csv_goes_out_and_comes_in_the_same(listed: list[BarisPegawai]) -> None:
    daftar = parse_people(write_csv(listed), "keluar.csv", HARI_INI)
    assert daftar.masalah == ()
    assert list(daftar.pegawai) == listed


def test_a_workbook_goes_out_and_comes_in_the_same() -> None:
    daftar = parse_people(buku_kotor(120), "kotor.xlsx", HARI_INI)
    again = parse_people(write_people(daftar.pegawai), "keluar.xlsx", HARI_INI)
    assert again.masalah == ()
    assert again.pegawai == daftar.pegawai


def test_text_that_looks_like_a_formula_stays_text() -> None:
    nasty = BarisPegawai(asal=ASAL, nama='=HYPERLINK("http://contoh.invalid")', status=StatusKepegawaian.TANPA_NIP)
    sheet = openpyxl.load_workbook(io.BytesIO(write_people([nasty])))["pegawai"]
    assert sheet["B2"].data_type == "s"
    assert b"'=HYPERLINK" in write_csv([nasty])


def test_every_field_has_a_column_and_the_template_is_empty() -> None:
    assert tuple(column.isian for column in columns()) == ISIAN
    assert [each.kode for each in parse_people(write_people(), "templat.xlsx", HARI_INI).masalah] == ["daftar_kosong"]


def test_the_report_says_each_problem_at_its_place() -> None:
    daftar = parse_people(b"NIP;Nama\r\n123;Sri\r\n", "p.csv", HARI_INI)
    sheet = openpyxl.load_workbook(io.BytesIO(write_report(daftar.masalah, daftar.catatan)))["masalah"]
    told = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert told[1][:5] == ["csv", 2, "A", "nip", "123"]
    assert str(told[1][5]).endswith(".")
