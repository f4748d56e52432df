"""The sheet kegiatan of the assessed workbook: each claim as it was brought, with what was decided beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai, Kegiatan
from jenjang.surat.nilai.layout import columns
from jenjang.surat.nilai.workbook_style import Writer, set_page
from jenjang.surat.nilai.write_workbook import write_claim, write_headings
from jenjang.surat.perhitungan.lembar import Lembar

SHEET: Final = "kegiatan"
KOLOM: Final = {
    "tahun": 8,
    "kelompok": 20,
    "jenjang_saat_itu": 15,
    "diterima": 12,
    "faktor": 9,
    "angka_kredit": 12,
    "alasan": 50,
    "dasar": 60,
    "asal": 22,
}
_LINE: Final = 15  # points
_MOST_LINES: Final = 20
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class LetakKegiatan:
    """Where the formulas of the summary find the claims: the ranges of three columns, rows fixed."""

    tahun: str
    kelompok: str
    angka_kredit: str


def add_kegiatan(writer: Writer, berkas: BerkasNilai, lembar: Lembar) -> LetakKegiatan:
    """Add the sheet; rows with a problem stay in it, not assessed, with what is wrong as their reason."""
    sheet = writer.book.add_worksheet(SHEET)
    write_headings(writer, sheet, SHEET)
    first = len(columns(SHEET))
    for at, (name, width) in enumerate(KOLOM.items(), first):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, name, writer.formats["hasil_judul"])
    assessed, problems = _assessed(lembar), _problems(berkas, lembar.bahasa)
    for row, claim in enumerate(berkas.kegiatan, 1):
        write_claim(writer, sheet, row, claim)
        place = (claim.asal.lembar, claim.asal.baris)
        found = assessed.get(place) or {
            "diterima": sentence("lembar_tidak_dinilai", lembar.bahasa),
            "alasan": " ".join(problems.get(place, [])),
        }
        found["asal"] = sentence("lembar_tempat", lembar.bahasa, lembar=place[0], baris=place[1])
        for at, name in enumerate(KOLOM, first):
            _write(writer, sheet, row, at, found.get(name))
        sheet.set_row(row, _LINE * _lines(found, claim))
    sheet.freeze_panes(1, 3)
    sheet.repeat_rows(0)
    set_page(sheet)
    return LetakKegiatan(*(_range(name, len(berkas.kegiatan)) for name in ("tahun", "kelompok", "angka_kredit")))


def _assessed(lembar: Lembar) -> dict[tuple[str, int], dict[str, Any]]:
    """Give what was decided on each claim by its place."""
    return {
        (each.lembar, each.baris): {
            "tahun": each.tahun,
            "kelompok": sentence(f"lembar_{each.kelompok}", lembar.bahasa),
            "jenjang_saat_itu": each.jenjang_saat_itu,
            "diterima": sentence(f"lembar_diterima_{_VERDICT[each.diterima]}", lembar.bahasa),
            "faktor": each.faktor,
            "angka_kredit": None if each.ak is None else Decimal(amount_text(each.ak)),
            "alasan": each.penjelasan,
            "dasar": "; ".join(each.dasar),
        }
        for each in lembar.kegiatan
    }


_VERDICT: Final = {True: "ya", False: "tidak", None: "belum"}


def _problems(berkas: BerkasNilai, bahasa: str) -> dict[tuple[str, int], list[str]]:
    said: dict[tuple[str, int], list[str]] = {}
    for each in berkas.masalah:
        said.setdefault((each.lembar, each.baris), []).append(each.pesan(bahasa))
    return said


def _lines(found: Mapping[str, Any], claim: Kegiatan) -> int:
    """Give the lines that the longest text of a row wraps to: not every program finds that out by itself."""
    widths = {column.name: column.width for column in columns(SHEET)}
    texts = [(len(str(found.get(name) or "")), KOLOM[name]) for name in ("alasan", "dasar")]
    texts += [(len(str(getattr(claim, name) or "")), widths[name]) for name in ("uraian", "bukti", "keterangan")]
    butir = muat_katalog().menurut_kode.get(claim.kode or "")
    texts.append((len(f"{butir.pelaksana}: {butir.uraian}") if butir else 0, widths["butir_resmi"]))
    return min(max(1, *(-(-letters // width) for letters, width in texts)), _MOST_LINES)


def _write(writer: Writer, sheet: Any, row: int, at: int, value: Any) -> None:
    looks = writer.formats["hasil"]
    if value is None or value == "":
        sheet.write_blank(row, at, None, looks)
    elif isinstance(value, str):
        sheet.write_string(row, at, value, looks)
    else:
        sheet.write_number(row, at, value, writer.formats["hasil_angka" if isinstance(value, Decimal) else "hasil"])


def _range(name: str, rows: int) -> str:
    at = len(columns(SHEET)) + list(KOLOM).index(name)
    letter = _LETTERS[at]
    return f"{SHEET}!${letter}$2:${letter}${max(rows, 1) + 1}"
