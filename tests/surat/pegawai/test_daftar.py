"""The lists that offices print: everybody stands in them, in order, and the same list gives the same bytes."""

import io
from datetime import date

import pypdf

from jenjang.surat.pegawai.daftar import BarisBezetting, Kepala, tulis_bezetting, tulis_kepangkatan, tulis_nominatif
from jenjang.surat.pegawai.read import parse_people
from surat.pegawai.buku_kotor import buku_kotor

HARI = date(2026, 1, 1)
KEPALA = Kepala("Pemerintah Kota Contoh", HARI, contoh=True)
PEOPLE = parse_people(buku_kotor(60), "kotor.xlsx", HARI).pegawai


def teks(isi: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(isi)).pages)


def test_everybody_stands_in_the_lists_and_they_say_whose_they_are() -> None:
    for isi, judul in (
        (tulis_kepangkatan(KEPALA, PEOPLE), "DAFTAR URUT KEPANGKATAN"),
        (tulis_nominatif(KEPALA, PEOPLE), "DAFTAR NOMINATIF PEGAWAI"),
    ):
        told = teks(isi)
        for part in (
            judul,
            "Pemerintah Kota Contoh",
            "Keadaan 1 Januari 2026: 60 orang",
            "semua orang di dalamnya rekaan",
        ):
            assert part in told
        assert all((each.nama or "") in told for each in PEOPLE)


def test_the_bezetting_counts_by_unit_and_post() -> None:
    told = teks(tulis_bezetting(KEPALA, [BarisBezetting("Bidang Sosial", "Analis", 7, 3)]))
    assert "Bidang Sosial" in told
    assert "1 Analis 7 3" in told


def test_the_same_list_gives_the_same_bytes() -> None:
    assert tulis_nominatif(KEPALA, PEOPLE) == tulis_nominatif(KEPALA, PEOPLE)


def test_a_list_of_nobody_says_so() -> None:
    assert "Tidak ada pegawai pada hari ini." in teks(tulis_nominatif(KEPALA, []))
