"""The calculation sheet as PDF: its figures, its marks, its size, and the same bytes every time."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from buatan.berkas import kegiatan, pegawai
from jenjang.core.engine.amounts import parse_amount
from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Kegiatan
from jenjang.core.penilaian.perorangan.hasil import hasil_json
from jenjang.core.penilaian.perorangan.nilai import nilai_berkas
from jenjang.surat.perhitungan.lembar import Lembar, susun_lembar
from jenjang.surat.perhitungan.write_pdf import tulis_pdf

OWN = (
    *(f"L2.A.2.{group}.2" for group in "abcdef"),
    *("L2.A.1.a.2", "L2.A.1.b.2", "L2.A.1.c.2", "L2.B.1.a.2", "L2.B.1.b.2", "L2.C.1.a.2", "L2.C.1.b.2"),
    *(f"L2.D.1.{group}.2" for group in "abcdef"),
    *("L2.E.1.a.2", "L2.E.1.b.2", "L2.E.1.c.2", "L2.F.1.a.2", "L2.F.1.b.2", "L2.F.1.c.2", "L2.H.-.2"),
)


def claim(row: int, **isi: object) -> Kegiatan:
    return replace(kegiatan(), asal=Asal("kegiatan", row, {}), **isi)  # type: ignore[arg-type]


def sheet(*claims: Kegiatan, nama: str = "Sri Contoh", bahasa: str = "id", **isi: object) -> Lembar:
    person = pegawai(nama=nama, pendidikan="S1/D4", status="biasa", saldo_awal=parse_amount("37.5"), **isi)
    hasil = nilai_berkas(BerkasNilai("sri.xlsx", person, (), claims), Context(bahasa))
    return susun_lembar(hasil, hasil_json(hasil, bahasa), bahasa)


def read(pdf: bytes) -> tuple[str, pypdf.PdfReader]:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split()), reader


YEAR = tuple(claim(row, kode=kode, jumlah=8) for row, kode in enumerate(OWN, 2))


def test_an_ordinary_year_is_two_pages_with_every_figure_and_the_articles() -> None:
    text, reader = read(tulis_pdf(sheet(*YEAR), "Dihitung dari sri.xlsx"))
    assert len(reader.pages) == 2
    for words in (
        *("LEMBAR PERHITUNGAN ANGKA KREDIT", "bukan Penetapan Angka Kredit", "Sri Contoh", "Pekerja Sosial Ahli Muda"),
        *("dari 25 angka kredit tercapai pada 2021", "batas 150%", "37,5", "Pasal 26 ayat (3) huruf b"),
        *(
            "Kenaikan pangkat menuju Ahli Muda III/d",
            "Kenaikan jenjang menuju Ahli Madya",
            "Pengembangan profesi 0 dari 6",
        ),
        *("Pasal 8 ayat (2) huruf b angka 3", "L2.F.1.c.2", "Yang menghitung,", "NIP", "Halaman 2 / 2"),
        "Dihitung dari sri.xlsx",
    ):
        assert words in text, words
    # The heads of the table stand on both pages.
    assert text.count("Dasar dan alasan") == 2


def test_the_same_record_gives_the_same_bytes_and_the_date_of_its_last_work() -> None:
    pdf = tulis_pdf(sheet(*YEAR))
    assert tulis_pdf(sheet(*YEAR)) == pdf
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == date(2021, 6, 1)
    assert reader.metadata.title == "Lembar Perhitungan Angka Kredit"
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf


def test_invented_data_are_marked_on_every_page_and_only_they() -> None:
    _, reader = read(tulis_pdf(sheet(*YEAR, nama="Sri (data karangan)")))
    assert all("DATA KARANGAN" in page.extract_text() for page in reader.pages)
    assert "KARANGAN" not in read(tulis_pdf(sheet(*YEAR)))[0]


@pytest.mark.parametrize("nama", ["#set page(width: 1cm)", "*tebal* $x$ @a", "\\ <b> & \"'", "= judul", "[x](#eval)"])
def test_what_a_record_says_is_never_markup(nama: str) -> None:
    text, reader = read(tulis_pdf(sheet(claim(2), nama=nama)))
    assert " ".join(nama.split()) in text
    assert round(float(reader.pages[0].mediabox.width)) == 595


def test_five_hundred_claims_on_the_same_butir_stay_two_pages() -> None:
    many = [claim(row, kode=OWN[row % len(OWN)], jumlah=1) for row in range(2, 502)]
    text, reader = read(tulis_pdf(sheet(*many)))
    assert len(reader.pages) == 2
    # 500 rows over 26 butir: 19 or 20 of each.
    assert "(19)" in text


def test_a_refused_and_an_undecided_claim_say_why() -> None:
    text, _ = read(tulis_pdf(sheet(claim(2, kode="L2.A.-.2"), claim(3, kode="L3.I.E.3.f", jam=80_000_000), claim(4))))
    assert "Ditolak." in text
    assert "(Pasal 10)" in text
    assert "isian sertifikat belum diketahui" in text


def test_at_the_highest_pangkat_no_step_follows() -> None:
    text, _ = read(tulis_pdf(sheet(claim(2, kode="L2.A.-.2"), jenjang="Ahli Utama", golongan="IV/e")))
    assert "Ahli Utama IV/e adalah pangkat tertinggi" in text


def test_english_paper_is_english() -> None:
    text, _ = read(tulis_pdf(sheet(*YEAR, bahasa="en")))
    assert "CALCULATION SHEET OF CREDIT" in text
    for word in ("Halaman", "Yang menghitung", "terpenuhi", "Langkah"):
        assert word not in text
