"""The sheets daftar and daftar_kode: the figures of law that the formulas use, each under a name."""

from decimal import Decimal
from typing import Any, Final

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.beban_kerja.jabatan_tunggal import kebutuhan_jabatan_tunggal
from jenjang.core.beban_kerja.konstanta import konstanta_jenjang
from jenjang.core.beban_kerja.pembulatan import Pembulatan
from jenjang.core.beban_kerja.waktu_efektif import norma_beban_kerja
from jenjang.core.engine.amounts import amount_text
from jenjang.surat.abk.book import Kantor
from jenjang.surat.abk.choices import labels_of, norm_label, norms
from jenjang.surat.abk.figures import number
from jenjang.surat.abk.writer import Writer
from jenjang.surat.nilai.workbook_style import fit_row, set_page

_HEADS: Final = (("kode", 14), ("pelaksana", 18), ("hasil kerja", 22), ("angka kredit", 12), ("uraian resmi", 100))

_WIDTHS: Final = [width for _, width in _HEADS]


def write_lists(writer: Writer, kantor: Kantor, unit_rows: dict[str, int]) -> None:
    """Write the sheet daftar and define the names that the formulas use."""
    sheet = writer.book.add_worksheet("daftar")
    konstanta = sorted(konstanta_jenjang().items())
    bands = sorted(norma_beban_kerja()["prestasi"]["pita"], key=lambda band: int(band[1]))
    starts = [str(word).lower() for word in norma_beban_kerja()["jabatan_tunggal"]["kata"]]
    _column(writer, sheet, 0, "daftar_jenjang", [jenjang.lower() for jenjang, _ in konstanta])
    _column(writer, sheet, 1, "daftar_konstanta", [number(value) for _, value in konstanta])
    _column(writer, sheet, 2, "awal_satu_kursi", starts)
    _column(writer, sheet, 3, "kebutuhan_satu_kursi", [kebutuhan_jabatan_tunggal()])
    _column(writer, sheet, 4, "pita_batas", [int(band[1]) for band in bands])
    _column(writer, sheet, 5, "pita_huruf", [str(band[0]) for band in bands])
    _column(writer, sheet, 6, "daftar_norma", [norm_label(*pair) for pair in norms()])
    _column(writer, sheet, 7, "daftar_menit", [menit.nilai for menit, _ in norms()])
    _column(writer, sheet, 8, "daftar_jam", [jam.nilai for _, jam in norms()])
    for at, (word, label) in enumerate(labels_of("pembulatan").items(), 9):
        _column(writer, sheet, at, f"cara_{Pembulatan(word).value}", [label])
    chosen = f"unit!$B${unit_rows['waktu_efektif'] + 1}"
    writer.book.define_name("nama_unit_kerja", f"=unit!$B${unit_rows['unit_kerja'] + 1}")
    writer.book.define_name("cara_pembulatan", f"=unit!$B${unit_rows['pembulatan'] + 1}")
    for name, source, value in (
        ("menit_efektif", "daftar_menit", kantor.menit.nilai),
        ("jam_efektif", "daftar_jam", kantor.jam.nilai),
    ):
        at = 9 + len(labels_of("pembulatan")) + (name == "jam_efektif")
        sheet.write_string(0, at, name, writer.looks(bold=True, bg_color="#D9D9D9"))
        sheet.write_formula(1, at, f"=SUMPRODUCT(--(daftar_norma={chosen}),{source})", writer.looks(), value)
        letter = chr(ord("A") + at)
        writer.book.define_name(name, f"=daftar!${letter}$2")
    sheet.set_column(0, 20, 24)
    sheet.freeze_panes(1, 0)
    set_page(sheet)
    sheet.hide()


def _column(writer: Writer, sheet: Any, at: int, name: str, values: list[str] | list[int] | list[Decimal]) -> None:
    sheet.write_string(0, at, name, writer.looks(bold=True, bg_color="#D9D9D9"))
    for row, value in enumerate(values, 1):
        if isinstance(value, str):
            sheet.write_string(row, at, value, writer.looks())
        else:
            sheet.write_number(row, at, value, writer.looks())
    letter = chr(ord("A") + at)
    writer.book.define_name(name, f"=daftar!${letter}$2:${letter}${len(values) + 1}")


def write_codes(writer: Writer) -> None:
    """Write the butir kegiatan that have a credit of their own, for the column kode."""
    sheet: Any = writer.book.add_worksheet("daftar_kode")
    for at, (head, width) in enumerate(_HEADS):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, head, writer.looks(bold=True, bg_color="#D9D9D9", border=1))
    butir = [each for each in muat_katalog().butir if each.angka_kredit is not None]
    text = writer.looks(text_wrap=True, num_format="@")
    for row, each in enumerate(butir, 1):
        wording = f"{each.pelaksana}: {each.uraian}"
        for at, cell in enumerate((each.kode, each.pelaksana, each.hasil_kerja)):
            sheet.write_string(row, at, cell, text)
        sheet.write_number(row, 3, Decimal(amount_text(each.angka_kredit or 0)), writer.looks(num_format="0.######"))
        sheet.write_string(row, 4, wording, text)
        fit_row(sheet, row, zip((each.kode, each.pelaksana, each.hasil_kerja, "", wording), _WIDTHS, strict=True))
    last = len(butir) + 1
    writer.book.define_name("kode_butir", f"=daftar_kode!$A$2:$E${last}")
    writer.book.define_name("kode_daftar", f"=daftar_kode!$A$2:$A${last}")
    sheet.autofilter(0, 0, last - 1, len(_HEADS) - 1)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    set_page(sheet)
