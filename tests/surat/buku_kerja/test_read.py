"""Workbooks of every kind are read with their positions, and hostile ones end with one refusal, never this process."""

import io
import os
import struct
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from buatan.buku_kerja import lie_about_size, ods, raw_xlsx, with_directory, workbook, xlsx_parts, zipped
from jenjang.surat.buku_kerja.limits import limits
from jenjang.surat.buku_kerja.read import parse_workbook, read_workbook
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.sheets import Merge, Row, Unread
from jenjang.surat.words import refusal_sentence

DOKUMEN = Path(__file__).parents[2] / "dokumen" / "buku_kerja"


def rows_of(content: bytes) -> tuple[Row, ...]:
    return parse_workbook(content, "uji.xlsx").sheets[0].rows


def refused(content: bytes) -> str:
    with pytest.raises(FileRefused) as refusal:
        parse_workbook(content, "uji.xlsx")
    for bahasa in ("id", "en"):
        sentence = refusal_sentence(refusal.value, bahasa)
        assert "uji.xlsx" in sentence
        assert "{" not in sentence
    return refusal.value.kode


def test_cells_keep_the_row_and_column_that_excel_shows() -> None:
    content = workbook({"data": [[], [None, None, "isi"], [], ["lagi"]]})
    assert rows_of(content) == (Row(2, {3: "isi"}), Row(4, {1: "lagi"}))


def test_numbers_are_exact_decimals_by_their_shortest_text() -> None:
    rows = '<row r="1"><c r="A1"><v>0.57599999999999996</v></c><c r="B1"><v>3</v></c><c r="C1"><v>1E-3</v></c></row>'
    assert rows_of(raw_xlsx(rows)) == (Row(1, {1: Decimal("0.576"), 2: Decimal("3"), 3: Decimal("0.001")}),)


def test_dates_times_and_truth_values_keep_their_type() -> None:
    content = workbook({"data": [[date(2021, 1, 5), datetime(2021, 1, 5, 10, 30), True, "x"]]})
    assert rows_of(content) == (Row(1, {1: date(2021, 1, 5), 2: datetime(2021, 1, 5, 10, 30), 3: True, 4: "x"}),)


def test_an_error_and_a_formula_never_calculated_are_not_empty_cells() -> None:
    rows = (
        '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>1+1</f></c>'
        '<c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><v>#REF!</v></c></row>'
    )
    cells = rows_of(raw_xlsx(rows))[0].cells
    assert cells == {1: Unread("#DIV/0!"), 2: Unread("=…"), 3: Decimal(2), 5: Unread("#REF!")}
    assert [cells[column].is_uncalculated for column in (1, 2)] == [False, True]  # type: ignore[union-attr]


def test_a_workbook_saved_by_a_program_without_a_calculator_names_its_formulas() -> None:
    target = io.BytesIO()
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["B2"] = "=SUM(A1:A9)"
    book.save(target)
    assert rows_of(target.getvalue()) == (Row(2, {2: Unread("=…")}),)


def test_merged_ranges_and_hidden_sheets_are_told() -> None:
    target = io.BytesIO()
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "judul"
    sheet.merge_cells("A1:C2")
    hidden = book.create_sheet("rahasia")
    hidden["A1"] = "x"
    hidden.sheet_state = "hidden"
    book.save(target)
    first, second = parse_workbook(target.getvalue(), "uji.xlsx").sheets
    assert first.merges == (Merge(1, 1, 2, 3),)
    assert (first.visible, second.visible) == (True, False)


def test_a_chart_sheet_is_no_sheet_of_data() -> None:
    target = io.BytesIO()
    book = openpyxl.Workbook()
    book.create_chartsheet("grafik")
    book.save(target)
    assert [sheet.name for sheet in parse_workbook(target.getvalue(), "uji.xlsx").sheets] == ["Sheet"]


