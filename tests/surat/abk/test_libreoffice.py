"""LibreOffice recalculates the workload workbook to the figures that the core computes exactly."""

import io
import re
import subprocess
import zipfile
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from buatan.berkas import ASAL
from buatan.buku_abk import HARI, KEPALA, PEKSOS, PIMPIN, STAF, buku_abk, computed, decree_as_book, read
from jenjang.core.beban_kerja.kebutuhan.hasil import hitung_kebutuhan
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.surat.abk.choices import labels_of
from jenjang.surat.abk.read import read_book
from jenjang.surat.abk.write_book import write_book

pytestmark = pytest.mark.libreoffice
SERUPA = Fraction(1, 10**9)
HALF = [("1.1", f"Tugas {number}", "Hasil", volume, waktu) for number, (volume, waktu) in enumerate(
    [(3, Decimal("0.1")), (7, Decimal("12.5")), (1, 37500), (123456, Decimal("0.000001")), (11, Decimal("3333.333333"))]
)]  # fmt: skip


def recalculated(content: bytes, folder: Path) -> Any:
    """Give the workbook after LibreOffice computed every formula anew; the results it came with are taken out."""
    source = folder / "belum-dihitung.xlsx"
    written = folder / "buku.xlsx"
    written.write_bytes(content)
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(source, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            after.writestr(name, part)
    profile = f"-env:UserInstallation=file://{folder / 'profil'}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder / "ke"), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return openpyxl.load_workbook(folder / "ke" / source.name, data_only=True)


def differing(content: bytes, book: Any) -> tuple[int, list[tuple[str, str, object, object]]]:
    """Count the formulas and list the cells whose recalculated value is not the one the file carries."""
    found = []
    formulas = openpyxl.load_workbook(io.BytesIO(content))
    carried = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    count = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    count += 1
                    ours, theirs = (each[sheet.title][cell.coordinate].value for each in (carried, book))
                    if not same(ours, theirs):
                        found.append((sheet.title, cell.coordinate, ours, theirs))
    return count, found


def same(ours: object, theirs: object) -> bool:
    if ours in (None, "") or theirs in (None, ""):
        return ours in (None, "") and theirs in (None, "")
    if isinstance(ours, int | float) and isinstance(theirs, int | float):
        return abs(Fraction(str(ours)) - Fraction(str(theirs))) <= SERUPA * max(1, abs(Fraction(str(ours))))
    return ours == theirs


@pytest.mark.parametrize("pembulatan", list(Pembulatan))
def test_a_whole_decree_recalculates_to_our_figures_whatever_the_rounding(
    pembulatan: Pembulatan, tmp_path: Path
) -> None:
    book = decree_as_book(pembulatan)
    content = write_book(book, computed(book).neraca)
    count, found = differing(content, recalculated(content, tmp_path))
    assert count > 8000
    assert found == []


def test_numbers_that_look_alike_and_halves_recalculate_to_our_figures(tmp_path: Path) -> None:
    jabatan = [(*KEPALA, 1), STAF, PEKSOS, ("1.10", "Pengemudi", None, None, 5, 0), ("1.3", "Juru", None, None, 3, 9)]
    tugas = [PIMPIN, *HALF, ("1.10", "Mengemudi", None, 225000, "0,5"), ("1.3", "Mencatat", None, 10, 125, "jam")]
    credits = [("1.2", "L2.A.1.a.2", None, None, 100), ("1.2", None, "Butir lain", "0,000001", 7)]
    for norm in (75000, 72000):
        buku = read(buku_abk(jabatan, tugas, credits, [("waktu_efektif", norm), ("unit_kerja", "Dinas")]))
        assert buku.masalah == ()
        folder = tmp_path / str(norm)
        folder.mkdir()
        content = write_book(buku, computed(buku).neraca)
        assert differing(content, recalculated(content, folder))[1] == []
    # 225.000 x 0,5 / 75.000 = 1,5 exactly: a half goes up.
    assert [each.kebutuhan for each in computed(read(buku_abk(jabatan, tugas, credits))).neraca] == [1, 1, 1, 2, 1]


def test_what_people_change_in_the_workbook_is_recalculated_as_we_would(tmp_path: Path) -> None:
    """The blank template filled in by hand: LibreOffice and our reader come to the same need."""
    path = tmp_path / "templat.xlsx"
    path.write_bytes(write_book())
    book = openpyxl.load_workbook(path)
    for row, cells in enumerate([KEPALA, STAF, PEKSOS], 2):
        for column, value in enumerate(cells, 1):
            book["jabatan"].cell(row, column).value = value
    rows = [("1 Kepala Dinas Contoh", "Memimpin", None, 48, 1500), ("1.1", "Menata", None, 2000, 1.25, "jam")]
    for row, cells in enumerate(rows, 2):
        for column, value in enumerate(cells, 1):
            book["tugas"].cell(row, column).value = value
    credit = ("1.2 Pekerja Sosial Ahli Muda", "L2.A.1.a.2", None, None, None, None, 400)
    for column, value in enumerate(credit, 1):
        book["angka_kredit"].cell(2, column).value = value
    book["unit"]["B6"].value = labels_of("pembulatan")["selalu_ke_atas"]
    book.save(path)
    buku = read_book(path, HARI)
    assert buku.masalah == ()
    sheet = recalculated(path.read_bytes(), tmp_path)["ringkasan"]
    heads = [cell.value for cell in sheet[3]]
    for row, each in enumerate(computed(buku).neraca, 5):
        shown = {head: cell.value for head, cell in zip(heads, sheet[row], strict=True)}
        assert (shown["No"], shown["Kebutuhan (K)"]) == (each.posisi.nomor, each.kebutuhan)
    assert sheet["I4"].value == 1 + 2 + 3
    errors = [cell.value for row in sheet.iter_rows() for cell in row if str(cell.value).startswith(("#", "Err:"))]
    assert errors == []


def test_the_years_ahead_recalculate_to_our_figures(tmp_path: Path) -> None:
    buku = read(buku_abk())
    people = [Pemangku(asal=ASAL, nomor="1.1", lahir=lahir) for lahir in (19690315, 19691130)]
    hasil = hitung_kebutuhan(buku.keputusan, buku.pilihan, people, HARI)
    content = write_book(buku, hasil.neraca, hasil.proyeksi)
    assert differing(content, recalculated(content, tmp_path))[1] == []
