"""The door for workload workbooks: a file in, a `BukuAbk` with all problems of the document out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import jenjang.surat.words  # noqa: F401 the problems named here are said with its words
from jenjang.core.beban_kerja.kebutuhan.pemangku import Pemangku, Penetapan
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.penilaian.berkas import Asal, Masalah
from jenjang.surat.abk.book import BukuAbk, Kantor
from jenjang.surat.abk.choices import norms
from jenjang.surat.abk.fields import UNIT
from jenjang.surat.abk.people import PEOPLE, parse_people_sheet
from jenjang.surat.abk.positions import TABLE as POSTS
from jenjang.surat.abk.positions import Posts, parse_posts
from jenjang.surat.abk.record import decree_of
from jenjang.surat.abk.table import WORDS, Table
from jenjang.surat.abk.work_rows import CREDITS, TASKS, WorkOfPosts
from jenjang.surat.buku_kerja.read import read_workbook
from jenjang.surat.buku_kerja.sheets import Sheet, Value, Workbook, column_letter
from jenjang.surat.nilai.cell_text import clean, is_blank, shown
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.fields import parse_fields
from jenjang.surat.nilai.headings import Heading, field_of, sheet_kind

# The order matters: a table of credits also names what a table of tasks does.
_TABLES: Final = (CREDITS, TASKS, POSTS, PEOPLE)


def read_book(path: Path, hari_ini: int) -> BukuAbk:
    """Read a workload workbook; `hari_ini` (yyyymmdd) is the day its people are checked on.

    Raises FileRefused when the file as a whole cannot be read; everything else stands in `masalah`.
    """
    return parse_book(read_workbook(path), hari_ini)


def is_book(book: Workbook) -> bool:
    """Whether a workbook is a workload workbook: it has a table of posts and one of work."""
    kinds = {table.section for table, _, _ in _tables(book, Findings())}
    return "jabatan" in kinds and bool(kinds & {"tugas", "angka_kredit"})


def parse_book(book: Workbook, hari_ini: int) -> BukuAbk:
    """Read a workload workbook from its cells."""
    findings = Findings()
    found = _tables(book, findings)
    kantor = _office(book, findings)
    posts = _posts(found, findings)
    work = WorkOfPosts(posts, kantor, findings)
    for table, sheet, heading in found:
        if table is TASKS:
            work.take_tasks(sheet, heading)
        elif table is CREDITS:
            work.take_credits(sheet, heading)
    people = _people(found, findings, hari_ini)
    _name_missing(found, posts, work, people is not None, findings)
    return BukuAbk(
        book.name,
        kantor,
        decree_of(kantor, posts, work.of),
        {post.nomor: post.jenis for post in posts.posts if post.jenis is not None},
        {post.nomor: post.bezetting for post in posts.posts if post.bezetting is not None},
        {post.nomor: Penetapan(post.ditetapkan, post.dalam_proses) for post in posts.posts},
        work.kode,
        people,
        tuple(findings.masalah),
        tuple(findings.catatan),
    )


def _tables(book: Workbook, findings: Findings) -> list[tuple[Table, Sheet, Heading]]:
    """Find which sheet holds which table, by its name or else by its headings."""
    if book.has_macros:
        findings.catatan.append(Masalah("", 1, "", "", "makro_diabaikan"))
    found = []
    for sheet in book.sheets:
        kind = sheet_kind(sheet.name, WORDS)
        if not sheet.rows or kind in ("bantuan", "unit"):
            continue
        if not sheet.visible:
            findings.catatan.append(Masalah(sheet.name, 1, "", "", "lembar_tersembunyi"))
            continue
        tables = [table for table in _TABLES if table.section == kind] if kind else _TABLES
        match = next(((table, heading) for table in tables if (heading := table.heading(sheet))), None)
        if match:
            found.append((match[0], sheet, match[1]))
        elif kind:
            row, missing = tables[0].missing(sheet)
            lacks = {"kolom_wajib": missing}
            findings.masalah.append(Masalah(sheet.name, row, "", "", "buku_abk_kolom_wajib", isi=lacks))
        else:
            findings.catatan.append(Masalah(sheet.name, 1, "", "", "buku_abk_lembar_diabaikan"))
    return found


def _posts(found: Sequence[tuple[Table, Sheet, Heading]], findings: Findings) -> Posts:
    for table, sheet, heading in found:
        if table is POSTS:
            posts = parse_posts(sheet, heading, findings)
            if not posts.posts and not findings.masalah:
                findings.masalah.append(Masalah(sheet.name, heading.row, "", "", "buku_abk_tidak_ada_jabatan"))
            return posts
    return Posts([])


def _people(
    found: Sequence[tuple[Table, Sheet, Heading]], findings: Findings, hari_ini: int
) -> tuple[Pemangku, ...] | None:
    sheets = [(sheet, heading) for table, sheet, heading in found if table is PEOPLE]
    people = [each for sheet, heading in sheets for each in parse_people_sheet(sheet, heading, findings, hari_ini)]
    return tuple(people) if people else None


def _name_missing(
    found: Sequence[tuple[Table, Sheet, Heading]],
    posts: Posts,
    work: WorkOfPosts,
    people_given: bool,
    findings: Findings,
) -> None:
    tables = {table.section for table, _, _ in found}
    named = {each.kode for each in findings.masalah}
    if "jabatan" not in tables and "buku_abk_kolom_wajib" not in named:
        lacks = {"lembar_wajib": "jabatan"}
        findings.masalah.append(Masalah("jabatan", 1, "", "", "buku_abk_lembar_tidak_ada", isi=lacks))
    rows = any(each.tugas or each.butir or not each.whole for each in work.of.values())
    if posts.posts and not rows and not findings.masalah:
        findings.masalah.append(Masalah("tugas", 1, "", "", "buku_abk_tidak_ada_baris"))
    for post in posts.posts:
        if rows and work.of[post.nomor].method is None and work.of[post.nomor].whole:
            label = f"{post.nomor} {post.nama}"
            place = Masalah(post.asal.lembar, post.asal.baris, "", label, "buku_abk_jabatan_tanpa_baris")
            findings.catatan.append(place)
    if people_given and any(post.bezetting is not None for post in posts.posts):
        findings.catatan.append(Masalah("jabatan", 1, "", "", "buku_abk_bezetting_dua_kali"))


def _office(book: Workbook, findings: Findings) -> Kantor:
    """Read the sheet unit: a datum beside its name; what is left blank is the norm in force, rounded half up."""
    cells: dict[str, Value] = {}
    rows: dict[str, int] = {}
    columns: dict[str, str] = {}
    label = "unit"
    for sheet in book.sheets:
        if sheet_kind(sheet.name, WORDS) != "unit":
            continue
        label = sheet.name
        for row in sheet.rows:
            for column, text in sorted(row.cells.items()):
                name = field_of("unit", clean(text).rstrip(": "), WORDS) if isinstance(text, str) else None
                if name:
                    at = column + 2 if shown(row.cells.get(column + 1)) == ":" else column + 1
                    rows[name], columns[name] = row.number, column_letter(at)
                    if not is_blank(row.cells.get(at)):
                        cells[name] = row.cells[at]
                    break
    asal = Asal(label, 1, columns, rows, {name: shown(value) for name, value in cells.items()})
    read: dict[str, Any] = parse_fields(UNIT, cells, asal, findings.masalah)
    menit, jam = next((pair for pair in norms() if pair[0].nilai == read.get("waktu_efektif")), norms()[0])
    return Kantor(
        read.get("instansi", ""),
        read.get("unit_kerja", ""),
        read.get("tahun"),
        menit,
        jam,
        read.get("pembulatan", Pembulatan.SETENGAH_KE_ATAS),
    )
