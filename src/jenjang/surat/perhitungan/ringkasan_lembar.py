"""The sheet ringkasan of the assessed workbook: years and next steps, with living formulas wherever there is a sum.

Every formula carries its result, so that a program that does not calculate shows the same. Sums are rounded to six
decimals, the finest unit of credit, because spreadsheets reckon in binary fractions.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.kegiatan_dinilai import PENGEMBANGAN_PROFESI, PENUNJANG, TUGAS_JABATAN
from jenjang.core.penilaian.perorangan.nilai import HasilNilai
from jenjang.surat.nilai.workbook_style import Writer, set_page
from jenjang.surat.perhitungan.kegiatan_lembar import LetakKegiatan
from jenjang.surat.perhitungan.langkah_tampil import LangkahTampil
from jenjang.surat.perhitungan.lembar import Lembar
from jenjang.surat.perhitungan.tahun_tampil import TahunTampil
from jenjang.surat.perhitungan.tanda import TANDA, keadaan

SHEET: Final = "ringkasan"
_WIDTHS: Final = (34, 22, 12, 12, 12, 12, 12, 12, 12, 14, 12)
_TWO_LINES: Final = 31  # points
_HEADS: Final = (
    *("tahun", "kedudukan", "capaian", "target", "batas", "ditetapkan", "hilang", "disimpan"),
    *("kolom_penunjang", "kolom_pengembangan_profesi", "kurang"),
)


def add_ringkasan(writer: Writer, hasil: HasilNilai, lembar: Lembar, claims: LetakKegiatan) -> None:
    """Add the sheet and show it first when the workbook is opened."""
    sheet = writer.book.get_worksheet_by_name(SHEET) or writer.book.add_worksheet(SHEET)
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    page = _Page(writer, sheet, lembar.bahasa)
    page.heading("lembar_judul", "kepala")
    page.text(sentence("lembar_menurut", lembar.bahasa, peraturan=lembar.judul_peraturan))
    page.text(sentence("lembar_bukan_pak", lembar.bahasa))
    if lembar.karangan:
        page.text(sentence("lembar_data_karangan", lembar.bahasa), "tebal")
    for label, text in lembar.orang:
        page.pair(label, text)
    page.skip()
    years = _years(page, hasil, lembar, claims) if lembar.tahun else (0, 0)
    if lembar.seumur is not None and lembar.seumur.pangkat is not None:
        page.text(lembar.seumur.kalimat, "tebal")
        for step in (lembar.pangkat, lembar.jenjang):
            _plain_step(page, step)
    else:
        _pangkat(page, hasil, lembar, years)
        _jenjang(page, hasil, lembar)
    for kode, lines in (
        ("lembar_bagian_asumsi", lembar.asumsi),
        ("lembar_bagian_penafsiran", [f"{key}: {text}" for key, text in lembar.penafsiran]),
    ):
        page.skip()
        page.heading(kode)
        for line in lines:
            page.text(line)
    set_page(sheet)
    sheet.activate()


class _Page:
    """A sheet written downwards; a class because every part goes on where the last one ended."""

    def __init__(self, writer: Writer, sheet: Any, bahasa: str) -> None:
        self.formats = writer.formats
        self.sheet = sheet
        self.bahasa = bahasa
        self.row = 0

    def heading(self, kode: str, looks: str = "tebal") -> None:
        self.text(sentence(kode, self.bahasa), looks)

    def text(self, text: str, looks: str = "polos") -> None:
        self.sheet.write_string(self.row, 0, text, self.formats[looks])
        self.row += 1

    def pair(self, label: str, text: str) -> None:
        self.sheet.write_string(self.row, 0, label, self.formats["polos"])
        self.sheet.write_string(self.row, 1, text, self.formats["polos"])
        self.row += 1

    def skip(self) -> None:
        self.row += 1

    def amount(self, column: int, millionths: int, formula: str = "", looks: str = "hasil_angka") -> None:
        """Write an amount, as a formula with its result where one is given."""
        value = Decimal(amount_text(millionths))
        if formula:
            self.sheet.write_formula(self.row, column, formula, self.formats[looks], value)
        else:
            self.sheet.write_number(self.row, column, value, self.formats[looks])

    def line(self, kode: str, millionths: int, formula: str = "", looks: str = "hasil_angka") -> str:
        """Write a named amount below the last one and give its cell."""
        name = sentence(kode, self.bahasa)
        self.sheet.write_string(self.row, 0, name[:1].upper() + name[1:], self.formats["hasil"])
        self.amount(1, millionths, formula, looks)
        self.row += 1
        return f"B{self.row}"


def _years(page: _Page, hasil: HasilNilai, lembar: Lembar, claims: LetakKegiatan) -> tuple[int, int]:
    """Write the table of years; gives its first and last row as spreadsheets count them."""
    page.heading("lembar_bagian_tahun")
    page.sheet.write_string(page.row, 0, sentence("lembar_batas_capaian", page.bahasa), page.formats["hasil"])
    limit = hasil.tahun[0].run["batas_capaian"]
    page.sheet.write_number(page.row, 1, Decimal(limit) / 100, page.formats["persen"])
    page.row += 1
    percent = f"$B${page.row}"
    for at, head in enumerate(_HEADS):
        page.sheet.write_string(page.row, at, sentence(f"lembar_{head}", page.bahasa), page.formats["hasil_judul"])
    page.sheet.set_row(page.row, _TWO_LINES)
    page.row += 1
    first = page.row + 1
    for place, tahun in enumerate(lembar.tahun):
        kept = lembar.tahun[place - 1].disimpan if place else 0
        _year(page, tahun, percent, claims, carried=place > 0 and kept > 0)
    last = page.row
    page.sheet.write_string(page.row, 0, sentence("lembar_jumlah", page.bahasa), page.formats["hasil_judul"])
    page.sheet.write_blank(page.row, 1, None, page.formats["hasil"])
    for column, name in _SUMMED:
        letter = "ABCDEFGHIJK"[column]
        total = sum(getattr(each, name) for each in lembar.tahun)
        page.amount(column, total, f"=ROUND(SUM({letter}{first}:{letter}{last}),6)", "hasil_jumlah")
    page.row += 2
    return first, last


_SUMMED: Final = ((5, "ditetapkan"), (6, "hilang"), (8, "penunjang"), (9, "pengembangan_profesi"))


def _year(page: _Page, tahun: TahunTampil, percent: str, claims: LetakKegiatan, *, carried: bool) -> None:
    at = page.row + 1
    page.sheet.write_number(page.row, 0, tahun.tahun, page.formats["hasil_tahun"])
    page.sheet.write_string(page.row, 1, tahun.kedudukan, page.formats["hasil"])
    earned = _sumifs(claims, at, sentence(f"lembar_{TUGAS_JABATAN}", page.bahasa))
    page.amount(2, tahun.capaian, f"=ROUND({earned}{f'+H{at - 1}' if carried else ''},6)")
    page.amount(3, tahun.target)
    page.amount(4, tahun.batas, f"=ROUND(D{at}*{percent},6)")
    page.amount(5, tahun.ditetapkan, f"=MIN(C{at},E{at})", "hasil_jumlah")
    over = f"=ROUND(C{at}-F{at},6)"
    # What the limit cuts off is lost or kept by the reading chosen (R45); the other column stays nought.
    page.amount(6, tahun.hilang, "" if tahun.disimpan else over)
    page.amount(7, tahun.disimpan, over if tahun.disimpan else "")
    for column, kelompok, amount in (
        (8, PENUNJANG, tahun.penunjang),
        (9, PENGEMBANGAN_PROFESI, tahun.pengembangan_profesi),
    ):
        page.amount(column, amount, f"=ROUND({_sumifs(claims, at, sentence(f'lembar_{kelompok}', page.bahasa))},6)")
    page.amount(10, tahun.kurang, f"=ROUND(MAX(0,D{at}-C{at}),6)")
    page.row += 1


def _sumifs(claims: LetakKegiatan, row: int, kelompok: str) -> str:
    return f'SUMIFS({claims.angka_kredit},{claims.tahun},A{row},{claims.kelompok},"{kelompok}")'


def _pangkat(page: _Page, hasil: HasilNilai, lembar: Lembar, years: tuple[int, int]) -> None:
    page.text(lembar.pangkat.kalimat, "tebal")
    run = hasil.pangkat.run
    if lembar.pangkat.batang is None or run is None:
        _conditions(page, lembar.pangkat.syarat)
        return
    first, last = years
    # After a promotion inside the record only a part of the years counts: then the amount stands as computed.
    whole = hasil.akun.tugas_jabatan == sum(each.ditetapkan for each in lembar.tahun)
    cells = [
        page.line("lembar_saldo_awal", run["saldo_awal"]),
        page.line("lembar_tugas_jabatan", run["tugas_jabatan"], f"=ROUND(SUM(F{first}:F{last}),6)" if whole else ""),
    ]
    needed_row = page.row + 4
    served = hasil.akun.penunjang == sum(each.penunjang for each in lembar.tahun)
    share = Decimal(run["batas_penunjang"]) / 100
    counted = f"=MIN(ROUND(SUM(I{first}:I{last}),6),ROUND(B{needed_row}*{share},6))" if served else ""
    cells.append(page.line("lembar_penunjang", run["penunjang_dihitung"], counted))
    cells.append(page.line("lembar_pengembangan_profesi", run["pengembangan_profesi_dihitung"]))
    total = page.line("lembar_jumlah", run["jumlah"], f"=ROUND(SUM({cells[0]}:{cells[-1]}),6)", "hasil_jumlah")
    needed = page.line("lembar_angka_dibutuhkan", run["ak_dibutuhkan"])
    page.line("lembar_kurang", run["kurang"], f"=ROUND(MAX(0,{needed}-{total}),6)", "hasil_jumlah")
    _conditions(page, lembar.pangkat.syarat)


def _jenjang(page: _Page, hasil: HasilNilai, lembar: Lembar) -> None:
    page.skip()
    page.text(lembar.jenjang.kalimat, "tebal")
    run = hasil.jenjang.run if hasil.jenjang else None
    if lembar.jenjang.batang is not None and run is not None:
        total = page.line("lembar_jumlah", run["ak_jenjang"])
        needed = page.line("lembar_angka_dibutuhkan", run["dibutuhkan"])
        page.line("lembar_kurang", run["kurang"], f"=ROUND(MAX(0,{needed}-{total}),6)", "hasil_jumlah")
    _conditions(page, lembar.jenjang.syarat)


def _plain_step(page: _Page, step: LangkahTampil) -> None:
    """Write a step under the law since 2023: its sum stands in the sheet of the history."""
    page.text(step.kalimat, "tebal")
    if step.batang is None:
        return
    total = page.line("lembar_jumlah", step.jumlah)
    needed = page.line("lembar_angka_dibutuhkan", step.dibutuhkan)
    short = max(step.dibutuhkan - step.jumlah, 0)
    page.line("lembar_kurang", short, f"=ROUND(MAX(0,{needed}-{total}),6)", "hasil_jumlah")
    page.skip()


def _conditions(page: _Page, syarat: Sequence[Any]) -> None:
    for each in syarat:
        state = keadaan(each)
        said = f"{TANDA[state]} {sentence(f'lembar_syarat_{state}', page.bahasa)}"
        # Texts run on over the empty cells to their right.
        for at, text in ((0, said), (1, each.kalimat), (7, "; ".join(each.dasar))):
            page.sheet.write_string(page.row, at, text, page.formats["polos"])
        page.row += 1
