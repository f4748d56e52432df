"""The four papers, read back as PDF and DOCX, hold every field of the form and the worked figures."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import docx
import pypdf
import pytest

from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.office_values import parse_office_values
from jenjang.core.engine.question import Context
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Integrasi, Pegawai, PeriodeKinerja, Riwayat
from jenjang.core.telaah import muat_pertanyaan
from jenjang.surat.pak.naskah import JenisPak, Pak
from jenjang.surat.pak.rekaman import ISIAN, tiga_desimal
from jenjang.surat.pak.susun import susun_pak
from jenjang.surat.pak.write_csv import tulis_csv
from jenjang.surat.pak.write_docx import tulis_docx
from jenjang.surat.pak.write_pdf import tulis_pdf

muat_pertanyaan()
ASAL = Asal("predikat", 2, {})
PADA = date(2026, 1, 10)
PEGAWAI: dict[str, Any] = {
    "nama": "Rahmat & <Contoh> #[x]",
    "nip": "198703142011011004",
    "instansi": "Dinas Sosial Kota Contoh",
    "instansi_induk": "Pemerintah Kota Contoh",
    "jenjang": "Ahli Muda",
    "golongan": "III/c",
    "tmt_jenjang": date(2019, 4, 1),
    "tmt_pangkat": date(2020, 4, 1),
    "nomor_karpeg": "P 123456",
    "tempat_lahir": "Kota Contoh",
    "penilai_nama": "Sri Contoh, M.Si.",
    "penilai_nip": "197505212000032001",
    "penilai_jabatan": "Kepala Bidang",
    "penilai_golongan": "IV/a",
    "tempat_penetapan": "Kota Contoh",
}
ORANG = (
    "Rahmat & <Contoh> #[x]",
    "19870314 201101 1 004",
    "P 123456",
    "Kota Contoh, 14 Maret 1987",
    "Laki-laki",
    "Penata, III/c, 1 April 2020",
    "Pekerja Sosial Ahli Muda, 1 April 2019",
    "Dinas Sosial Kota Contoh",
)
LABEL = (
    "Nama",
    "NIP",
    "Nomor seri Karpeg",
    "Tempat/tanggal lahir",
    "Jenis kelamin",
    "Pangkat/golongan ruang/TMT",
    "Jabatan/TMT",
    "Unit kerja",
)
TEMBUSAN = (
    "Pejabat Fungsional yang bersangkutan",
    "Pimpinan Instansi Pengusul",
    "Pejabat Penilai Kinerja",
    "Sekretaris Tim Penilai",
    "Pejabat Pimpinan Tinggi Pratama",
)


def periode(tahun: int, mulai: int = 1, selesai: int = 12, predikat: str = "baik", **isi: Any) -> PeriodeKinerja:
    return PeriodeKinerja(ASAL, tahun, mulai, selesai, predikat=predikat, **isi)


def berkas(*periods: PeriodeKinerja, **isi: Any) -> BerkasNilai:
    integrasi = isi.pop("integrasi", ())
    riwayat = isi.pop("riwayat", ())
    return BerkasNilai(
        "orang", Pegawai(asal=ASAL, **{**PEGAWAI, **isi}), riwayat, predikat=periods, integrasi=integrasi
    )


# 287,5 - 200 = 87,5 (nilai dasar Ahli Muda); 25 + 37,5 + 25 x 7/12 = 14,583 and 25 x 75% x 5/12 = 7,8125 -> 7,813.
LAMA = Integrasi(ASAL, date(2022, 12, 30), "045/PAK/2022", "konvensional", 287_500_000, "Ahli Muda", "III/c")
PENUH = berkas(
    periode(2023),
    periode(2024, predikat="sangat baik"),
    periode(2025, 1, 7),
    periode(2025, 8, 12, predikat="butuh perbaikan"),
    integrasi=(LAMA,),
)


def papers(record: BerkasNilai, jenis: str, context: Context | None = None, **isi: Any) -> Sequence[Pak]:
    return susun_pak(record, JenisPak(jenis), context or Context(), isi.pop("pada", PADA), **isi)


def text_of_pdf(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages).split())


def text_of_docx(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join([*(each.text for each in document.paragraphs), *cells]).split())


def cells(pak: Pak, part: int = 0) -> list[list[str]]:
    return [[cell.teks for cell in row] for row in (*pak.bagian[part].tabel.badan, *pak.bagian[part].tabel.kaki)]


@pytest.mark.parametrize("jenis", list(JenisPak))
@pytest.mark.parametrize("write", [tulis_pdf, tulis_docx], ids=["pdf", "docx"])
def test_every_paper_holds_the_fields_of_its_form(jenis: JenisPak, write: Any) -> None:
    (pak, *_) = papers(PENUH, jenis)
    content = write([pak])
    text = text_of_pdf(content) if write is tulis_pdf else text_of_docx(content)
    for expected in (
        *("PEMERINTAH KOTA CONTOH", "DINAS SOSIAL KOTA CONTOH", pak.judul.upper(), "Nomor: ......", "Instansi"),
        *("Masa penilaian", *LABEL, *ORANG, *TEMBUSAN, "ASLI", "TEMBUSAN"),
        *("Ditetapkan di Kota Contoh", "pada tanggal ......", "Sri Contoh, M.Si.", "Pembina (IV/a)"),
        *("NIP 19750521 200003 2 001", "belum dikonfirmasi"),
        *pak.kalimat,
        *(cell for row in cells(pak) for cell in row),
    ):
        # Lines wrap where they must, also inside a number with strokes.
        assert "".join(expected.split()) in "".join(text.split())


def test_konversi_shows_predicate_percentage_coefficient_credit_and_how_it_came() -> None:
    found = papers(PENUH, "konversi")
    assert [cells(each)[0] for each in found] == [
        ["Baik", "100%", "25", "25"],
        ["Sangat baik", "150%", "25", "37,5"],
        ["Baik", "100%", "25", "14,583"],
        ["Butuh perbaikan", "75%", "25", "7,813"],
    ]
    assert found[2].kalimat == ("Angka kredit = 7/12 x 100% x 25 = 14,583.",)
    assert [each.kepala[1][1] for each in found][2:] == ["Januari s.d. Juli 2025", "Agustus s.d. Desember 2025"]
    assert [each.kepala[1][1] for each in papers(PENUH, "konversi", tahun=2024)] == ["Januari s.d. Desember 2024"]


def test_akumulasi_lists_year_months_predicate_percentage_coefficient_credit_and_their_sum() -> None:
    (pak,) = papers(PENUH, "akumulasi")
    *rows, total = cells(pak)
    assert rows[2] == ["2025", "Januari s.d. Juli", "Baik", "100%", "25", "14,583"]
    # 25 + 37,5 + 14,583 + 7,813
    assert total == ["Jumlah", "84,896"]


def test_penetapan_has_its_six_rows_both_minimums_and_the_verdicts() -> None:
    (pak,) = papers(PENUH, "penetapan")
    rows = cells(pak)
    assert [row[1] for row in rows[:6]] == [
        "AK Dasar yang diberikan",
        "AK JF lama",
        "AK penyesuaian/penyetaraan",
        "AK konversi",
        "AK dari peningkatan pendidikan",
        "AK integrasi",
    ]
    assert rows[3][2:5] == ["62,500", "22,396", "84,896"]
    assert rows[5][2:] == ["87,500", "–", "87,500", "Nomor 045/PAK/2022"]
    assert rows[6][1:4] == ["150,000", "22,396", "172,396"]
    # III/c is the lowest golongan of Ahli Muda: nothing is taken off for the pangkat.
    assert [row[1:] for row in cells(pak, 1)] == [
        ["100,000", "200,000"],
        ["172,396", "172,396"],
        ["72,396", "0,000"],
        ["0,000", "27,604"],
    ]
    assert pak.kalimat[0].startswith("DAPAT dipertimbangkan untuk kenaikan pangkat")
    assert "JENJANG Ahli Muda, PANGKAT/GOLONGAN RUANG Penata Tingkat I (III/d)" in pak.kalimat[0]
    assert pak.kalimat[1].startswith("TIDAK DAPAT dipertimbangkan untuk kenaikan jenjang")
    assert pak.kalimat[1].endswith("Pembina (IV/a); kurang 27,604 angka kredit.")


def test_integrasi_shows_the_old_credit_its_base_the_other_elements_and_the_rest() -> None:
    # 550,63 - 400 - 12 = 138,63
    madya = Integrasi(
        ASAL, None, None, "konvensional", 550_630_000, "Ahli Madya", "IV/a", pengembangan_profesi=12_000_000
    )
    (pak,) = papers(berkas(integrasi=(madya,), jenjang="Ahli Madya", golongan="IV/a"), "integrasi")
    assert [row[-2] for row in cells(pak)] == ["550,63", "-400,00", "-12,00", "0,00", "138,63"]
    assert pak.kepala[1][1] == "sampai dengan Desember 2022"
    assert (pak.rekaman["kreditBaruTotal"], pak.rekaman["isIntegrasi"], pak.rekaman["isKonversi"]) == (
        "138.630",
        "1",
        "0",
    )


def test_a_degree_gained_in_a_full_year_keeps_its_bonus() -> None:
    # 25% of 100 on the paper of a full year (PermenPANRB 1/2023, the higher degree).
    record = berkas(periode(2025), predikat_ijazah_baru="baik", tanggal_pencantuman_gelar=date(2025, 6, 1))
    (pak,) = papers(record, "penetapan")
    assert cells(pak)[4][2:5] == ["–", "25", "25"]
    assert pak.rekaman["kreditBaruTotal"] == "50.000"


@pytest.mark.parametrize(
    ("jenjang", "golongan", "dihitung"),
    # AK Dasar of Ahli Muda III/d is 100, of Penyelia III/d 0, of Ahli Utama IV/e 0.
    [("Ahli Muda", "III/d", "25"), ("Penyelia", "III/d", None), ("Ahli Utama", "IV/e", None)],
)
def test_the_account_for_the_pangkat_leaves_out_the_ak_dasar_of_the_golongan(
    jenjang: str, golongan: str, dihitung: str | None
) -> None:
    record = berkas(periode(2025), jenjang=jenjang, golongan=golongan, ak_dasar=100_000_000)
    (pak,) = papers(record, "penetapan")
    assert cells(pak, 1)[1][1] == (dihitung if dihitung else "–")
    verdicts = [each.startswith("TIDAK DAPAT dipertimbangkan") for each in pak.kalimat]
    assert verdicts == [True, True]
    assert ("pangkat tertinggi" in pak.kalimat[0], "jenjang tertinggi" in pak.kalimat[1]) == (not dihitung,) * 2


def test_a_rise_of_jenjang_begins_a_new_account_and_splits_the_year() -> None:
    risen = Riwayat(ASAL, date(2025, 7, 1), "Ahli Madya", "IV/a")
    record = berkas(periode(2024), periode(2025), riwayat=(risen,), golongan="III/d", integrasi=(LAMA,))
    found = papers(record, "konversi")
    assert [(each.orang[6][1].split(",")[0], cells(each)[0][3]) for each in found] == [
        ("Pekerja Sosial Ahli Muda", "25"),
        ("Pekerja Sosial Ahli Muda", "12,5"),
        ("Pekerja Sosial Ahli Madya", "18,75"),
    ]
    (pak,) = papers(record, "penetapan")
    assert cells(pak)[6][1:4] == ["0,00", "18,75", "18,75"]


def test_annual_and_periodic_predicates_never_count_both() -> None:
    record = berkas(periode(2025, predikat="sangat baik"), periode(2025, 1, 6), periode(2025, 7, 12))
    assert [cells(each)[0][3] for each in papers(record, "konversi")] == ["37,5"]
    monthly = papers(record, "konversi", Context(penafsiran={"K06": "b"}))
    assert [cells(each)[0][3] for each in monthly] == ["12,5", "12,5"]
    assert any("K06b" in note for note in monthly[0].catatan)


def test_a_full_year_is_converted_and_dated_from_15_december_other_periods_from_their_end() -> None:
    found = {day: papers(PENUH, "konversi", pada=date(2024, 12, day)) for day in (14, 15, 31)}
    assert {day: [each.kepala[1][1] for each in of_day] for day, of_day in found.items()} == {
        14: ["Januari s.d. Desember 2023"],
        15: ["Januari s.d. Desember 2023", "Januari s.d. Desember 2024"],
        31: ["Januari s.d. Desember 2023", "Januari s.d. Desember 2024"],
    }
    # August to December 2025 is no full year.
    parts = {day: papers(PENUH, "konversi", tahun=2025, pada=date(2025, 12, day)) for day in (30, 31)}
    assert {day: len(of_day) for day, of_day in parts.items()} == {30: 1, 31: 2}
    dated = [any("paling awal 15 Desember 2024" in note for note in each.catatan) for each in (*found[15], *parts[31])]
    assert dated == [False, True, False, False]


def test_only_what_had_ended_on_the_day_is_counted() -> None:
    assert len(papers(PENUH, "konversi", pada=date(2025, 7, 31))) == 3
    assert papers(PENUH, "konversi", pada=date(2022, 12, 31)) == []
    (pak,) = papers(PENUH, "penetapan", pada=date(2024, 12, 31))
    assert cells(pak)[6][1:4] == ["112,5", "37,5", "150,0"]


def test_two_decimals_are_a_reading_and_the_paper_says_so() -> None:
    (*_, last) = papers(PENUH, "konversi", Context(penafsiran={"K01": "b"}))
    assert cells(last)[0][3] == "7,81"
    assert any(note.startswith("Penafsiran K01b") for note in last.catatan)


def test_a_paper_of_unconfirmed_figures_is_refused_when_only_confirmed_ones_may_be_used() -> None:
    with pytest.raises(Refusal) as refused:
        papers(PENUH, "konversi", Context(hanya_terkonfirmasi=True))
    assert "koefisien_tahunan" in str(refused.value.isi)
    office = parse_office_values(
        'instansi = "Kota Contoh"\n[[konfirmasi]]\nnilai = "koefisien_tahunan"\ntanggal = 2026-01-05\nnama = "Budi"\n'
    )
    (pak, *_) = papers(PENUH, "konversi", Context(hanya_terkonfirmasi=True, nilai_kantor=office))
    assert not any("belum dikonfirmasi" in note for note in pak.catatan)


def test_what_the_record_does_not_tell_stays_dotted() -> None:
    record = BerkasNilai("orang", Pegawai(asal=ASAL, jenjang="Ahli Muda"), predikat=(periode(2025),))
    (pak,) = papers(record, "konversi")
    assert [text for _, text in pak.orang][:6] == ["." * 28] * 6
    assert pak.tanda_tangan.nama == "." * 28
    assert "...." in text_of_pdf(tulis_pdf([pak]))


def test_several_papers_make_one_file_each_on_a_page_of_its_own() -> None:
    found = papers(PENUH, "konversi")
    assert len(pypdf.PdfReader(io.BytesIO(tulis_pdf(found))).pages) == 4
    assert text_of_docx(tulis_docx(found)).count("KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT Nomor") == 4


@pytest.mark.parametrize("bahasa", ["id", "en"])
def test_a_penetapan_with_many_notes_and_long_names_stays_on_one_page(bahasa: str) -> None:
    record = berkas(
        *(periode(2023, 4, 12, "kurang"), periode(2024, 1, 6, "kurang"), periode(2024, 7, 12, "sangat kurang")),
        *(periode(2025), periode(2025, 1, 6), periode(2025, 7, 12)),
        jenjang="Ahli Madya",
        golongan="IV/c",
        tmt_jenjang=date(2023, 4, 1),
        ak_dasar=300_000_000,
        tanggal_pencantuman_gelar=date(2024, 5, 1),
        predikat_ijazah_baru="baik",
        instansi="Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk Kota Contoh",
        penilai_jabatan="Kepala Bidang Rehabilitasi Sosial dan Pemberdayaan Sosial pada Dinas Sosial Kota Contoh",
    )
    found = papers(record, "penetapan", Context(bahasa, {"K01": "b", "K08": "b"}))
    assert len(found[0].catatan) > 12
    content = tulis_pdf(found)
    assert len(pypdf.PdfReader(io.BytesIO(content)).pages) == 1
    assert all(" ".join(each.split()) in text_of_pdf(content) for each in found[0].catatan[2:])


def test_a_post_taken_inside_the_record_has_its_own_day() -> None:
    """Ahli Muda III/d from the record's own row; Ahli Madya IV/a from 1 July 2025."""
    risen = Riwayat(ASAL, date(2025, 7, 1), "Ahli Madya", "IV/a")
    record = berkas(periode(2024), periode(2025), riwayat=(risen,), golongan="III/d", integrasi=(LAMA,))
    found = papers(record, "konversi")
    assert [each.orang[6][1] for each in found] == [
        *["Pekerja Sosial Ahli Muda, 1 April 2019"] * 2,
        "Pekerja Sosial Ahli Madya, 1 Juli 2025",
    ]
    assert found[2].orang[5][1] == "Pembina, IV/a, 1 Juli 2025"


