"""The sheet kegiatan of the assessed workbook: each claim as it was brought, with what was decided beside it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

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
    assessed = _assessed(lembar)
    for row, claim in enumerate(berkas.kegiatan, 1):
        write_claim(writer, sheet, row, claim)
        found = assessed.get((claim.asal.lembar, claim.asal.baris)) or _unassessed(berkas, claim, lembar.bahasa)
        for at, name in enumerate(KOLOM, first):
            _write(writer, sheet, row, at, found.get(name))
        sheet.write_string(row, first + len(KOLOM) - 1, _place(claim, lembar.bahasa), writer.formats["hasil"])
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


def _unassessed(berkas: BerkasNilai, claim: Kegiatan, bahasa: str) -> dict[str, Any]:
    place = (claim.asal.lembar, claim.asal.baris)
    said = [each.pesan(bahasa) for each in berkas.masalah if (each.lembar, each.baris) == place]
    return {"diterima": sentence("lembar_tidak_dinilai", bahasa), "alasan": " ".join(said)}


def _write(writer: Writer, sheet: Any, row: int, at: int, value: Any) -> None:
    looks = writer.formats["hasil"]
    if value is None or value == "":
        sheet.write_blank(row, at, None, looks)
    elif isinstance(value, str):
        sheet.write_string(row, at, value, looks)
    else:
        sheet.write_number(row, at, value, writer.formats["hasil_angka" if isinstance(value, Decimal) else "hasil"])


def _place(claim: Kegiatan, bahasa: str) -> str:
    return sentence("lembar_tempat", bahasa, lembar=claim.asal.lembar, baris=claim.asal.baris)


def _range(name: str, rows: int) -> str:
    at = len(columns(SHEET)) + list(KOLOM).index(name)
    letter = _LETTERS[at]
    return f"{SHEET}!${letter}$2:${letter}${max(rows, 1) + 1}"