def test_an_xls_is_read_alike() -> None:
    book = read_workbook(DOKUMEN / "contoh.xls")
    assert book.kind == "xls"
    assert book.sheets[0].rows == (
        Row(2, {2: "kode", 3: "jumlah", 4: "tanggal"}),
        Row(3, {2: "L2.A.1.a.2", 3: Decimal("0.576"), 4: date(2021, 1, 5)}),
        Row(5, {2: "gabung"}),
    )
    assert book.sheets[0].merges == (Merge(5, 2, 6, 2),)


def test_an_ods_is_read_alike() -> None:
    book = parse_workbook(
        ods(
            '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row>'
            '<table:table-cell/><table:table-cell office:value-type="string"><text:p>isi</text:p></table:table-cell>'
            '<table:table-cell office:value-type="float" office:value="0.576"><text:p>0,58</text:p></table:table-cell>'
            '<table:table-cell office:value-type="date" office:date-value="2021-01-05"/></table:table-row>'
        ),
        "uji.ods",
    )
    assert book.kind == "ods"
    assert book.sheets[0].rows == (Row(3, {2: "isi", 3: Decimal("0.576"), 4: date(2021, 1, 5)}),)


def test_a_cell_repeated_over_the_whole_sheet_of_an_ods_is_refused() -> None:
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p>'
    rows = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-cell></table:table-row>'
    assert refused(ods(rows)) in ("berkas_rusak", "berkas_berbahaya")


def test_a_locked_ods_says_that_it_is_locked() -> None:
    assert refused(ods("", encrypted=True)) == "berkas_terkunci"


def test_two_far_corners_of_a_sheet_end_only_the_child() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert refused(raw_xlsx(rows)) == "berkas_berbahaya"


def test_one_cell_in_the_far_corner_is_only_a_cell() -> None:
    rows = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'
    assert rows_of(raw_xlsx(rows)) == (Row(1048576, {16384: Decimal(7)}),)


def test_a_declared_dimension_that_lies_changes_nothing() -> None:
    parts = xlsx_parts('<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')
    assert rows_of(zipped(parts)) == (Row(1, {1: Decimal(1)}),)


def test_a_bomb_that_tells_its_size_is_refused_from_the_directory() -> None:
    parts: dict[str, str | bytes] = dict(xlsx_parts(""))
    assert refused(zipped({**parts, "xl/media/gambar.bin": bytes(40 * 1024**2)})) == "berkas_berbahaya"


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>' + "A" * 200_000_000 + "</t></is></c></row>"
    assert refused(lie_about_size(raw_xlsx(rows), 1000)) in ("berkas_rusak", "berkas_berbahaya")


def test_one_long_text_shared_by_every_cell_is_refused() -> None:
    parts = xlsx_parts(
        "<sheetData>"
        + "".join(f'<row r="{row}">' + '<c t="s"><v>0</v></c>' * 200 + "</row>" for row in range(1, 101))
        + "</sheetData>"
    )
    parts["xl/sharedStrings.xml"] = (
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>'
        + "A" * 32000
        + "</t></si></sst>"
    )
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>",
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"'
        ' Target="sharedStrings.xml"/></Relationships>',
    )
    assert refused(zipped(parts)) in ("berkas_terlalu_banyak_sel", "berkas_berbahaya")


def test_entities_that_multiply_are_refused() -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    parts = xlsx_parts("<sheetData/>")
    parts["xl/workbook.xml"] = f'<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">{entities}]>' + parts["xl/workbook.xml"].replace(
        'name="kegiatan"', 'name="&a11;"'
    )
    assert refused(zipped(parts)) in ("berkas_rusak", "berkas_berbahaya")


def test_overlapping_members_are_refused() -> None:
    def enlarge(changed: bytearray, at: int) -> None:
        struct.pack_into("<I", changed, at + 20, 10_000_000)

    assert refused(with_directory(raw_xlsx(""), enlarge)) == "berkas_berbahaya"


def test_too_many_members_are_refused() -> None:
    parts = dict(xlsx_parts("<sheetData/>")) | {f"xl/media/{n}.png": "" for n in range(limits().zip_members)}
    assert refused(zipped(parts)) == "berkas_berbahaya"