@pytest.mark.parametrize(
    ("jenjang", "kode"), [("Penyelia", "riwayat_tanpa_minimal_jenjang"), ("Mahir", "riwayat_bukan_satu_tingkat")]
)
def test_no_account_is_set_where_no_rise_led_to_the_jenjang(jenjang: str, kode: str) -> None:
    risen = Riwayat(ASAL, date(2025, 7, 1), "Ahli Muda", "III/c")
    post = {"jenjang": jenjang, "golongan": "III/c" if jenjang == "Penyelia" else "III/b"}
    record = berkas(periode(2024), periode(2025), riwayat=(risen,), **post)
    with pytest.raises(Refusal, match=kode):
        papers(record, "penetapan")


def test_the_same_papers_give_the_same_bytes() -> None:
    for write in (tulis_pdf, tulis_docx, tulis_csv):
        assert write(papers(PENUH, "penetapan")) == write(papers(PENUH, "penetapan"))


def test_the_national_record_has_its_fields_three_decimals_and_no_number_or_date() -> None:
    lines = tulis_csv(papers(PENUH, "konversi")).decode("utf-8-sig").splitlines()
    assert lines[0].split(";") == list(ISIAN)
    row = dict(zip(ISIAN, lines[3].split(";"), strict=True))
    assert row == {
        "nip": "198703142011011004",
        "nama": "Rahmat & <Contoh> #[x]",
        "nomorSk": "",
        "tanggalSk": "",
        "bulanMulaiPenilaian": "1",
        "tahunMulaiPenilaian": "2025",
        "bulanSelesaiPenilaian": "7",
        "tahunSelesaiPenilaian": "2025",
        "kreditUtamaBaru": "14.583",
        "kreditPenunjangBaru": "0.000",
        "kreditBaruTotal": "14.583",
        "isAngkaKreditPertama": "0",
        "isIntegrasi": "0",
        "isKonversi": "1",
    }
    assert [tiga_desimal(each) for each in (287_500_000, 7_812_500, -500, 499)] == [
        "287.500",
        "7.813",
        "-0.001",
        "0.000",
    ]


