"""PDF with a text layer: broken lines, page numbers, tables over several pages, merged cells."""

import io

import pypdf
import pytest

from buatan.dokumen import gambar_png, pdf_dari
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.keputusan.berkas.pdf import baris_pdf
from jenjang.surat.keputusan.berkas.pdf_baris import sambung_teks


def _baris(markah: str) -> list[tuple[str, ...]]:
    return [baris.sel for baris in baris_pdf(pdf_dari(markah), 100) if not isinstance(baris, int)]


def test_a_line_broken_by_the_width_of_the_page_is_one_paragraph() -> None:
    panjang = "Melaksanakan pelayanan kesejahteraan sosial " * 5 + "selesai."
    assert _baris(f"#set page(width: 12cm)\n{panjang}\n\nParagraf kedua.") == [
        (" ".join(panjang.split()),),
        ("Paragraf kedua.",),
    ]


def test_items_of_a_list_stay_apart_though_each_fills_its_line() -> None:
    butir = "Melaksanakan pelayanan kesejahteraan sosial bagi penerima layanan di daerah"
    isi = "\n".join(f"{nomor}) {butir} {'lain ' * 6} \\" for nomor in (1, 2))
    hasil = _baris(f"#set page(width: 15cm)\n{isi}")
    assert [sel[0][:2] for sel in hasil] == ["1)", "2)"]


def test_page_numbers_and_running_heads_are_not_part_of_the_document() -> None:
    markah = '#set page(height: 10cm, numbering: "- 1 / 1 -", header: [Lampiran Keputusan])\n' + "#pagebreak()\n".join(
        f"INFORMASI JABATAN\n\nIsi halaman ke-{kata}\n" for kata in ("a", "b", "c", "d", "e")
    )
    hasil = [sel[0] for sel in _baris(markah)]
    assert hasil == [isi for kata in "abcde" for isi in ("INFORMASI JABATAN", f"Isi halaman ke-{kata}")]


def test_a_table_over_several_pages_is_read_without_its_repeated_head() -> None:
    baris = ", ".join(f"[{n}], [Tugas ke-{n} yang panjang], [{n * 2}]" for n in range(1, 40))
    markah = (
        "#set page(height: 9cm)\n#table(columns: 3, table.header([No], [Uraian Tugas], [Beban Kerja], [1], [2], [3]), "
        f"{baris})"
    )
    hasil = _baris(markah)
    assert hasil[:2] == [("No", "Uraian Tugas", "Beban Kerja"), ("1", "2", "3")]
    assert hasil[2:] == [(str(n), f"Tugas ke-{n} yang panjang", str(n * 2)) for n in range(1, 40)]


def test_a_row_broken_by_the_end_of_a_page_is_one_row() -> None:
    panjang = "Melaksanakan pelayanan kesejahteraan sosial " * 12 + "selesai."
    markah = f"#set page(height: 6cm)\n#table(columns: (1cm, 6cm, 2cm), [1], [{panjang}], [12], [2], [Lain], [3])"
    assert _baris(markah) == [("1", " ".join(panjang.split()), "12"), ("2", "Lain", "3")]


def test_merged_cells_keep_their_text_in_one_place() -> None:
    isi = "table.cell(rowspan: 2)[turun], [b], [c], [d], [e], table.cell(colspan: 2)[lebar], [f]"
    markah = f"#table(columns: (3cm, 3cm, 3cm), {isi})"
    assert _baris(markah) == [("turun", "b", "c"), ("", "d", "e"), ("lebar", "f")]


def test_a_page_stored_sideways_is_read_as_it_is_shown() -> None:
    tulis = pypdf.PdfWriter(clone_from=io.BytesIO(pdf_dari("Baris pertama\n\n#table(columns: 2, [a], [b], [c], [d])")))
    halaman = tulis.pages[0]
    halaman.rotate(90)
    halaman.transfer_rotation_to_content()
    halaman.rotate(270)
    tujuan = io.BytesIO()
    tulis.write(tujuan)
    baris = [satu.sel for satu in baris_pdf(tujuan.getvalue(), 9) if not isinstance(satu, int)]
    assert baris == [("Baris pertama",), ("a", "b"), ("c", "d")]


def test_a_scan_without_text_is_refused() -> None:
    with pytest.raises(FileRefused) as galat:
        list(baris_pdf(pdf_dari("#rect(width: 5cm, height: 5cm, fill: gray)"), 100))
    assert galat.value.kode == "pdf_tanpa_teks"


def test_a_page_that_is_only_a_picture_is_named() -> None:
    isi = ", ".join(map(str, gambar_png()))
    baris = list(baris_pdf(pdf_dari(f"INFORMASI JABATAN\n#pagebreak()\n#image(bytes(({isi})))"), 100))
    assert baris[0] == 2
    assert [satu.sel for satu in baris if not isinstance(satu, int)] == [("INFORMASI JABATAN",)]


def test_more_pages_than_any_annex_has_are_refused() -> None:
    with pytest.raises(FileRefused) as galat:
        list(baris_pdf(pdf_dari("#for n in range(12) { [halaman]; pagebreak() }"), 10))
    assert galat.value.kode == "pdf_terlalu_panjang"


@pytest.mark.parametrize(
    ("baris", "teks"),
    [
        (["tugas-", "tugas lain"], "tugas-tugas lain"),
        (["Laki-laki/", "Perempuan"], "Laki-laki/Perempuan"),
        (["masalah/ rencana/", "intervensi"], "masalah/ rencana/ intervensi"),
        (["pekerjaan -", "pekerjaan"], "pekerjaan - pekerjaan"),
        (["dinas ", "PENYELE", "SAIAN"], "dinas PENYELESAIAN"),
        (["dua", "kata"], "dua kata"),
    ],
)
def test_lines_are_joined_where_they_were_broken(baris: list[str], teks: str) -> None:
    assert sambung_teks(baris) == teks
