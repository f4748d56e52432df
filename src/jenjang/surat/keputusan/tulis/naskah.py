"""A decree laid out as a sequence of blocks, before it becomes DOCX, PDF or XLSX.

The three writers render the same blocks, so that order, headings and figures cannot differ between them. A block
says what a line is (a title, a labelled value, a table), never how it looks.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from jenjang.core.jabatan.tercetak import Angka


class Rata(StrEnum):
    """How a cell stands in its column."""

    KIRI = "kiri"
    TENGAH = "tengah"
    KANAN = "kanan"


@dataclass(frozen=True, slots=True)
class Judul:
    """A centred line in bold capitals or, with `tebal` false, a plain centred line."""

    teks: str
    tebal: bool = True


@dataclass(frozen=True, slots=True)
class Baris:
    """A line of a form: number, label with its colon, text; any of them may be empty.

    `tingkat` 0 is a section, 1 a lettered label, 2 a label below it; `sambungan` continues the value above it.
    """

    nomor: str = ""
    label: str = ""
    isi: str = ""
    tingkat: int = 0
    tebal: bool = False
    sambungan: bool = False


@dataclass(frozen=True, slots=True)
class Pertimbangan:
    """A line of menimbang, mengingat or diktum: the word at the left, the number of the item, its text."""

    kata: str
    nomor: str
    isi: str


@dataclass(frozen=True, slots=True)
class Entri:
    """A position of the opening list, indented by its `tingkat` (1 at the top)."""

    nomor: str
    nama: str
    tingkat: int


@dataclass(frozen=True, slots=True)
class Kanan:
    """Lines of a block at the right of the page, such as the signature; kept together, left-aligned in it."""

    baris: tuple[str, ...]
    ruang_tanda_tangan: bool = False


@dataclass(frozen=True, slots=True)
class Keterangan:
    """A remark of the verification about what follows, set apart from the decree's own text."""

    teks: str


@dataclass(frozen=True, slots=True)
class Sel:
    """A cell of a table: what is printed and, for figures, the number and the formula that gives it.

    `rumus` speaks of the table's columns and named cells: "{volume}*{waktu}" (same row), "SUM({kebutuhan:})" (all
    rows of the body), "{=jumlah}" (a cell named so); `nilai` is what a spreadsheet makes of it. `awalan` and
    `akhiran` are words around the number ("3 Pekerja Sosial").
    """

    teks: str = ""
    angka: Angka | None = None
    rumus: str = ""
    nilai: Fraction | None = None
    nama: str = ""
    akhiran: str = ""
    rata: Rata = Rata.KIRI
    rentang: int = 1
    tebal: bool = False


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column of a table: its name in formulas and its share of the width."""

    nama: str
    lebar: int
    rata: Rata = Rata.KIRI


@dataclass(frozen=True, slots=True)
class Tabel:
    """A bordered table; `kepala` repeats on every page, `kaki` closes it."""

    kolom: tuple[Kolom, ...]
    kepala: tuple[tuple[Sel, ...], ...]
    badan: tuple[tuple[Sel, ...], ...]
    kaki: tuple[tuple[Sel, ...], ...] = ()


_NOMOR_BUTIR = re.compile(r"(\d{1,2}[.)]|[-•])\s+(?=\S)")


def pisah_butir(isi: str) -> tuple[str, str]:
    """Split a value into the number of an item, under which its further lines do not hang, and its words."""
    cocok = _NOMOR_BUTIR.match(isi)
    return (cocok[1], isi[cocok.end() :]) if cocok else ("", isi)


Blok = Judul | Baris | Pertimbangan | Entri | Kanan | Keterangan | Tabel


@dataclass(frozen=True, slots=True)
class Bagian:
    """Pages that belong together: the body of the decree, its opening list, or one sheet.

    `nama` names the sheet of a workbook; `lanskap` turns the pages for a wide table.
    """

    nama: str
    blok: tuple[Blok, ...]
    lanskap: bool = False


@dataclass(frozen=True, slots=True)
class Naskah:
    """A whole document; `gaya_desimal` is the decimal mark its figures are printed with."""

    judul: str
    bagian: tuple[Bagian, ...]
    gaya_desimal: str