def test_a_member_named_twice_is_refused() -> None:
    target = io.BytesIO(raw_xlsx('<row r="1"><c r="A1"><v>1</v></c></row>'))
    with (
        pytest.warns(UserWarning, match="Duplicate name"),
        zipfile.ZipFile(target, "a") as archive,
    ):
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    assert refused(target.getvalue()) == "berkas_berbahaya"


def test_a_locked_zip_says_that_it_is_locked() -> None:
    def lock(changed: bytearray, at: int) -> None:
        changed[at + 8] |= 1

    assert refused(with_directory(raw_xlsx(""), lock)) == "berkas_terkunci"


def test_a_workbook_locked_by_excel_says_that_it_is_locked() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    assert refused(ole + "EncryptedPackage".encode("utf-16-le") + bytes(512)) == "berkas_terkunci"
    assert refused(ole + b"\x09\x08\x10\x00" + bytes(16) + b"\x2f\x00" + bytes(512)) == "berkas_terkunci"


def test_macros_are_told_and_the_data_read() -> None:
    parts: dict[str, str | bytes] = dict(xlsx_parts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'))
    book = parse_workbook(zipped({**parts, "xl/vbaProject.bin": b"Sub Auto_Open()"}), "uji.xlsm")
    assert book.has_macros
    assert book.sheets[0].rows == (Row(1, {1: Decimal(1)}),)


@pytest.mark.parametrize("kept", [10, 300, 700])
def test_a_truncated_workbook_is_damaged(kept: int) -> None:
    assert refused(raw_xlsx('<row r="1"><c r="A1"><v>1</v></c></row>')[:kept]) == "berkas_rusak"


def test_flipped_bits_inside_a_member_are_damage_not_danger() -> None:
    content = bytearray(raw_xlsx("<row/>" * 500))
    at = content.find(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml")
    content[at + 4 : at + 12] = b"\xff" * 8
    assert refused(bytes(content)) == "berkas_rusak"


def test_a_packing_that_workbooks_do_not_use_is_damage() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert refused(target.getvalue()) == "berkas_rusak"


def test_broken_xml_inside_is_damaged() -> None:
    assert refused(zipped(xlsx_parts("<sheetData><row"))) == "berkas_rusak"


@pytest.mark.parametrize(
    ("content", "kode"),
    [
        (b"", "berkas_kosong"),
        (b"\xef\xbb\xbf \r\n", "berkas_kosong"),
        (b"%PDF-1.7 ...", "berkas_jenis_lain"),
        (b"\x89PNG\r\n\x1a\n", "berkas_jenis_lain"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "berkas_html"),
        (b"\x00\x01\x02\x03" * 50, "berkas_bukan_buku_kerja"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "berkas_rusak"),
        (zipped({"word/document.xml": "<x/>"}), "berkas_jenis_lain"),
        (zipped({"foto.jpg": "x"}), "berkas_jenis_lain"),
        (b"PK\x03\x04" + os.urandom(400), "berkas_rusak"),
    ],
    ids=["kosong", "hanya BOM", "PDF", "PNG", "HTML", "biner", "OLE rusak", "Word", "zip biasa", "zip rusak"],
)
def test_what_is_no_workbook_is_named(content: bytes, kode: str) -> None:
    assert refused(content) == kode


def test_missing_large_and_foreign_paths_are_refused_before_reading(tmp_path: Path) -> None:
    large = tmp_path / "besar.xlsx"
    with large.open("wb") as stream:
        stream.truncate(limits().file_bytes + 1)
    pipe = tmp_path / "pipa"
    os.mkfifo(pipe)
    for path, kode in (
        (tmp_path / "tidak-ada.xlsx", "berkas_tidak_ada"),
        (tmp_path, "berkas_bukan_berkas"),
        (pipe, "berkas_bukan_berkas"),
        (large, "berkas_terlalu_besar"),
    ):
        with pytest.raises(FileRefused) as refusal:
            read_workbook(path)
        assert (refusal.value.kode, refusal.value.isi["berkas"]) == (kode, path.name)


def test_modules_lying_beside_the_workbook_are_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert rows_of(workbook({"data": [["isi"]]})) == (Row(1, {1: "isi"}),)
