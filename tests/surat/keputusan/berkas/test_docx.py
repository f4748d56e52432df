"""DOCX as offices type it: forms in tables, automatic numbers, tracked changes, text boxes."""

from pathlib import Path
from typing import Any

import docx
import pytest

from buatan.dokumen import W, docx_dari, docx_formulir, paragraf_xml
from jenjang.surat.keputusan import baca_berkas
from jenjang.surat.keputusan.berkas.docx import baris_docx
from jenjang.surat.keputusan.berkas.docx_penomoran import angka_daftar


def _baris(*elemen: object) -> list[tuple[str, ...]]:
    dokumen = docx.Document()
    badan: Any = dokumen.element.body
    for satu in elemen:
        badan.insert(len(badan) - 1, satu)
    return [baris.sel for baris in baris_docx(docx_dari(dokumen))]


def test_a_form_in_a_table_is_read_with_its_values(tmp_path: Path) -> None:
    berkas = tmp_path / "lembar.docx"
    berkas.write_bytes(docx_formulir())
    lembar = baca_berkas(berkas).lembar[0]
    assert lembar.nama.isi == "Pengolah Data dan Informasi"
    assert [(satu.kunci, satu.teks) for satu in lembar.atasan] == [("jpt_pratama", "Kepala Dinas Sosial")]
    assert [teks.isi for teks in lembar.syarat[1].isi] == ["1) Pelatihan data", "2) Pelatihan laporan"]
    assert lembar.beban is not None
    assert [baris.waktu.tercetak for baris in lembar.beban.tugas] == ["2,5", "20"]
    assert lembar.beban.kaki.jumlah is not None
    assert lembar.beban.kaki.jumlah.lokasi.bidang() == {"tabel": 2, "baris": 4}
    assert lembar.beban.kaki.pegawai is not None


def test_automatic_numbers_are_part_of_the_text(tmp_path: Path) -> None:
    berkas = tmp_path / "lembar.docx"
    berkas.write_bytes(docx_formulir())
    lembar = baca_berkas(berkas).lembar[0]
    assert [(baris.nomor, baris.sel) for baris in lembar.bagian_daftar("tanggung_jawab")] == [
        ("1", ("Ketepatan data",)),
        ("2", ("Kerahasiaan data",)),
    ]


def test_deleted_words_are_left_out_and_inserted_ones_read() -> None:
    paragraf = paragraf_xml(
        '<w:r><w:t xml:space="preserve">Volume </w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del>'
        "<w:ins><w:r><w:t>24</w:t></w:r></w:ins><w:r><w:br/><w:t>baris kedua</w:t></w:r>"
    )
    assert _baris(paragraf) == [("Volume 24\nbaris kedua",)]


def test_a_text_box_is_read_once() -> None:
    kotak = f"<w:txbxContent {W}><w:p><w:r><w:t>Isi kotak</w:t></w:r></w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    paragraf = paragraf_xml(
        f"<w:r><w:t>Depan</w:t></w:r><w:r><mc:AlternateContent {mc}><mc:Choice>{kotak}</mc:Choice>"
        f"<mc:Fallback>{kotak}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert _baris(paragraf) == [("Depan",), ("Isi kotak",)]


def test_a_cell_merged_downwards_speaks_once_and_one_merged_across_is_one_cell() -> None:
    dokumen = docx.Document()
    tabel = dokumen.add_table(3, 3)
    for baris, isi in enumerate(("abc", "def", "ghi")):
        for sel, teks in zip(tabel.rows[baris].cells, isi, strict=True):
            sel.text = teks
    tabel.cell(0, 0).merge(tabel.cell(1, 0))
    tabel.cell(2, 0).merge(tabel.cell(2, 1))
    baris = [satu.sel for satu in baris_docx(docx_dari(dokumen))]
    assert baris == [("a\nd", "b", "c"), ("", "e", "f"), ("g\nh", "i")]


def test_a_row_typed_with_tabs_is_a_row() -> None:
    dokumen = docx.Document()
    dokumen.add_paragraph("6 TUGAS POKOK\t:")
    dokumen.add_paragraph("1\tMencatat surat\tDokumen\t12\t900\t75,000\t0,144")
    from jenjang.surat.keputusan.berkas.mentah import ke_sumber

    assert [len(sumber.sel) for sumber in ke_sumber(baris_docx(docx_dari(dokumen)))] == [1, 7]


@pytest.mark.parametrize(
    ("angka", "bentuk", "teks"),
    [
        (4, "decimal", "4"), (3, "lowerLetter", "c"), (27, "upperLetter", "AA"), (14, "upperRoman", "XIV"),
        (9, "lowerRoman", "ix"), (7, "decimalZero", "07"), (2_000_000_000, "lowerLetter", "2000000000"),
    ],
)  # fmt: skip
def test_counters_are_written_in_the_form_of_their_list(angka: int, bentuk: str, teks: str) -> None:
    assert angka_daftar(angka, bentuk) == teks
