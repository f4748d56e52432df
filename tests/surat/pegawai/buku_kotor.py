"""A workbook of people as offices have it, made row by row: titles, two-row headings, merges, subtotals, slips."""

import io
from datetime import date
from typing import Any

import openpyxl

BULAN_CPNS = (3, 6, 9, 12)
NAMA_DEPAN = ("Adi", "Bunga", "Cahya", "Dian", "Endah", "Farid", "Gilang", "Hesti", "Intan", "Jaya")
GOLONGAN = ("III/a", "III/b", "III/c", "III/d", "IV/a")
JABATAN = ("Pekerja Sosial Ahli Pertama", "Pekerja Sosial Ahli Muda", "Analis Kebijakan", "Penyuluh Sosial")
UNIT = ("Bidang Sosial", "Bidang Pemberdayaan Masyarakat", "Sekretariat")


def orang(nomor: int) -> dict[str, Any]:
    """Give an invented person by number; every number gives another NIP that fits the record."""
    lahir = date(1975 + nomor % 20, 1 + nomor % 12, 1 + nomor % 28)
    tahun, bulan = lahir.year + 24, BULAN_CPNS[nomor % 4]
    return {
        "nip": f"{lahir:%Y%m%d}{tahun}{bulan:02d}{1 + nomor % 2}{1 + nomor // 20 % 999:03d}",
        "nama": f"{NAMA_DEPAN[nomor % 10]} Karangan {nomor}",
        "tanggal_lahir": lahir,
        "jenis_kelamin": "LP"[nomor % 2],
        "golongan": GOLONGAN[nomor % 5],
        "tmt_golongan": date(lahir.year + 30, 4, 1) if lahir.year + 30 < 2026 else date(2025, 4, 1),
        "jabatan": JABATAN[nomor % 4],
        "tmt_jabatan": date(2021, 1 + nomor % 12, 1),
        "unit": UNIT[nomor % 3],
    }


def nip_dengan(nip: str, nomor: int) -> Any:
    """Write a NIP the way different clerks do: apostrophe, spaces, plain text."""
    return ("'" + nip, " ".join((nip[:8], nip[8:14], nip[14:15], nip[15:])), nip)[nomor % 3]


def tanggal_dengan(tanggal: date, nomor: int) -> Any:
    """Write a date the way different clerks do: a real date, text d-m-Y, in words, a bare day count."""
    if nomor % 4 == 3:
        return (tanggal - date(1899, 12, 30)).days
    return (tanggal, f"{tanggal:%d-%m-%Y}", f"{tanggal:%d/%m/%Y}")[nomor % 4]


def buku_kotor(banyak: int, rusak: dict[int, dict[str, Any]] | None = None) -> bytes:
    """Make a workbook of two sheets with so many people; `rusak` puts slips into rows by the person's number."""
    book = openpyxl.Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "Sampul"
    cover["B3"] = "DATA PEGAWAI KOTA CONTOH (KARANGAN)"
    for part, first in (("PNS bagian 1", 0), ("PNS bagian 2", banyak // 2)):
        _sheet(book.create_sheet(part), range(first, banyak // 2 if first == 0 else banyak), rusak or {})
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _sheet(sheet: Any, numbers: range, rusak: dict[int, dict[str, Any]]) -> None:
    sheet["A1"] = "DAFTAR PEGAWAI NEGERI SIPIL"
    sheet.merge_cells("A1:I1")
    sheet["A2"] = "Keadaan 1 Januari 2026"
    over = ["No", "Nama", "NIP", "Tanggal Lahir", "L/P", "Pangkat", None, "Jabatan", None, "Unit Kerja"]
    under = [None, None, None, None, None, "Gol.", "TMT", "Nama Jabatan", "TMT", None]
    for at, (top, bottom) in enumerate(zip(over, under, strict=True), 1):
        sheet.cell(4, at, top)
        sheet.cell(5, at, bottom)
    sheet.merge_cells("F4:G4")
    sheet.merge_cells("H4:I4")
    row = 6
    for at in range(1, 11):
        sheet.cell(row, at, at)
    for nomor in numbers:
        row += 1
        if nomor % 50 == 25:
            sheet.cell(row, 2, "Jumlah sampai di sini")
            sheet.cell(row, 10, str(nomor))
            row += 1
        told = orang(nomor) | rusak.get(nomor, {})
        cells = [
            nomor + 1,
            told["nama"],
            nip_dengan(told["nip"], nomor) if isinstance(told["nip"], str) else told["nip"],
            _day(told["tanggal_lahir"], nomor),
            told["jenis_kelamin"],
            told["golongan"],
            _day(told["tmt_golongan"], nomor + 1),
            told["jabatan"],
            _day(told["tmt_jabatan"], nomor + 2),
            told["unit"] if nomor % 7 else "null",
        ]
        for at, value in enumerate(cells, 1):
            sheet.cell(row, at, value)
    sheet.cell(row + 3, 8, "Kota Contoh, 1 Januari 2026")
    sheet.cell(row + 4, 8, "Kepala Dinas,")


def _day(value: Any, nomor: int) -> Any:
    return tanggal_dengan(value, nomor) if isinstance(value, date) else value
