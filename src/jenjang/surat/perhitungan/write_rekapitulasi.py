"""The recapitulation of an office as PDF and as workbook."""

import io
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from jenjang.core.engine.amounts import amount_for_people, amount_text
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.nilai import PERATURAN
from jenjang.surat.nilai.workbook_style import Writer, set_page
from jenjang.surat.perhitungan.rekapitulasi import (
    BarisRekapitulasi,
    Rekapitulasi,
    kalimat_langkah,
    kalimat_rekapitulasi,
)
from jenjang.surat.perhitungan.tanda import nama_tanda
from jenjang.surat.perhitungan.write_pdf import data_batang
from jenjang.surat.typst_document import tulis_typst

TEMPLAT: Final = Path(__file__).with_name("rekapitulasi.typ")

_WORDS: Final = ("karangan", "halaman", "bukan_pak")
_PDF_COLUMNS: Final = ("pegawai", "jabatan", "tahun", "capaian", "pangkat", "jenjang", "keterangan")
_SHEET_COLUMNS: Final = {
    "rekap_berkas": 30,
    "lembar_nama": 34,
    "lembar_nip": 22,
    "lembar_jabatan": 22,
    "lembar_tahun": 8,
    "lembar_capaian": 12,
    "lembar_target": 12,
    "lembar_batas": 12,
    "lembar_ditetapkan": 12,
    "lembar_hilang": 12,
    "lembar_kurang": 12,
    "rekap_pangkat": 34,
    "rekap_jenjang": 34,
    "rekap_keterangan": 60,
}
# An office whose records hold predicates alone has no year of butir to be dated by.
_TANPA_TAHUN: Final = 2023
_AMOUNTS: Final = ("capaian", "target", "batas", "ditetapkan", "hilang", "kurang")


def tulis_pdf_rekapitulasi(rekap: Rekapitulasi, kaki: str = "") -> bytes:
    """Write the recapitulation as PDF/A; it carries the last day of the last year assessed as its date."""
    bahasa = rekap.bahasa
    years = [each.tahun.tahun for each in rekap.dinilai if each.tahun]
    day = date(max(years, default=_TANPA_TAHUN), 12, 31)
    data = {
        "bahasa": bahasa,
        "judul": sentence("rekap_judul", bahasa),
        "menurut": sentence("lembar_menurut", bahasa, peraturan=regulations()[PERATURAN].judul),
        "folder": sentence("rekap_folder", bahasa, nama=rekap.nama, banyak=len(rekap.baris)),
        "kalimat": kalimat_rekapitulasi(rekap),
        "tanggal": [day.year, day.month, day.day],
        "karangan": any(each.karangan for each in rekap.baris),
        "kaki": kaki,
        "kata": {name: sentence(f"lembar_{name}", bahasa) for name in _WORDS},
        "kolom": ["", *(_heading(name, bahasa) for name in _PDF_COLUMNS)],
        "baris": [_row(each, bahasa) for each in rekap.baris],
    }
    return tulis_typst(TEMPLAT, data, day)


def tulis_buku_rekapitulasi(rekap: Rekapitulasi) -> bytes:
    """Write the recapitulation as a workbook whose sums and counts are formulas."""
    target = io.BytesIO()
    writer = Writer(target)
    sheet = writer.book.add_worksheet("rekapitulasi")
    for at, (head, width) in enumerate(_SHEET_COLUMNS.items()):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, sentence(head, rekap.bahasa), writer.formats["hasil_judul"])
    for row, each in enumerate(rekap.baris, 1):
        _sheet_row(writer, sheet, row, each, rekap.bahasa)
    _totals(writer, sheet, rekap)
    sheet.autofilter(0, 0, len(rekap.baris), len(_SHEET_COLUMNS) - 1)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    set_page(sheet)
    writer.book.close()
    return target.getvalue()


def _heading(name: str, bahasa: str) -> str:
    return sentence("lembar_tahun" if name == "tahun" else f"rekap_{name}", bahasa)


def _row(each: BarisRekapitulasi, bahasa: str) -> dict[str, Any]:
    tahun = each.tahun
    return {
        "nama": each.nama,
        "nip": each.nip,
        "jabatan": each.jabatan,
        "tahun": str(tahun.tahun) if tahun else "",
        "batang": tahun and data_batang(tahun.batang, nama_tanda(tahun.batang, bahasa), tahun.kalimat, bahasa),
        "angka": kalimat_capaian(each, bahasa),
        "pangkat": kalimat_langkah(each.pangkat, bahasa),
        "jenjang": kalimat_langkah(each.jenjang, bahasa),
        "keterangan": each.keterangan,
    }


def kalimat_capaian(each: BarisRekapitulasi, bahasa: str = "id") -> str:
    """Say the last year's credit against its target; nothing where nothing was assessed."""
    if each.tahun is None:
        return ""
    capaian, target = (amount_for_people(amount, bahasa) for amount in (each.tahun.capaian, each.tahun.target))
    return sentence("rekap_angka", bahasa, capaian=capaian, target=target)


def _sheet_row(writer: Writer, sheet: Any, row: int, each: BarisRekapitulasi, bahasa: str) -> None:
    looks = writer.formats
    texts = (each.berkas, each.nama, each.nip, each.jabatan)
    for at, text in enumerate(texts):
        sheet.write_string(row, at, text, looks["teks"])
    after = len(texts)
    if each.tahun is not None:
        sheet.write_number(row, after, each.tahun.tahun, looks["bulat"])
        for at, name in enumerate(_AMOUNTS, after + 1):
            sheet.write_number(row, at, Decimal(amount_text(getattr(each.tahun, name))), looks["hasil_angka"])
    last = after + 1 + len(_AMOUNTS)
    said = (kalimat_langkah(each.pangkat, bahasa), kalimat_langkah(each.jenjang, bahasa), each.keterangan)
    for at, text in enumerate(said, last):
        sheet.write_string(row, at, text, looks["teks"])


def _totals(writer: Writer, sheet: Any, rekap: Rekapitulasi) -> None:
    row = len(rekap.baris) + 1
    last = len(rekap.baris) + 1
    looks = writer.formats["hasil_jumlah"]
    sheet.write_string(row, 0, sentence("lembar_jumlah", rekap.bahasa), writer.formats["hasil_judul"])
    sheet.write_formula(row, 4, f"=COUNT(E2:E{last})", looks, sum(each.tahun is not None for each in rekap.dinilai))
    for at, name in enumerate(_AMOUNTS, 5):
        letter = "ABCDEFGHIJK"[at]
        total = sum(getattr(each.tahun, name) for each in rekap.dinilai if each.tahun)
        sheet.write_formula(row, at, f"=ROUND(SUM({letter}2:{letter}{last}),6)", looks, Decimal(amount_text(total)))