def test_a_name_that_looks_like_a_formula_is_kept_from_being_one() -> None:
    record = berkas(periode(2025), nama="=HYPERLINK(1)")
    assert b";'=HYPERLINK(1);" in tulis_csv(papers(record, "konversi"))


def test_the_first_credit_of_a_career_is_marked() -> None:
    record = berkas(periode(2024), periode(2025), tmt_jenjang=date(2024, 1, 1))
    assert [each.rekaman["isAngkaKreditPertama"] for each in papers(record, "konversi")] == ["1", "0"]


@pytest.mark.parametrize(
    "isi",
    [
        {"tmt_jenjang": date(2019, 4, 1)},
        {"tmt_jenjang": None},
        {"tmt_jenjang": date(2024, 1, 1), "ak_jf_lama": 40_000_000},
        {"tmt_jenjang": date(2024, 1, 1), "ak_penyesuaian": 75_000_000},
    ],
)
def test_credit_that_did_not_begin_in_the_record_is_not_the_first(isi: dict[str, Any]) -> None:
    # A post of 2019 had years of butir before; who was moved in brought credit along.
    record = berkas(periode(2024), **isi)
    assert [each.rekaman["isAngkaKreditPertama"] for each in papers(record, "konversi")] == ["0"]


def test_english_papers_say_the_same() -> None:
    (pak,) = papers(PENUH, "penetapan", Context("en"))
    assert pak.kalimat[0].startswith("MAY be considered")
    assert "172.396" in text_of_pdf(tulis_pdf([pak]))
